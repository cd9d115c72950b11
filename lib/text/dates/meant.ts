import { otherEnd } from './clocks.ts';
import { type Cursor, has, nextAt, sensesAt, skip, standsAlone } from './cursor.ts';
import { lengthAt, numberAt } from './numbers.ts';
import { NO_SENSES, ROLE } from './senses.ts';
import type { Draft } from './times.ts';

/** Words after which a year, a month or a season that could be something else is meant as one. */
const TIMELY =
  ROLE.inside |
  ROLE.of |
  ROLE.from |
  ROLE.between |
  ROLE.glue |
  ROLE.since |
  ROLE.on |
  ROLE.back |
  ROLE.during |
  ROLE.commencing;

/** A length of time that begins at a place, and the place after it: *two hours*, *5 to 10 minutes*. */
export function isCounting(cursor: Cursor, at: number): number | null {
  const length = lengthAt(cursor, at);
  if (length === null) {
    const number = numberAt(cursor, at);
    const other = number === null ? null : otherEnd(cursor, number.end, false);
    const until = other === null ? null : lengthAt(cursor, other);
    return until === null || has(nextAt(cursor, until.end), ROLE.spoiled) ? null : until.end;
  }
  const [first] = length.value;
  const before = at > 0 && cursor.tokens[at]?.gap !== 'break' ? sensesAt(cursor, at - 1).roles : 0;
  const after = nextAt(cursor, length.end);
  if (has(after, ROLE.spoiled)) return null;
  // "A five year plan" counts nothing that passes, "an hour and a half" does.
  const isOne = sensesAt(cursor, length.end - 1).isOne === true && sensesAt(cursor, at).isDigits !== true;
  if (isOne && first !== undefined && first.count >= 2 && !standsAlone(cursor, length.end)) return null;
  // "A minute", "one day" are hardly ever meant as so long; after "for" they are, and with a half to them.
  const isWhole = length.value.length === 1 && Number.isInteger(first?.count);
  const isVague =
    (length.isArticle && isWhole) ||
    (first !== undefined && first.count === 1 && (first.unit === 'day' || first.unit === 'second'));
  if (isVague && !has({ roles: before }, ROLE.during) && !has(after, ROLE.back | ROLE.on)) return null;
  return isVague && (first?.unit === 'second' || first?.unit === 'minute') ? null : length.end;
}

/** Whether words that name a time are meant as one, here. */
export function isMeant(cursor: Cursor, at: number, end: number, draft: Draft): boolean {
  const { day, untilDay, clock, untilClock, part } = draft;
  const first = sensesAt(cursor, at);
  const before = at > 0 && cursor.tokens[at]?.gap !== 'break' ? sensesAt(cursor, at - 1) : NO_SENSES;
  const isNamed =
    day?.is === 'holiday' || day?.is === 'month' || first.isEither === true || (day === null && clock === null);
  if ((isNamed && has(before, ROLE.spoils)) || (has(nextAt(cursor, end), ROLE.spoiled) && !draft.isSure)) return false;
  if (draft.kind !== 'moment' || draft.isSure || untilClock !== null) return true;
  if (clock !== null) return true;
  if (isName(cursor, at, end, before)) return false;
  if (day === null) return part !== null && isPartMeant(cursor, at, end);
  if (day.is === 'month' && day.year === null && day.shift === null && part === null && untilDay === null) {
    return first.isWeak !== true || has(before, TIMELY & ~ROLE.since);
  }
  // "Year-end review" names a review, "by year end" a day; "last day" is hardly ever yesterday.
  if (day.is === 'edge' && first.isWeak === true && first.edge !== undefined) return standsAlone(cursor, end);
  if (day.is === 'stretch' && day.unit === 'day' && day.shift === -1 && day.count === 1 && end === at + 2) {
    return has(before, ROLE.inside | ROLE.during) || isWithinThe(cursor, at);
  }
  if (day.is === 'year' && day.count === 1 && first.unit === undefined && first.prefix === undefined)
    return has(before, TIMELY);
  if (day.is === 'season' && day.year === null && day.shift === null) {
    return (
      first.isWeak !== true ||
      (cursor.lexicon.shiftAfter ? has(before, ROLE.inside | ROLE.the) : has(before, TIMELY)) ||
      (has(before, ROLE.the) && has(sensesAt(cursor, at - 2), TIMELY))
    );
  }
  if (day.is === 'weekday' && end === at + 1 && first.isWeak === true) {
    const isWritten = cursor.tokens[at]?.isCapital === true || cursor.lexicon.shiftAfter;
    return isWritten && standsAlone(cursor, end) && (has(before, TIMELY | ROLE.cue) || isListed(cursor, at));
  }
  return day.is !== 'stretch' || day.shift === 0 || day.count > 1 || !['second', 'minute'].includes(day.unit);
}

