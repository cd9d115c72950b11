import { GERMAN } from './de/index.ts';
import { ENGLISH } from './en/index.ts';
import type { Lexicon } from './lexicon.ts';

/** Every language that texts are read in. */
export const LANGUAGES: readonly Lexicon[] = [ENGLISH, GERMAN];

/** Characters that are looked at to tell a language. */
const SAMPLE = 4_000;

/** A language, and whether the text itself told it. */
export interface Told {
  readonly language: Lexicon;
  readonly isSure: boolean;
}

/** One word in so many is a common one, in any prose of a language that is known here. */
const ONE_IN = 12;

/**
 * The language that most of a text's short common words belong to. English stands in where there is nothing to go by, and
 * then (`isSure` false) only what is found may be relied on, never what is missing.
 */
export function languageOf(text: string): Told {
  const counts = LANGUAGES.map((language) => ({ language, count: 0 }));
  let words = 0;
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1;
    for (const entry of counts) if (entry.language.commonWords.has(word)) entry.count += 1;
  }
  const { language, count } = counts.reduce((best, entry) => (entry.count > best.count ? entry : best));
  return { language, isSure: count > 0 && count * ONE_IN >= words };
}
