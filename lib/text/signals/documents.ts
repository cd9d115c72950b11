import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { firstMet, sievesOf } from '../sieve.ts';
import type { DocumentFound } from '../signals.ts';

const NO_PATTERNS: readonly RegExp[] = [];
const sieveOf = sievesOf(({ documents }: Lexicon) => documents);
const placedSieveOf = sievesOf(({ placedDocuments = NO_PATTERNS }: Lexicon) => placedDocuments);

const NOWHERE: readonly DocumentFound[] = [];

/** Where the writer says that a document comes along: one place a sentence. */
export function findDocuments(sentences: readonly Sentence[], lexicon: Lexicon): readonly DocumentFound[] {
  const { documents, placedDocuments = NO_PATTERNS, notDocuments } = lexicon;
  const sieve = sieveOf(lexicon);
  const placedSieve = placedSieveOf(lexicon);
  let all: DocumentFound[] | null = null;
  for (const sentence of sentences) {
    const { text } = sentence;
    const enclosed = firstMet(text, documents, sieve);
    const match = enclosed ?? firstMet(text, placedDocuments, placedSieve);
    if (match === null || notDocuments.some((pattern) => pattern.test(text))) continue;
    const start = sentence.start + match.index;
    all ??= [];
    all.push({
      text: match[0],
      start,
      end: start + match[0].length,
      // What a colon announces follows in the mail itself.
      isElsewhere: enclosed === null || /[:：]\s*$/.test(text),
    });
  }
  return all ?? NOWHERE;
}
