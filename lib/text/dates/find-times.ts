import { type Cursor, has, sensesAt } from './cursor.ts';
import { expressionAt } from './expressions.ts';
import type { WordLexicon } from './lexicon.ts';
import { ROLE, type Senses } from './senses.ts';
import type { DayRef, TimeExpression } from './times.ts';
import { tokensOf } from './tokens.ts';

/** Roles that a time can begin with. */
const OPENING = ROLE.every | ROLE.a | ROLE.half | ROLE.few | ROLE.once;

function opens(senses: Senses): boolean {
  const { roles } = senses;
  return (roles & OPENING) !== 0 || MEANINGS.some((meaning) => senses[meaning] !== undefined);
}

const MEANINGS = [
  'number',
  'scale',
  'ordinal',
  'month',
  'weekday',
  'unit',
  'part',
  'day',
  'shift',
  'edge',
  'clock',
  'holiday',
  'season',
  'isSet',
  'digits',
  'prefix',
] as const;

/** A time begins with its article, and with what counts it: *the 15th*, *within two days*. */
function beginning(cursor: Cursor, at: number, day: DayRef | null): number {
  const joins = (place: number, roles: number): boolean =>
    place > 0 && cursor.tokens[place]?.gap !== 'break' && has(sensesAt(cursor, place - 1), roles);
  // "Am" in German is an article with a preposition in it, which stays outside.
  const article = joins(at, ROLE.the) && !joins(at, ROLE.glue) ? at - 1 : at;
  return day?.is === 'counted' && joins(article, ROLE.inside | ROLE.since) ? article - 1 : article;
}

/** Every time that a text names, in order, without overlaps, in time linear to its length. Spans are of the text. */
export function findTimes(text: string, lexicon: WordLexicon): readonly TimeExpression[] {
  const cursor = { tokens: tokensOf(text, lexicon), lexicon };
  const found: TimeExpression[] = [];
  let at = 0;
  while (at < cursor.tokens.length) {
    const token = cursor.tokens[at];
    const read = token !== undefined && opens(token.senses) ? expressionAt(cursor, at) : null;
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
