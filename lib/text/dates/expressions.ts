import { clocksAt, otherEnd } from './clocks.ts';
import { countedAt } from './counted.ts';
import { type Cursor, has, nextAt, type Read, sensesAt, skip } from './cursor.ts';
import { bareDayAt, dayAt, dayNumberAt } from './days.ts';
import { isCounting, isMeant } from './meant.ts';
import { ordinalAt } from './numbers.ts';
import { repeatAt } from './repeats.ts';
import { NO_SENSES, ROLE, type Senses } from './senses.ts';
import type { DayRef, Draft } from './times.ts';
import { unite } from './unite.ts';

/** What stands between the parts of one time: *at five in the afternoon on the 3rd*. */
const GLUE = ROLE.glue | ROLE.the | ROLE.of | ROLE.cue | ROLE.from | ROLE.between | ROLE.inside;
/** Words before a number that make an hour of it. */
const CUES = ROLE.cue | ROLE.from | ROLE.between;
/** Parts that one time is made of, at most. */
const MOST_PARTS = 6;

const EMPTY: Draft = {
  day: null,
  untilDay: null,
  clock: null,
  untilClock: null,
  part: null,
  kind: 'moment',
  isSure: false,
};

/** A part of the day at a place, with the day that *this*, *last* and *next* give it. */
function partAt(cursor: Cursor, at: number, isDayKnown: boolean): Read<Pick<Draft, 'day' | 'part'>> | null {
  const { shift, edge } = sensesAt(cursor, at);
  const early =
    edge !== undefined && sensesAt(cursor, at).unit === undefined
      ? skip(cursor, at + 1, ROLE.inside | ROLE.the | ROLE.glue)
      : at;
  const place = shift === undefined ? early : at + 1;
  const senses = place === at ? sensesAt(cursor, place) : nextAt(cursor, place);
  if (senses.part === undefined || (shift !== undefined && senses.part === 'lunch')) return null;
  if (senses.isEither === true && shift === undefined && !isDayKnown) {
    const before = at === 0 ? 0 : sensesAt(cursor, at - 1).roles;
    if (!has({ roles: before }, ROLE.the)) return null;
  }
  // "Tonight" names its day as well, "this evening" by the word before.
  const named = senses.isEither === true ? undefined : senses.day;
  const days = shift ?? named;
  return { value: { day: days === undefined ? null : { is: 'days', days }, part: senses.part }, end: place + 1 };
}

/** Takes one more part of a time at a place; null where none stands there that fits. */
function grow(cursor: Cursor, draft: Draft, at: number, isCued: boolean, isBetween: boolean): Read<Draft> | null {
  const senses = sensesAt(cursor, at);
  if (draft.part === null) {
    const part = partAt(cursor, at, draft.day !== null || draft.clock !== null);
    if (part !== null && senses.weekday === undefined && (part.value.day === null || draft.day === null)) {
      return { value: { ...draft, part: part.value.part, day: part.value.day ?? draft.day }, end: part.end };
    }
  }
  // "Monday 21" is a day of the month, "Monday 3" an hour.
  const isDayNumber = draft.day?.is === 'weekday' && !isCued && draft.clock === null;
  const bare = isDayNumber
    ? bareDayAt(cursor, at, (dayNumberAt(cursor, at)?.value ?? 0) > 12 || senses.ordinal !== undefined)
    : null;
  const named =
    bare ?? (draft.clock !== null && senses.isClock === true ? null : (countedAt(cursor, at) ?? dayAt(cursor, at)));
  const fraction = named === null && isDayNumber && senses.isFraction === true ? fractionDay(cursor, at) : null;
  const day = named ?? fraction;
  const clocks =
    draft.clock === null && (named === null || senses.number !== undefined)
      ? clocksAt(cursor, at, isCued || (draft.day !== null && cursor.tokens[at]?.gap === 'space'), isBetween)
      : null;
  if (clocks !== null && (day === null || clocks.end >= day.end)) {
    const { from, until } = clocks.value;
    return { value: { ...draft, clock: from, untilClock: until }, end: clocks.end };
  }
  if (day === null) return null;
  const united = draft.day === null ? day.value : unite(draft.day, day.value);
  if (united === null || draft.untilDay !== null) return null;
  const { part } = sensesAt(cursor, day.end - 1);
  const isPartToo = part !== undefined && draft.part === null && sensesAt(cursor, day.end - 1).isEither !== true;
  return { value: { ...draft, day: united, part: isPartToo ? part : draft.part }, end: day.end };
}

/** *Friday 7.6*: a fraction after a weekday is a day and a month. */
function fractionDay(cursor: Cursor, at: number): Read<DayRef> | null {
  const [first = 0, second = 0] = sensesAt(cursor, at).digits ?? [];
  const [month, day] = cursor.lexicon.monthFirst === 'zone' && first <= 12 ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: { is: 'date', day, month, year: null, other: null }, end: at + 1 };
}

/** A time without its other end: its parts in any order, as far as they go. */
function oneAt(cursor: Cursor, at: number, isHour: boolean, isDay: boolean): Read<Draft> | null {
  const before = at > 0 && cursor.tokens[at]?.gap !== 'break' ? sensesAt(cursor, at - 1) : NO_SENSES;
  const isBetween = has(before, ROLE.between) || (has(before, ROLE.the) && has(sensesAt(cursor, at - 2), ROLE.between));
  let draft = EMPTY;
  let end = at;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const place = parts === 0 ? at : glued(cursor, end);
    if (place === null) break;
    const cue = parts === 0 ? before : sensesAt(cursor, place - 1);
    const isCued = (parts === 0 && isHour) || (place > (parts === 0 ? 0 : end) && has(cue, CUES));
    const isOpen = parts === 0 ? isBetween : place > end && has(cue, ROLE.between);
    const more: Read<Draft> | null =
      grow(cursor, draft, place, isCued, isOpen) ??
      (parts === 0 && isDay ? dayRead(bareDayAt(cursor, place, true)) : null);
    if (more === null) break;
    draft = more.value;
    end = more.end;
  }
  return end === at ? null : { value: draft, end };
}

