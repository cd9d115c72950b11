import { type FoundDate, type FoundTime, findAllTimes } from '../dates/find-dates.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../message.ts';
import type { Sentence } from '../sentences.ts';

/** Characters around a date that can belong to its clause. */
const REACH = 160;
/** What ends a clause. Commas do, though *by Friday, 5 pm* is one date and never comes apart. */
const CLAUSE_END = /[,;!?()–—、。]\s|、|。|\s-\s|\s(?:and|but|so|because|und|aber|sondern|et|mais|pero|mas|y|e)\s/g;
/** From the end of work to midnight, in milliseconds: a day without a time is over only then. */
const EVENING = 6.5 * 60 * 60_000;

const NONE: readonly never[] = [];

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

/** What makes a date a deadline: words right beside it, or only that its clause speaks of one or asks for something. */
type Why = 'cue' | 'clause';

/** Why a date of a sentence is one by which something is to be done; null where it is none. `date` holds offsets into the sentence. */
function whyDeadline(text: string, date: Dated, { dates }: Pick<Lexicon, 'dates'>): Why | null {
  const { before, after, inside, around, request, never, appointment, matter, news } = dates.deadlines;
  const clause = clauseOf(text, date);
  const words = text.slice(clause.start, clause.end);
  if (never.test(words)) return null;
  const [said, rest] = [text.slice(clause.start, date.start), text.slice(date.end, date.end + REACH)];
  if (before.test(said) || inside.test(text.slice(date.start, date.end)) || after.test(rest)) {
    return news?.others.test(words) === true && !news.ours.test(words) ? null : 'cue';
  }
  // "Tell me whether Tuesday works": it is Tuesday that is asked about, and nothing says by when.
  if (matter !== undefined && (matter.before.test(said) || matter.after.test(rest))) return null;
  if (around.test(words)) return 'clause';
  // "Could you sign it today?" says when; "could you call me at five" names an appointment.
  const isWanted = (date.grain === 'day' || date.grain === 'week') && request.test(words) && !appointment.test(words);
  return isWanted ? 'clause' : null;
}

type Dated = Span & Pick<FoundDate, 'grain'>;

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
  return deadlinesAmong(findAllTimes(sentence.text, sentence.start, lexicon.dates, now, zone), sentence, lexicon, now);
}

/** Those of a sentence's times that `findDeadlines` finds. Offsets are those of the text that the sentence stands in. */
export function deadlinesAmong(
  times: readonly FoundTime[],
  { text, start: offset }: Sentence,
  lexicon: Pick<Lexicon, 'dates'>,
  now: number,
): readonly FoundDate[] {
  const found: { readonly date: FoundDate; readonly why: Why }[] = [];
  for (const { date: named } of times) {
    if (named === null) continue;
    const date = named.at <= now && named.nextAt !== undefined ? { ...named, at: named.nextAt } : named;
    const isAhead = (date.hasTime ? date.at : date.at + EVENING) > now;
    const { grain } = date;
    const why = isAhead
      ? whyDeadline(text, { start: date.start - offset, end: date.end - offset, grain }, lexicon)
      : null;
    if (why !== null) found.push({ date, why });
  }
  if (found.length === 0) return NONE;
  // "Read it over the weekend and answer by Monday": the weekend is when to read.
  const { during } = lexicon.dates.deadlines;
  const isCued = during !== undefined && found.some(({ why }) => why === 'cue');
  return found
    .filter(({ date, why }) => !isCued || why === 'cue' || !during.test(text.slice(0, date.start - offset)))
    .map(({ date }) => date);
}
