import type { Span } from '../../lib/text/message.ts';

const LONGEST = 80;

/** The words that a hint is about, as they stand; null where it is about the mail as a whole. */
export function wordsOf(text: string, span: Span | null): string | null {
  const words = span === null ? '' : text.slice(span.start, span.end);
  return words.trim() === '' ? null : words;
}

/** The words that a hint is about, on one line and cut at a word after about 80 characters; null where there are none. */
export function quoteOf(text: string, span: Span | null): string | null {
  const words = wordsOf(text, span)?.replace(/\s+/gu, ' ').trim() ?? '';
  if (words === '') return null;
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  const end = cut > LONGEST / 2 ? cut : LONGEST;
  // Never through the middle of a surrogate pair.
  const whole = words.charCodeAt(end - 1) >= 0xd800 && words.charCodeAt(end - 1) <= 0xdbff ? end - 1 : end;
  return `${words.slice(0, whole).trimEnd()}…`;
}
