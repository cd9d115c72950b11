import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { firstMet, sievesOf } from '../sieve.ts';
import type { Found } from '../signals.ts';

/** Tells where what a language has words for is first said in each sentence that says it. */
export type SaidFinder = (sentences: readonly Sentence[], lexicon: Lexicon) => readonly Found[];

const NO_PATTERNS: readonly RegExp[] = [];
const NOWHERE: readonly Found[] = [];

/**
 * A finder of what a list of a lexicon's patterns meets: one place a sentence. What `isNot` says of a sentence that meets one takes
 * it back.
 */
export function saidFinder(
  patternsOf: (lexicon: Lexicon) => readonly RegExp[] | undefined,
  isNot: (text: string, lexicon: Lexicon) => boolean = () => false,
): SaidFinder {
  const listOf = (lexicon: Lexicon): readonly RegExp[] => patternsOf(lexicon) ?? NO_PATTERNS;
  const sieveOf = sievesOf(listOf);
  return (sentences, lexicon) => {
    const sieve = sieveOf(lexicon);
    let all: Found[] | null = null;
    for (const { text, start } of sentences) {
      if (sieve(text).length === 0) continue;
      const match = firstMet(text, listOf(lexicon), sieve);
      if (match === null || isNot(text, lexicon)) continue;
      all ??= [];
      all.push({ text: match[0], start: start + match.index, end: start + match.index + match[0].length });
    }
    return all ?? NOWHERE;
  };
}

const oneOf = (pattern: RegExp | undefined): readonly RegExp[] | undefined => pattern && [pattern];

/** What the writer promises to do. */
export const findCommitments = saidFinder(({ commitment }) => oneOf(commitment));

/** Words that leave open what or when. */
export const findVagueness = saidFinder(({ vague }) => oneOf(vague));

/** Where a mail says of itself that it informs, thanks or promises, and so needs no request. */
export const findInforming = saidFinder(({ informing }) => oneOf(informing));
