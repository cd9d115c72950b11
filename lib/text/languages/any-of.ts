/** One pattern of several, so that each stands on a line of its own. Flags are those of the first; none may count on captures. */
export function anyOf(...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), patterns[0].flags);
}

/** A group of words, as in a pattern: `words('a', 'b')` is `(?:a|b)`. */
export function words(...lists: readonly string[]): string {
  return `(?:${lists.join('|')})`;
}
