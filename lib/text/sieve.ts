import { neededWords } from './needed-words.ts';
import { Net } from './net.ts';

/** Tells which of a list of patterns a text can meet at all: their places in the list, in order. */
export type Sieve = (text: string) => readonly number[];

/**
 * A sieve for patterns: most sentences meet none, which one look at each of their letters tells for all patterns of all sieves on
 * the same net together. Whatever a sieve holds back could not be met.
 */
export function createSieve(patterns: readonly RegExp[], net: Net = new Net()): Sieve {
  const always: number[] = [];
  const caught = net.catch();
  for (const [place, pattern] of patterns.entries()) {
    const ways = neededWords(pattern);
    if (ways.some((lists) => lists.length === 0)) {
      always.push(place);
      continue;
    }
    for (const [rarest = [], others = []] of ways) {
      net.tie(rarest, { place, caught, also: others.map((words) => net.stretch(words)) });
    }
  }
  return (text) => {
    const look = net.look(text);
    if (caught.look !== look) return always;
    const places: number[] = [];
    for (let at = 0; at < caught.count; at += 1) {
      const way = caught.ways[at];
      if (way === undefined || places.includes(way.place) || !net.has(way.also)) continue;
      places.push(way.place);
    }
    if (places.length === 0) return always;
    if (always.length > 0) places.push(...always);
    return places.length === 1 ? places : places.sort(inOrder);
  };
}

const inOrder = (one: number, other: number): number => one - other;

/** The nets of languages: only what a text's own language looks for is looked for in it. */
const nets = new WeakMap<object, Net>();

/**
 * The sieves for a list that each owner has, such as a language: made when first asked for. All sieves of one owner look at a
 * text together.
 */
export function sievesOf<Owner extends object>(
  patternsOf: (owner: Owner) => readonly RegExp[],
): (owner: Owner) => Sieve {
  const sieves = new WeakMap<Owner, Sieve>();
  let last: Owner | null = null;
  let its: Sieve | null = null;
  return (owner) => {
    if (owner === last && its !== null) return its;
    let sieve = sieves.get(owner);
    if (sieve === undefined) {
      const net = nets.get(owner) ?? new Net();
      nets.set(owner, net);
      sieve = createSieve(patternsOf(owner), net);
      sieves.set(owner, sieve);
    }
    last = owner;
    its = sieve;
    return sieve;
  };
}

/** Where the first pattern of a list that is met at all is met; `sieve` is that of the list. */
export function firstMet(text: string, patterns: readonly RegExp[], sieve: Sieve): RegExpExecArray | null {
  for (const place of sieve(text)) {
    const match = patterns[place]?.exec(text) ?? null;
    if (match !== null) return match;
  }
  return null;
}
