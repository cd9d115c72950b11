import type { Stretch } from './stretch.ts';
import { atMinute, instantOf, plusDays, type WallClock, wallClock, weekday } from './zone.ts';

/** When somebody works: days by number (Monday is 1, Sunday 7) and minutes after midnight on their wall. */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Monday to Friday, nine to half past five: what is assumed of a person who set nothing. */
export const DEFAULT_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], start: 9 * 60, end: 17 * 60 + 30 };

const MINUTE = 60_000;
/** Hours that name no day or no time would be counted for ever; nothing reasonable is further off than this. */
const FARTHEST_DAYS = 800;

function isUsable(hours: WorkingHours): boolean {
  return hours.end > hours.start && hours.days.some((day) => day >= 1 && day <= 7);
}

/** Working hours that can be counted in: the given ones, or the default where those name no time at all. */
function usable(hours: WorkingHours): WorkingHours {
  return isUsable(hours) ? hours : DEFAULT_HOURS;
}

/** The working time of one day on the wall, as instants; null on a day off. */
function workOn(day: WallClock, zone: string, hours: WorkingHours): Stretch | null {
  if (!hours.days.includes(weekday(day))) return null;
  return { start: instantOf(atMinute(day, hours.start), zone), end: instantOf(atMinute(day, hours.end), zone) };
}

/** The working time of one day on the wall, epoch milliseconds; null on a day off. */
export function workingStretch(day: WallClock, zone: string, hours: WorkingHours = DEFAULT_HOURS): Stretch | null {
  return workOn(day, zone, usable(hours));
}

/** Whether somebody with these hours works at `at`. */
export function isWorkingTime(at: number, zone: string, hours: WorkingHours = DEFAULT_HOURS): boolean {
  const work = workOn(wallClock(at, zone), zone, usable(hours));
  return work !== null && at >= work.start && at < work.end;
}

/** The instant after which `minutes` of working time have passed since `at`; `at` itself for none. */
export function addWorkingTime(at: number, minutes: number, zone: string, hours: WorkingHours = DEFAULT_HOURS): number {
  let left = minutes * MINUTE;
  if (left <= 0) return at;
  const real = usable(hours);
  let day = wallClock(at, zone);
  for (let n = 0; n < FARTHEST_DAYS; n += 1) {
    const work = workOn(day, zone, real);
    if (work !== null && work.end > at) {
      const from = Math.max(work.start, at);
      if (from + left <= work.end) return from + left;
      left -= work.end - from;
    }
    day = plusDays(day, 1);
  }
  return instantOf(day, zone);
}

/** Minutes of working time between two instants; 0 where `to` is not after `from`. */
export function workingMinutes(from: number, to: number, zone: string, hours: WorkingHours = DEFAULT_HOURS): number {
  const real = usable(hours);
  let sum = 0;
  let day = wallClock(from, zone);
  for (let n = 0; n < FARTHEST_DAYS; n += 1) {
    const work = workOn(day, zone, real);
    if (work !== null) {
      if (work.start >= to) break;
      sum += Math.max(0, Math.min(work.end, to) - Math.max(work.start, from));
    } else if (instantOf(atMinute(day, 0), zone) >= to) break;
    day = plusDays(day, 1);
  }
  return sum / MINUTE;
}

/**
 * The end of a working day: of the day of `at` for 0 (where it still lies ahead), of the next working day for 1, and so on.
 * A day that is already over, and a day off, count as before the next one.
 */
export function endOfWorkingDay(at: number, days: number, zone: string, hours: WorkingHours = DEFAULT_HOURS): number {
  const real = usable(hours);
  let left = days;
  let day = wallClock(at, zone);
  const today = workOn(day, zone, real);
  if (today === null || today.end <= at) left = Math.max(1, left);
  else if (left === 0) return today.end;
  for (let n = 0; n < FARTHEST_DAYS; n += 1) {
    day = plusDays(day, 1);
    const work = workOn(day, zone, real);
    if (work !== null) {
      left -= 1;
      if (left <= 0) return work.end;
    }
  }
  return instantOf(day, zone);
}

/** The start of the first working day that is `days` calendar days after the day of `at`, or later; 0 is that very day. */
export function startOfWorkingDay(at: number, days: number, zone: string, hours: WorkingHours = DEFAULT_HOURS): number {
  const real = usable(hours);
  const today = wallClock(at, zone);
  for (let n = days; n < days + 7; n += 1) {
    const work = workOn(plusDays(today, n), zone, real);
    if (work !== null) return work.start;
  }
  return instantOf(atMinute(plusDays(today, days), real.start), zone);
}

/** The start of the working week that comes next. A week begins after its longest rest; on Monday where there is none. */
export function startOfWorkingWeek(at: number, zone: string, hours: WorkingHours = DEFAULT_HOURS): number {
  const ahead = (firstWorkday(usable(hours).days) - weekday(wallClock(at, zone)) + 7) % 7;
  return startOfWorkingDay(at, ahead === 0 ? 7 : ahead, zone, hours);
}

function firstWorkday(days: readonly number[]): number {
  let first = 1;
  let longest = 0;
  for (const day of [1, 2, 3, 4, 5, 6, 7].filter((one) => days.includes(one))) {
    let rest = 0;
    while (rest < 6 && !days.includes(((day + 5 - rest) % 7) + 1)) rest += 1;
    if (rest <= longest) continue;
    longest = rest;
    first = day;
  }
  return first;
}
