import type { Lexicon } from './languages/lexicon.ts';
import { languageOf } from './languages/registry.ts';
import { ownLines } from './own-lines.ts';
import { type Structure, structureOf } from './sentences.ts';
import { findDocuments } from './signals/documents.ts';
import { findInforming } from './signals/informing.ts';
import { findRequests } from './signals/requests.ts';
import { findUrgency } from './signals/urgency.ts';
import type { Signals } from './signals.ts';

/** A text, read once. Offsets are UTF-16 offsets into the text that was given. */
export interface TextReading extends Structure, Signals {
  readonly lexicon: Lexicon;
  /** The text itself told its language; otherwise what is missing from it proves nothing. */
  readonly isLanguageSure: boolean;
  /** Words of the writer's own, without greeting and closing. */
  readonly words: number;
  /** The text was longer than `LONGEST_TEXT`, and its end was not read. */
  readonly isCut: boolean;
}

/** UTF-16 units of a text that are read; a mail longer than this is a pasted file. */
export const LONGEST_TEXT = 200_000;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** Reads the writer's own words in one pass, in time linear to their length. Knows no clock: dates are read by `findDates`. */
export function readText(ownText: string): TextReading {
  const text = ownText.slice(0, LONGEST_TEXT);
  const { language: lexicon, isSure } = languageOf(text);
  const structure = structureOf(text, ownLines(text), lexicon);
  const { sentences } = structure;
  return {
    ...structure,
    lexicon,
    isLanguageSure: isSure,
    words: sentences.reduce((sum, sentence) => sum + (sentence.text.match(WORD)?.length ?? 0), 0),
    isCut: ownText.length > LONGEST_TEXT,
    requests: findRequests(sentences, lexicon),
    documents: findDocuments(sentences, lexicon),
    urgency: findUrgency(sentences, lexicon),
    informing: findInforming(sentences, lexicon),
  };
}
