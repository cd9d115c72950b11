import { type Cursor, has, isZone, nextAt, type Read, sensesAt, skip, standsAlone } from './cursor.ts';
import { numberAt } from './numbers.ts';
import { ROLE } from './senses.ts';
import type { Clock } from './times.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A stretch of a day, or a moment where `until` is null. */
export interface Clocks {
  readonly from: Clock;
  readonly until: Clock | null;
}

function inHalf(minutes: number, half: 'am' | 'pm'): number {
  return (minutes % (DAY / 2)) + (half === 'pm' ? DAY / 2 : 0);
}

/** Puts *am* or *pm* to a time where one follows. */
function halved(cursor: Cursor, minutes: number, at: number, isGuess: boolean): Read<Clock> {
  const { half } = nextAt(cursor, at);
  if (half === undefined || minutes >= 13 * HOUR) {
    const oclock = skip(cursor, at, ROLE.oclock, 1);
    return { value: { minutes, isGuess: isGuess && minutes <= 12 * HOUR }, end: half === undefined ? oclock : at + 1 };
  }
  return { value: { minutes: inHalf(minutes, half), isGuess: false }, end: at + 1 };
}

/** A time with its minutes written: *8:30*, *8.30 pm*, *noon*, *12 noon*. */
function writtenAt(cursor: Cursor, at: number, isCued: boolean): Read<Clock> | null {
  const { clock, isClock, digits, mark, isFraction } = sensesAt(cursor, at);
  if (clock !== undefined) {
    const isHalfDay = isClock === true && clock < 13 * HOUR && clock >= HOUR;
    return isClock === true
      ? halved(cursor, clock, at + 1, isHalfDay)
      : { value: { minutes: clock, isGuess: false }, end: at + 1 };
  }
  if (isFraction === true && mark === '.' && digits !== undefined) {
    const [hour = 0, minute = 0] = digits;
    const next = nextAt(cursor, at + 1);
    const isMarked =
      next.half !== undefined || has(next, ROLE.oclock) || (isCued && minute % 5 === 0 && standsAlone(cursor, at + 1));
    return hour < 25 && minute < HOUR && isMarked ? halved(cursor, hour * HOUR + minute, at + 1, true) : null;
  }
  return null;
}

/** *Ten past seven*, *quarter to four*, *half past six*, *halb acht*, *viertel nach acht*. */
function relativeAt(cursor: Cursor, at: number): Read<Clock> | null {
  const first = sensesAt(cursor, at);
  const start = has(first, ROLE.a) ? at + 1 : at;
  const word = start === at ? first : nextAt(cursor, start);
  const isHalf = has(word, ROLE.half);
  const isQuarter = word.unit === 'quarter';
  const count = isHalf
    ? { value: 30, end: start + 1 }
    : isQuarter
      ? { value: 15, end: start + 1 }
      : numberAt(cursor, at);
  if (count === null || count.value > 30) return null;
  const minutes = nextAt(cursor, count.end).unit === 'minute' ? count.end + 1 : count.end;
  const link = nextAt(cursor, minutes);
  const isPast = has(link, ROLE.pastHour);
  const isTo = has(link, ROLE.toHour);
  const isDirect = !isPast && !isTo && cursor.lexicon.halfBefore && (isHalf || isQuarter) && minutes === count.end;
  if (!isPast && !isTo && !isDirect) return null;
  if (!isDirect && isTo && !isHalf && !isQuarter && has(link, ROLE.to) && count.value % 5 !== 0) return null;
  const hour = numberAt(cursor, isDirect ? minutes : minutes + 1);
  if (hour === null || hour.value > 24 || sensesAt(cursor, isDirect ? minutes : minutes + 1).isFraction === true)
    return null;
  const shift = isDirect ? (isHalf ? -30 : -45) : isPast ? count.value : -count.value;
  const end = skip(cursor, hour.end, ROLE.oclock, 1);
  return halved(cursor, (hour.value * HOUR + shift + DAY) % DAY, end, true);
}

