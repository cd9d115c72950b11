import { formatDue } from '../../hours/format.ts';
import { isWorkingTime } from '../../hours/working.ts';
import { datesAmong, type FoundDate } from '../../text/dates/find-dates.ts';
import type { Message } from '../../text/message.ts';
import { callName } from '../../text/names.ts';
import { fairDay, fixWordsFor } from '../fix-lines.ts';
import type { Fix, Rule, Situation } from '../hint.ts';
import { type ReaderDay, readerDays, shortestDay } from '../readers.ts';
import { commissions, isStillAhead, readingOf } from '../readings.ts';
import { type SaidOfTime, timesIn } from '../times.ts';

/** Working minutes that a reader needs at least to find a mail between other things; people who are talking already, fewer. */
const ENOUGH = { new: 180, reply: 60 } as const;

/** What lies behind, though it reaches until now. */
const PAST = /(?<!\p{L})(?:last|past|letzten?|vergangenen?)(?!\p{L})/iu;

/** A stretch of time, and no moment in it. */
const SPAN = /minutes?|minuten|weekend|wochenende/i;

/** Words of a mail in which every sentence is near what is asked: in a longer one, a date elsewhere belongs to what it tells. */
const SHORT = 120;
/** Sentences of a mail that are looked at; what is wanted soon is not hidden behind so many others. */
const MOST_SENTENCES = 40;

const SILENT: Pick<SaidOfTime, 'times' | 'deadlines'> = { times: [], deadlines: [] };

/** The earliest date that something asked is wanted by. */
function wantedBy(message: Message, situation: Situation): FoundDate | null {
  const { now } = situation;
  const reading = readingOf(message);
  const { lexicon, sentences, words } = reading;
  const requests = commissions(message);
  if (requests.length === 0) return null;
  // A date in a bare question is what the question is about.
  const asking = new Set(requests.flatMap(({ kind, sentence }) => (kind === 'question' ? [] : [sentence])));
  const paragraphs = new Set(requests.map(({ sentence }) => sentence.paragraph));
  const telling = sentences.filter(({ paragraph }) => words <= SHORT || paragraphs.has(paragraph));
  const { appointment } = lexicon.dates.deadlines;
  const said = timesIn(reading, situation);
  const dates = telling.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const { deadlines, times } = said.get(sentence) ?? SILENT;
    if (deadlines.length > 0 || !asking.has(sentence) || appointment.test(sentence.text)) return deadlines;
    return datesAmong(times).filter(({ text }) => !SPAN.test(text));
  });
  const ahead = dates.filter((date) => isStillAhead(date, now) && !PAST.test(date.text));
  return ahead.reduce<FoundDate | null>((first, date) => (first === null || date.at < first.at ? date : first), null);
}

function spell(minutes: number): string {
  if (minutes < 1) return 'no working time';
  if (minutes < 60) return `${Math.round(minutes)} minutes of working time`;
  const hours = Math.floor(minutes / 60);
  return hours === 1 ? 'an hour of working time' : `${hours} hours of working time`;
}

function whyOf({ person, zone, hours, isKnown }: ReaderDay, date: FoundDate, minutes: number, now: number): string {
  const wait = 'If it can wait, a later day gets a better answer; if it can’t, a call is quicker.';
  const name = person === null ? null : callName(person);
  if (!isKnown || name === null) return `That leaves ${spell(minutes)}. ${wait}`;
  const outside = isWorkingTime(date.at - 1, zone, hours) ? '' : ', outside their hours';
  return `For ${name} that is ${formatDue(date.at, zone, now, 'en')}${outside}, and leaves ${spell(minutes)}. ${wait}`;
}

/** Characters around a day that can go with it. */
const BESIDE = 30;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Another day in the place of the one named. It brings its own *by* where none stays beside it. */
function laterDay(message: Message, { start, end }: FoundDate, situation: Situation): Fix | null {
  const words = fixWordsFor(message);
  const day = fairDay(message, situation);
  if (words === null || day === null) return null;
  const { lexicon, sentences } = readingOf(message);
  const { by, before, after } = words.laterDay;
  const said = message.ownText.slice(Math.max(0, start - BESIDE), start);
  const rest = message.ownText.slice(end, end + BESIDE);
  const gone = before?.exec(said)?.[0].length ?? 0;
  const left = after?.exec(rest)?.[0].length ?? 0;
  const isCued =
    (gone === 0 && lexicon.deadlineBefore.test(said)) || (left === 0 && lexicon.dates.deadlines.after.test(rest));
  const text = isCued ? day : by.replace('{day}', () => day);
  const span = { start: start - gone, end: end + left };
  const isFirst = sentences.some((sentence) => sentence.start === span.start);
  return { kind: 'replace', label: `Make it ${day}`, span, text: isFirst ? capitalised(text) : text };
}

/** Something is wanted sooner than its readers' working time allows. */
export const dateTooSoon: Rule = {
  id: 'date-too-soon',
  title: 'Date too soon',
  practice: 'P18',
  source: 'A deadline leaves hours or days, counted in the reader’s working time, not in the writer’s.',
  look(message, situation) {
    const date = wantedBy(message, situation);
    if (date === null) return null;
    const { day, minutes } = shortestDay(readerDays(message, situation), date.at, situation);
    if (minutes >= (message.isReply ? ENOUGH.reply : ENOUGH.new)) return null;
    return {
      question: 'Can I make that in my working day?',
      why: whyOf(day, date, minutes, situation.now),
      weight: 68,
      span: { start: date.start, end: date.end },
      fix: laterDay(message, date, situation),
    };
  },
};
