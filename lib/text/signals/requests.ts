import type { Lexicon, RequestKind, RequestPattern } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import type { Request } from '../signals.ts';

/** A question mark that ends the sentence, also before a bracket or quote; not one inside an address. */
export const QUESTION = /[?？؟][?!？！"”'’)\]\s]*$/;
/** Any mark that could be such a one: a quick look before the slow one. */
const MARK = /[?？؟]/;
/** A lone "?" or "Really?" asks for nothing that could be waited for. Scripts without spaces say much in few characters. */
const SAYS_ENOUGH = /\S\s+\S+\s+\S|[\u3040-\u9fff]{3}/;

const WORDS = /[a-z]+/g;

/** The words that each pattern needs, taken apart once. */
const needs = new WeakMap<RequestPattern, readonly string[]>();
function needsOf(pattern: RequestPattern): readonly string[] {
  const known = needs.get(pattern);
  if (known !== undefined) return known;
  const words = pattern.needs?.split(' ') ?? [];
  needs.set(pattern, words);
  return words;
}

/** The first pattern that a sentence meets. Most are passed over at a glance: a word that they need is not in it. */
function metBy(text: string, patterns: readonly RequestPattern[]): RequestPattern | undefined {
  let words: Set<string> | null = null;
  return patterns.find((pattern) => {
    if (pattern.needs !== undefined) {
      words ??= new Set(text.toLowerCase().match(WORDS));
      const its = words;
      if (!needsOf(pattern).some((word) => its.has(word))) return false;
    }
    return pattern.pattern.test(text);
  });
}

function kindOf(text: string, lexicon: Lexicon): RequestKind | null {
  const found = metBy(text, lexicon.requests);
  const isQuestion = found === undefined && MARK.test(text) && QUESTION.test(text) && SAYS_ENOUGH.test(text);
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
