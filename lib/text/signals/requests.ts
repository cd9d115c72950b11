import type { Lexicon, RequestKind, RequestPattern } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { sieveOf } from '../sieve.ts';
import type { Request } from '../signals.ts';

/** A question mark that ends the sentence, also before a bracket or quote; not one inside an address. */
export const QUESTION = /[?？؟][?!？！"”'’)\]\s]{0,12}$/;
/** Any mark that could be such a one: a quick look before the slow one. */
const MARK = /[?？؟]/;
/** A question that is only quoted: a title, or what somebody said. */
const QUOTED = /["“«][^"“”«»]{2,200}[?？؟]["”»][.!\s]{0,3}$/;
/** A lone "?" or "Really?" asks for nothing that could be waited for. Scripts without spaces say much in few characters. */
const SAYS_ENOUGH = /\S\s+\S+\s+\S|[\u3040-\u9fff]{3}/;

/** The first pattern that a sentence meets. */
function metBy(text: string, patterns: readonly RequestPattern[]): RequestPattern | undefined {
  for (const place of sieveOf(patterns, ({ pattern }) => pattern)(text)) {
    const request = patterns[place];
    if (request?.pattern.test(text) === true) return request;
  }
  return undefined;
}

function kindOf(text: string, lexicon: Lexicon): RequestKind | null {
  const found = metBy(text, lexicon.requests);
  // "Tuesday works" offers a time, "does Tuesday work?" asks for an answer.
  const isOpen = found === undefined || found.kind === 'offer';
  const isQuestion = isOpen && MARK.test(text) && QUESTION.test(text) && SAYS_ENOUGH.test(text) && !QUOTED.test(text);
  if (found === undefined && !isQuestion) return null;
  if (lexicon.notRequests.some((pattern) => pattern.test(text))) return null;
  return isQuestion ? 'question' : (found?.kind ?? null);
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
