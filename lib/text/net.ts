/** One way to meet a pattern of a sieve. It needs any of the stretches that it was tied to, and of `also` any, where there are some. */
export interface Way {
  /** Of the pattern, in its list. */
  readonly place: number;
  readonly caught: Catch;
  /** Stretches, by number. */
  readonly also: readonly number[];
}

/** The ways of one sieve that may be gone in the text that was looked at last: the first `count` of `ways`. */
export interface Catch {
  readonly ways: Way[];
  count: number;
  /** The look that they are of. */
  look: number;
}

const LETTER_A = 97;
const LETTER_Z = 122;
const LONG_S = 0x17f;
/** Classes of letters: what shares one is told apart in the end. */
const CLASSES = 32;
const CLASS_BITS = 5;
const TRIPLES = 1 << (3 * CLASS_BITS);
/** The class of each letter in ASCII; of others a part of their code serves. */
const CLASS_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= LETTER_A && code <= LETTER_Z) return code - LETTER_A;
  return code === 32 ? 26 : code === 39 ? 27 : code === 45 ? 28 : 29 + (code % 3);
});
const classOf = (code: number): number => (code < 128 ? (CLASS_OF[code] ?? 0) : code & (CLASSES - 1));
/** Letters that have a class of their own. */
const IS_PLAIN = /^[a-z '-]*$/;

/** Stretches at one knot that are tried one by one. */
const FEW = 3;
/** Knots where stretches begin that stand at the beginning of a word only, and those that stand anywhere. */
const AT_WORDS = 1;
const ANYWHERE = 2;
/** What a knot is: one that leads on, or an end with a few stretches that may be longer than the way to it. */
const LEADS_ON = 1;

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** An array with room for so many numbers. */
function roomy<List extends Numbers>(list: List, size: number): List;
function roomy(list: Numbers, size: number): Numbers {
  if (size <= list.length) return list;
  const length = Math.max(size, list.length * 2);
  const more =
    list instanceof Uint8Array
      ? new Uint8Array(length)
      : list instanceof Uint16Array
        ? new Uint16Array(length)
        : new Uint32Array(length);
  more.set(list);
  return more;
}

/**
 * Finds many stretches of letters in a text at one look at each of its letters. All that a look touches stands in flat lists of
 * numbers: stretches and knots are numbers from 1 on.
 */
export class Net {
  readonly #numbers = new Map<string, number>();
  readonly #ways: Way[][] = [[]];
  /** For each knot, by the class of a letter, the knot that it leads to; 0 where no stretch goes on so. */
  #next = new Uint16Array(CLASSES * 256);
  #kinds = new Uint8Array(256);
  /** For each knot the first stretch that may stand where it is reached, for each stretch the next one; 0 for none. */
  #first = new Uint16Array(256);
  #sibling = new Uint16Array(256);
  /** The codes of all stretches, and where each begins: it ends where the next one does. */
  #letters = new Uint16Array(2_048);
  #begins = new Uint32Array(256);
  #isPlain = new Uint8Array(256);
  /** For each stretch the look in which it was found last. */
  #found = new Uint32Array(256);
  /** A bit for the first three classes of each stretch that stands anywhere. */
  readonly #triples = new Uint8Array(TRIPLES / 8);
  #knots = ANYWHERE;
  #stretches = 0;
  #text: string | null = null;
  #look = 0;

  constructor() {
    this.#kinds[AT_WORDS] = LEADS_ON;
    this.#kinds[ANYWHERE] = LEADS_ON;
  }

  catch(): Catch {
    return { ways: [], count: 0, look: 0 };
  }

  /** A way that is tried from the next look on wherever one of these stretches is found. */
  tie(words: readonly string[], way: Way): void {
    for (const word of words) this.#ways[this.stretch(word)]?.push(way);
  }

  /**
   * Has a stretch looked for from the next look on, and gives its number. After `|` it is looked for at the beginning of words
   * only; otherwise it has three letters at least.
   */
  stretch(words: string): number {
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    const isAtWords = words.startsWith('|');
    const letters = isAtWords ? words.slice(1) : words;
    this.#stretches += 1;
    const stretch = this.#stretches;
    this.#numbers.set(words, stretch);
    this.#ways.push([]);
    this.#sibling = roomy(this.#sibling, stretch + 1);
    this.#found = roomy(this.#found, stretch + 1);
    this.#isPlain = roomy(this.#isPlain, stretch + 1);
    this.#isPlain[stretch] = IS_PLAIN.test(letters) ? 1 : 0;
    this.#begins = roomy(this.#begins, stretch + 2);
    const begin = this.#begins[stretch] ?? 0;
    const end = begin + letters.length;
    this.#begins[stretch + 1] = end;
    this.#letters = roomy(this.#letters, end);
    for (let at = 0; at < letters.length; at += 1) this.#letters[begin + at] = letters.charCodeAt(at);
    this.#put(stretch, isAtWords ? AT_WORDS : ANYWHERE, 0);
    if (!isAtWords) {
      let triple = 0;
      for (let at = 0; at < 3; at += 1) triple = (triple << CLASS_BITS) | classOf(letters.charCodeAt(at));
      this.#triples[triple >> 3] = (this.#triples[triple >> 3] ?? 0) | (1 << (triple & 7));
    }
    this.#text = null;
    return stretch;
  }

  /** Puts a stretch behind a knot that is reached by its first `depth` letters. */
  #put(stretch: number, from: number, depth: number): void {
    const begin = this.#begins[stretch] ?? 0;
    const length = (this.#begins[stretch + 1] ?? 0) - begin;
    let knot = from;
    for (let at = depth; at < length; at += 1) {
      const slot = knot * CLASSES + classOf(this.#letters[begin + at] ?? 0);
      const next = this.#next[slot] ?? 0;
      if (next === 0) {
        knot = this.#newKnot();
        this.#next[slot] = knot;
        break;
      }
      knot = next;
      if (this.#kinds[knot] === LEADS_ON) continue;
      const here = this.#at(knot);
      if (here.length < FEW) break;
      // Too many to try: from here on they are told apart.
      this.#kinds[knot] = LEADS_ON;
      this.#first[knot] = 0;
      for (const one of here) this.#put(one, knot, at + 1);
    }
    this.#sibling[stretch] = this.#first[knot] ?? 0;
    this.#first[knot] = stretch;
  }

  #at(knot: number): readonly number[] {
    const here: number[] = [];
    for (let one = this.#first[knot] ?? 0; one !== 0; one = this.#sibling[one] ?? 0) here.push(one);
    return here;
  }

  #newKnot(): number {
    this.#knots += 1;
    this.#next = roomy(this.#next, (this.#knots + 1) * CLASSES);
    this.#first = roomy(this.#first, this.#knots + 1);
    this.#kinds = roomy(this.#kinds, this.#knots + 1);
    return this.#knots;
  }

  /** Whether one of some stretches was found in the last look; also where none is named. */
  has(stretches: readonly number[]): boolean {
    for (const stretch of stretches) if (this.#found[stretch] === this.#look) return true;
    return stretches.length === 0;
  }

  /** Looks at a text, or remembers that it was the last one: the number of that look. */
  look(text: string): number {
    if (text === this.#text) return this.#look;
    this.#text = text;
    this.#look += 1;
    const small = text.toLowerCase();
    const { length } = small;
    const triples = this.#triples;
    let triple = 0;
    let wasLetter = false;
    for (let at = 0; at < length; at += 1) {
      const code = small.charCodeAt(at);
      // The long s is an s to a pattern of whatever case.
      if (code === LONG_S) return this.#lookAgain(small.replaceAll('ſ', 's'), text);
      triple = ((triple << CLASS_BITS) | classOf(code)) & (TRIPLES - 1);
      const isLetter = code >= LETTER_A && code <= LETTER_Z;
      if (isLetter && !wasLetter) this.#walk(AT_WORDS, small, at);
      wasLetter = isLetter;
      if (((triples[triple >> 3] ?? 0) & (1 << (triple & 7))) !== 0 && at > 1) this.#walk(ANYWHERE, small, at - 2);
    }
    return this.#look;
  }

  #lookAgain(small: string, text: string): number {
    this.look(small);
    this.#text = text;
    return this.#look;
  }

  /** Follows the letters from a place on as far as any stretch goes. */
  #walk(from: number, small: string, begin: number): void {
    const next = this.#next;
    const first = this.#first;
    const { length } = small;
    let knot = from;
    for (let at = begin; at < length; at += 1) {
      knot = next[knot * CLASSES + classOf(small.charCodeAt(at))] ?? 0;
      if (knot === 0) return;
      const stretch = first[knot] ?? 0;
      if (stretch !== 0) this.#try(stretch, small, begin, at + 1);
    }
  }

  /** Tries a stretch and its siblings, where the letters from `begin` to `known` have the classes of theirs. */
  #try(first: number, small: string, begin: number, known: number): void {
    const found = this.#found;
    const look = this.#look;
    for (let stretch = first; stretch !== 0; stretch = this.#sibling[stretch] ?? 0) {
      if (found[stretch] === look || !this.#goesOn(stretch, small, begin, known)) continue;
      found[stretch] = look;
      const ways = this.#ways[stretch];
      if (ways !== undefined && ways.length > 0) this.#catch(ways);
    }
  }

  #goesOn(stretch: number, small: string, begin: number, known: number): boolean {
    const letters = this.#letters;
    const start = this.#begins[stretch] ?? 0;
    const length = (this.#begins[stretch + 1] ?? 0) - start;
    for (let at = this.#isPlain[stretch] === 1 ? known - begin : 0; at < length; at += 1) {
      if (small.charCodeAt(begin + at) !== letters[start + at]) return false;
    }
    return true;
  }

  #catch(ways: readonly Way[]): void {
    for (const way of ways) {
      const { caught } = way;
      if (caught.look !== this.#look) {
        caught.look = this.#look;
        caught.count = 0;
      }
      caught.ways[caught.count] = way;
      caught.count += 1;
    }
  }
}
