import { type Cursor, has, longest, nextAt, type Read, sensesAt, skip, standsAlone } from './cursor.ts';
import { numberAt, ordinalAt, yearAt } from './numbers.ts';
import { ROLE } from './senses.ts';
import { stretchAt } from './stretches.ts';
import type { DayRef } from './times.ts';

const LINK = ROLE.of | ROLE.the;

/** A year after a month or a holiday: *(of) 2026*, *,2026*, *of 87*. */
export function yearAfter(cursor: Cursor, at: number): Read<number> | null {
  const of = skip(cursor, at, ROLE.of | ROLE.glue | ROLE.the, 2);
  const year = yearAt(cursor, of);
  if (year !== null && !(year.value < 1_900 && sensesAt(cursor, of).isDigits !== true)) return year;
  const { number, isDigits, isFraction } = nextAt(cursor, of);
  const isShort =
    of > at && isDigits === true && isFraction !== true && number !== undefined && number > 31 && number < 100;
  return isShort ? { value: number + (number > 50 ? 1_900 : 2_000), end: of + 1 } : null;
}

function dated(day: number, month: number | null, year: Read<number> | null, end: number): Read<DayRef> {
  return { value: { is: 'date', day, month, year: year?.value ?? null, other: null }, end: year?.end ?? end };
}

/** The number of a day: *21st*, *the twenty first*, *3*. */
export function dayNumberAt(cursor: Cursor, at: number): Read<number> | null {
  const ordinal = ordinalAt(cursor, at);
  const number = ordinal ?? numberAt(cursor, at);
  if (number === null || sensesAt(cursor, at).isFraction === true) return null;
  return number.value >= 1 && number.value <= 31 ? number : null;
}

/** *26 November 2026*, *the 4th of July*, *15th of next month*, *26. 11.* */
function dayFirst(cursor: Cursor, at: number): Read<DayRef> | null {
  const day = dayNumberAt(cursor, at);
  if (day === null) return null;
  const dayWord = nextAt(cursor, day.end).unit === 'day' ? day.end + 1 : day.end;
  const place = skip(cursor, dayWord, LINK);
  const { month, isWeak, ordinal } = nextAt(cursor, place);
  // "one may" is a question; "may one" is a day.
  if (
    month !== undefined &&
    !(isWeak === true && place === day.end && sensesAt(cursor, at).isDigits !== true && ordinalAt(cursor, at) === null)
  ) {
    return dated(day.value, month, yearAfter(cursor, place + 1), place + 1);
  }
  if (
    cursor.lexicon.ordinalDot &&
    ordinal !== undefined &&
    ordinal <= 12 &&
    place === day.end &&
    ordinalAt(cursor, at) !== null
  ) {
    return dated(day.value, ordinal, yearAfter(cursor, place + 1), place + 1);
  }
  if (place === day.end) return null;
  const stretch = stretchAt(cursor, place);
  return stretch !== null && stretch.value.is === 'stretch' && stretch.value.unit === 'month'
    ? { value: { is: 'dayOf', day: day.value, of: stretch.value }, end: stretch.end }
    : null;
}

/** *November 26th, 2026*, *Nov 26*, *march the eighteenth*, *mar4*; a month and a year; a month by itself. */
function monthFirst(cursor: Cursor, at: number): Read<DayRef> | null {
  const { month, isWeak } = sensesAt(cursor, at);
  if (month === undefined) return null;
  const place = skip(cursor, at + 1, ROLE.the, 1);
  const token = cursor.tokens[place];
  const day = token === undefined || token.gap === 'break' || token.gap === 'comma' ? null : dayNumberAt(cursor, place);
  const month4 = yearAfter(cursor, at + 1);
  if (day !== null && (month4 === null || day.end >= month4.end || sensesAt(cursor, place).isDigits === true)) {
    const after = cursor.tokens[day.end];
    // "May 3 people join": a number that counts something; an ordinal never does.
    const counts = isWeak === true && ordinalAt(cursor, place) === null && !standsAlone(cursor, day.end);
    const isTime = nextAt(cursor, day.end).half !== undefined || has(nextAt(cursor, day.end), ROLE.oclock);
    if (
      !counts &&
      !isTime &&
      !(after?.senses.unit !== undefined && after.gap !== 'break' && ordinalAt(cursor, place) === null)
    ) {
      return dated(day.value, month, yearAfter(cursor, day.end), day.end);
    }
  }
  if (month4 !== null) return { value: { is: 'month', month, year: month4.value, shift: null }, end: month4.end };
  return { value: { is: 'month', month, year: null, shift: null }, end: at + 1 };
}

