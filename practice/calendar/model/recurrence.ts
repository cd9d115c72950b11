import type { LocalDateTime } from './event.ts';
import { addDays, weekday } from './zone.ts';

const DAYS: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MOST_PERIODS = 5000;

interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** `nth` 0: every one. */
  readonly days: readonly { readonly nth: number; readonly day: number }[];
  readonly monthDay: number | null;
  readonly count: number | null;
  /** `YYYYMMDD`, inclusive. */
  readonly until: string | null;
}

/** Reads `RRULE:…`. Null for what the stand-in does not know. */
export function parseRule(text: string): Rule | null {
  const parts = new Map(
    text
      .replace(/^RRULE:/i, '')
      .split(';')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=');
        return [name.toUpperCase(), value.toUpperCase()];
      }),
  );
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY' && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return null;
  const days = (parts.get('BYDAY') ?? '').split(',').flatMap((item) => {
    const found = /^(-?\d*)([A-Z]{2})$/.exec(item);
    const day = DAYS.indexOf(found?.[2] ?? '');
    return found && day >= 0 ? [{ nth: Number(found[1] ?? 0), day }] : [];
  });
  const number = (name: string): number | null => {
    const value = Number(parts.get(name));
    return Number.isInteger(value) && value > 0 ? value : null;
  };
  return {
    frequency,
    interval: number('INTERVAL') ?? 1,
    days,
    monthDay: number('BYMONTHDAY'),
    count: number('COUNT'),
    until: parts.get('UNTIL')?.slice(0, 8) ?? null,
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The days of one month that a monthly rule means, as day numbers. */
function monthDays(rule: Rule, year: number, month: number, fallback: number): number[] {
  const last = daysIn(year, month);
  if (rule.days.length === 0) {
    const day = rule.monthDay ?? fallback;
    return day <= last ? [day] : [];
  }
  return rule.days
    .flatMap(({ nth, day }) => {
      const all = Array.from({ length: last }, (_, index) => index + 1).filter(
        (date) => new Date(Date.UTC(year, month, date)).getUTCDay() === day,
      );
      if (nth === 0) return all;
      const chosen = nth > 0 ? all[nth - 1] : all[all.length + nth];
      return chosen === undefined ? [] : [chosen];
    })
    .sort((a, b) => a - b);
}

function* periods(rule: Rule, start: LocalDateTime): Generator<LocalDateTime> {
  const clock = start.slice(10);
  const startDay = Number(start.slice(8, 10));
  for (let step = 0; step < MOST_PERIODS; step += rule.interval) {
    if (rule.frequency === 'DAILY') {
      const at = addDays(start, step);
      if (rule.days.length === 0 || rule.days.some(({ day }) => day === weekday(at))) yield at;
    } else if (rule.frequency === 'WEEKLY') {
      const days = rule.days.length > 0 ? rule.days.map(({ day }) => day) : [weekday(start)];
      const monday = addDays(start, step * 7 - ((weekday(start) + 6) % 7));
      for (const offset of days.map((day) => (day + 6) % 7).sort((a, b) => a - b)) yield addDays(monday, offset);
    } else {
      const months = rule.frequency === 'YEARLY' ? step * 12 : step;
      const index = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
      const year = Math.floor(index / 12);
      const month = index % 12;
      for (const day of monthDays(rule, year, month, startDay)) yield `${year}-${pad(month + 1)}-${pad(day)}${clock}`;
    }
  }
}

/** The starts of a series, in its own zone, from the first up to (not including) `before`. An unknown rule gives the first only. */
export function startsOf(recurrence: string, start: LocalDateTime, before: LocalDateTime): LocalDateTime[] {
  const rule = parseRule(recurrence);
  if (!rule) return start < before ? [start] : [];
  const found: LocalDateTime[] = [];
  let counted = 0;
  for (const at of periods(rule, start)) {
    if (at < start) continue;
    if (at >= before || (rule.count !== null && counted >= rule.count)) break;
    if (rule.until !== null && at.slice(0, 10).replaceAll('-', '') > rule.until) break;
    counted += 1;
    found.push(at);
  }
  return found;
}

/** The same rule, ending on the day before `start`. */
export function endBefore(recurrence: string, start: LocalDateTime): string {
  const kept = recurrence.split(';').filter((part) => !/^(UNTIL|COUNT)=/i.test(part));
  return [...kept, `UNTIL=${addDays(start, -1).slice(0, 10).replaceAll('-', '')}`].join(';');
}

export const dayCode = (local: LocalDateTime): string => DAYS[weekday(local)] ?? 'MO';
