import { mayNameTime } from './dates/find-dates.ts';
import type { LanguageId, Lexicon } from './languages/lexicon.ts';
import { languageToRead } from './languages/registry.ts';
import { type Line, ownLines } from './own-lines.ts';
import { type Block, layoutOf, MOST_SENTENCES, placed, type Said, type Sentence, sentencesOf } from './sentences.ts';
import { findDocuments } from './signals/documents.ts';
import { findRequests } from './signals/requests.ts';
import { requestsInContext } from './signals/requests-in-context.ts';
import { findCommitments, findInforming, findVagueness } from './signals/said.ts';
import { findSensitive } from './signals/sensitive.ts';
import { findUrgency } from './signals/urgency.ts';
import type { DocumentFound, Found, Request } from './signals.ts';
import type { TextReading } from './text-reading.ts';
import { countWords } from './words.ts';

/** UTF-16 units of a text that are read; a mail longer than this is a pasted file. */
export const LONGEST_TEXT = 100_000;
/** Lines that are read: as many as anybody's own words have. */
const MOST_LINES = 5_000;

/** As much of a text as is read. */
export function readable(text: string): string {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < LONGEST_TEXT; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines === MOST_LINES) return text.slice(0, at);
  }
  return text.slice(0, LONGEST_TEXT);
}

/** What a sentence says by itself, with offsets from its own beginning. */
interface SentenceReading {
  readonly words: number;
  readonly mayNameTime: boolean;
  readonly requests: readonly Request[];
  readonly documents: readonly DocumentFound[];
  readonly urgency: readonly Found[];
  readonly sensitive: readonly Found[];
  readonly commitments: readonly Found[];
  readonly vagueness: readonly Found[];
  readonly informing: Found | null;
}

/** Every signal that a sentence gives by itself. */
function readSentence(text: string, isListItem: boolean, lexicon: Lexicon): SentenceReading {
  const alone = [{ text, start: 0, end: text.length, paragraph: 0, isListItem }];
  return {
    words: countWords(text),
    mayNameTime: mayNameTime(text, lexicon.dates),
    requests: findRequests(alone, lexicon),
    documents: findDocuments(alone, lexicon),
    urgency: findUrgency(alone, lexicon),
    sensitive: findSensitive(alone, lexicon),
    commitments: findCommitments(alone, lexicon),
    vagueness: findVagueness(alone, lexicon),
    informing: findInforming(alone, lexicon)[0] ?? null,
  };
}

/** The sentences of a block, with what each says. */
type BlockReading = readonly (Said & { readonly reading: SentenceReading })[];

/** Reads a text again and again while it is written. */
export interface Reader {
  /** The reading of the text as it is now: the same as that of a new reader. */
  read(ownText: string): TextReading;
}

/**
 * A reader that remembers what it read last, so that an edit costs only the lines that it touches: every other block of lines
 * is known by its words, wherever in the text it stands now. Which lines are the writer's own, and where the greeting and the
 * closing are, is found anew each time.
 */
export function createReader(): Reader {
  let lexicon: Lexicon | null = null;
  let blocks: ReadonlyMap<string, BlockReading> = new Map();
  let sentences: ReadonlyMap<string, SentenceReading> = new Map();

  /** Reads all blocks, taking over what is remembered, and remembers what was of use this time. */
  function readBlocks(text: string, list: readonly Block[], its: Lexicon): readonly BlockReading[] {
    if (its !== lexicon) {
      blocks = new Map();
      sentences = new Map();
      lexicon = its;
    }
    const usedBlocks = new Map<string, BlockReading>();
    const usedSentences = new Map<string, SentenceReading>();
    const readings = blocksUpTo(MOST_SENTENCES, list, (block) => {
      const words = text.slice(block.start, block.end);
      const mark = block.isListItem ? LIST_ITEM : '';
      const key = mark + words;
      const known = usedBlocks.get(key) ?? blocks.get(key);
      const reading =
        known ??
        readBlock(words, its, (said) => {
          const name = mark + said;
          const found = usedSentences.get(name) ?? sentences.get(name) ?? readSentence(said, block.isListItem, its);
          usedSentences.set(name, found);
          return found;
        });
      usedBlocks.set(key, reading);
      if (known !== undefined) for (const one of known) usedSentences.set(mark + one.text, one.reading);
      return reading;
    });
    blocks = usedBlocks;
    sentences = usedSentences;
    return readings;
  }

  return { read: (ownText) => readWith(ownText, readBlocks) };
}

