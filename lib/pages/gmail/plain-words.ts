/**
 * The writer's own words of a mail that is written as plain text, where quotes and signature are only text: lines that
 * begin with `>`, the line before them that introduces them, and all after the two dashes of a signature.
 */
export interface PlainWords {
  readonly text: string;
  /** Where own words end: a UTF-16 offset into the text that was read. */
  readonly end: number;
  readonly links: readonly string[];
  readonly hasQuote: boolean;
  readonly hasSignature: boolean;
}

const QUOTED = /^\s*>/;
/** A line of at least five dashes on both sides of words: how every mail program begins forwarded text. */
const FORWARDED = /^\s*-{5}.*-{5}\s*$/;
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'”’]/gi;

/** Reads plain text. Pure; line ends come out as `\n`. */
export function readPlainWords(text: string): PlainWords {
  const lines = text.split('\n');
  const isOwn = lines.map((line) => !QUOTED.test(line));
  let hasQuote = isOwn.includes(false);
  let hasSignature = false;
  for (const [index, line] of lines.entries()) {
    if (QUOTED.test(line) && index > 0) dropIntroduction(lines, isOwn, index);
    if (FORWARDED.test(line)) {
      hasQuote = true;
      isOwn.fill(false, index);
    }
    if (/^--\s*$/.test(line) && isOwn[index]) {
      hasSignature = true;
      const quote = lines.findIndex((later, at) => at > index && QUOTED.test(later));
      isOwn.fill(false, index, quote < 0 ? lines.length : quote);
    }
  }
  const own = lines.filter((_, index) => isOwn[index]).map((line) => line.replace(/\r$/, '').trimEnd());
  const kept = own.join('\n').replaceAll('\u00a0', ' ').replace(/^\n+/, '').trimEnd();
  return {
    text: kept,
    end: endOfOwn(lines, isOwn),
    links: [...new Set(kept.match(ADDRESS) ?? [])],
    hasQuote,
    hasSignature,
  };
}

/** The words that name whose quote follows: one or two lines straight before it, the last ending in a colon. */
function dropIntroduction(lines: readonly string[], isOwn: boolean[], quote: number): void {
  let last = quote - 1;
  if ((lines[last] ?? '').trim() === '') last -= 1;
  if (!isOwn[last] || !/[:：]\s*$/.test(lines[last] ?? '')) return;
  isOwn[last] = false;
  // A long address is wrapped into a line of its own.
  const isWrapped = (lines[last] ?? '').includes('>') && !/\d/.test(lines[last] ?? '') && last > 0;
  if (isWrapped && /\d/.test(lines[last - 1] ?? '')) isOwn[last - 1] = false;
}

function endOfOwn(lines: readonly string[], isOwn: readonly boolean[]): number {
  const last = lines.findLastIndex((line, index) => isOwn[index] && line.trim() !== '');
  return last < 0
    ? 0
    : lines
        .slice(0, last + 1)
        .join('\n')
        .trimEnd().length;
}
