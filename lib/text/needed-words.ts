import { beginsWithLetter, boundsWord, CLASS, followsNoLetter, lettersOf } from './pattern-letters.ts';

/** Letters that a stretch needs before it tells anything: shorter ones stand in half of all sentences. */
const LEAST = 3;
/** Stretches that stand in most sentences: anything else is a better sign. */
const COMMON =
  /^(?:\W?(?:you|your|the|that|this|with|have|has|for|and|are|was|not|can|will|ing|all|any|would|could)\W?)$/;
/** Letters beyond which a stretch is as rare as any. */
const RARE = 8;

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const GROUP_BEGINS = /\((\?(?:[:=!]|<[=!]|<\w+>))?/y;
/** An escape that stands for no one letter, or for a place; `\b` and the like are places. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<\w+>|\d+|[\s\S])/y;

/** Lists of stretches that are kept of one pattern, the rarest ones: more would spare little. */
const MOST = 2;
/** Ways to write a few words that are told apart; of more, only their parts are known. */
const MOST_WAYS = 24;

/**
 * Lists of stretches: a text that is met holds one of each list. None where nothing can be said. A stretch after `|` stands at the
 * beginning of a word only: no letter from a to z is before it.
 */
export type Needed = readonly (readonly string[])[];

/** What a part of a pattern can be. */
interface Part {
  /** Everything that it can be met by, in small letters; null where that is not known, or too much. */
  readonly exact: readonly string[] | null;
  /** What it needs, where `exact` does not say. */
  readonly needed: Needed;
  /** After it certainly no letter from a to z has just been met; null for a place, which changes nothing. */
  readonly bounds: boolean | null;
}

/** How often a part stands. */
interface Times {
  readonly least: number;
  readonly most: number;
}

const ONCE: Times = { least: 1, most: 1 };
const PLACE: Part = { exact: [''], needed: [], bounds: null };

/** How rare the commonest of some stretches is, roughly: by its length. */
function worth(stretches: readonly string[]): number {
  return Math.min(
    ...stretches.map((stretch) => {
      const letters = stretch.replace('|', '');
      return COMMON.test(letters) ? 1 : Math.min(letters.trim().length, RARE);
    }),
  );
}

/** The rarest of some lists, the rarest first, and of equal ones the shortest. */
function rarest(lists: Needed): Needed {
  return lists
    .map((list) => ({ list, worth: worth(list) }))
    .sort((a, b) => b.worth - a.worth || a.list.length - b.list.length)
    .slice(0, MOST)
    .map(({ list }) => list);
}

/** What is needed of several ways of which one is gone: of each its rarest list, then of each its next one. */
function ofAny(ways: readonly Needed[]): Needed {
  if (ways.some((way) => way.length === 0)) return [];
  const most = Math.max(...ways.map((way) => way.length));
  return Array.from({ length: most }, (_, at) => [...new Set(ways.flatMap((way) => way[at] ?? way[0] ?? []))]);
}

/** One way through a pattern, part by part. */
class Way {
  readonly #lists: (readonly string[])[] = [];
  /** What the last parts can be met by, together, and whether they begin a word. */
  #run: readonly string[] = [''];
  /** Letters that follow each of these. */
  #tail = '';
  #beginsWord: boolean;
  /** No letter from a to z stands before the next part. */
  isBounded: boolean;
  #isWhole = true;

  constructor(isBounded: boolean) {
    this.#beginsWord = isBounded;
    this.isBounded = isBounded;
  }

  add({ exact, needed, bounds }: Part, { least, most }: Times): void {
    // What may be missing before anything else tells nothing.
    const isKnown = exact !== null && (least > 0 || (most === 1 && !this.#isEmpty()));
    const also = least === 0 ? ['', ...(exact ?? [])] : (exact ?? []);
    if (isKnown && this.#run.length * also.length > MOST_WAYS) this.#close();
    if (isKnown && also.length === 1) {
      this.#tail += also[0] ?? '';
    } else if (isKnown) {
      const all = this.#all();
      this.#tail = '';
      this.#run = all.flatMap((before) => also.map((after) => before + after));
    } else {
      this.#close();
      if (least > 0) this.#lists.push(...needed);
    }
    if (bounds !== null) this.isBounded = bounds && (least > 0 || this.isBounded);
    if (!isKnown || most > 1) this.#close();
    else if (this.#isEmpty()) this.#beginsWord = this.isBounded;
  }

  #isEmpty(): boolean {
    return this.#tail === '' && this.#run.length === 1 && this.#run[0] === '';
  }

  #all(): readonly string[] {
    return this.#tail === '' ? this.#run : this.#run.map((letters) => letters + this.#tail);
  }

  /** What the way needs, and what it is met by where that is all known. */
  end(): Part {
    const exact = this.#isWhole ? [...new Set(this.#all())] : null;
    this.#close();
    return { exact, needed: rarest(this.#lists), bounds: this.isBounded };
  }

  #close(): void {
    const all = this.#all();
    const stretches = all.map((letters) => asWord(letters, this.#beginsWord));
    if (stretches.every(tells)) this.#lists.push(withoutLonger(stretches));
    this.#run = [''];
    this.#tail = '';
    this.#isWhole = false;
    this.#beginsWord = this.isBounded;
  }
}

/** A stretch with its mark, where it begins a word or holds the beginning of one. */
function asWord(letters: string, beginsWord: boolean): string {
  if (beginsWithLetter(letters)) return beginsWord ? `|${letters}` : letters;
  const word = letters.replace(/^[^a-z]+/, '');
  return word.length >= LEAST ? `|${word}` : letters;
}

/** Two letters at the beginning of a word tell as much as three anywhere. */
const tells = (stretch: string): boolean => stretch.length >= LEAST;

/** Without those that begin with another one: that is there as well. */
function withoutLonger(stretches: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const stretch of stretches.toSorted()) {
    const last = kept.at(-1);
    if (last === undefined || !stretch.startsWith(last)) kept.push(stretch);
  }
  return kept;
}

/** Reads the source of a pattern from left to right. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What each of several ways is, of which one is gone. */
  ways(isBounded: boolean): readonly Part[] {
    const all = [this.#way(isBounded)];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#way(isBounded));
    }
    return all;
  }

  #way(isBounded: boolean): Part {
    const way = new Way(isBounded);
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const from = this.#at;
      let part = this.#part(way.isBounded);
      let times = this.#times();
      if (times.most > 1 && way.isBounded && part.bounds === false) {
        // Its second time begins where its first one ended.
        this.#at = from;
        part = this.#part(false);
        times = this.#times();
      }
      way.add(part, times);
    }
    return way.end();
  }

  #times(): Times {
    const match = this.#take(QUANTIFIER);
    if (match === null) return ONCE;
    const [, sign, least, comma, most] = match;
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    if (comma === '') return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
  }

  #part(isBounded: boolean): Part {
    const group = this.#take(GROUP_BEGINS);
    if (group !== null) return this.#group(group[1] ?? '', isBounded);
    const letters = this.#take(CLASS)?.[0];
    if (letters !== undefined) return { exact: lettersOf(letters), needed: [], bounds: boundsWord(letters) };
    const escaped = this.#take(ESCAPE)?.[0];
    if (escaped !== undefined) return this.#escape(escaped);
    const letter = (this.#source[this.#at] ?? '').toLowerCase();
    this.#at += 1;
    if (letter === '^') return { ...PLACE, bounds: true };
    if (letter === '$') return PLACE;
    if (letter === '.') return { exact: null, needed: [], bounds: false };
    return { exact: [letter], needed: [], bounds: !beginsWithLetter(letter) };
  }

  #group(kind: string, isBounded: boolean): Part {
    const from = this.#at;
    const ways = this.ways(isBounded);
    const words = this.#source.slice(from, this.#at);
    this.#at += 1;
    // "(?<!\p{L})" stands at the beginning of a word.
    if (kind === '?<!') return { ...PLACE, bounds: followsNoLetter(words) ? true : null };
    if (/[=!]$/.test(kind)) return PLACE;
    const exact = ways.flatMap((way) => way.exact ?? []);
    const isKnown = ways.every((way) => way.exact !== null) && exact.length <= MOST_WAYS;
    return {
      exact: isKnown ? [...new Set(exact)] : null,
      needed: isKnown ? [] : ofAny(ways.map(({ needed }) => needed)),
      bounds: ways.every(({ bounds }) => bounds === true),
    };
  }

  #escape(escaped: string): Part {
    // Between a letter and what is none: before a letter no other one stands.
    if (escaped === '\\b') return { ...PLACE, bounds: true };
    if (escaped === '\\B') return PLACE;
    if (/^\\[a-zA-Z\d]/.test(escaped)) return { exact: null, needed: [], bounds: boundsWord(escaped) };
    return { exact: [escaped.slice(1).toLowerCase()], needed: [], bounds: true };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }
}

/**
 * Stretches in small letters without which a pattern is not met, whatever its flags: a text that it meets holds, for at least one
 * of the ways, one stretch of each list. A way has at most two lists, and none where its source tells nothing.
 */
export function neededWords({ source }: RegExp): readonly Needed[] {
  return new Source(source).ways(false).map(({ needed }) => needed);
}
