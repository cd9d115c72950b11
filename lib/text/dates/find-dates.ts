import { atMinute, instantOf, plusDays, type WallClock, wallClock } from '../../hours/zone.ts';
import type { Span } from '../message.ts';
import { findTimes } from './find-times.ts';
import type { DateLexicon, WordLexicon } from './lexicon.ts';
import { isPast, isStretchPast, pastOf } from './past.ts';
import { type Days, type Grain, resolveDays } from './resolve.ts';
import type { Part } from './senses.ts';
import { asSpoken } from './spoken-hours.ts';
import type { Clock, DayRef, TimeExpression } from './times.ts';
import { canNameTime } from './word-slots.ts';

/**
 * A day, a time on it or a stretch that a text names. `at` is when it is over, in epoch milliseconds: the end of the day's work
 * where no time is named. `from` is when it begins: midnight where no time is named.
 */
export interface FoundDate extends Span {
  readonly text: string;
  readonly from: number;
  readonly at: number;
  readonly hasTime: boolean;
  readonly grain: Grain;
  /** Day and month could be meant the other way round: *03/04*. */
  readonly isAmbiguous: boolean;
  /** The same time a day later, where a time of day stands without a day: who writes at five means noon of tomorrow. */
  readonly nextAt?: number;
}

/** Any time that a text names. `date` is null for a length (*for two hours*) and for what comes back (*every Monday*). */
export interface FoundTime extends Span {
  readonly text: string;
  readonly kind: TimeExpression['kind'];
  readonly date: FoundDate | null;
}

/** When the work of a day ends, minutes after midnight: what *by Thursday* means to somebody who sends mail at work. */
export const END_OF_WORK = 17 * 60 + 30;
/** Times of one sentence are read up to here. */
const LONGEST = 1_000;
const NOON = 12 * 60;
/** When a part of the day is over. */
const PART_ENDS: Readonly<Record<Part, number>> = {
  morning: NOON,
  lunch: 14 * 60,
  afternoon: END_OF_WORK,
  evening: 22 * 60,
  night: 23 * 60 + 59,
};
const PART_BEGINS: Readonly<Record<Part, number>> = {
  morning: 8 * 60,
  lunch: NOON,
  afternoon: NOON,
  evening: END_OF_WORK,
  night: 20 * 60,
};
/** Hours from 1 to 7 that say no more are meant in the afternoon, in English. */
const LAST_AFTERNOON_HOUR = 8 * 60;
const LAST_MINUTE = 24 * 60 - 1;

/** The minute of the day that is meant: *7 in the evening* is 19:00. */
function minuteOf({ minutes, isGuess }: Clock, part: Part | null, lexicon: WordLexicon): number {
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && minutes >= 5 * 60);
  if (isLate && minutes < NOON) return minutes + NOON;
  // "12 at night" is midnight.
  if (part === 'night' && minutes === NOON) return LAST_MINUTE;
  const isAfternoon = isGuess && part === null && lexicon.halfDays && minutes < LAST_AFTERNOON_HOUR && minutes >= 60;
  return Math.min(minutes + (isAfternoon ? NOON : 0), LAST_MINUTE);
}

/** Zones of people who write the day before the month in English as well. */
const DAY_FIRST_ZONE = /^(?:Europe|Africa|Australia|Antarctica)\/|^Asia\/(?!Manila)|^Pacific\/(?:Auckland|Fiji)/;

/** *03/04* as it is written where the writer lives. */
function localDay(ref: DayRef | null, zone: string): DayRef | null {
  if (ref?.is !== 'date' || ref.other === null || !DAY_FIRST_ZONE.test(zone)) return ref;
  return { ...ref, day: ref.other.day, month: ref.other.month };
}

function dateOf(
  time: TimeExpression,
  text: string,
  today: WallClock,
  zone: string,
  lexicon: WordLexicon,
): FoundDate | null {
  const { part, clock, untilClock } = time;
  const day = localDay(time.day, zone);
  const clockZone = untilClock?.zone ?? clock?.zone;
  // "5 pm ET" without a day is on the day that it is there.
  const there = clockZone === undefined ? today : wallClock(instantOf(today, zone), clockZone);
  const alone: Days = { first: there, last: there, grain: 'day' };
  const days = day === null ? alone : resolveDays(day, today);
  const until = time.untilDay === null ? days : resolveDays(time.untilDay, today);
  if (days === null || until === null) return null;
  const isCounted = days.grain === 'time' && clock === null;
  const named = clock === null ? null : minuteOf(clock, part, lexicon);
  const begins =
    named ?? (isCounted ? days.first.hour * 60 + days.first.minute : part === null ? 0 : PART_BEGINS[part]);
  const untilNamed = untilClock === null ? null : minuteOf(untilClock, part, lexicon);
  const afterAll = isCounted ? until.last.hour * 60 + until.last.minute : part === null ? END_OF_WORK : PART_ENDS[part];
  const ends = untilNamed ?? (time.untilDay === null ? named : null) ?? afterAll;
  // "From 22:00 to 6:00" ends on the next day.
  const hasBoth = named !== null && untilNamed !== null && time.untilDay === null && untilNamed < named;
  const at = instantOf(atMinute(until.last, ends + (hasBoth ? NOON * 2 : 0)), clockZone ?? zone);
  const isBare = time.day === null && time.untilDay === null && (named !== null || untilNamed !== null);
  const hasTime = named !== null || untilNamed !== null || isCounted;
  return {
    start: time.start,
    end: time.end,
    text,
    from: instantOf(atMinute(days.first, begins), clockZone ?? zone),
    at,
    hasTime,
    grain: hasTime ? 'time' : until.grain,
    isAmbiguous: day?.is === 'date' && day.other !== null,
    ...(isBare ? { nextAt: instantOf(atMinute(plusDays(until.last, 1), ends), zone) } : {}),
  };
}