/** *In the last day*: with its article. */
function isWithinThe(cursor: Cursor, at: number): boolean {
  return at > 1 && has(sensesAt(cursor, at - 1), ROLE.the) && has(sensesAt(cursor, at - 2), ROLE.inside | ROLE.during);
}

/** *Mo oder Di*: a shortened weekday beside another one. */
function isListed(cursor: Cursor, at: number): boolean {
  const joins = (place: number): boolean => has(nextAt(cursor, place), ROLE.or | ROLE.and | ROLE.to);
  if (joins(at + 1) && nextAt(cursor, at + 2).weekday !== undefined) return true;
  return at > 1 && joins(at - 1) && sensesAt(cursor, at - 2).weekday !== undefined;
}

/** *April Jones*, *Plácido Domingo Ruiz*; *3/4 of them*. */
function isName(cursor: Cursor, at: number, end: number, before: { readonly roles: number }): boolean {
  const { month, weekday, season, digits, mark } = sensesAt(cursor, at);
  if (end !== at + 1 || has(before, TIMELY | ROLE.the | ROLE.cue)) return false;
  const [first = 0, second = 0, year] = digits ?? [];
  if (mark === '/' && year === undefined && first < second && second <= 12) {
    const isWithin = (place: number): boolean => cursor.tokens[place]?.gap === 'space';
    return isWithin(at + 1) || (isWithin(at) && sensesAt(cursor, at - 1) === NO_SENSES);
  }
  const isNameLike =
    month !== undefined || season !== undefined || (weekday !== undefined && cursor.lexicon.shiftAfter);
  if (!isNameLike || cursor.tokens[at]?.isCapital !== true) return false;
  const isStranger = (place: number, gapAt: number): boolean =>
    cursor.tokens[place]?.isCapital === true &&
    sensesAt(cursor, place) === NO_SENSES &&
    cursor.tokens[gapAt]?.gap === 'space';
  return isStranger(at + 1, at + 1) || (cursor.lexicon.shiftAfter && isStranger(at - 1, at));
}

/** *In the morning*, *this evening*, *at night*; not *good morning* and not *night shift*. */
function isPartMeant(cursor: Cursor, at: number, end: number): boolean {
  if (end > at + 1) return true;
  return (
    skipBack(cursor, at) < at || (at > 0 && cursor.tokens[at]?.gap !== 'break' && sensesAt(cursor, at - 1).number === 1)
  );
}

function skipBack(cursor: Cursor, at: number): number {
  let place = at;
  while (
    place > 0 &&
    cursor.tokens[place]?.gap !== 'break' &&
    has(sensesAt(cursor, place - 1), ROLE.the | ROLE.inside | ROLE.glue | ROLE.cue | ROLE.a)
  ) {
    place -= 1;
  }
  return place;
}

/** The number of words that only join, from a place on. */
export function joiners(cursor: Cursor, at: number): number {
  return skip(cursor, at, ROLE.glue | ROLE.the) - at;
}
