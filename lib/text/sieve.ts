import { neededWords } from './needed-words.ts';

/** Tells which of a list of patterns a text can meet at all: their places in the list, in order. */
export type Sieve = (text: string) => readonly number[];

/** One way to meet a pattern of a sieve, which needs one of its rarest stretches. */
interface Way {
  /** Of the pattern, in its list. */
  readonly place: number;
  readonly caught: Catch;
  /** Of these, where there are any, it needs one as well. */
  readonly also: readonly Stretch[];
}

/** The ways of one sieve of which a rare stretch stands in the text that was looked at last. */
interface Catch {
  readonly ways: Way[];
  /** The look that they are of. */
  look: number;
}

interface Stretch {
  readonly letters: string;
  /** Ways that have it among their rarest. */
  readonly ways: Way[];
  /** The look in which it was found last. */
  look: number;
}

/** By how many of its first letters a stretch is told from most others: by as many as it has. */
const TOLD_BY = [6, 4, 3] as const;
/** A power of two, far above the number of stretches, so that most places of a text are passed by at one look. */
const SLOTS = 16_384;

/**
 * The stretches of all sieves, since many of them look at one sentence in turn: in groups by their first letters, six, four or
 * three of them, each with a bit set in the small table that is looked at first.
 */
const stretches = new Map<string, Stretch>();
const groups = TOLD_BY.map(() => new Map<number, Stretch[]>());
const [bySix, byFour, byThree] = [1, 2, 3].map(() => new Uint8Array(SLOTS / 8)) as [Uint8Array, Uint8Array, Uint8Array];

const withNext = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (SLOTS - 1);
const isSet = (bits: Uint8Array, slot: number): boolean => ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;

function stretchOf(letters: string): Stretch {
  const known = stretches.get(letters);
  if (known !== undefined) return known;
  const stretch: Stretch = { letters, ways: [], look: 0 };
  stretches.set(letters, stretch);
  const tier = TOLD_BY.findIndex((count) => letters.length >= count);
  let hash = 0;
  for (let at = 0; at < (TOLD_BY[tier] ?? 0); at += 1) hash = withNext(hash, letters.charCodeAt(at));
  const slot = slotOf(hash);
  const bits = [bySix, byFour, byThree][tier];
  if (bits !== undefined) bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7));
  const group = groups[tier]?.get(slot);
  if (group === undefined) groups[tier]?.set(slot, [stretch]);
  else group.push(stretch);
  return stretch;
}

/** The text that was looked at last. */
let last: string | null = null;
let look = 0;

/** Remembers, for every sieve that has to do with them, which of some stretches begin at a place. */
function meet(group: readonly Stretch[] | undefined, small: string, at: number): void {
  for (const stretch of group ?? []) {
    if (stretch.look === look || !small.startsWith(stretch.letters, at)) continue;
    stretch.look = look;
    for (const way of stretch.ways) {
      const { caught } = way;
      if (caught.look !== look) caught.ways.length = 0;
      caught.look = look;
      caught.ways.push(way);
    }
  }
}

/** Looks once at each letter of a text, for all sieves. */
function lookAt(text: string): void {
  last = text;
  look += 1;
  // The long s is an s to a pattern of whatever case.
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const { length } = small;
  // Beyond the end there is no letter, and no number that a quick loop could do with.
  let second = length > 0 ? small.charCodeAt(0) : 0;
  let third = length > 1 ? small.charCodeAt(1) : 0;
  let fourth = length > 2 ? small.charCodeAt(2) : 0;
  let fifth = length > 3 ? small.charCodeAt(3) : 0;
  let sixth = length > 4 ? small.charCodeAt(4) : 0;
  for (let at = 0; at < length - 2; at += 1) {
    const first = second;
    second = third;
    third = fourth;
    fourth = fifth;
    fifth = sixth;
    sixth = at + 5 < length ? small.charCodeAt(at + 5) : 0;
    const three = withNext(withNext(first, second), third);
    const four = withNext(three, fourth);
    const six = withNext(withNext(four, fifth), sixth);
    if (isSet(byThree, slotOf(three))) meet(groups[2]?.get(slotOf(three)), small, at);
    if (isSet(byFour, slotOf(four))) meet(groups[1]?.get(slotOf(four)), small, at);
    if (isSet(bySix, slotOf(six))) meet(groups[0]?.get(slotOf(six)), small, at);
  }
}

/**
 * A sieve for patterns: most sentences meet none, which one look at each of their letters tells for all patterns of all sieves
 * together. Whatever a sieve holds back could not be met.
 */
export function createSieve(patterns: readonly RegExp[]): Sieve {
  const always: number[] = [];
  const caught: Catch = { ways: [], look: 0 };
  for (const [place, pattern] of patterns.entries()) {
    const ways = neededWords(pattern);
    if (ways.some((lists) => lists.length === 0)) {
      always.push(place);
      continue;
    }
    for (const [rarest = [], others = []] of ways) {
      const way: Way = { place, caught, also: others.map(stretchOf) };
      for (const letters of rarest) stretchOf(letters).ways.push(way);
    }
  }
  last = null;
  return (text) => {
    if (text !== last) lookAt(text);
    if (caught.look !== look) return always;
    const places: number[] = [];
    for (const { place, also } of caught.ways) {
      const isMet = also.length === 0 || also.some((stretch) => stretch.look === look);
      if (isMet && !places.includes(place)) places.push(place);
    }
    if (places.length === 0) return always;
    return places.concat(always).sort(inOrder);
  };
}

const inOrder = (one: number, other: number): number => one - other;

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
