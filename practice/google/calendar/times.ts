import type { LocalDateTime } from '../../calendar/model/event.ts';
import { isZone, offsetMinutes, toInstant, toLocal } from '../../calendar/model/zone.ts';
import type { EventWhen } from '../contract/calendar-schemas.ts';
import { refuse } from '../http/errors.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 3339 on the clock of a zone: `2026-11-24T10:00:00+01:00`; `Z` for UTC. */
export function writeInstant(instant: number, zone: string): string {
  const offset = offsetMinutes(instant, zone);
  const size = Math.abs(offset);
  const suffix = zone === 'UTC' ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${toLocal(instant, zone)}:00${suffix}`;
}

/** A start or end as the API writes it: a date, or a moment shown on the clock of `shown` with the event's own zone beside it. */
export function writeWhen(
  local: LocalDateTime,
  event: { readonly allDay: boolean; readonly timeZone: string },
  shown: string,
): EventWhen {
  if (event.allDay) return { date: local.slice(0, 10) };
  return { dateTime: writeInstant(toInstant(local, event.timeZone), shown), timeZone: event.timeZone };
}

/** A start or end that somebody wrote. */
export interface ReadWhen {
  readonly allDay: boolean;
  /** The zone that was named; null: the calendar's. */
  readonly zone: string | null;
  /** Null for whole days. */
  readonly instant: number | null;
  /** `YYYY-MM-DD`, for whole days. */
  readonly day: string;
}

/** Reads a start or end. Throws a refusal where it is neither a date nor a time, or both. */
export function readWhen(when: EventWhen, location: 'start' | 'end', usual: string): ReadWhen {
  const zone = when.timeZone ?? null;
  if (zone !== null && !isZone(zone))
    throw refuse(400, 'invalid', `Invalid time zone definition for ${location} time.`);
  const { date = null, dateTime = null } = when;
  if ((date === null) === (dateTime === null)) throw refuse(400, 'invalid', `Invalid ${location} time.`);
  if (dateTime === null) return { allDay: true, zone, instant: null, day: date ?? '' };
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(dateTime);
  const instant = hasOffset ? Date.parse(dateTime) : toInstant(dateTime.slice(0, 16), zone ?? usual);
  if (Number.isNaN(instant)) throw refuse(400, 'invalid', `Invalid ${location} time.`);
  return { allDay: false, zone, instant, day: '' };
}
