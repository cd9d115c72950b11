import type { Span } from './message.ts';
import { beginsDisclaimer, beginsEnd, cardLength } from './own-words/endings.ts';
import { pastedLines } from './own-words/pasted.ts';
import { attributionAt, beginsWholeMail, isQuoted, isTornOff } from './own-words/quotes.ts';

/** A line of a text: offsets without its line break. */
export interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const isReturned = end > start && text.charCodeAt(end - 1) === 13;
    lines.push({ text: text.slice(start, isReturned ? end - 1 : end), start, end });
    start = end + 1;
  }
  return lines;
}

/**
 * Lines of the writer's own: without quotes and who wrote them, forwarded mail, signature, disclaimer, and without logs,
 * tables and programs that were pasted. Below a quote whose lines are marked the writer may go on.
 */
export function ownLines(text: string): readonly Line[] {
  const lines = linesOf(text);
  const pasted = pastedLines(lines);
  const own: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (pasted.has(at) || isQuoted(line) || isTornOff(lines, at)) continue;
    if (line.text.trim() === '') {
      own.push(line);
      continue;
    }
    if (beginsWholeMail(lines, at) || beginsEnd(lines, at)) break;
    const attribution = attributionAt(lines, at);
    if (attribution !== null) {
      if (!attribution.isMarked) break;
      at += attribution.lines - 1;
    } else if (beginsDisclaimer(line)) {
      while (at + 1 < lines.length && lines[at + 1]?.text.trim() !== '') at += 1;
    } else {
      own.push(line);
    }
  }
  return own.slice(0, own.length - cardLength(own));
}