/** *Next Thursday*, *Thursday*, *jeudi prochain*, *past Wednesday*. */
function weekdayAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { shift } = sensesAt(cursor, at);
  const place = shift === undefined ? at : skip(cursor, at + 1, LINK, 1);
  const { weekday } = place === at ? sensesAt(cursor, place) : nextAt(cursor, place);
  if (weekday === undefined) return null;
  const after = nextAt(cursor, place + 1);
  const isAfter =
    cursor.lexicon.shiftAfter &&
    shift === undefined &&
    after.shift !== undefined &&
    nextAt(cursor, place + 2).unit === undefined;
  const second = isAfter ? after.shift : undefined;
  return { value: { is: 'weekday', weekday, shift: shift ?? second ?? null }, end: place + (isAfter ? 2 : 1) };
}

/** *The 21st*, *le 15*, *monday the 24th*: a day of the month by itself, where an article or a weekday says so. */
export function bareDayAt(cursor: Cursor, at: number, isCued: boolean): Read<DayRef> | null {
  const day = dayNumberAt(cursor, at);
  if (day === null || !isCued || !standsAlone(cursor, day.end)) return null;
  return dated(day.value, null, null, day.end);
}

/** Letters of a day and a month with two digits each: *22.04*. */
const BOTH_IN_TWO = 5;

/** *Am 22.04*, *bis 22.04*: where a full stop makes an ordinal, people leave the second one out. */
function isDated(cursor: Cursor, at: number): boolean {
  const token = cursor.tokens[at];
  if (!cursor.lexicon.ordinalDot || at === 0 || token === undefined || token.gap === 'break') return false;
  const before = sensesAt(cursor, at - 1);
  const isInTwo = token.end - token.start === BOTH_IN_TWO;
  if (before.isDated === true) return isInTwo || standsAlone(cursor, at + 1);
  return isInTwo && has(before, ROLE.glue | ROLE.to) && standsAlone(cursor, at + 1);
}

/** A day written in digits: *2026-11-26*, *26.11.*, *11/26*, and where months are words *05-Aug-2016*, *2020/23/Sep*. */
function digitsAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { digits, mark, isFraction } = sensesAt(cursor, at);
  if (digits === undefined || (isFraction === true && !isDated(cursor, at))) return null;
  const [first = 0, second = 0, third] = digits;
  // "24/7" is always, but for "on 24/7".
  const isAlways = first === 24 && second === 7 && third === undefined && mark === '/';
  if (isAlways && (at === 0 || !has(sensesAt(cursor, at - 1), ROLE.glue | ROLE.the | ROLE.to))) return null;
  if (first > 31)
    return second <= 12 && third !== undefined ? dated(third, second, { value: first, end: at + 1 }, at + 1) : null;
  if (third === undefined && second > 31) {
    return first <= 12 && second >= 1_900 && second < 2_200
      ? { value: { is: 'month', month: first, year: second, shift: null }, end: at + 1 }
      : null;
  }
  const both = first <= 12 && second <= 12;
  if ((first > 12 && second > 12) || first < 1 || second < 1) return null;
  const isMonthFirst = second > 12 || (both && cursor.lexicon.monthFirst === 'zone' && mark !== '.' && mark !== '..');
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const other = both && first !== second && cursor.lexicon.monthFirst === 'zone' ? { day: month, month: day } : null;
  const year = third === undefined ? null : third < 100 ? third + (third > 50 ? 1_900 : 2_000) : third;
  const after = third === undefined ? yearAfter(cursor, at + 1) : null;
  return { value: { is: 'date', day, month, year: year ?? after?.value ?? null, other }, end: after?.end ?? at + 1 };
}

