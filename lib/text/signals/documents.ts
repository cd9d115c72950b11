import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { firstMet } from '../sieve.ts';
import type { DocumentFound } from '../signals.ts';

const NO_PATTERNS: readonly RegExp[] = [];

/** Where the writer says that a document comes along: one place a sentence. */
export function findDocuments(sentences: readonly Sentence[], lexicon: Lexicon): readonly DocumentFound[] {
  const { documents, placedDocuments = NO_PATTERNS, notDocuments } = lexicon;
  return sentences.flatMap((sentence): readonly DocumentFound[] => {
    const { text } = sentence;
    const enclosed = firstMet(text, documents);
    const match = enclosed ?? firstMet(text, placedDocuments);
    if (match === null || notDocuments.some((pattern) => pattern.test(text))) return [];
    const start = sentence.start + match.index;
    return [
      {
        text: match[0],
        start,
        end: start + match[0].length, // What a colon announces follows in the mail itself.
        isElsewhere: enclosed === null || /[:：]\s*$/.test(text),
      },
    ];
  });
}
