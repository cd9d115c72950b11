/** Letters with a mark, and what is typed for them: many people leave marks out, some set the wrong one. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[éèêë]/g, '[eéèêë]'],
  [/[áàâã]/g, '[aáàâã]'],
  [/[íîï]/g, '[iíîï]'],
  [/[óôõ]/g, '[oóôõ]'],
  [/[úùûü]/g, '[uúùûü]'],
  [/ç/g, '[cç]'],
  [/ñ/g, '[nñ]'],
  [/œ/g, '(?:œ|oe)'],
];

/**
 * The source of a pattern whose letters may be typed without their marks. No class in it may hold
 * such a letter. One on which the sense depends (*adjuntó* is not *adjunto*) is written as an escape.
 */
export function typed(source: string): string {
  return TYPED.reduce((written, [letter, as]) => written.replace(letter, as), source);
}

/** A pattern of whole words, typed with or without their marks. `\b` knows no letter with a mark, hence the look-arounds. */
export function whole(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${typed(sources.join('|'))})(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * The same, one pattern for each source: for lists that a sieve goes before. A pattern is translated when it is first tried, and
 * one of thousands of letters takes a tenth of a second; of many small ones a text meets few.
 */
export function wholes(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => whole(source));
}

/** Such words at the beginning of a sentence or of a clause in it, also after one of `first`: *and*, *then*. */
export function opening(first: string, ...sources: readonly string[]): RegExp {
  return new RegExp(
    `(?:^[^\\p{L}\\p{N}]{0,8}|[,;:–—] ?)(?:${typed(first)},? ){0,2}(?:${typed(sources.join('|'))})(?![\\p{L}\\p{N}])`,
    'iu',
  );
}

/** Up to so many words between two others, with no end of a sentence among them. */
export function upTo(words: 1 | 2 | 3 | 4 | 5 | 6 | 8): string {
  return `(?:[\\p{L}\\p{N}'’-]{1,24},? ){0,${words}}`;
}
