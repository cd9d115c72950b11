const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** For each letter of Latin scripts whether it begins a word, or goes on with one. */
const BEGINS = 2;
const GOES_ON = 1;
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(letter) ? BEGINS : /['.-]/.test(letter) ? GOES_ON : 0;
});
const CURLED = 0x2019;
/** Dashes, quotation marks and the like, of which only an apostrophe goes on with a word. */
const MARKS = { first: 0x2000, last: 0x206f };
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
/** Anything that such a script could hold: a quick look before the slow one. */
const MAY_BE_UNSPACED = /[\u2e80-\u9fff]/;

/** How many words a text has. Where a script has no spaces two of its characters count as a word, as is usual for Japanese. */
export function countWords(text: string): number {
  return countLatin(text) ?? countAny(text);
}

/** Null for text with any other letters. */
function countLatin(text: string): number | null {
  const { length } = text;
  let count = 0;
  let wasWord = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= KINDS.length && (code < MARKS.first || code > MARKS.last)) return null;
    const kind = code < KINDS.length ? (KINDS[code] ?? 0) : code === CURLED ? GOES_ON : 0;
    // Without a choice to make, which is what takes time: most letters go on with a word.
    const begins = kind >> 1;
    count += begins & (wasWord ^ 1);
    wasWord = begins | (kind & wasWord);
  }
  return count;
}

function countAny(text: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
