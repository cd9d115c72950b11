import type { Sentence } from '../sentences.ts';
import { canMeet } from '../sieve.ts';
import type { Found } from '../signals.ts';

/** Where a pattern is first met in each sentence; nothing where the language has no such pattern. */
export function findSaid(sentences: readonly Sentence[], pattern: RegExp | undefined): readonly Found[] {
  if (pattern === undefined) return [];
  return sentences.flatMap(({ text, start }) => {
    const match = canMeet(text, pattern) ? pattern.exec(text) : null;
    if (match === null) return [];
    return [{ text: match[0], start: start + match.index, end: start + match.index + match[0].length }];
  });
}
