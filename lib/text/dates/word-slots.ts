import { folded } from './fold.ts';
import type { Senses } from './senses.ts';

/**
 * A word is told from most others by a number made of its letters, which is kept as one bit of a small table: nearly every word of
 * a text is passed by so, without being cut out of it and looked up.
 */
const SLOTS = 65_536;
/** For each character below 256 the letter that lexicons hold for it; 0 for what is none. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = folded(String.fromCharCode(code));
  return /^\p{L}$/u.test(letter) && letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0;
});
const withNext = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (SLOTS - 1);

export type Slots = Uint8Array;

function slotsOf(words: Iterable<string>): Slots {
  const slots = new Uint8Array(SLOTS / 8);
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = withNext(hash, word.charCodeAt(at));
    const slot = slotOf(hash);
    slots[slot >> 3] = (slots[slot >> 3] ?? 0) | (1 << (slot & 7));
  }
  return slots;
}

const has = (slots: Slots, hash: number): boolean => {
  const slot = slotOf(hash);
  return ((slots[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
};

/** Whether the letters of a stretch of a text can be one of the words. */
export function canBe(slots: Slots, text: string, start: number, end: number): boolean {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const letter = LETTERS[text.charCodeAt(at)];
    if (letter === undefined) return true;
    hash = withNext(hash, letter);
  }
  return has(slots, hash);
}

/** Meanings of which every time holds at least one; *next*, *end* and *a* need one of them beside them. */
const ANCHORS = [
  'ordinal',
  'month',
  'weekday',
  'unit',
  'part',
  'day',
  'clock',
  'holiday',
  'season',
  'isSet',
  'number',
  'scale',
  'year',
] as const;

const isAnchor = (senses: Senses | undefined): boolean =>
  senses !== undefined && ANCHORS.some((meaning) => senses[meaning] !== undefined);

/** Letters up to the first mark in a word: *o* of *o'clock*. */
const firstPiece = (word: string): string => /^\p{L}*/u.exec(word)?.[0] ?? '';

const joins = (senses: Senses | undefined): number => ((senses?.roles ?? 0) === 0 ? 0 : 1);

/** Words without which a text that has no digits names no time. Keys of `all` have `_` within a phrase. */
export function anchorSlots(all: ReadonlyMap<string, Senses>): Slots {
  const words = new Set<string>();
  for (const [key, senses] of all) {
    // A single letter is a unit, after a number only.
    if (!isAnchor(senses) || key.length === 1) continue;
    const parts = key.split('_');
    if (parts.length > 1 && parts.some((part) => isAnchor(all.get(part)))) continue;
    // "After lunch": a word that only joins stands in most sentences.
    const [rarest = ''] = parts.toSorted(
      (one, other) => joins(all.get(one)) - joins(all.get(other)) || other.length - one.length,
    );
    words.add(firstPiece(rarest));
  }
  return slotsOf(words);
}

/** The words themselves. */
export const wordSlots = (words: ReadonlyMap<string, Senses>): Slots => slotsOf(words.keys());

/** Whether a text can name a time at all: a quick look at each of its letters, since most sentences name none. */
export function canNameTime(text: string, anchors: Slots): boolean {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < 256 ? LETTERS[code] : isMark(code) ? 0 : undefined;
    if (letter === undefined || (code >= 48 && code <= 57)) return true;
    if (letter !== 0) hash = withNext(hash, letter);
    else if (hash !== 0) {
      if (has(anchors, hash)) return true;
      hash = 0;
    }
  }
  return hash !== 0 && has(anchors, hash);
}

/** A quotation mark, a dash or the like, which is no letter. */
const isMark = (code: number): boolean => code >= 0x20_00 && code <= 0x20_6f;
