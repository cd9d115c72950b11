import type { LocalDateTime } from '../../meeting/draft.ts';

/** A day of the Gregorian calendar, in no zone. `month` counts from 1. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: PlainDate): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOf(new Date((dayNumber(date) + days) * DAY));
}

/** The UTC day of an instant. */
export function plainDateOf(instant: Date): PlainDate {
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** 0 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(dayNumber(date) * DAY).getUTCDay();
}

/** Whether such a day exists: no 31 June, 29 February in leap years only. */
export function isRealDate(date: PlainDate): boolean {
  if (date.year < 1900 || date.year > 9999) return false;
  const back = plainDateOf(new Date(dayNumber(date) * DAY));
  return back.month === date.month && back.day === date.day;
}

/** `YYYYMMDD`, or null where it is no day. */
export function parseCompactDate(text: string | null | undefined): PlainDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '');
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : null;
}

/** `YYYY-MM-DDTHH:mm`. `minutes` counts from the day's midnight; 1440 is the next one. */
export function toLocalDateTime(date: PlainDate, minutes: number): LocalDateTime {
  const { year, month, day } = addDays(date, Math.floor(minutes / 1440));
  const ofDay = minutes % 1440;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
