import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { firstMet } from '../sieve.ts';
import type { Found } from '../signals.ts';

/** Sentences that tell a situation which is better talked over; one place a sentence. Moods of words are none. */
export function findSensitive(sentences: readonly Sentence[], lexicon: Lexicon): readonly Found[] {
  const { tense, notTense = [] } = lexicon.conversation;
  return sentences.flatMap(({ text, start }) => {
    const match = firstMet(text, tense);
    if (match === null || notTense.some((other) => other.test(text))) return [];
    return [{ text: match[0], start: start + match.index, end: start + match.index + match[0].length }];
  });
}
