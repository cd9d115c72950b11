import { beginsDisclaimer, beginsEnd, cardLength } from './own-words/endings.ts';
import { type Line, linesOf, MAY, may } from './own-words/lines.ts';
import { pastedLines } from './own-words/pasted.ts';
import { attributionAt, beginsWholeMail, isQuoted, isTornOff } from './own-words/quotes.ts';

export type { Line } from './own-words/lines.ts';

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
    if (may(line, MAY.blank)) {
      own.push(line);
      continue;
    }
    if (beginsWholeMail(lines, at) || beginsEnd(lines, at)) break;
    const attribution = attributionAt(lines, at);
    if (attribution !== null) {
      if (!attribution.isMarked) break;
      at += attribution.lines - 1;
    } else if (beginsDisclaimer(line)) {
      for (let next = lines[at + 1]; next !== undefined && !may(next, MAY.blank); next = lines[at + 1]) at += 1;
    } else {
      own.push(line);
    }
  }
  return own.slice(0, own.length - cardLength(own));
}
