import type { LocalDateTime } from './event.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

const asUtc = (local: LocalDateTime): number => Date.parse(`${local}:00Z`);

function askedLocal(instant: number, zone: string): LocalDateTime {
  const part: Record<string, string> = {};
  for (const { type, value } of formatFor(zone).formatToParts(instant)) part[type] = value;
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** Clocks change at quarters of an hour only, so that one question answers for all of its minutes. */
const QUARTER = 15 * 60_000;
const MOST_KEPT = 20_000;
const offsets = new Map<string, number>();

/** The wall clock of `zone` at an instant. */
export function toLocal(instant: number, zone: string): LocalDateTime {
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = asUtc(askedLocal(quarter, zone)) - quarter;
    if (offsets.size >= MOST_KEPT) offsets.clear();
    offsets.set(key, offset);
  }
  return new Date(instant + offset).toISOString().slice(0, 16);
}

/** The instant at which a clock in `zone` shows `local`. In a gap the time after it, in an overlap the first of the two. */
export function toInstant(local: LocalDateTime, zone: string): number {
  const wanted = asUtc(local);
  const offsetAt = (instant: number): number => asUtc(toLocal(instant, zone)) - instant;
  const first = wanted - offsetAt(wanted - 12 * 3_600_000);
  if (toLocal(first, zone) === local) return first;
  const second = wanted - offsetAt(first);
  return toLocal(second, zone) === local ? second : first;
}

export function isZone(zone: string): boolean {
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** Moves a wall clock by whole minutes, as if there were no zones. */
export function addMinutes(local: LocalDateTime, minutes: number): LocalDateTime {
  return new Date(asUtc(local) + minutes * 60_000).toISOString().slice(0, 16);
}

export const addDays = (local: LocalDateTime, days: number): LocalDateTime => addMinutes(local, days * 1440);

/** Minutes from `a` to `b` on the wall clock. */
export const minutesBetween = (a: LocalDateTime, b: LocalDateTime): number => (asUtc(b) - asUtc(a)) / 60_000;

/** 0 Sunday … 6 Saturday. */
export const weekday = (local: LocalDateTime): number => new Date(asUtc(local)).getUTCDay();

/** `YYYYMMDDTHHMMSSZ`: the form in which instance ids and `dates=` name an instant. */
export const compactUtc = (instant: number): string =>
  new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').concat('Z');

/** Minutes east of UTC at an instant. */
export const offsetMinutes = (instant: number, zone: string): number =>
  (asUtc(toLocal(instant, zone)) - Math.floor(instant / 60_000) * 60_000) / 60_000;
