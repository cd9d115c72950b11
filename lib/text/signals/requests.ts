import type { Lexicon, RequestKind, RequestPattern } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { sievesOf } from '../sieve.ts';
import type { Request } from '../signals.ts';

/** A question mark that ends the sentence, also before a bracket or quote; not one inside an address. */
export const QUESTION = /[?？؟][?!？！"”'’)\]\s]{0,12}$/;
/** Any mark that could be such a one: a quick look before the slow one. */
const MARK = /[?？؟]/;
/** A question that is only quoted: a title, or what somebody said. */
const QUOTED = /["“«][^"“”«»]{2,200}[?？؟]["”»][.!\s]{0,3}$/;
/** A lone "?" or "Really?" asks for nothing that could be waited for. Scripts without spaces say much in few characters. */
const SAYS_ENOUGH = /\S\s+\S+\s+\S|[\u3040-\u9fff]{3}/;

const sieveOf = sievesOf(({ requests }: Lexicon) => requests.map(({ pattern }) => pattern));

/** The first pattern that a sentence meets. */
function metBy(text: string, lexicon: Lexicon): RequestPattern | undefined {
  for (const place of sieveOf(lexicon)(text)) {
    const request = lexicon.requests[place];
    if (request?.pattern.test(text) === true) return request;
  }
  return undefined;
}

function kindOf(text: string, lexicon: Lexicon): RequestKind | null {
  const found = metBy(text, lexicon);
  // "Tuesday works" offers a time, "does Tuesday work?" asks for an answer.
  const isOpen = found === undefined || found.kind === 'offer';
  const isQuestion = isOpen && MARK.test(text) && QUESTION.test(text) && SAYS_ENOUGH.test(text) && !QUOTED.test(text);
  if (found === undefined && !isQuestion) return null;
  if (lexicon.notRequests.some((pattern) => pattern.test(text))) return null;
  return isQuestion ? 'question' : (found?.kind ?? null);
}

const NOTHING: readonly Request[] = [];

/** The sentences that ask something of the reader. */
export function findRequests(sentences: readonly Sentence[], lexicon: Lexicon): readonly Request[] {
  let all: Request[] | null = null;
  for (const sentence of sentences) {
    const kind = kindOf(sentence.text, lexicon);
    if (kind === null) continue;
    const { text, start, end } = sentence;
    all ??= [];
    all.push({ text, start, end, kind, sentence, toEveryone: lexicon.everyone.test(text) });
  }
  return all ?? NOTHING;
}