/** What a sentence names, and what that was at some time in some zone. */
interface Known {
  readonly times: readonly TimeExpression[];
  readonly now: number;
  readonly zone: string;
  /** Spans are of the sentence. */
  readonly found: readonly FoundTime[];
}

/** Kept for as long as somebody holds the sentence's language: the same sentence is asked about by several rules. */
const KEPT = 1_000;
const kept = new WeakMap<DateLexicon, Map<string, Known>>();
const NONE: readonly never[] = [];

/** Whether a sentence may name a time at all: a quick look, since most name none. */
export function mayNameTime(text: string, { read, words }: DateLexicon): boolean {
  return read !== undefined || canNameTime(text, words.anchors);
}

function timesIn(text: string, lexicon: DateLexicon, now: number, zone: string): readonly FoundTime[] {
  // Quicker than remembering that there is none.
  if (!mayNameTime(text, lexicon)) return NONE;
  let known = kept.get(lexicon);
  if (known === undefined) {
    known = new Map();
    kept.set(lexicon, known);
  }
  const old = known.get(text);
  if (old !== undefined && (old.times.length === 0 || (old.now === now && old.zone === zone))) return old.found;
  if (old === undefined && known.size >= KEPT) known.clear();
  const times = old?.times ?? lexicon.read?.(text) ?? findTimes(text, lexicon.words);
  const found = times.length === 0 ? NONE : resolved(times, text, lexicon, now, zone);
  known.set(text, { times, now, zone, found });
  return found;
}

/** Characters before a day in digits that tell whether it lies ahead. */
const REACH = 80;

/** *03/04*, read the way that is not usual where the writer lives. */
function otherWay(ref: DayRef | null): DayRef | null {
  if (ref?.is !== 'date' || ref.other === null || ref.month === null) return null;
  return { ...ref, ...ref.other, other: { day: ref.day, month: ref.month } };
}

function resolved(
  times: readonly TimeExpression[],
  text: string,
  lexicon: DateLexicon,
  now: number,
  zone: string,
): readonly FoundTime[] {
  const { words, past, deadlines } = lexicon;
  const today = wallClock(now, zone);
  return times.map((named) => {
    const time = asSpoken(named, text, lexicon);
    const { start, end, kind } = time;
    const said = text.slice(start, end);
    const dateWith = (day: DayRef | null): FoundDate | null => dateOf({ ...time, day }, said, today, zone, words);
    if (kind !== 'moment') return { start, end, text: said, kind, date: null };
    const isLong = time.day?.is === 'quarter' || time.day?.is === 'halfYear' || time.day?.is === 'month';
    const isOver =
      time.day !== null && (isPast(text, start, end, past) || (isLong && isStretchPast(text, start, end, past)));
    const passed = time.day !== null && isOver ? dateWith(pastOf(localDay(time.day, zone) ?? time.day, today)) : null;
    const date = passed ?? dateWith(time.day);
    const other = date?.isAmbiguous === true && date.at < now ? otherWay(time.day) : null;
    // What something is to be done by lies ahead: said in November, "by 12/11" is in December.
    const isAhead = other !== null && deadlines.before.test(text.slice(Math.max(0, start - REACH), start));
    const ahead = isAhead ? dateWith(other) : null;
    return { start, end, text: said, kind, date: ahead !== null && ahead.at > now ? ahead : date };
  });
}

/**
 * Every time that a sentence names, in order, without overlaps: days, times, stretches, lengths and what comes back. `offset` is
 * where the sentence stands in its text; spans are of the text.
 */
export function findAllTimes(
  sentence: string,
  offset: number,
  lexicon: DateLexicon,
  now: number,
  zone: string,
): readonly FoundTime[] {
  const found = timesIn(sentence.slice(0, LONGEST), lexicon, now, zone);
  if (found.length === 0 || offset === 0) return found;
  const moved = <Item extends Span>(item: Item): Item => ({
    ...item,
    start: item.start + offset,
    end: item.end + offset,
  });
  return found.map((time) => ({ ...moved(time), date: time.date === null ? null : moved(time.date) }));
}

/**
 * Every day, or stretch of up to a month, that a sentence names, in order, without overlaps. `offset` is where the sentence stands in its text; spans are
 * of the text. A day of the past is found as well: whether it is a deadline is another question. Of a quarter or a year one speaks as
 * of a matter (*the numbers for Q3*) and hardly as of a date, unless a cue makes a deadline of it.
 */
export function findDates(
  sentence: string,
  offset: number,
  lexicon: DateLexicon,
  now: number,
  zone: string,
): readonly FoundDate[] {
  return datesAmong(findAllTimes(sentence, offset, lexicon, now, zone));
}

/** Those of a sentence's times that `findDates` finds. */
export function datesAmong(times: readonly FoundTime[]): readonly FoundDate[] {
  return times.flatMap(({ date }) =>
    date === null || date.grain === 'quarter' || date.grain === 'year' ? [] : [date],
  );
}
