/** What single parts of a pattern's source stand for. */

/** One letter out of several: *[sz]*. */
export const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
/** Letters of a class that are tried one by one. */
const FEW = 4;
/** Escapes that stand for no letter from a to z. */
const NO_LETTER = /\\(?:[sdWntr]|[^a-zA-Z\d])/g;
/** What is no letter, wherever it stands. */
const IS_BEHIND_NO_LETTER = /^(?:\\w|\\p\{L\}|\[(?:\\w|\\p\{L\})(?:\\.|[^\]\\])*\])$/;

/** The letters, in small, of a class that only lists a few; null for any other. */
export function lettersOf(source: string): readonly string[] | null {
  const letters = source.slice(1, -1);
  if (letters.startsWith('^') || /\\|.-./.test(letters)) return null;
  const all = [...new Set(letters.toLowerCase())];
  return all.length <= FEW ? all : null;
}

/** Whether a class, or an escape, stands for what is certainly no letter from a to z. */
export function boundsWord(source: string): boolean {
  const rest = source.replace(NO_LETTER, '');
  return !/[a-zA-Z\\]|^\[\^|[^[]-[^\]]/.test(rest);
}

/** Whether `(?<!…)` with these words says that no letter stands before. */
export function followsNoLetter(words: string): boolean {
  return IS_BEHIND_NO_LETTER.test(words);
}

/** Whether the first of some small letters is one from a to z. */
export function beginsWithLetter(letters: string): boolean {
  const code = letters.charCodeAt(0);
  return code >= 97 && code <= 122;
}
