import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { canMeet } from '../sieve.ts';
import type { Found } from '../signals.ts';

/** Where a mail says of itself that it informs, thanks or promises, and so needs no request. */
export function findInforming(sentences: readonly Sentence[], lexicon: Lexicon): Found | null {
  for (const sentence of sentences) {
    const match = canMeet(sentence.text, lexicon.informing) ? lexicon.informing.exec(sentence.text) : null;
    if (match === null) continue;
    const start = sentence.start + match.index;
    return { text: match[0], start, end: start + match[0].length };
  }
  return null;
}
