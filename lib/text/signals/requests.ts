import type { Lexicon, RequestKind, RequestPattern } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import type { Request } from '../signals.ts';

/** A question mark that ends the sentence, also before a bracket or quote; not one inside an address. */
export const QUESTION = /[?？؟][?!？！"”'’)\]\s]{0,12}$/;
/** Any mark that could be such a one: a quick look before the slow one. */
const MARK = /[?？؟]/;
/** A lone "?" or "Really?" asks for nothing that could be waited for. Scripts without spaces say much in few characters. */
const SAYS_ENOUGH = /\S\s+\S+\s+\S|[\u3040-\u9fff]{3}/;

const WORDS = /[a-z]+/g;

/** The patterns of a language by the words that they need: places in its list. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Those that need no particular word. */
  readonly always: readonly number[];
}

const indexes = new WeakMap<readonly RequestPattern[], Index>();

function indexOf(patterns: readonly RequestPattern[]): Index {
  const known = indexes.get(patterns);
  if (known !== undefined) return known;
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, { needs }] of patterns.entries()) {
    if (needs === undefined) always.push(place);
    for (const word of needs?.split(' ') ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  }
  const index = { byWord, always };
  indexes.set(patterns, index);
  return index;
}

/** The first pattern that a sentence meets. Most are never tried: a word that they need is not in it. */
function metBy(text: string, patterns: readonly RequestPattern[]): RequestPattern | undefined {
  const { byWord, always } = indexOf(patterns);
  let first = always.find((place) => patterns[place]?.pattern.test(text)) ?? patterns.length;
  if (byWord.size > 0) {
    const tried = new Set<number>();
    for (const word of text.toLowerCase().match(WORDS) ?? []) {
      for (const place of byWord.get(word) ?? NONE) {
        if (place >= first || tried.has(place)) continue;
        tried.add(place);
        if (patterns[place]?.pattern.test(text)) first = place;
      }
    }
  }
  return patterns[first];
}

const NONE: readonly number[] = [];

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
