const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** The same for text in plain letters alone, which most is: a much quicker pattern. */
const PLAIN_WORD = /[a-z\d][a-z\d'.-]*/gi;
const IS_PLAIN = /^[\0-\x7f]*$/;
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
/** Anything that such a script could hold: a quick look before the slow one. */
const MAY_BE_UNSPACED = /[\u2e80-\u9fff]/;

/** How many words a text has. Where a script has no spaces two of its characters count as a word, as is usual for Japanese. */
export function countWords(text: string): number {
  if (IS_PLAIN.test(text)) return text.match(PLAIN_WORD)?.length ?? 0;
  if (!MAY_BE_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
