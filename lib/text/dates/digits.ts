import type { WordLexicon } from './lexicon.ts';
import { NO_SENSES, opened, type Senses } from './senses.ts';

/** A part of a number with marks in it: offsets into it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly senses: Senses;
}

const WHOLE = /^\d{1,8}$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const FRACTION = /^(\d{1,3})([.,])(\d{1,2})$/;
const THREE = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
const TWO = /^(\d{1,2})\/(\d{1,4})$/;
/** Years that a bare number of four digits can name. */
const FIRST_YEAR = 1_500;
const LAST_YEAR = 2_199;

function wholeNumber(text: string, isOrdinal: boolean): Senses {
  const number = Number(text);
  if (isOrdinal) return { roles: 0, ordinal: number, isDigits: true };
  if (text.length === 8) {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
    const isDate = year >= 1_900 && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return isDate ? { roles: 0, digits: [year, month, day], mark: '-' } : NO_SENSES;
  }
  if (text.length > 4) return { roles: 0, number, isFraction: true, isDigits: true };
  const isYear = text.length === 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
  return isYear ? { roles: 0, number, year: number, isDigits: true } : { roles: 0, number, isDigits: true };
}

/** What one number without a dash can mean. */
function single(text: string, isOrdinal: boolean): Senses {
  const senses = meanings(text, isOrdinal);
  return senses === NO_SENSES ? senses : opened(senses);
}

function meanings(text: string, isOrdinal: boolean): Senses {
  if (WHOLE.test(text)) return wholeNumber(text, isOrdinal);
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    const isTime = hour < 25 && minute < 60;
    return isTime ? { roles: 0, clock: hour * 60 + minute, isClock: true, isDigits: true } : NO_SENSES;
  }
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [left, right] = [Number(fraction[1]), Number(fraction[3])];
    const number = Number(`${fraction[1]}.${fraction[3]}`);
    // "8.30" may be a time and "7.6" a day: what stands beside it tells.
    const isBoth = fraction[2] === '.';
    return {
      roles: 0,
      number,
      isFraction: true,
      isDigits: true,
      ...(isBoth ? { digits: [left, right], mark: '.' } : {}),
    };
  }
  const three = THREE.exec(text);
  if (three !== null) {
    const digits = [Number(three[1]), Number(three[3]), Number(three[4])];
    // "11.20.3" is a version.
    const hasYear = three[1]?.length === 4 || (three[4]?.length ?? 0) % 2 === 0;
    return hasYear && isPlausible(digits) ? { roles: 0, digits, mark: three[2] ?? '' } : NO_SENSES;
  }
  const two = TWO.exec(text);
  if (two !== null) return { roles: 0, digits: [Number(two[1]), Number(two[2])], mark: '/' };
  return NO_SENSES;
}

/** Three numbers of which one can be a year, one a month and one a day. */
function isPlausible(digits: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0] = digits;
  if (first > 31) return second >= 1 && third >= 1 && third <= 31 && second <= 12 && first >= 1_000;
  const isYear = third <= 99 || (third >= FIRST_YEAR && third <= LAST_YEAR);
  return first >= 1 && second >= 1 && isYear && Math.min(first, second) <= 12 && second <= 31;
}

const isDay = ({ digits, isFraction }: Senses): boolean => digits !== undefined && isFraction !== true;

/** *3-5/12/2026* begins with a day of that month; *0171-22.11.98* and *11/2026-4* are codes. */
function isRange(from: Senses, to: Senses): boolean {
  if (isDay(to)) return isDay(from) || ((from.number ?? 0) >= 1 && (from.number ?? 0) <= 31);
  return !isDay(from) || to.isClock === true;
}

/**
 * What a number written in digits can mean, dashes taken as such: *2026-11-26* is a day, *3-8* two numbers, and what has more
 * dashes than that a code. `hasDot`: a full stop stands right after it, which makes an ordinal in some languages.
 */
export function readDigits(blob: string, isOrdinal: boolean, hasDot: boolean, lexicon: WordLexicon): readonly Part[] {
  const whole = { start: 0, end: blob.length };
  if (hasDot && lexicon.ordinalDot) {
    const [day, month] = blob.split('.').map(Number);
    if (month !== undefined) return [{ ...whole, senses: opened({ roles: 0, digits: [day ?? 0, month], mark: '..' }) }];
    // A full stop may as well end the sentence.
    const number = Number(blob);
    return [{ ...whole, senses: opened({ roles: 0, number, ordinal: number, isDigits: true }) }];
  }
  const dashes = blob.split('-');
  const one = single(blob, isOrdinal);
  if (dashes.length === 1 || one !== NO_SENSES) return [{ ...whole, senses: one }];
  if (dashes.length === 2 || dashes.length === 6) {
    const [left, right] = dashes.length === 2 ? dashes : [dashes.slice(0, 3).join('-'), dashes.slice(3).join('-')];
    if (left === undefined || right === undefined) return [];
    const [from, to] = [single(left, false), single(right, isOrdinal)];
    if (from !== NO_SENSES && to !== NO_SENSES && isRange(from, to)) {
      return [
        { start: 0, end: left.length, senses: from },
        { start: left.length + 1, end: blob.length, senses: to },
      ];
    }
  }
  return [{ ...whole, senses: NO_SENSES }];
}
