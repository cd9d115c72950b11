import { asUtc, plusDays, type WallClock, weekday } from '../../hours/zone.ts';
import { dayAndMonth, dayOfMonth, endOfMonth, endOfWeek, nextWeekday, weekdayNextWeek } from './calendar.ts';
import { holidayOf } from './holidays.ts';
import type { Edge, Unit } from './senses.ts';
import type { Amount, DayRef } from './times.ts';

/** How much is named: a minute, a day, or a longer stretch. */
export type Grain = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The days that a reference means, first and last; their time of day counts only where `grain` is `time`. */
export interface Days {
  readonly first: WallClock;
  readonly last: WallClock;
  readonly grain: Grain;
  /** The writer named an end, a middle or a beginning, so that a long stretch comes down to a day or so. */
  readonly isEdge?: boolean;
}

const FRIDAY = 5;
const HOUR = 60;

function daysOf(first: WallClock, last: WallClock, grain: Grain): Days {
  return { first, last, grain };
}

function monthAt(today: WallClock, months: number): Days {
  const last = endOfMonth(today, months);
  return daysOf({ ...last, day: 1 }, last, 'month');
}

function yearAt(today: WallClock, year: number, count = 1): Days {
  return daysOf({ ...today, year, month: 1, day: 1 }, { ...today, year: year + count - 1, month: 12, day: 31 }, 'year');
}

/** A week from Monday to its Friday: a week's end is the end of its work. Of today's week at the weekend, the one to come. */
function weekAt(today: WallClock, weeks: number): Days {
  const last = weeks === 0 ? endOfWeek(today) : plusDays(weekdayNextWeek(today, FRIDAY), (weeks - 1) * 7);
  return daysOf(plusDays(last, -4), last, 'week');
}

/** A stretch of `count` units that is this one, the next or the last. */
function stretchOf(today: WallClock, unit: Unit, shift: number, count: number): Days {
  const many = Math.max(1, Math.ceil(count));
  if (unit === 'weekend') {
    const saturday = plusDays(today, 6 - weekday(today) + shift * 7);
    return daysOf(saturday, plusDays(saturday, 1), 'day');
  }
  if (count > 1) {
    const end = added(today, [{ count: many, unit }], shift < 0 ? -1 : 1);
    return shift < 0 ? daysOf(end.first, today, end.grain) : daysOf(today, end.last, end.grain);
  }
  switch (unit) {
    case 'week':
      return weekAt(today, shift);
    case 'month':
      return monthAt(today, shift);
    case 'quarter': {
      const quarter = Math.floor((today.month - 1) / 3) + shift;
      const last = endOfMonth(today, quarter * 3 + 3 - today.month);
      return daysOf({ ...endOfMonth(last, -2), day: 1 }, last, 'quarter');
    }
    case 'year':
      return yearAt(today, today.year + shift);
    case 'decade':
      return yearAt(today, Math.floor(today.year / 10 + shift) * 10, 10);
    case 'century':
      return yearAt(today, Math.floor(today.year / 100 + shift) * 100, 100);
    default:
      return added(today, [{ count: 1, unit }], shift < 0 ? -1 : 1, shift === 0);
  }
}

/** A day so much later or earlier; working days leave weekends out. */
function added(from: WallClock, amounts: readonly Amount[], sign: 1 | -1, isNow = false): Days {
  let clock = from;
  let grain: Grain = 'day';
  if (isNow) return daysOf(from, from, 'day');
  for (const { count, unit } of amounts) {
    if (unit === 'second' || unit === 'minute' || unit === 'hour') {
      const minutes = count * (unit === 'hour' ? HOUR : unit === 'minute' ? 1 : 1 / 60);
      clock = minutesLater(clock, sign * Math.round(minutes));
      grain = 'time';
    } else clock = unitsLater(clock, sign * count, unit);
  }
  return daysOf(clock, clock, grain);
}

function minutesLater(clock: WallClock, minutes: number): WallClock {
  const total = clock.hour * HOUR + clock.minute + minutes;
  const inDay = ((total % 1_440) + 1_440) % 1_440;
  return { ...plusDays(clock, Math.floor(total / 1_440)), hour: Math.floor(inDay / HOUR), minute: inDay % HOUR };
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1_200 };

function unitsLater(clock: WallClock, count: number, unit: Unit): WallClock {
  if (unit === 'workday') return workdaysLater(clock, Math.round(count));
  const months = MONTHS[unit];
  if (months === undefined) return plusDays(clock, Math.round(count * (unit === 'week' || unit === 'weekend' ? 7 : 1)));
  const last = endOfMonth(clock, Math.round(count * months));
  return { ...last, day: Math.min(clock.day, last.day) };
}

function workdaysLater(clock: WallClock, count: number): WallClock {
  let day = clock;
  // More working days than a year has are no plan.
  for (let left = Math.min(Math.abs(count), 300); left > 0; ) {
    day = plusDays(day, Math.sign(count));
    if (weekday(day) <= FRIDAY) left -= 1;
  }
  return day;
}

