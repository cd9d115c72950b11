import type { CalendarEvent, LocalDateTime } from './event.ts';
import { startsOf } from './recurrence.ts';
import { addDays, addMinutes, compactUtc, minutesBetween, toInstant, toLocal } from './zone.ts';

/** One event at one time: a single event, or one instance of a series. */
export interface Occurrence {
  /** The event's id; of an instance with `_YYYYMMDDTHHMMSSZ` (all day: `_YYYYMMDD`). */
  readonly id: string;
  readonly event: CalendarEvent;
  /** In the event's own zone. */
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  /** On the clock of whoever looks. All-day events keep their dates. */
  readonly shownStart: LocalDateTime;
  readonly shownEnd: LocalDateTime;
}

export function instanceId(event: CalendarEvent, start: LocalDateTime): string {
  if (event.recurrence === null) return event.id;
  const suffix = event.allDay ? start.slice(0, 10).replaceAll('-', '') : compactUtc(toInstant(start, event.timeZone));
  return `${event.id}_${suffix}`;
}

/** The id of the series that an instance belongs to; the id itself for anything else. */
export const seriesId = (id: string): string => id.replace(/_\d{8}(T\d{6}Z)?$/, '');

export function occurrenceAt(event: CalendarEvent, start: LocalDateTime, zone: string): Occurrence {
  const end = addMinutes(start, minutesBetween(event.start, event.end));
  const shown = (local: LocalDateTime): LocalDateTime =>
    event.allDay || event.timeZone === zone ? local : toLocal(toInstant(local, event.timeZone), zone);
  return { id: instanceId(event, start), event, start, end, shownStart: shown(start), shownEnd: shown(end) };
}

/** What happens between two days (`to` exclusive, both `YYYY-MM-DD`) on the clock of `zone`, in order. */
export function occurrencesBetween(
  events: readonly CalendarEvent[],
  from: string,
  to: string,
  zone: string,
): Occurrence[] {
  const first = `${from}T00:00`;
  const last = `${to}T00:00`;
  const found = events.flatMap((event) => {
    const before = addDays(last, 2);
    const starts = event.recurrence === null ? [event.start] : startsOf(event.recurrence, event.start, before);
    const length = minutesBetween(event.start, event.end);
    return starts
      .filter((start) => !event.skipped.includes(start) && addMinutes(start, length) > addDays(first, -2))
      .map((start) => occurrenceAt(event, start, zone))
      .filter(({ shownStart, shownEnd }) => shownStart < last && (shownEnd > first || shownStart >= first));
  });
  return found.sort((a, b) => a.shownStart.localeCompare(b.shownStart) || b.shownEnd.localeCompare(a.shownEnd));
}

/** Finds the event or the instance that an id names. */
export function findOccurrence(events: readonly CalendarEvent[], id: string, zone: string): Occurrence | null {
  const whole = events.find((event) => event.id === id);
  if (whole) return occurrenceAt(whole, whole.start, zone);
  const series = events.find((event) => event.id === seriesId(id) && event.recurrence !== null);
  if (!series?.recurrence) return null;
  const suffix = id.slice(series.id.length + 1);
  const day = `${suffix.slice(0, 4)}-${suffix.slice(4, 6)}-${suffix.slice(6, 8)}T00:00`;
  const start = startsOf(series.recurrence, series.start, addDays(day, 3)).find(
    (at) => !series.skipped.includes(at) && instanceId(series, at) === id,
  );
  return start === undefined ? null : occurrenceAt(series, start, zone);
}
