/** Marks that a fold takes off; the voicing marks of Japanese are none of them. */
const MARKS = /[\u0300-\u036f]/g;

/** A text without accents, each character in its place, so that an offset into one is an offset into the other. */
export function folded(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => {
    const bare = letter.normalize('NFD').replace(MARKS, '');
    return bare.length === 1 ? bare : letter;
  });
}

/** German vowels are typed with two letters where a keyboard lacks them. */
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae?'],
  [/ö/g, 'oe?'],
  [/ü/g, 'ue?'],
  [/ß/g, '(?:ß|ss)'],
];

/** The source of a list of phrases: what a space, `_`, `*` and a letter with dots stand for written out. */
function sourceOf(list: string): string {
  let source = list.replace(/\s*\n\s*/g, '').replace(/ /g, '[ -]');
  for (const [letter, typed] of UMLAUTS) source = source.replace(letter, typed);
  return folded(source)
    .replace(/_/g, '[ -]?')
    .replace(/(?<!\\p\{L\}|[.)\]])\*/g, '\\p{L}{0,30}');
}

/**
 * A pattern from a list of phrases with `|` between them, to be met against folded text, by whole words. In a phrase a space
 * stands for a space or a hyphen, `_` for either or nothing, `*` for the rest of a word; all else is as in a regular
 * expression. `plural` lets each end in an *s* as well.
 */
export function phrases(list: string, plural = false): RegExp {
  const ending = plural ? "(?:['’]?s)?" : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sourceOf(list)})${ending}(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same of what follows right on other words, give or take so many between. */
export function following(list: string, between: 0 | 1 = 0): RegExp {
  return new RegExp(`^[ -](?:[\\p{L}\\p{N}]{1,20}[ -]){0,${between}}(?:${sourceOf(list)})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same of what stands right before other words. */
export function preceding(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sourceOf(list)}) ?$`, 'iu');
}

/** A pattern from a list of phrases in a script that puts no space between words. */
export function unspaced(list: string): RegExp {
  return new RegExp(list.replace(/\s*\n\s*/g, ''), 'iu');
}