/** The beginning, the middle or the end of a stretch: the day on which it is over. */
function edgeOf({ first, last, grain }: Days, edge: Edge): Days {
  const length = Math.round((asUtc(last) - asUtc(first)) / 86_400_000);
  const at = edge === 'end' ? last : plusDays(first, Math.floor(length * (edge === 'start' ? 0.25 : 0.6)));
  return { first: edge === 'end' ? last : first, last: at, grain: edge === 'end' ? 'day' : grain, isEdge: true };
}

function inYear(
  today: WallClock,
  month: number,
  day: number,
  year: number | null,
  shift: number | null,
): WallClock | null {
  if (year !== null) return dayAndMonth(today, day, month, year);
  const here = { ...today, month, day };
  if (shift === null) return dayAndMonth(today, day, month);
  const isOver = asUtc(here) < asUtc({ ...today, hour: 0, minute: 0 });
  return { ...here, year: today.year + (shift === 0 ? 0 : shift > 0 ? (isOver ? 1 : 0) : isOver ? 0 : -1) };
}

/** The days that a reference means, said `today`; null where there is no such day. */
export function resolveDays(ref: DayRef, today: WallClock): Days | null {
  const one = (day: WallClock | null): Days | null => (day === null ? null : daysOf(day, day, 'day'));
  switch (ref.is) {
    case 'days':
      return one(plusDays(today, ref.days));
    case 'weekday': {
      if (ref.shift === null || ref.shift === 0) return one(nextWeekday(today, ref.weekday));
      const next = weekdayNextWeek(today, ref.weekday);
      if (ref.shift > 0) return one(next);
      // Said on a Monday, *last Monday* is a week ago.
      const isToday = weekday(today) === ref.weekday;
      return one(plusDays(nextWeekday(today, ref.weekday), isToday ? -14 : -7));
    }
    case 'date':
      if (ref.month === null) return one(dayOfMonth(today, ref.day));
      return one(dayAndMonth(today, ref.day, ref.month, ref.year ?? undefined));
    case 'stretch':
      return stretchOf(today, ref.unit, ref.shift, ref.count);
    case 'month': {
      const year = ref.year ?? (ref.shift === 0 ? today.year : null);
      const first = inYear(today, ref.month, 1, year, ref.shift);
      const isNow = year === null && ref.shift === null && ref.month === today.month;
      return isNow ? monthAt(today, 0) : first === null ? null : monthAt(first, 0);
    }
    case 'quarter':
    case 'halfYear': {
      const length = ref.is === 'quarter' ? 3 : 6;
      const month = (ref.is === 'quarter' ? ref.quarter : ref.half) * length;
      const isOver = ref.year === null && month < today.month;
      const last = endOfMonth({ ...today, year: ref.year ?? today.year + (isOver ? 1 : 0), month });
      return daysOf({ ...endOfMonth(last, 1 - length), day: 1 }, last, 'quarter');
    }
    case 'year':
      return yearAt(today, ref.year, ref.count);
    case 'week': {
      const fourth = { ...today, year: ref.year ?? today.year, month: 1, day: 4 };
      const monday = plusDays(fourth, 1 - weekday(fourth) + (ref.week - 1) * 7);
      return daysOf(monday, plusDays(monday, 4), 'week');
    }
    case 'season': {
      const first = inYear(today, ref.season * 3, 1, ref.year, ref.shift);
      return first === null ? null : daysOf(first, endOfMonth(first, 2), 'quarter');
    }
    case 'holiday': {
      const day = holidayOf(ref.name, ref.year ?? today.year);
      if (day === null) return null;
      const found = inYear(today, day.month, day.day, ref.year, ref.shift);
      const moved = found === null ? null : holidayOf(ref.name, found.year);
      return found === null || moved === null ? null : one({ ...found, ...moved });
    }
    case 'counted': {
      const from = ref.from === null ? today : resolveDays(ref.from, today)?.last;
      return from === undefined ? null : added(from, ref.amounts, ref.sign);
    }
    case 'edge': {
      const of = resolveDays(ref.of, today);
      return of === null ? null : edgeOf(of, ref.edge);
    }
    default:
      return resolveWithin(ref, today);
  }
}

function resolveWithin(
  ref: Extract<DayRef, { is: 'nth' | 'weekdayOf' | 'dayOf' | 'weekOf' }>,
  today: WallClock,
): Days | null {
  const of = resolveDays(ref.is === 'weekOf' ? ref.day : ref.of, today);
  if (of === null) return null;
  const one = (day: WallClock): Days => daysOf(day, day, 'day');
  if (ref.is === 'dayOf') return ref.day <= endOfMonth(of.first).day ? one({ ...of.first, day: ref.day }) : null;
  if (ref.is === 'weekdayOf') return one(plusDays(of.first, ref.weekday - weekday(of.first)));
  if (ref.is === 'weekOf') {
    const monday = plusDays(of.first, 1 - weekday(of.first));
    return daysOf(monday, plusDays(monday, 4), 'week');
  }
  const first = plusDays(of.first, (ref.weekday - weekday(of.first) + 7) % 7);
  if (ref.nth > 0) return one(plusDays(first, (ref.nth - 1) * 7));
  return one(plusDays(of.last, -((weekday(of.last) - ref.weekday + 7) % 7)));
}
