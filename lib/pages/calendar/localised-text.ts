/** No date or time is longer; a page that says more says something else, and must not keep us busy. */
const LONGEST = 300;

/** A text brought to one form for comparing: compatible characters, ASCII digits, no marks of direction, lower case. */
export function normalise(text: string, language: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase(language);
}

export function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Alternatives for a pattern, longest first, so that "june" wins over "jun". Empty for no words. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => escapeForRegExp(word).replaceAll(' ', '\\s*'))
    .join('|');
}

/** Unicode keeps every script's ten digits in a row that starts at …0 or …6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  const nibble = code & 15;
  const startsAtZero = nibble < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - nibble));
  return String(startsAtZero ? nibble : nibble - 6);
}
