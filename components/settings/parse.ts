import type { Settings } from '../../lib/settings.ts';
import { WORDS } from './words.ts';

/** What somebody typed, as a value, or what is wrong with it in words. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wrong: string };

const good = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
const bad = (wrong: string): { readonly ok: false; readonly wrong: string } => ({ ok: false, wrong });

/** Minutes after midnight of `10:00`, `9:5` or `9.30`; null for anything else. */
export function parseTime(text: string): number | null {
  const match = /^\s*(\d{1,2})\s*[:.h]\s*(\d{1,2})(?::\d{2})?\s*$/.exec(text);
  if (match === null) return null;
  const [hour = 24, minute = 60] = match.slice(1).map(Number);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** `10:00`, as a time field has it. */
export function writeTime(minutes: number): string {
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const MOST_TIMES = 24;

/** The mail times with another one among them. */
export function withTime(times: readonly number[], text: string): Parsed<number[]> {
  const time = parseTime(text);
  if (time === null) return bad(WORDS.mail.noTime);
  if (times.includes(time)) return bad(WORDS.mail.twice(writeTime(time)));
  if (times.length >= MOST_TIMES) return bad(WORDS.mail.tooMany);
  return good([...times, time].sort((a, b) => a - b));
}

/** The days with this one turned, Monday first. */
export function withDay(days: readonly number[], day: number, isOn: boolean): number[] {
  const others = days.filter((one) => one !== day);
  return (isOn ? [...others, day] : others).sort((a, b) => a - b);
}

/** Working hours of two times and some days. */
export function parseHours(start: string, end: string, days: readonly number[]): Parsed<Settings['hours']> {
  const [from, to] = [parseTime(start), parseTime(end)];
  if (from === null || to === null) return bad(WORDS.hours.noTime);
  if (to <= from) return bad(WORDS.hours.order);
  if (days.length === 0) return bad(WORDS.hours.noDay);
  return good({ start: from, end: to, days: [...days] });
}

const MOST_AMOUNT = 1_000_000;

/** An hourly rate; null for an empty field. Both `72.50` and `72,50` are understood, and `1 250` and `1,250`. */
export function parseRate(text: string, currency: string): Parsed<Settings['hourlyRate']> {
  const plain = text.replace(/[\s'’\u00a0\u202f]/g, '');
  if (plain === '') return good(null);
  const grouped = /^\d{1,3}([.,]\d{3})+([.,]\d{1,2})?$/.test(plain)
    ? plain.replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    : plain;
  const number = grouped.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(number)) return bad(WORDS.cost.wrong);
  const amount = Number(number);
  return amount < MOST_AMOUNT ? good({ amount, currency }) : bad(WORDS.cost.tooMuch);
}