/** Minutes that follow an hour: *seven thirty*, *18 Uhr 12*, *trois heures et quart*, *tres y media*. */
function minutesAfter(cursor: Cursor, at: number, isMarked: boolean): Read<number> | null {
  const and = isMarked ? skip(cursor, at, ROLE.and, 1) : at;
  const senses = nextAt(cursor, and);
  if (isMarked && and > at && has(senses, ROLE.half)) return { value: 30, end: and + 1 };
  if (isMarked && and > at && senses.unit === 'quarter') return { value: 15, end: and + 1 };
  if (senses.number === undefined || senses.isFraction === true || cursor.tokens[and]?.gap === 'comma') return null;
  if (!isMarked && senses.isDigits === true) return null;
  const number = numberAt(cursor, and);
  if (number === null || number.value >= HOUR || (number.value < 10 && !isMarked)) return null;
  const unit = nextAt(cursor, number.end).unit;
  if (unit === 'minute') return isMarked ? { value: number.value, end: number.end + 1 } : null;
  return unit !== undefined || nextAt(cursor, number.end).month !== undefined ? null : number;
}

/** An hour in digits or words. `isCued`: something before it, such as *at*, makes a bare number one. */
function hourAt(cursor: Cursor, at: number, isCued: boolean): Read<Clock> | null {
  const number = numberAt(cursor, at);
  const first = sensesAt(cursor, at);
  if (number === null || first.isFraction === true || first.year !== undefined) return null;
  const next = nextAt(cursor, number.end);
  // "four hundred pm", "one thousand three hundred", "0730": as a clock on a wall in a station says it.
  if (number.value >= 100) {
    const [hour, minute] = [Math.floor(number.value / 100), number.value % 100];
    const isMarked = next.half !== undefined || has(next, ROLE.oclock) || (isCued && standsAlone(cursor, number.end));
    return hour < 24 && minute < HOUR && isMarked ? halved(cursor, hour * HOUR + minute, number.end, false) : null;
  }
  // "Auriez-vous une heure demain ?" asks for so long.
  const isLength = has(first, ROLE.a) && next.unit === 'hour' && !isCued && !namesPart(cursor, number.end + 1);
  const isOclock =
    (has(next, ROLE.oclock) && !isLength) || (cursor.lexicon.hourIsClock && next.unit === 'hour' && isCued);
  if (isOclock && number.value <= 24) {
    const minutes = minutesAfter(cursor, number.end + 1, true);
    const read = halved(cursor, number.value * HOUR + (minutes?.value ?? 0), minutes?.end ?? number.end + 1, true);
    return { value: { ...read.value, isGuess: read.value.isGuess && cursor.lexicon.halfDays }, end: read.end };
  }
  if (number.value > 24) return null;
  if (next.half !== undefined)
    return number.value <= 12 || number.value <= 23 ? halved(cursor, number.value * HOUR, number.end, false) : null;
  const minutes = minutesAfter(cursor, number.end, false) ?? halfHour(cursor, number.end);
  if (minutes !== null && first.isDigits !== true && number.value >= 1) {
    const { half } = nextAt(cursor, minutes.end);
    const isRound = number.value <= 12 && minutes.value % 5 === 0 && sensesAt(cursor, at - 1).number === undefined;
    if (half !== undefined || ((isCued || isRound) && standsAlone(cursor, minutes.end))) {
      return halved(cursor, number.value * HOUR + minutes.value, minutes.end, true);
    }
  }
  // Nobody says "at twenty" of an hour, and "by ten" in words is a difference.
  const isHour = first.isDigits === true || (number.value <= 12 && !has(sensesAt(cursor, at - 1), ROLE.by));
  if (number.value <= 12 && namesPart(cursor, number.end)) {
    return { value: { minutes: number.value * HOUR, isGuess: true }, end: number.end };
  }
  const isAlone =
    isCued &&
    isHour &&
    standsAlone(cursor, number.end) &&
    !(next.month !== undefined && cursor.tokens[number.end]?.gap !== 'comma');
  return isAlone && next.unit === undefined
    ? { value: { minutes: number.value * HOUR, isGuess: true }, end: number.end }
    : null;
}

/** *Seven in the evening*, *3 de la tarde*: a part of the day makes an hour of a number before it. */
function namesPart(cursor: Cursor, at: number): boolean {
  const place = skip(cursor, at, ROLE.inside | ROLE.the | ROLE.of);
  return place > at && nextAt(cursor, place).part !== undefined;
}

