import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import type { Found } from '../signals.ts';

/** Where the writer says that a document comes along: one place a sentence. */
export function findDocuments(sentences: readonly Sentence[], lexicon: Lexicon): readonly Found[] {
  return sentences.flatMap((sentence) => {
    if (lexicon.notDocuments.some((pattern) => pattern.test(sentence.text))) return [];
    for (const pattern of lexicon.documents) {
      const match = pattern.exec(sentence.text);
      if (match === null) continue;
      const start = sentence.start + match.index;
      return [{ text: match[0], start, end: start + match[0].length }];
    }
    return [];
  });
}
