import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { firstMet } from '../sieve.ts';
import type { Found } from '../signals.ts';

/** Where the writer says that something is urgent; *not urgent* is not one of them. */
export function findUrgency(sentences: readonly Sentence[], lexicon: Lexicon): readonly Found[] {
  return sentences.flatMap((sentence) => {
    const match = firstMet(sentence.text, lexicon.urgency);
    if (match === null || lexicon.notUrgent.test(sentence.text)) return [];
    const start = sentence.start + match.index;
    return [{ text: match[0], start, end: start + match[0].length }];
  });
}