/** *Las tres y media*, *seven and a half*: only languages that count so. */
function halfHour(cursor: Cursor, at: number): Read<number> | null {
  if (!cursor.lexicon.andInTens || !has(nextAt(cursor, at), ROLE.and)) return null;
  const { unit, roles } = nextAt(cursor, at + 1);
  if (has({ roles }, ROLE.half)) return { value: 30, end: at + 2 };
  return unit === 'quarter' ? { value: 15, end: at + 2 } : null;
}

/** A time of day, with its zone where one is named. */
export function clockAt(cursor: Cursor, at: number, isCued: boolean): Read<Clock> | null {
  const read = plainClockAt(cursor, at, isCued);
  const token = read === null ? undefined : cursor.tokens[read.end];
  if (read === null || token === undefined || token.gap === 'break' || !isZone(token)) return read;
  const { zone } = token.senses;
  return zone === undefined ? read : { value: { ...read.value, zone }, end: read.end + 1 };
}

function plainClockAt(cursor: Cursor, at: number, isCued: boolean): Read<Clock> | null {
  const written = writtenAt(cursor, at, isCued);
  if (written !== null) return written;
  const { number } = sensesAt(cursor, at);
  const noon = number === 12 ? nextAt(cursor, at + 1) : null;
  if (noon?.clock !== undefined && noon.isClock !== true)
    return { value: { minutes: noon.clock, isGuess: false }, end: at + 2 };
  return relativeAt(cursor, at) ?? hourAt(cursor, at, isCued);
}

/** Where the other end of a stretch begins, after *to*, a dash, or the *and* of *between*; null where none does. */
export function otherEnd(cursor: Cursor, at: number, isBetween: boolean): number | null {
  const token = cursor.tokens[at];
  if (token === undefined || token.gap === 'break') return null;
  if (token.gap === 'dash') return at;
  if (!has(token.senses, ROLE.to) && !(isBetween && has(token.senses, ROLE.and))) return null;
  return skip(cursor, at + 1, ROLE.the | ROLE.cue, 2);
}

/** A time of day or a stretch of one: *from 3 to 5*, *10am-12*, *between 9 and 9:30*. */
export function clocksAt(cursor: Cursor, at: number, isCued: boolean, isBetween: boolean): Read<Clocks> | null {
  const from = clockAt(cursor, at, isCued);
  const first = from ?? bareHour(cursor, at);
  if (first === null) return null;
  const other = otherEnd(cursor, first.end, isBetween);
  const until = other === null ? null : clockAt(cursor, other, true);
  // "3-8pm" says by its end that it began with an hour; "3 to 8 people" does not.
  const isSure =
    until !== null &&
    (from !== null || !until.value.isGuess || namesDay(cursor, until.end)) &&
    nextAt(cursor, until.end).month === undefined;
  if (until !== null && isSure) {
    return { value: { from: sameHalf(first.value, until.value), until: until.value }, end: until.end };
  }
  if (from === null) return null;
  // "From 3" alone is as often a number; "at 3" is an hour.
  const before = sensesAt(cursor, at - 1);
  const isOpen = from.value.isGuess && has(before, ROLE.from | ROLE.between) && !has(before, ROLE.cue);
  return isOpen && sensesAt(cursor, at).isClock !== true
    ? null
    : { value: { from: from.value, until: null }, end: from.end };
}

/** *9-5 on Monday*: a day right after two numbers makes hours of them. */
function namesDay(cursor: Cursor, at: number): boolean {
  const { weekday, day } = nextAt(cursor, skip(cursor, at, ROLE.glue | ROLE.the));
  return weekday !== undefined || day !== undefined;
}

function bareHour(cursor: Cursor, at: number): Read<Clock> | null {
  const { number, isFraction, year } = sensesAt(cursor, at);
  if (number === undefined || isFraction === true || year !== undefined || number > 24) return null;
  return { value: { minutes: number * HOUR, isGuess: true }, end: at + 1 };
}

/** *3-8pm* begins in the afternoon as well, *11-1pm* in the morning. */
function sameHalf(from: Clock, until: Clock): Clock {
  if (!from.isGuess || until.isGuess || from.minutes >= 12 * HOUR || until.minutes < 12 * HOUR) return from;
  const later = from.minutes + 12 * HOUR;
  return { ...from, minutes: later < until.minutes ? later : from.minutes, isGuess: false };
}
