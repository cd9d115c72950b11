/**
 * Wall clock and instant in any IANA zone, by `Intl` alone (`Temporal` is missing from browsers that we run in). Instants
 * are epoch milliseconds.
 */

/** A wall-clock minute. `month` is 1 to 12. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, so each zone's is kept. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** Whether the browser knows this zone. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone where the browser knows it, otherwise UTC: a strange name from a page must not stop anything. */
export function zoneOrUtc(zone: string | null): string {
  return zone !== null && isZone(zone) ? zone : 'UTC';
}

/** *Asia/Tokyo* as one says it: *Tokyo*. */
export function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

/** The wall clock as if it were UTC, in epoch milliseconds: the form in which days are counted. */
export function asUtc(clock: WallClock): number {
  return Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute);
}

const DAY = 24 * 60 * MINUTE;
/** Zones keep to whole minutes from here on: the middle of 1972. */
const WHOLE_MINUTES = Date.UTC(1972, 6, 1);
/** Offsets that are kept: of more days than anything here speaks of at a time. */
const KEPT = 2_000;
const offsets = new Map<string, number>();

/** What a clock on the wall in `zone` shows at `at`, asked of the browser, which takes its time. */
function shownAt(at: number, zone: string): WallClock {
  const clock = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatOf(zone).formatToParts(at)) {
    if (type === 'year' || type === 'month' || type === 'day' || type === 'hour' || type === 'minute') {
      clock[type] = Number(value);
    }
  }
  return clock;
}

function askedOffset(at: number, zone: string): number {
  return Math.round((asUtc(shownAt(at, zone)) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
}

/** The offset at the beginning of a day of UTC, counted from 1970: the one thing that is kept. */
function offsetAtDay(day: number, zone: string): number {
  const key = `${zone} ${day}`;
  const kept = offsets.get(key);
  if (kept !== undefined) return kept;
  if (offsets.size >= KEPT) offsets.clear();
  const offset = askedOffset(day * DAY, zone);
  offsets.set(key, offset);
  return offset;
}

/** Minutes that `zone` is ahead of UTC at `at`. */
export function offsetMinutes(at: number, zone: string): number {
  if (!(at >= WHOLE_MINUTES)) return askedOffset(at, zone);
  const day = Math.floor(at / DAY);
  const offset = offsetAtDay(day, zone);
  // On a day on which the clocks change the minute decides.
  return offset === offsetAtDay(day + 1, zone) ? offset : askedOffset(at, zone);
}

/** What a clock on the wall in `zone` shows at `at`. */
export function wallClock(at: number, zone: string): WallClock {
  if (!(at >= WHOLE_MINUTES)) return shownAt(at, zone);
  const shown = new Date(at + offsetMinutes(at, zone) * MINUTE);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/**
 * The instant of a wall-clock time. A time that the clocks skip becomes the one as much later (02:30 becomes 03:30); of
 * a time that comes twice, the first is meant. Days and hours beyond their range carry over.
 */
export function instantOf(clock: WallClock, zone: string): number {
  const utc = asUtc(clock);
  // The offsets in force a day before and after; a change of clocks lies between them or there is none.
  const before = utc - offsetMinutes(utc - 24 * 60 * MINUTE, zone) * MINUTE;
  const after = utc - offsetMinutes(utc + 24 * 60 * MINUTE, zone) * MINUTE;
  const shows = (at: number): boolean => asUtc(wallClock(at, zone)) === utc;
  // Both hold where the time comes twice, and then the earlier one is `before`; neither where it is skipped.
  if (shows(before)) return before;
  if (shows(after)) return after;
  return before;
}

/** Monday is 1, Sunday 7. */
export function weekday(clock: WallClock): number {
  return new Date(asUtc(clock)).getUTCDay() || 7;
}

/** The same time of day, `days` later on the calendar. */
export function plusDays(clock: WallClock, days: number): WallClock {
  const moved = new Date(asUtc(clock) + days * 24 * 60 * MINUTE);
  return { ...clock, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The same day at `minutes` after midnight on the wall. */
export function atMinute(clock: WallClock, minutes: number): WallClock {
  return { ...clock, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** `YYYY-MM-DDTHH:mm` as a wall clock; null for anything else and for days that no calendar has. */
export function parseLocal(text: string): WallClock | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const clock = { year, month, day, hour, minute };
  const back = new Date(asUtc(clock));
  const isReal = back.getUTCMonth() + 1 === month && back.getUTCDate() === day && hour < 24 && minute < 60;
  return isReal ? clock : null;
}
