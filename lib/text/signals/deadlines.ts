import { type FoundDate, findAllTimes } from '../dates/find-dates.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../message.ts';
import type { Sentence } from '../sentences.ts';

/** Characters around a date that can belong to its clause. */
const REACH = 160;
/** What ends a clause. Commas do, though *by Friday, 5 pm* is one date and never comes apart. */
const CLAUSE_END = /[,;!?()–—、。]\s|、|。|\s-\s|\s(?:and|but|so|because|und|aber|sondern|et|mais|pero|mas|y|e)\s/g;
/** From the end of work to midnight, in milliseconds: a day without a time is over only then. */
const EVENING = 6.5 * 60 * 60_000;

const NONE: readonly FoundDate[] = [];

/** The clause that a date stands in: offsets into the sentence. */
function clauseOf(text: string, { start, end }: Span): Span {
  let from = Math.max(0, start - REACH);
  let to = Math.min(text.length, end + REACH);
  for (const match of text.slice(from, to).matchAll(CLAUSE_END)) {
    const at = Math.max(0, start - REACH) + match.index;
    if (at + match[0].length <= start) from = at + match[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { start: from, end: to };
}

/** Whether a date of a sentence is one by which something is to be done; `date` holds offsets into the sentence. */
function isDeadline(text: string, date: Span & Pick<FoundDate, 'grain'>, { dates }: Pick<Lexicon, 'dates'>): boolean {
  const { before, after, inside, around, request, never, appointment } = dates.deadlines;
  const clause = clauseOf(text, date);
  const words = text.slice(clause.start, clause.end);
  if (never.test(words)) return false;
  const isCued =
    before.test(text.slice(clause.start, date.start)) ||
    inside.test(text.slice(date.start, date.end)) ||
    after.test(text.slice(date.end, date.end + REACH));
  if (isCued || around.test(words)) return true;
  // "Could you sign it today?" says when; "could you call me at five" names an appointment.
  return (date.grain === 'day' || date.grain === 'week') && request.test(words) && !appointment.test(words);
}

/**
 * The dates ahead of `now` in a sentence by which something is to be done: after *by*, *before*, *no later than*, *due*, in a clause
 * that speaks of a deadline, or in one that asks for something. What lasts until a date, or was over by one, is none.
 */
export function findDeadlines(
  sentence: Sentence,
  lexicon: Pick<Lexicon, 'dates'>,
  now: number,
  zone: string,
): readonly FoundDate[] {
  const times = findAllTimes(sentence.text, 0, lexicon.dates, now, zone);
  if (times.length === 0) return NONE;
  const dates = times.flatMap(({ date }) => (date === null ? [] : [date]));
  return dates
    .map((date) => (date.at <= now && date.nextAt !== undefined ? { ...date, at: date.nextAt } : date))
    .filter((date) => (date.hasTime ? date.at : date.at + EVENING) > now && isDeadline(sentence.text, date, lexicon))
    .map((date) => ({ ...date, start: date.start + sentence.start, end: date.end + sentence.start }));
}
