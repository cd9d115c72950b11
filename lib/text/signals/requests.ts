import type { Lexicon, RequestKind } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import type { Request } from '../signals.ts';

/** A question mark that ends the sentence, also before a bracket or quote; not one inside an address. */
export const QUESTION = /[?？؟][?!？！"”'’)\]\s]*$/;

function kindOf(text: string, lexicon: Lexicon): RequestKind | null {
  const found = lexicon.requests.find(({ pattern }) => pattern.test(text));
  // A lone "?" or "Really?" asks for nothing that could be waited for.
  const isQuestion = QUESTION.test(text) && /\S\s+\S+\s+\S/.test(text);
  if (found === undefined && !isQuestion) return null;
  if (lexicon.notRequests.some((pattern) => pattern.test(text))) return null;
  return found?.kind ?? 'question';
}

/** The sentences that ask something of the reader. */
export function findRequests(sentences: readonly Sentence[], lexicon: Lexicon): readonly Request[] {
  return sentences.flatMap((sentence) => {
    const kind = kindOf(sentence.text, lexicon);
    if (kind === null) return [];
    const { text, start, end } = sentence;
    return [{ text, start, end, kind, sentence, toEveryone: lexicon.everyone.test(text) }];
  });
}
