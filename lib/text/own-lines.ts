import type { Span } from './message.ts';

/** A line of a text: offsets without its line break. */
export interface Line extends Span {
  readonly text: string;
}

/** Where somebody else's words begin, as plain-text mail shows it; all that follows is theirs. */
const QUOTE_BEGINS =
  /^\s*(?:-{2,} ?(?:original message|ursprüngliche nachricht|forwarded message|weitergeleitete nachricht|forwarded by)|_{10,}\s*$|begin forwarded message:|(?:on|am) .{4,120}(?:wrote|schrieb)(?: .{0,80})?:\s*$|(?:from|von): .+@.+)/i;
/** The mark before a signature, as the old convention has it. */
const SIGNATURE = /^-- ?$/;

/** Lines of the writer's own: without quoted lines, and ending where a quote or signature begins that the page did not set apart. */
export function ownLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    if (SIGNATURE.test(line) || QUOTE_BEGINS.test(line.slice(0, 300))) break;
    if (!/^\s{0,3}>/.test(line)) lines.push({ text: line, start, end });
    start = end + 1;
  }
  return lines;
}
