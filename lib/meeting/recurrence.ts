import { asUtc, plusDays, type WallClock, weekday } from '../hours/zone.ts';

/** A recurrence rule's parts that say how often; the rest of RFC 5545 changes a count by little. */
interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Weekdays (Monday is 1), each with its number in the month where it has one (-1 for the last). */
  readonly days: readonly { readonly day: number; readonly nth: number | null }[];
  readonly monthDays: readonly number[];
  readonly count: number | null;
  /** As `asUtc` counts; the last day on which it can be. */
  readonly until: number | null;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 24 * 60 * 60_000;
/** A year of 52 weeks, so that what is weekly counts 52 times wherever in the year it begins. */
const YEAR_DAYS = 52 * 7;

function parse(recurrence: string): Rule | null {
  const line = recurrence.split(/\s+/).find((part) => /^RRULE:/i.test(part) || /^FREQ=/i.test(part));
  if (line === undefined) return null;
  const parts = new Map(
    line
      .replace(/^RRULE:/i, '')
      .toUpperCase()
      .split(';')
      .map((part): [string, string] => {
        const [key = '', value = ''] = part.split('=');
        return [key, value];
      }),
  );
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY' && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return null;
  const whole = (key: string): number | null => {
    const value = parts.get(key) ?? '';
    return /^\d{1,6}$/.test(value) ? Number(value) : null;
  };
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '');
  return {
    frequency,
    interval: Math.max(1, whole('INTERVAL') ?? 1),
    days: (parts.get('BYDAY') ?? '').split(',').flatMap((part) => {
      const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
      if (match === null) return [];
      return [{ day: DAYS.indexOf(match[2] ?? '') + 1, nth: match[1] === undefined ? null : Number(match[1]) }];
    }),
    monthDays: (parts.get('BYMONTHDAY') ?? '')
      .split(',')
      .filter((part) => /^-?\d{1,2}$/.test(part))
      .map(Number),
    count: whole('COUNT'),
    until: until === null ? null : Date.UTC(Number(until[1]), Number(until[2]) - 1, Number(until[3])),
  };
}

function isOnWeekday(rule: Rule, day: WallClock): boolean {
  const last = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  return rule.days.some(({ day: number, nth }) => {
    if (number !== weekday(day)) return false;
    if (nth === null || rule.frequency === 'WEEKLY' || rule.frequency === 'DAILY') return true;
    return nth > 0 ? Math.ceil(day.day / 7) === nth : Math.ceil((last - day.day + 1) / 7) === -nth;
  });
}

function isOnMonthDay(rule: Rule, day: WallClock, start: WallClock): boolean {
  const last = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  if (rule.monthDays.length === 0) return day.day === start.day;
  return rule.monthDays.some((number) => (number > 0 ? number : last + 1 + number) === day.day);
}

/** Whether the series has an event on this day, `n` days after its first. */
function isOn(rule: Rule, day: WallClock, start: WallClock, n: number): boolean {
  const hasDays = rule.days.length > 0;
  switch (rule.frequency) {
    case 'DAILY':
      return n % rule.interval === 0 && (!hasDays || isOnWeekday(rule, day));
    case 'WEEKLY': {
      const week = Math.floor((n + weekday(start) - 1) / 7);
      return week % rule.interval === 0 && (hasDays ? isOnWeekday(rule, day) : weekday(day) === weekday(start));
    }
    case 'MONTHLY': {
      const months = (day.year - start.year) * 12 + day.month - start.month;
      return months % rule.interval === 0 && (hasDays ? isOnWeekday(rule, day) : isOnMonthDay(rule, day, start));
    }
    case 'YEARLY':
      return (day.year - start.year) % rule.interval === 0 && day.month === start.month && day.day === start.day;
  }
}

/** How often a series takes place in the year that begins with its first event; null for a rule that cannot be read. */
export function timesPerYear(recurrence: string, start: WallClock): number | null {
  const rule = parse(recurrence);
  if (rule === null) return null;
  const first = { ...start, hour: 0, minute: 0 };
  let count = 0;
  for (let n = 0; n < YEAR_DAYS; n += 1) {
    const day = plusDays(first, n);
    if (rule.until !== null && asUtc(day) >= rule.until + DAY) break;
    if (rule.count !== null && count >= rule.count) break;
    // The first event counts even where its day does not fit the rule, as it does in a calendar.
    if (n === 0 || isOn(rule, day, first, n)) count += 1;
  }
  return count;
}
