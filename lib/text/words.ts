const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** The same for each letter of text in plain letters alone, which most is: whether it begins a word, or goes on with one. */
const BEGINS = 2;
const GOES_ON = 1;
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-z\d]/i.test(letter) ? BEGINS : /['.-]/.test(letter) ? GOES_ON : 0;
});
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
/** Anything that such a script could hold: a quick look before the slow one. */
const MAY_BE_UNSPACED = /[\u2e80-\u9fff]/;

/** How many words a text has. Where a script has no spaces two of its characters count as a word, as is usual for Japanese. */
export function countWords(text: string): number {
  return countPlain(text) ?? countAny(text);
}

/** Null for text with any other letters. */
function countPlain(text: string): number | null {
  let count = 0;
  let isWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = PLAIN[text.charCodeAt(at)];
    if (kind === undefined) return null;
    if (kind === BEGINS && !isWord) count += 1;
    isWord = kind === BEGINS || (isWord && kind === GOES_ON);
  }
  return count;
}

function countAny(text: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
