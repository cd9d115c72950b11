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

/** A power of two, far above the number of stretches, so that most places of a text are passed by at one look. */
const SLOTS = 16_384;
/** Letters by which a stretch is told from most others; one that is shorter stands apart. */
const TOLD_BY = 4;

function slotOf(first: number, second: number, third: number, fourth: number): number {
  return (first * 5_501 + second * 961 + third * 31 + fourth) & (SLOTS - 1);
}

/**
 * The stretches of all sieves, since many of them look at one sentence in turn: in groups, which slots name by the first four
 * letters, for short ones by the first three; 0 is none.
 */
const stretches = new Map<string, Stretch>();
const groups: Stretch[][] = [[]];
const groupAt = new Uint16Array(SLOTS);
const shortAt = new Uint16Array(SLOTS);

function stretchOf(letters: string): Stretch {
  const known = stretches.get(letters);
  if (known !== undefined) return known;
  const stretch: Stretch = { letters, ways: [], look: 0 };
  stretches.set(letters, stretch);
  const isShort = letters.length < TOLD_BY;
  const [first = 0, second = 0, third = 0, fourth = 0] = Array.from({ length: TOLD_BY }, (_, at) =>
    isShort && at === TOLD_BY - 1 ? 0 : letters.charCodeAt(at),
  );
  const slots = isShort ? shortAt : groupAt;
  const slot = slotOf(first, second, third, fourth);
  if (slots[slot] === 0) slots[slot] = groups.push([]) - 1;
  groups[slots[slot] ?? 0]?.push(stretch);
  return stretch;
}

/** The text that was looked at last. */
let last: string | null = null;
let look = 0;

/** Remembers, for every sieve that has to do with them, which of some stretches begin at a place. */
function meet(group: number, small: string, at: number): void {
  for (const stretch of groups[group] ?? []) {
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
  let second = small.charCodeAt(0);
  let third = small.charCodeAt(1);
  let fourth = small.charCodeAt(2);
  for (let at = 0; at < small.length - 2; at += 1) {
    const first = second;
    second = third;
    third = fourth;
    fourth = small.charCodeAt(at + TOLD_BY - 1);
    const long = groupAt[slotOf(first, second, third, fourth)];
    if (long !== undefined && long !== 0) meet(long, small, at);
    const short = shortAt[slotOf(first, second, third, 0)];
    if (short !== undefined && short !== 0) meet(short, small, at);
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
    const places = new Set(always);
    for (const { place, also } of caught.ways) {
      if (also.length === 0 || also.some((stretch) => stretch.look === look)) places.add(place);
    }
    return places.size === always.length ? always : [...places].sort((a, b) => a - b);
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
