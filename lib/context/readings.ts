import { datesAmong, type FoundDate } from '../text/dates/find-dates.ts';
import { isThere } from '../text/languages/registry.ts';
import type { Message, Person } from '../text/message.ts';
import { namedIn } from '../text/names.ts';
import { readText, type TextReading } from '../text/read-text.ts';
import type { Reader } from '../text/reader.ts';
import { findDeadlines } from '../text/signals/deadlines.ts';
import { findRequests, QUESTION } from '../text/signals/requests.ts';
import { findUrgency } from '../text/signals/urgency.ts';
import type { Request } from '../text/signals.ts';
import type { Situation } from './hint.ts';
import { type SaidOfTime, timesIn } from './times.ts';

/** Several rules look at one message: its text is read once for all of them, and again when its language has come. */
const readings = new WeakMap<Message, TextReading>();

/** The writer's own words, read. */
export function readingOf(message: Message): TextReading {
  const kept = readings.get(message);
  if (kept !== undefined && (kept.wanted === null || !isThere(kept.wanted))) return kept;
  const reading = readText(message.ownText);
  readings.set(message, reading);
  return reading;
}

/** Who is to act: everybody in To but the writer, each once. */
export function readersOf(message: Message, situation: Situation): readonly Person[] {
  const seen = new Set<string | null>([situation.account]);
  return message.to.filter(({ email }) => !seen.has(email) && seen.add(email));
}

/** Readers whom a request names: in its own sentence, by a mention in it, or else as the one person whom the mail greets. */
export function namedReaders(message: Message, request: Request, situation: Situation): readonly Person[] {
  const readers = readersOf(message, situation);
  const mentioned = message.mentions
    .filter(({ text }) => text !== '' && request.text.includes(text))
    .flatMap(({ email }) => readers.filter((reader) => reader.email === email));
  const named = [...new Set([...namedIn(request.text, readers), ...mentioned])];
  if (named.length > 0) return named;
  const greeted = namedIn(readingOf(message).greeting ?? '', readers);
  return greeted.length === 1 ? greeted : [];
}

/** Lets `reader`, which follows a draft, read its message as it is now: the lines that have not changed are not read again. */
export function readAlong(message: Message, reader: Reader): void {
  readings.set(message, reader.read(message.ownText));
}

/** Requests that wait for something; a proposal to do something together is none of them, and no offer is. */
export function demands(message: Message): readonly Request[] {
  return readingOf(message).requests.filter(({ kind }) => kind !== 'proposal' && kind !== 'offer');
}

/**
 * Demands that hand somebody a piece of work. Advice (*try the other cable*), directions and talk ask for nothing that has an
 * owner or a day. In an answer, where people are talking already, only what is to be handed back counts. A language that
 * has no words for it gives what its direct requests are.
 */
export function commissions(message: Message): readonly Request[] {
  // Several rules ask.
  const kept = handedOut.get(message);
  if (kept !== undefined && kept.reading === readingOf(message)) return kept.requests;
  const requests = readCommissions(message);
  handedOut.set(message, { reading: readingOf(message), requests });
  return requests;
}

const handedOut = new WeakMap<Message, { readonly reading: TextReading; readonly requests: readonly Request[] }>();

function readCommissions(message: Message): readonly Request[] {
  const { commission, noCommission, delivery, diagnosis } = readingOf(message).lexicon;
  return demands(message).filter(({ kind, text }) => {
    if (commission === undefined) return kind === 'direct' && !message.isReply;
    if (noCommission?.test(text) === true) return false;
    if (!commission.test(text)) return false;
    return !message.isReply || ((delivery?.test(text) ?? true) && diagnosis?.test(text) !== true);
  });
}

/** From the end of work to midnight, in milliseconds: what is wanted *today* of an evening is still ahead. */
const EVENING = 6.5 * 60 * 60_000;

/** Whether a date lies ahead: a day without a time of day does until it is over. */
export function isStillAhead({ at, hasTime }: FoundDate, now: number): boolean {
  return (hasTime ? at : at + EVENING) > now;
}

