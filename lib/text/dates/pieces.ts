import type { Part } from './senses.ts';
import type { DayRef, TimeExpression } from './times.ts';
import { unite } from './unite.ts';

/** A part of a time that one pattern reads. `clock` in minutes after midnight; `isWeak`: a time only beside another part. */
export interface Piece {
  readonly day?: DayRef;
  readonly clock?: number;
  readonly part?: Part;
  readonly kind?: 'length' | 'repeat';
  readonly isWeak?: boolean;
}

/** A pattern, which has the `g` flag, and what its captures make; null where they make nothing after all. */
export interface PieceRule {
  readonly pattern: RegExp;
  read(captures: readonly (string | undefined)[]): Piece | null;
}

interface Placed extends TimeExpression {
  readonly isWeak: boolean;
}

function placed(piece: Piece, start: number, end: number): Placed {
  const { day, clock, part, kind, isWeak } = piece;
  return {
    start,
    end,
    kind: kind ?? 'moment',
    day: day ?? null,
    untilDay: null,
    clock: clock === undefined ? null : { minutes: clock, isGuess: false },
    untilClock: null,
    part: part ?? null,
    isWeak: isWeak ?? false,
  };
}

/** What the rules find, without overlaps: an earlier rule takes the place of a later one. */
function find(text: string, rules: readonly PieceRule[]): readonly Placed[] {
  const found: Placed[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const piece = read(match.slice(1));
      if (piece === null) continue;
      taken.fill(1, match.index, end);
      found.push(placed(piece, match.index, end));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two parts that make one time; null where they make two. */
function together(first: Placed, second: Placed): Placed | null {
  if (first.kind !== 'moment' || second.kind !== 'moment' || first.untilClock !== null || first.untilDay !== null) {
    return first.kind === 'repeat' && second.clock !== null && second.day === null
      ? { ...first, end: second.end }
      : null;
  }
  if ((first.clock !== null && second.clock !== null) || (first.part !== null && second.part !== null)) return null;
  const day = first.day === null || second.day === null ? (first.day ?? second.day) : unite(first.day, second.day);
  if (day === null && first.day !== null) return null;
  return {
    ...first,
    end: second.end,
    day,
    clock: first.clock ?? second.clock,
    part: first.part ?? second.part,
    isWeak: false,
  };
}

function ranged(first: Placed, second: Placed): Placed | null {
  const isAlike =
    (first.clock === null) === (second.clock === null) && first.kind === 'moment' && second.kind === 'moment';
  if (!isAlike || first.untilDay !== null || first.untilClock !== null || (first.day === null && second.day !== null))
    return null;
  return { ...first, end: second.end, untilDay: second.day, untilClock: second.clock };
}

/**
 * Reads a text by patterns, for a language whose words have no spaces between them. What matches `join` stands between parts of one
 * time, what matches `range` between its two ends.
 */
export function readPieces(
  text: string,
  rules: readonly PieceRule[],
  join: RegExp,
  range: RegExp,
): readonly TimeExpression[] {
  const joined: Placed[] = [];
  for (const piece of find(text, rules)) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, piece.start);
    const one = last !== undefined && join.test(between) ? together(last, piece) : null;
    if (one !== null) joined[joined.length - 1] = one;
    else joined.push(piece);
  }
  const times: Placed[] = [];
  for (const time of joined) {
    const last = times.at(-1);
    const both = last !== undefined && range.test(text.slice(last.end, time.start)) ? ranged(last, time) : null;
    if (both !== null) times[times.length - 1] = both;
    else times.push(time);
  }
  return times
    .filter(({ isWeak }) => !isWeak)
    .map(({ start, end, kind, day, untilDay, clock, untilClock, part }) => ({
      start,
      end,
      kind,
      day,
      untilDay,
      clock,
      untilClock,
      part,
    }));
}
