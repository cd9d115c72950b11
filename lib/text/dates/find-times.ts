import { type Cursor, has, sensesAt } from './cursor.ts';
import { expressionAt } from './expressions.ts';
import type { WordLexicon } from './lexicon.ts';
import { ROLE } from './senses.ts';
import type { DayRef, TimeExpression } from './times.ts';
import { tokensOf } from './tokens.ts';

/** Whether a time can begin at a place: a quick look, since at most places none does. */
function opens({ tokens }: Cursor, at: number): boolean {
  const token = tokens[at];
  const opening = token?.senses.opening;
  if (token === undefined || opening === undefined) return false;
  if (opening === 'alone') return true;
  const next = tokens[at + 1];
  const isJoined = next !== undefined && next.gap !== 'break';
  if (opening === 'joined') return isJoined && next.senses.opening !== undefined;
  const before = token.gap === 'break' ? undefined : tokens[at - 1];
  if (before !== undefined && (before.senses.roles & ~NEUTRAL) !== 0) return true;
  if (!isJoined) return false;
  // Numbers in a row are a table.
  if (next.senses.opening === 'number' && next.senses.isDigits === true && token.senses.isDigits === true) {
    return next.gap === 'dash';
  }
  const { opening: follows, half, roles } = next.senses;
  return follows !== undefined || half !== undefined || (roles & ~NEUTRAL) !== 0;
}

/** Roles that say nothing of a number beside them. */
const NEUTRAL = ROLE.follows | ROLE.and | ROLE.or;

/** A time begins with its article, and with what counts it: *the 15th*, *within two days*. */
function beginning(cursor: Cursor, at: number, day: DayRef | null): number {
  const joins = (place: number, roles: number): boolean =>
    place > 0 && cursor.tokens[place]?.gap !== 'break' && has(sensesAt(cursor, place - 1), roles);
  // "Am" in German is an article with a preposition in it, which stays outside.
  const article = joins(at, ROLE.the) && !joins(at, ROLE.glue) ? at - 1 : at;
  return day?.is === 'counted' && joins(article, ROLE.inside | ROLE.since) ? article - 1 : article;
}

/** Every time that a text names, in order, without overlaps, in time linear to its length. Spans are of the text; one that `canNameTime` denies has none. */
export function findTimes(text: string, lexicon: WordLexicon): readonly TimeExpression[] {
  const cursor: Cursor = { tokens: tokensOf(text, lexicon), lexicon, numbers: [] };
  const found: TimeExpression[] = [];
  let at = 0;
  while (at < cursor.tokens.length) {
    const token = cursor.tokens[at];
    const read = token !== undefined && opens(cursor, at) ? expressionAt(cursor, at) : null;
    const last = read === null ? undefined : cursor.tokens[read.end - 1];
    if (read === null || token === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const { day, untilDay, clock, untilClock, part, kind } = read.value;
    const start = cursor.tokens[beginning(cursor, at, day)]?.start ?? token.start;
    found.push({ kind, day, untilDay, clock, untilClock, part, start, end: last.end });
    at = read.end;
  }
  return found;
}
