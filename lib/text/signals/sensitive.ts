import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import type { Found } from '../signals.ts';

/** Sentences that tell a situation which is better talked over; one place a sentence. Moods of words are none. */
export function findSensitive(sentences: readonly Sentence[], lexicon: Lexicon): readonly Found[] {
  const { tense, tenseCue, notTense = [] } = lexicon.conversation;
  return sentences.flatMap(({ text, start }) => {
    if (tenseCue !== undefined && !tenseCue.test(text)) return [];
    for (const pattern of tense) {
      const match = pattern.exec(text);
      if (match === null) continue;
      if (notTense.some((other) => other.test(text))) return [];
      return [{ text: match[0], start: start + match.index, end: start + match.index + match[0].length }];
    }
    return [];
  });
}
