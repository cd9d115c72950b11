import { type Cursor, has, nextAt, type Read, sensesAt, skip } from './cursor.ts';
import { ROLE } from './senses.ts';
import type { Amount } from './times.ts';

/** A number in digits or words: *twenty five*, *two thousand and seventeen*, *2.5*. */
export function numberAt(cursor: Cursor, at: number): Read<number> | null {
  const known = cursor.numbers[at];
  if (known !== undefined) return known;
  const read = readNumber(cursor, at);
  cursor.numbers[at] = read;
  return read;
}

function readNumber(cursor: Cursor, at: number): Read<number> | null {
  const first = sensesAt(cursor, at);
  if (first.isDigits === true) return first.number === undefined ? null : { value: first.number, end: at + 1 };
  let total = 0;
  let current = -1;
  let place = at;
  for (;;) {
    const isFirst = place === at;
    const { number, scale, isDigits } = isFirst ? first : nextAt(cursor, place);
    if (scale !== undefined) {
      current = Math.max(1, current) * scale;
      if (scale === 1_000) {
        total += current;
        current = 0;
      }
    } else if (number !== undefined && isDigits !== true && fits(current, total, number)) {
      current = Math.max(0, current) + number;
    } else if (!isFirst && joinsNumbers(cursor, place, current, total)) {
      place += 1;
      continue;
    } else break;
    place += 1;
  }
  return place === at || current < 0 ? null : { value: total + current, end: place };
}

/** Whether a number word goes on a number that stands at `current`: seven after twenty or after a hundred. */
function fits(current: number, total: number, number: number): boolean {
  if (current < 0) return true;
  if (current === 0) return total > 0 && number < 1_000;
  if (current % 100 === 0) return number < 100;
  return current % 10 === 0 && current % 100 >= 20 && number > 0 && number < 20 && (number < 10 || current % 100 >= 60);
}

/** *Two hundred and ten*, *treinta y uno*: an *and* with a number after it that goes on. */
function joinsNumbers(cursor: Cursor, at: number, current: number, total: number): boolean {
  if (!has(nextAt(cursor, at), ROLE.and)) return false;
  const { number, isDigits } = nextAt(cursor, at + 1);
  if (number === undefined || isDigits === true) return false;
  const afterScale = (current > 0 && current % 100 === 0) || (current === 0 && total > 0);
  return afterScale || (cursor.lexicon.andInTens && current % 10 === 0 && current >= 20 && number < 20);
}

/** *First*, *21st*, *twenty first*. */
export function ordinalAt(cursor: Cursor, at: number): Read<number> | null {
  const { ordinal, number, isDigits } = sensesAt(cursor, at);
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 };
  if (number === undefined || isDigits === true || number % 10 !== 0 || number < 20) return null;
  const place = cursor.lexicon.andInTens ? skip(cursor, at + 1, ROLE.and, 1) : at + 1;
  const next = nextAt(cursor, place).ordinal;
  return next === undefined || next > 9 ? null : { value: number + next, end: place + 1 };
}

/** A year: 2026, *twenty twenty six*, *nineteen ninety*, *two thousand and five*. */
export function yearAt(cursor: Cursor, at: number): Read<number> | null {
  const { year, isDigits } = nextAt(cursor, at);
  if (year !== undefined) return { value: year, end: at + 1 };
  if (isDigits === true) return null;
  const first = numberAt(cursor, at);
  if (first === null || (first.value >= 1_900 && first.value < 2_200)) return first;
  const { number, isDigits: areDigits } = nextAt(cursor, first.end);
  if (first.value < 19 || first.value > 21 || number === undefined || areDigits === true) return null;
  const second = numberAt(cursor, first.end);
  if (second === null || second.value < 10 || second.value > 99) return null;
  return { value: first.value * 100 + second.value, end: second.end };
}

/** How many: a number, *half*, *a few*, *a couple of*, *an*. `isArticle` marks the last, which counts least surely. */
export function amountAt(cursor: Cursor, at: number): (Read<number> & { readonly isArticle: boolean }) | null {
  const first = sensesAt(cursor, at);
  if (has(first, ROLE.half)) return { value: 0.5, end: skip(cursor, at + 1, ROLE.a | ROLE.the, 1), isArticle: false };
  const isArticle = has(first, ROLE.a);
  const few = isArticle ? at + 1 : at;
  const next = isArticle ? nextAt(cursor, few) : first;
  if (has(next, ROLE.few)) return { value: next.number ?? 3, end: skip(cursor, few + 1, ROLE.of, 1), isArticle: false };
  if (isArticle && has(next, ROLE.half)) return { value: 0.5, end: few + 1, isArticle: false };
  const number = numberAt(cursor, at);
  if (number === null) return isArticle ? { value: 1, end: at + 1, isArticle } : null;
  const half = halfAfter(cursor, number.end);
  return { value: number.value + (half === null ? 0 : 0.5), end: half ?? number.end, isArticle };
}

/** *And a half*, *et demie*: the place after it. */
function halfAfter(cursor: Cursor, at: number): number | null {
  const and = skip(cursor, at, ROLE.and, 1);
  const article = and === at ? at : skip(cursor, and, ROLE.a, 1);
  return has(nextAt(cursor, article), ROLE.half) ||
    (and > at && nextAt(cursor, article).unit === 'quarter' && article > and)
    ? article + 1
    : null;
}

/** A length of time: *two weeks and three days*, *an hour and a half*, *2h*. */
export function lengthAt(
  cursor: Cursor,
  at: number,
): (Read<readonly Amount[]> & { readonly isArticle: boolean }) | null {
  const amounts: Amount[] = [];
  let end = at;
  let isArticle = false;
  for (let place = at; amounts.length < 4; place = skip(cursor, end, ROLE.and, 1)) {
    if (amounts.length > 0 && cursor.tokens[place]?.gap === 'break') break;
    const alone = sensesAt(cursor, place).times === undefined ? null : { value: 1, end: place, isArticle: false };
    const amount = amountAt(cursor, place) ?? alone;
    if (amount === null) break;
    const counted = amount === alone ? sensesAt(cursor, place) : nextAt(cursor, amount.end);
    const { unit, times } = counted;
    if (unit === undefined) break;
    // "Thirty second" is an ordinal.
    if (counted.ordinal !== undefined && sensesAt(cursor, place).isDigits !== true) break;
    const half = halfAfter(cursor, amount.end + 1);
    amounts.push({ count: (amount.value + (half === null ? 0 : 0.5)) * (times ?? 1), unit });
    if (amounts.length === 1) isArticle = amount.isArticle;
    end = half ?? amount.end + 1;
  }
  return amounts.length === 0 ? null : { value: amounts, end, isArticle };
}
