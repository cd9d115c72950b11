import { asUtc, wallClock } from './zone.ts';

const DAY = 24 * 60 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times its use, so each is made once. There are as many as zones and locales in use. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** Calendar days from `now` to `at` on the wall in `zone`: 0 today, 1 tomorrow, negative in the past. */
export function daysUntil(at: number, now: number, zone: string): number {
  const midnight = (instant: number): number => asUtc({ ...wallClock(instant, zone), hour: 0, minute: 0 });
  return Math.round((midnight(at) - midnight(now)) / DAY);
}

/** The day of a due time as one says it: *yesterday*, *today*, *tomorrow*, a weekday this week, else the date. */
export function formatDueDay(due: number, zone: string, now: number, locale: string): string {
  const days = daysUntil(due, now, zone);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  if (days > 1 && days < 7) return formatOf(locale, { timeZone: zone, weekday: 'long' }).format(due);
  const sameYear = wallClock(due, zone).year === wallClock(now, zone).year;
  return formatOf(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(due);
}

/** A due time as one says it: the day, and the time of day while it is near: *tomorrow, 17:30*, *Thursday, 17:30*, *3 Dec*. */
export function formatDue(due: number, zone: string, now: number, locale: string): string {
  const day = formatDueDay(due, zone, now, locale);
  if (Math.abs(daysUntil(due, now, zone)) >= 7) return day;
  return `${day}, ${formatTime(due, zone, locale)}`;
}

/** The time of day on the wall in `zone`: *17:30* or *5:30 PM*, as the locale writes it. */
export function formatTime(at: number, zone: string, locale: string): string {
  return formatOf(locale, { timeZone: zone, timeStyle: 'short' }).format(at);
}

/** A time of day, in minutes after midnight, as the locale writes it: *10:00* or *10:00 AM*. */
export function formatMinutes(minutes: number, locale: string): string {
  return formatTime(minutes * 60_000, 'UTC', locale);
}

/**
 * A day written out for a mail, that nobody has to look up, as it stands in a sentence: *Thursday 26 November*, *Donnerstag, 26.
 * November*, *mardi 1er décembre*, *jueves 26 de noviembre*.
 */
export function formatDay(at: number, zone: string, locale = 'en-GB'): string {
  const text = formatOf(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  // Some versions of the browsers' data put a comma here in British English and some don't; a mail reads the same from all.
  // Spanish has it in a heading and not within a sentence.
  if (locale === 'en-GB' || locale.startsWith('es')) return text.replace(',', '');
  return locale.startsWith('fr') ? text.replace(/(?<!\d)1(?!\d)/, '1er') : text;
}
