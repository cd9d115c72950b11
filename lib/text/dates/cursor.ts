import type { WordLexicon } from './lexicon.ts';
import { NO_SENSES, ROLE, type Senses } from './senses.ts';
import type { Token } from './tokens.ts';

/** The words of a text, being read in one language. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly lexicon: WordLexicon;
  /** Numbers that were read before, by their places: several readings of one place ask for the same one. */
  readonly numbers: (Read<number> | null | undefined)[];
}

/** Something that was read, and the place after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** What the word at a place can mean. */
export function sensesAt({ tokens }: Cursor, at: number): Senses {
  return tokens[at]?.senses ?? NO_SENSES;
}

/** What the word at a place can mean to the one before it: nothing after a full stop. */
export function nextAt({ tokens }: Cursor, at: number): Senses {
  const token = tokens[at];
  return token === undefined || token.gap === 'break' ? NO_SENSES : token.senses;
}

export function has(senses: Senses, role: number): boolean {
  return (senses.roles & role) !== 0;
}

/** The first place from `at` on whose word does none of these. */
export function skip(cursor: Cursor, at: number, roles: number, most = 3): number {
  let place = at;
  while (place < at + most && has(nextAt(cursor, place), roles)) place += 1;
  return place;
}

/** Whether a bare number before `at` can stand for an hour or a day: nothing that it could count comes after it. */
export function standsAlone(cursor: Cursor, at: number): boolean {
  const token = cursor.tokens[at];
  if (token === undefined || token.gap === 'break' || token.gap === 'comma' || token.gap === 'dash') return true;
  return has(token.senses, ROLE.follows) || isZone(token);
}

/** Whether a word names a zone: *ET*, which in small letters is *et*. */
export function isZone({ senses, isCapital }: Token): boolean {
  return senses.zone !== undefined && isCapital;
}

/** The longest of some readings; the first of those that are equally long. */
export function longest<T>(...reads: readonly (Read<T> | null)[]): Read<T> | null {
  let best: Read<T> | null = null;
  for (const read of reads) if (read !== null && (best === null || read.end > best.end)) best = read;
  return best;
}
