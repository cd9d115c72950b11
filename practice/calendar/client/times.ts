import type { LocalDateTime } from '../model/event.ts';
import { addMinutes } from '../model/zone.ts';
import { LANGUAGE } from './page-data.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date of the page's language. Wall-clock times are shown as they are. */
export function format(local: LocalDateTime, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made.format(new Date(`${local.slice(0, 16).padEnd(16, 'T00:00'.slice(local.length - 10))}:00Z`));
}

/** `10:00am`, `10:00`. */
export function timeText(local: LocalDateTime): string {
  const hour = Number(local.slice(11, 13));
  const minutes = local.slice(14, 16);
  if (LANGUAGE === 'de') return `${local.slice(11, 13)}:${minutes}`;
  return `${hour % 12 || 12}:${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** As on a chip: `10am`, `10:30am`, `10:30`. */
export const shortTime = (local: LocalDateTime): string =>
  LANGUAGE === 'de' ? timeText(local) : timeText(local).replace(':00', '');

/** `10 – 11am` */
export function shortRange(start: LocalDateTime, end: LocalDateTime): string {
  const from = shortTime(start);
  const to = shortTime(end);
  const sameHalf = LANGUAGE === 'en' && from.slice(-2) === to.slice(-2);
  return `${sameHalf ? from.slice(0, -2) : from} – ${to}`;
}

/** `Nov 24, 2026`, `24. Nov. 2026`. */
export const dateText = (local: LocalDateTime): string =>
  format(local, { day: 'numeric', month: 'short', year: 'numeric' });

/** `Tuesday, November 24`, `Dienstag, 24. November`. */
export const longDate = (local: LocalDateTime): string =>
  format(local, { weekday: 'long', day: 'numeric', month: 'long' });

/** Reads a time that somebody typed: `10`, `10:30`, `1030`, `10.30 Uhr`, `2pm`. Null: no time. */
export function readTime(text: string): string | null {
  const found = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(a|p)?\.?m?\.?\s*(?:uhr)?\s*$/i.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '00', half] = found;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

const monthNames = (style: 'long' | 'short'): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    format(`2024-${String(month + 1).padStart(2, '0')}-01T00:00`, { month: style })
      .toLowerCase()
      .slice(0, 3),
  );

/** Reads a date that somebody typed, in the page's language or as ISO. `YYYY-MM-DD`, or null. */
export function readDate(text: string, near: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const numeric = /^\s*(\d{1,2})[./](\d{1,2})[./]?(\d{4})?\s*$/.exec(text);
  const named = /(\p{L}{3})\p{L}*/u.exec(text.toLowerCase());
  let year = near.slice(0, 4);
  let month = 0;
  let day = 0;
  if (iso) {
    [year, month, day] = [iso[1] ?? year, Number(iso[2]), Number(iso[3])];
  } else if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    [month, day] = LANGUAGE === 'de' ? [second, first] : [first, second];
    year = numeric[3] ?? year;
  } else if (named) {
    month = Math.max(monthNames('long').indexOf(named[1] ?? ''), monthNames('short').indexOf(named[1] ?? '')) + 1;
    day = Number(/(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1]);
    year = /(\d{4})/.exec(text)?.[1] ?? year;
  }
  const made = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${made}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== made ? null : made;
}

/** Every quarter of an hour of a day, from a start. */
export const timesFrom = (start: string, step = 15): string[] =>
  Array.from({ length: (24 * 60) / step }, (_, index) => addMinutes(`2024-01-01T${start}`, index * step).slice(11));
