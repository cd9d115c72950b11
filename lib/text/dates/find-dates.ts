import { atMinute, instantOf, type WallClock, wallClock } from '../../hours/zone.ts';
import type { Span } from '../message.ts';
import type { DateLexicon, FoundDay, ResolvedDay } from './lexicon.ts';

/** A day, or a time on it, that a text names. `at` is epoch milliseconds: the end of the day's work where no time is named. */
export interface FoundDate extends Span {
  readonly text: string;
  readonly at: number;
  readonly hasTime: boolean;
}

/** When the work of a day ends, minutes after midnight: what *by Thursday* means to somebody who sends mail at work. */
export const END_OF_WORK = 17 * 60 + 30;
/** Dates of one sentence are read up to here. */
const LONGEST = 1_000;
const NOON = 12 * 60;
const DAY = 24 * 60;

function readTime(text: string, lexicon: DateLexicon): { minutes: number; length: number } | null {
  const match = lexicon.timeAfter.exec(text);
  if (match?.groups === undefined) return null;
  const { noon, hour, minute, half, hour24, minute24 } = match.groups;
  if (noon !== undefined) return { minutes: NOON, length: match[0].length };
  const afternoon = half?.toLowerCase().startsWith('p') ?? false;
  const named = Number(hour ?? hour24);
  const hours = half === undefined ? named : (named % 12) + (afternoon ? 12 : 0);
  const minutes = hours * 60 + Number(minute ?? minute24 ?? 0);
  return minutes < DAY ? { minutes, length: match[0].length } : null;
}

/** Every place where one phrase stands, with the time of day that may follow it. */
function* findPhrase(
  text: string,
  phrase: DateLexicon['phrases'][number],
  lexicon: DateLexicon,
  today: WallClock,
): Generator<FoundDay> {
  const global = new RegExp(phrase.pattern.source, `${phrase.pattern.flags}g`);
  for (const match of text.matchAll(global)) {
    const found: ResolvedDay | null = phrase.resolve(match, today);
    if (found === null) continue;
    const end = match.index + match[0].length;
    const time = found.minutes === null ? readTime(text.slice(end, end + 40), lexicon) : null;
    yield {
      day: found.day,
      minutes: time?.minutes ?? found.minutes,
      start: match.index,
      end: end + (time?.length ?? 0),
    };
  }
}

/**
 * Every day that a sentence names, in order, without overlaps. `offset` is where the sentence stands in its text; spans are
 * of the text. A day of the past is found as well: whether it is a deadline is another question.
 */
export function findDates(
  sentence: string,
  offset: number,
  lexicon: DateLexicon,
  now: number,
  zone: string,
): readonly FoundDate[] {
  const text = sentence.slice(0, LONGEST);
  const today = wallClock(now, zone);
  const found: FoundDay[] = [];
  const parts = new Set<FoundDay>();
  const isFree = (day: FoundDay): boolean => found.every((other) => day.end <= other.start || day.start >= other.end);
  for (const phrase of lexicon.phrases) {
    for (const day of findPhrase(text, phrase, lexicon, today)) {
      if (!isFree(day)) continue;
      found.push(day);
      if (phrase.isPartOfDay === true) parts.add(day);
    }
  }
  for (const day of lexicon.rest?.(text, today) ?? []) if (isFree(day)) found.push(day);
  const followsAnother = (day: FoundDay): boolean =>
    parts.has(day) &&
    found.some(({ end }) => end <= day.start && /^[\s,(–-]*(?:at |by )?(?:the )?$/.test(text.slice(end, day.start)));
  return found
    .filter((day) => !followsAnother(day))
    .sort((a, b) => a.start - b.start)
    .map(({ day, minutes, start, end }) => ({
      start: offset + start,
      end: offset + end,
      text: text.slice(start, end),
      at: instantOf(atMinute(day, minutes ?? END_OF_WORK), zone),
      hasTime: minutes !== null,
    }));
}
