import { GERMAN } from './de/index.ts';
import { ENGLISH } from './en/index.ts';
import type { Lexicon } from './lexicon.ts';

/** Every language that texts are read in. */
export const LANGUAGES: readonly Lexicon[] = [ENGLISH, GERMAN];

/** Characters that are looked at to tell a language. */
const SAMPLE = 4_000;

/** The language that most of a text's short common words belong to; English where there is nothing to go by. */
export function languageOf(text: string): Lexicon {
  const counts = LANGUAGES.map((language) => ({ language, count: 0 }));
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const entry of counts) if (entry.language.commonWords.has(word)) entry.count += 1;
  }
  return counts.reduce((best, entry) => (entry.count > best.count ? entry : best)).language;
}
