import type { Lexicon } from '../languages/lexicon.ts';
import type { RequestContext } from '../languages/request-context.ts';
import type { Sentence } from '../sentences.ts';
import type { Request } from '../signals.ts';

const ASKS = /\?\W*$/;
/** Words of an answer that has no verb. */
const MOST_WORDS = 8;
/** A heading is short. */
const LONGEST_HEADING = 60;

const wordsIn = (text: string): number => text.split(' ').length;

/** Whether the sentence after a question answers it, or says that the writer will find out. */
function isAnswered(question: string, next: string, context: RequestContext): boolean {
  if (context.answer.test(next)) return true;
  if (context.asksItself.test(question) && !ASKS.test(next) && !context.goesOn.test(next)) return true;
  if (context.toReaders.test(question)) return context.asksWho.test(question) && context.answerWho.test(next);
  if (context.willSee.test(next)) return true;
  if (context.asksWho.test(question) && context.answerWho.test(next)) return true;
  const isShort = wordsIn(next) <= MOST_WORDS && context.fragment.test(next) && !context.notFragment.test(next);
  return isShort && context.asksWhat.test(question);
}

/** Where one sentence stands among the others. */
interface Place {
  readonly sentence: Sentence;
  readonly before: Sentence | null;
  /** What follows in the same paragraph. */
  readonly next: Sentence | null;
  /** It begins its line, and what follows stands on another one. */
  readonly beginsLine: boolean;
  readonly endsLine: boolean;
}

function placesOf(text: string, sentences: readonly Sentence[]): readonly Place[] {
  const breaks = (from: Sentence, to: Sentence): boolean => text.slice(from.end, to.start).includes('\n');
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1] ?? null;
    const following = sentences[at + 1] ?? null;
    const next = following?.paragraph === sentence.paragraph ? following : null;
    const beginsLine = before === null || breaks(before, sentence);
    return { sentence, before, next, beginsLine, endsLine: following === null || breaks(sentence, following) };
  });
}

/**
 * Questions that head what is said below or after them, as in a list of questions and answers or a newsletter: several of them,
 * each at the beginning of a line and followed by a statement, of which one is answered in so many words or none speaks to the readers.
 */
function headingsIn(places: readonly Place[], context: RequestContext): ReadonlySet<Sentence> {
  const pairs = places.filter(
    ({ sentence, next, beginsLine }) =>
      beginsLine && ASKS.test(sentence.text) && next !== null && !ASKS.test(next.text),
  );
  if (pairs.length < 2) return new Set();
  const isPlain = pairs.some(({ sentence, next }) => next !== null && isAnswered(sentence.text, next.text, context));
  const isAbove = pairs.every(({ sentence, endsLine }) => endsLine && !context.toReaders.test(sentence.text));
  return new Set(isPlain || isAbove ? pairs.map(({ sentence }) => sentence) : []);
}

/** Tasks below a heading that says so, each with the name of whoever is to do it. */
function toDosIn(places: readonly Place[], context: RequestContext): readonly Sentence[] {
  const toDos: Sentence[] = [];
  let until = -1;
  for (const { sentence, beginsLine, endsLine } of places) {
    const { text, paragraph } = sentence;
    if (beginsLine && endsLine && text.length <= LONGEST_HEADING && context.toDoHeading.test(text))
      until = paragraph + 1;
    else if (paragraph <= until && beginsLine && context.toDo.test(text)) toDos.push(sentence);
  }
  return toDos;
}

/**
 * The requests of a whole text, by what stands around each: a question that its writer answers asks nothing, a task in a list with
 * somebody's name does. In time linear to the number of sentences.
 */
export function requestsInContext(
  text: string,
  sentences: readonly Sentence[],
  requests: readonly Request[],
  { requestContext: context, everyone }: Lexicon,
): readonly Request[] {
  if (context === undefined) return requests;
  const mayHaveToDos = sentences.some((sentence) => context.toDoHeading.test(sentence.text));
  if (requests.length === 0 && !mayHaveToDos) return requests;
  const places = placesOf(text, sentences);
  const byStart = new Map(places.map((place) => [place.sentence.start, place]));
  const headings = headingsIn(places, context);
  const isAway = requests.length > 0 && sentences.some((sentence) => context.absence.test(sentence.text));
  const kept = requests.filter((request) => {
    const place = byStart.get(request.sentence.start);
    if (place === undefined) return true;
    const { sentence, before, next } = place;
    if (headings.has(sentence)) return false;
    if (before !== null && !ASKS.test(sentence.text) && context.offersHelp.test(before.text)) return false;
    if (isAway && !ASKS.test(sentence.text) && context.turnTo.test(sentence.text)) return false;
    return next === null || !ASKS.test(sentence.text) || !isAnswered(sentence.text, next.text, context);
  });
  const known = new Set(kept.map(({ sentence }) => sentence.start));
  const toDos = mayHaveToDos ? toDosIn(places, context) : [];
  const added = toDos
    .filter(({ start }) => !known.has(start))
    .map(
      (sentence): Request => ({
        text: sentence.text,
        start: sentence.start,
        end: sentence.end,
        kind: 'direct',
        sentence,
        toEveryone: everyone.test(sentence.text),
      }),
    );
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
}