/** Reads a text once, remembering nothing. */
export function readOnce(ownText: string): TextReading {
  return readWith(ownText, (text, list, its) =>
    blocksUpTo(MOST_SENTENCES, list, ({ start, end, isListItem }) =>
      readBlock(text.slice(start, end), its, (said) => readSentence(said, isListItem, its)),
    ),
  );
}

/** Stands before the words of a list's item where they are remembered; no text has it. */
const LIST_ITEM = '\0';

/** Reads blocks until they hold so many sentences. */
function blocksUpTo(
  most: number,
  list: readonly Block[],
  read: (block: Block) => BlockReading,
): readonly BlockReading[] {
  const readings: BlockReading[] = [];
  let count = 0;
  for (const block of list) {
    if (count >= most) break;
    const reading = read(block);
    readings.push(reading);
    count += reading.length;
  }
  return readings;
}

function readBlock(words: string, lexicon: Lexicon, readingOf: (sentence: string) => SentenceReading): BlockReading {
  return sentencesOf(words, lexicon).map(({ text, at }) => ({ text, at, reading: readingOf(text) }));
}

type ReadBlocks = (text: string, list: readonly Block[], lexicon: Lexicon) => readonly BlockReading[];

function readWith(ownText: string, readBlocks: ReadBlocks): TextReading {
  const text = readable(ownText);
  const lines = ownLines(text);
  const { language, isSure, wanted } = languageToRead(ownSample(lines));
  const { blocks, ...layout } = layoutOf(text, lines, language);
  const gathered = gather(blocks, readBlocks(text, blocks, language));
  const isCut = text.length < ownText.length || gathered.sentences.length >= MOST_SENTENCES;
  const requests = requestsInContext(text, gathered.sentences, gathered.requests, language);
  return { ...layout, ...gathered, requests, lexicon: language, isLanguageSure: isSure, wanted, isCut };
}

/** The language that a text needs and that is not there yet, which is asked for; null where it can be read now. */
export function languageWantedBy(ownText: string): LanguageId | null {
  return languageToRead(ownSample(ownLines(readable(ownText)))).wanted;
}

/** Characters of the writer's own that tell the language. */
const SAMPLE = 1_000;

/** The beginning of the writer's own words: a quote in another language tells nothing of theirs. */
function ownSample(lines: readonly Line[]): string {
  let sample = '';
  for (const { text } of lines) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

/** Puts what the sentences say in its place in the whole text. */
function gather(list: readonly Block[], readings: readonly BlockReading[]) {
  const sentences: Sentence[] = [];
  const timely: Sentence[] = [];
  const requests: Request[] = [];
  const documents: DocumentFound[] = [];
  const urgency: Found[] = [];
  const sensitive: Found[] = [];
  const commitments: Found[] = [];
  const vagueness: Found[] = [];
  let informing: Found | null = null;
  let words = 0;
  for (const [index, block] of list.entries()) {
    for (const said of readings[index] ?? []) {
      if (sentences.length >= MOST_SENTENCES) break;
      const sentence = placed(said, block);
      const at = <Item extends Found>(found: Item): Item => ({
        ...found,
        start: sentence.start + found.start,
        end: sentence.start + found.end,
      });
      const { reading } = said;
      sentences.push(sentence);
      if (reading.mayNameTime) timely.push(sentence);
      words += reading.words;
      for (const request of reading.requests) requests.push({ ...at(request), sentence });
      for (const found of reading.documents) documents.push(at(found));
      for (const found of reading.urgency) urgency.push(at(found));
      for (const found of reading.sensitive) sensitive.push(at(found));
      for (const found of reading.commitments) commitments.push(at(found));
      for (const found of reading.vagueness) vagueness.push(at(found));
      if (informing === null && reading.informing !== null) informing = at(reading.informing);
    }
  }
  return { sentences, timely, requests, documents, urgency, sensitive, commitments, vagueness, informing, words };
}