/** *2018 March 3*, *2020/23/Sep*, *September-2020-23*: the year where one hardly looks for it. */
function yearFirst(cursor: Cursor, at: number): Read<DayRef> | null {
  const { year } = sensesAt(cursor, at);
  if (year === undefined) return null;
  const rest = nextAt(cursor, at + 1).month !== undefined ? monthFirst(cursor, at + 1) : dayFirst(cursor, at + 1);
  if (rest === null || cursor.tokens[at + 1]?.gap === 'comma' || cursor.tokens[at + 1]?.gap === 'break') return null;
  const { value } = rest;
  if (value.is === 'date' && value.year === null) return { value: { ...value, year }, end: rest.end };
  return value.is === 'month' && value.year === null ? { value: { ...value, year }, end: rest.end } : null;
}

/** *First Monday of next month*, *last Friday of the month*. */
function nthAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { ordinal, shift } = sensesAt(cursor, at);
  const nth = ordinal ?? (shift === -1 ? -1 : null);
  const { weekday } = nextAt(cursor, at + 1);
  if (nth === null || nth > 5 || weekday === undefined) return null;
  const place = skip(cursor, at + 2, LINK | ROLE.glue);
  const of = stretchAt(cursor, place, true) ?? monthFirst(cursor, place);
  if (of === null || place === at + 2) return null;
  return { value: { is: 'nth', nth, weekday, of: of.value }, end: of.end };
}

/** A holiday, with its year or *last*, *next*. */
function holidayAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { shift } = sensesAt(cursor, at);
  const place = shift === undefined ? at : at + 1;
  const { holiday } = place === at ? sensesAt(cursor, place) : nextAt(cursor, place);
  if (holiday === undefined) return null;
  const year = yearAfter(cursor, place + 1);
  return {
    value: { is: 'holiday', name: holiday, year: year?.value ?? null, shift: shift ?? null },
    end: year?.end ?? place + 1,
  };
}

/** *2026*, *two thousand and five*, *12-2015*. */
function wholeYearAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { number, isDigits, isFraction } = sensesAt(cursor, at);
  const dash = cursor.tokens[at + 1];
  if (
    isDigits === true &&
    isFraction !== true &&
    number !== undefined &&
    number >= 1 &&
    number <= 12 &&
    dash?.gap === 'dash' &&
    dash.senses.year !== undefined
  ) {
    return { value: { is: 'month', month: number, year: dash.senses.year, shift: null }, end: at + 2 };
  }
  if (number === undefined) return null;
  const year = isDigits === true ? sensesAt(cursor, at).year : yearAt(cursor, at)?.value;
  if (year === undefined || year < 1_500) return null;
  return {
    value: { is: 'year', year, count: 1 },
    end: isDigits === true ? at + 1 : (yearAt(cursor, at)?.end ?? at + 1),
  };
}

function daysAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { day } = sensesAt(cursor, at);
  return day === undefined ? null : { value: { is: 'days', days: day }, end: at + 1 };
}

/** *The week*, *the weekend*: this one, where a word such as *for* stands before. */
function articleStretchAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { unit, isPlural } = sensesAt(cursor, at);
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null;
  if (at === 0 || cursor.tokens[at]?.gap === 'break' || isPlural === true) return null;
  const before = sensesAt(cursor, at - 1);
  const cue = at > 1 && cursor.tokens[at - 1]?.gap !== 'break' ? sensesAt(cursor, at - 2) : { roles: 0 };
  const isMeant = unit === 'weekend' || has(cue, (ROLE.glue | ROLE.inside | ROLE.during) & ~ROLE.of);
  if (!has(before, ROLE.the) || !isMeant || !standsAlone(cursor, at + 1)) return null;
  return { value: { is: 'stretch', unit, shift: 0, count: 1 }, end: at + 1 };
}

/** The day that begins at a place, read as far as it goes. */
export function dayAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { opening, digits } = sensesAt(cursor, at);
  if (opening === undefined || opening === 'joined') return null;
  if (digits !== undefined) return digitsAt(cursor, at);
  return longest(
    daysAt(cursor, at),
    dayFirst(cursor, at),
    monthFirst(cursor, at),
    yearFirst(cursor, at),
    nthAt(cursor, at),
    weekdayAt(cursor, at),
    holidayAt(cursor, at),
    stretchAt(cursor, at),
    wholeYearAt(cursor, at),
    articleStretchAt(cursor, at),
  );
}