/** Whether a date says when within days: a quarter or a year in a request is mostly what it is about (*the figures for Q3*). */
function isDay({ grain }: FoundDate): boolean {
  return grain !== 'month' && grain !== 'quarter' && grain !== 'year';
}

/** What stands before a day that is over, though the same word names one ahead: *since Friday*, *what changed on Friday*. */
const BEHIND =
  /(?<!\p{L})(?:since|until last|last|past|seit|seit dem|depuis|desde|letzten|letzte|vergangenen|(?:changed|happened|arrived|started|failed|occurred|appeared|broke|came|met|spoke|talked|discussed|agreed|asked|wrote|received)(?: on)?)\s+$/iu;

function isBehind(text: string, start: number): boolean {
  return BEHIND.test(text.slice(Math.max(0, start - 30), start));
}

/**
 * By when a request is to be answered: a date in its own sentence, else a deadline elsewhere in the mail or its subject.
 * Days that are over don't count.
 */
export function dueOf(message: Message, request: Request | null, situation: Situation): FoundDate | null {
  const reading = readingOf(message);
  const { lexicon } = reading;
  const { now, timeZone } = situation;
  const isAhead = (date: FoundDate): boolean => isStillAhead(date, now);
  const said = timesIn(reading, situation);
  const deadlineOf = ({ sentence, deadlines }: SaidOfTime): FoundDate | undefined =>
    deadlines.find((date) => isAhead(date) && !isBehind(sentence.text, date.start - sentence.start));
  const own = request === null ? undefined : said.get(request.sentence);
  if (own !== undefined) {
    const { sentence, times } = own;
    const date =
      deadlineOf(own) ??
      datesAmong(times).find(
        (one) => isAhead(one) && isDay(one) && !isBehind(sentence.text, one.start - sentence.start),
      );
    if (date !== undefined) return date;
  }
  for (const one of said.values()) {
    const deadline = deadlineOf(one);
    if (deadline !== undefined) return deadline;
  }
  const text = message.subject ?? '';
  const subject = { text, start: 0, end: text.length, paragraph: -1, isListItem: false };
  return findDeadlines(subject, lexicon, now, timeZone).find(isAhead) ?? null;
}

/** Whether the subject of a new mail asks by itself: *Letter to the huts: your numbers?*, *Action required: new bank details* */
export function subjectAsks(message: Message): boolean {
  const text = message.subject ?? '';
  if (message.isReply || text === '') return false;
  if (QUESTION.test(text)) return true;
  const subject = { text, start: 0, end: text.length, paragraph: -1, isListItem: false };
  return findRequests([subject], readingOf(message).lexicon).some(
    ({ kind }) => kind === 'direct' || kind === 'indirect',
  );
}

/** Words of a mail for each sentence that tells something sensitive: in a longer one it is mentioned, not the matter. */
const WORDS_A_SITUATION = 150;

/** Whether the mail is about a situation that is better talked over; a passing word in a long text is not. */
export function isSensitive(message: Message): boolean {
  const { sensitive, words } = readingOf(message);
  return sensitive.length > 0 && words <= WORDS_A_SITUATION * sensitive.length;
}

/** Whether the writer calls it urgent, in the text or in a new subject. */
export function isUrgent(message: Message): boolean {
  const { urgency, lexicon } = readingOf(message);
  if (urgency.length > 0) return true;
  const text = message.isReply ? '' : (message.subject ?? '');
  return findUrgency([{ text, start: 0, end: text.length, paragraph: -1, isListItem: false }], lexicon).length > 0;
}

/** Whether the mail names any day ahead near its requests: then a missing deadline is not what a reader would ask about. */
export function namesDayNear(message: Message, requests: readonly Request[], situation: Situation): boolean {
  const paragraphs = new Set(requests.map(({ sentence }) => sentence.paragraph));
  return [...timesIn(readingOf(message), situation).values()].some(
    ({ sentence: { paragraph, text, start }, times }) =>
      paragraphs.has(paragraph) &&
      datesAmong(times).some(
        (date) => isDay(date) && isStillAhead(date, situation.now) && !isBehind(text, date.start - start),
      ),
  );
}