function dayRead(day: Read<DayRef> | null): Read<Draft> | null {
  return day === null ? null : { value: { ...EMPTY, day: day.value }, end: day.end };
}

/** Where the next part of a time may begin, after the words that join such parts. */
function glued(cursor: Cursor, at: number): number | null {
  const token = cursor.tokens[at];
  if (token === undefined || token.gap === 'break') return null;
  const place = skip(cursor, at, GLUE, 4);
  const next = cursor.tokens[place];
  return next === undefined || next.gap === 'break' ? null : place;
}

/** A stretch whose beginning is a bare number that its end explains: *3 to 12 September*, *the 27th to the 3rd of April*. */
function daysAt(cursor: Cursor, at: number): Read<Draft> | null {
  const from = dayNumberAt(cursor, at);
  const other = from === null ? null : otherEnd(cursor, from.end, true);
  if (from === null || other === null) return null;
  const until = dayAt(cursor, other);
  if (
    until === null ||
    until.value.is !== 'date' ||
    until.value.month === null ||
    sensesAt(cursor, other).digits !== undefined
  )
    return null;
  const day: DayRef = { ...until.value, day: from.value, other: null };
  return { value: { ...EMPTY, day, untilDay: until.value, isSure: true }, end: until.end };
}

/** *The 15th*, *on twenty third*, *el día 15*; *the second* alone is more often another thing. */
function isDayOfMonth(cursor: Cursor, at: number, before: Senses): boolean {
  const { ordinal, isDigits } = sensesAt(cursor, at);
  if (isCounting(cursor, at) !== null) return false;
  const { cardinalDays } = cursor.lexicon;
  if (has(before, ROLE.the) || (cardinalDays && before.unit === 'day')) {
    return isDigits === true || cardinalDays || ordinalAt(cursor, at) !== null;
  }
  return has(before, ROLE.glue) && ordinal === undefined && ordinalAt(cursor, at) !== null;
}

/** *Version 12.10.26*, *phone: 22-11-98*, *the score was 21:15*: a day or a time in digits that is a name or a count. */
function isCode(cursor: Cursor, at: number): boolean {
  const { digits, isClock, isDigits } = sensesAt(cursor, at);
  if (isDigits !== true && digits === undefined) return false;
  if (digits === undefined && isClock !== true) return false;
  // "Invoice 12/11/2026" has its day beside it.
  if (digits !== undefined && Math.max(...digits) > 1_000) return false;
  return labels(cursor, at, at - 1) || (labels(cursor, at, at - 2) && !has(sensesAt(cursor, at - 1), ROLE.glue));
}

/** Widest gap between such a word and its number: *no. #12*. */
const LABEL_GAP = 3;

function labels({ tokens }: Cursor, at: number, place: number): boolean {
  const label = tokens[place];
  const next = tokens[place + 1];
  if (label?.senses.isLabel !== true || next === undefined || next.start - label.end > LABEL_GAP) return false;
  return place + 1 === at || (tokens[at]?.start ?? 0) - next.end <= LABEL_GAP;
}

/** The time that begins at a place, with its other end where it has one; null where none does or no time is meant. */
export function expressionAt(cursor: Cursor, at: number): Read<Draft> | null {
  const before = at > 0 && cursor.tokens[at]?.gap !== 'break' ? sensesAt(cursor, at - 1) : NO_SENSES;
  const isBetween = has(before, ROLE.between) || (has(before, ROLE.the) && has(sensesAt(cursor, at - 2), ROLE.between));
  if (isCode(cursor, at)) return null;
  const days = daysAt(cursor, at);
  if (days !== null) return days;
  const repeat = repeatAt(cursor, at);
  if (repeat !== null) return withClock(cursor, { value: { ...EMPTY, kind: 'repeat', isSure: true }, end: repeat });
  const one = oneAt(cursor, at, false, isDayOfMonth(cursor, at, before)) ?? lengthOnly(cursor, at);
  if (one === null) return null;
  const other =
    one.value.kind === 'moment' && one.value.untilClock === null ? otherEnd(cursor, one.end, isBetween) : null;
  if (other !== null) {
    const { clock, day } = one.value;
    const until = oneAt(cursor, other, clock !== null, day?.is === 'date');
    if (until !== null && (until.value.day !== null || until.value.clock !== null) && until.value.untilClock === null) {
      const joined: Draft = {
        ...one.value,
        untilDay: until.value.day,
        untilClock: until.value.clock,
        isSure: until.value.day !== null && day !== null,
      };
      if (isMeant(cursor, at, until.end, joined)) return { value: joined, end: until.end };
    }
  }
  return isMeant(cursor, at, one.end, one.value) ? one : null;
}

/** *Every Monday at nine*. */
function withClock(cursor: Cursor, read: Read<Draft>): Read<Draft> {
  const place = glued(cursor, read.end);
  if (place === null) return read;
  const isCued = place > read.end && has(sensesAt(cursor, place - 1), CUES);
  const clocks = clocksAt(cursor, place, isCued, false);
  return clocks === null ? read : { value: { ...read.value, clock: clocks.value.from }, end: clocks.end };
}

/** A length of time that no moment is counted by: *for two hours*. */
function lengthOnly(cursor: Cursor, at: number): Read<Draft> | null {
  const end = isCounting(cursor, at);
  return end === null ? null : { value: { ...EMPTY, kind: 'length', isSure: true }, end };
}
