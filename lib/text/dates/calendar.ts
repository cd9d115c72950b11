import { asUtc, plusDays, type WallClock, weekday } from '../../hours/zone.ts';

const FRIDAY = 5;

/** The first such weekday after today (Monday is 1): said on a Thursday, *Thursday* is the next one. */
export function nextWeekday(today: WallClock, day: number): WallClock {
  return plusDays(today, ((day - weekday(today) + 6) % 7) + 1);
}

/** The given weekday of the week after this one; weeks begin on Monday. */
export function weekdayNextWeek(today: WallClock, day: number): WallClock {
  return plusDays(today, 7 - weekday(today) + day);
}

/** The Friday of this week, or of the next one at the weekend: a week's end is the end of its work. */
export function endOfWeek(today: WallClock): WallClock {
  const day = weekday(today);
  return plusDays(today, day <= FRIDAY ? FRIDAY - day : FRIDAY - day + 7);
}

/** The last day of the month that is `months` after today's. */
export function endOfMonth(today: WallClock, months = 0): WallClock {
  const last = new Date(Date.UTC(today.year, today.month + months, 0));
  return { ...today, year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
}

/** The last day of today's quarter, of quarter 1 to 4 where one is named: this year's, or the next year's once that is over. */
export function endOfQuarter(today: WallClock, quarter?: number): WallClock {
  const current = Math.ceil(today.month / 3);
  const wanted = quarter ?? current;
  return endOfMonth(today, (wanted < current ? wanted + 4 : wanted) * 3 - today.month);
}

/** The next day with this number: this month's unless it is over; null where there is no such day. */
export function dayOfMonth(today: WallClock, day: number): WallClock | null {
  if (day < 1 || day > 31) return null;
  for (let months = 0; months < 3; months += 1) {
    const last = endOfMonth(today, months);
    if (day <= last.day && (months > 0 || day >= today.day)) return { ...last, day };
  }
  return null;
}

/** Days in the past that a date without a year may lie before it is taken for next year's. */
const LONGEST_LOOK_BACK = 92;

/** A day and a month without a year: the one at hand, or next year's when this year's is long past; null for no real day. */
export function dayAndMonth(today: WallClock, day: number, month: number, year?: number): WallClock | null {
  const at = (inYear: number): WallClock | null => {
    const date = new Date(Date.UTC(inYear, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
      ? { ...today, year: inYear, month, day, hour: 0, minute: 0 }
      : null;
  };
  if (year !== undefined) return at(year < 100 ? 2_000 + year : year);
  const here = at(today.year);
  if (here === null || asUtc(plusDays(here, LONGEST_LOOK_BACK)) >= asUtc(today)) return here;
  return at(today.year + 1);
}
