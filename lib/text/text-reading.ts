import type { LanguageId, Lexicon } from './languages/lexicon.ts';
import type { Sentence, Structure } from './sentences.ts';
import type { Signals } from './signals.ts';

/** A text, read once. Offsets are UTF-16 offsets into the text that was given. */
export interface TextReading extends Structure, Signals {
  readonly lexicon: Lexicon;
  /** The text itself told its language; otherwise what is missing from it proves nothing. */
  readonly isLanguageSure: boolean;
  /** It was read before its language was there: it is worth reading again once that is. */
  readonly wanted: LanguageId | null;
  /** The sentences that may name a time: all others certainly name none. */
  readonly timely: readonly Sentence[];
  /** Words of the writer's own, without greeting and closing. */
  readonly words: number;
  /** The text was longer than what is read (`LONGEST_TEXT` units, 5,000 lines or 500 sentences), and its end was not. */
  readonly isCut: boolean;
}
