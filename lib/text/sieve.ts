import { neededWords } from './needed-words.ts';

/** Tells which of a list of patterns a text can meet at all: their places in the list, in order. */
export type Sieve = (text: string) => readonly number[];

interface Stretch {
  readonly letters: string;
  /** Patterns that need it or another, by their places. */
  readonly places: number[];
}

/** A power of two, far above the number of stretches, so that most places of a text are passed by at one look. */
const SLOTS = 4_096;

function slotOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (SLOTS - 1);
}

/** The text that was looked at last, in small letters, and the slot of each place: many sieves look at one sentence in turn. */
let last = '';
let small = '';
let slots = new Uint16Array(1_024);

function lookAt(text: string): void {
  last = text;
  // The long s is an s to a pattern of whatever case.
  small = text.toLowerCase().replaceAll('ſ', 's');
  if (slots.length < small.length) slots = new Uint16Array(small.length * 2);
  for (let at = 0; at < small.length - 2; at += 1) slots[at] = slotOf(small, at);
}

/**
 * A sieve for patterns: most sentences meet none, which one look at each of their letters tells for all patterns together. Whatever a
 * sieve holds back could not be met.
 */
export function createSieve(patterns: readonly RegExp[]): Sieve {
  const always: number[] = [];
  const stretches = new Map<string, Stretch>();
  for (const [place, pattern] of patterns.entries()) {
    const needed = neededWords(pattern);
    if (needed === null) always.push(place);
    for (const letters of needed ?? []) {
      const known = stretches.get(letters);
      if (known === undefined) stretches.set(letters, { letters, places: [place] });
      else known.places.push(place);
    }
  }
  // Slots name groups of stretches; 0 is none.
  const groups: Stretch[][] = [[]];
  const groupAt = new Uint16Array(SLOTS);
  for (const stretch of stretches.values()) {
    const slot = slotOf(stretch.letters, 0);
    if (groupAt[slot] === 0) groupAt[slot] = groups.push([]) - 1;
    groups[groupAt[slot] ?? 0]?.push(stretch);
  }
  return (text) => {
    if (text !== last) lookAt(text);
    let found: Set<number> | null = null;
    const end = small.length - 2;
    for (let at = 0; at < end; at += 1) {
      const group = groupAt[slots[at] ?? 0];
      if (group === 0 || group === undefined) continue;
      for (const { letters, places } of groups[group] ?? []) {
        if (!small.startsWith(letters, at)) continue;
        found ??= new Set(always);
        for (const place of places) found.add(place);
      }
    }
    return found === null ? always : [...found].sort((a, b) => a - b);
  };
}

const sieves = new WeakMap<object, Sieve>();

/** The sieve of a list that is met again and again, made when it is first asked for. */
export function sieveOf<Item extends object>(list: readonly Item[], patternOf: (item: Item) => RegExp): Sieve {
  const known = sieves.get(list);
  if (known !== undefined) return known;
  const sieve = createSieve(list.map(patternOf));
  sieves.set(list, sieve);
  return sieve;
}

const itself = (pattern: RegExp): RegExp => pattern;

/** Where the first pattern of a list that is met at all is met. */
export function firstMet(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const place of sieveOf(patterns, itself)(text)) {
    const match = patterns[place]?.exec(text) ?? null;
    if (match !== null) return match;
  }
  return null;
}

const single = new WeakMap<RegExp, Sieve>();

/** Whether a text can meet a pattern: a quick look before the pattern itself. */
export function canMeet(text: string, pattern: RegExp): boolean {
  let sieve = single.get(pattern);
  if (sieve === undefined) {
    sieve = createSieve([pattern]);
    single.set(pattern, sieve);
  }
  return sieve(text).length > 0;
}
