/** Letters that a stretch needs before it tells anything: shorter ones stand in half of all sentences. */
const LEAST = 3;
/** Stretches that stand in most sentences: anything else is a better sign. */
const COMMON =
  /^(?:\W?(?:you|your|the|that|this|with|have|has|for|and|are|was|not|can|will|ing|all|any|would|could)\W?)$/;

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP_BEGINS = /\((\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const BOTH_CASES = /^\[(\p{Lu})(\p{Ll})\]$/u;
/** An escape that stands for no one letter, or for a place; `\b` and the like are places. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<\w+>|\d+|[\s\S])/y;
const STANDS_FOR_MORE = /^\\[a-zA-Z\d]/;

/** Lists of stretches that are kept of one pattern, the rarest ones: more would spare little. */
const MOST = 2;

/** Lists of stretches: a text that is met holds one of each list. None where nothing can be said. */
export type Needed = readonly (readonly string[])[];

/** How rare the commonest of some stretches is, roughly: by its length. */
function worth(stretches: readonly string[]): number {
  return Math.min(...stretches.map((stretch) => (COMMON.test(stretch) ? 1 : Math.min(stretch.trim().length, 6))));
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

/** Reads the source of a pattern from left to right. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What each of several ways needs, of which one is gone. */
  ways(): readonly Needed[] {
    const all = [this.#way()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#way());
    }
    return all;
  }

  /** What one way needs: the rarest of its parts, which all have to be there. */
  #way(): Needed {
    const parts: (readonly string[])[] = [];
    let stretch = '';
    const close = (): void => {
      if (stretch.length >= LEAST) parts.push([stretch]);
      stretch = '';
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#part();
      const least = this.#least();
      if (part.is === 'place') continue;
      if (part.is === 'letter' && least === null) {
        stretch += part.letter;
        continue;
      }
      if (part.is === 'letter' && least !== 0) stretch += part.letter;
      close();
      if (part.is === 'group' && least !== 0) parts.push(...part.needed);
    }
    close();
    return rarest(parts);
  }

  /** How often the part before has to stand at least; null where nothing says so: once. */
  #least(): number | null {
    const [words, count] = this.#take(QUANTIFIER) ?? [];
    if (words === undefined) return null;
    if (count !== undefined) return Number(count);
    return words.startsWith('+') ? 1 : 0;
  }

  #part():
    | { readonly is: 'place' | 'any' }
    | { readonly is: 'letter'; readonly letter: string }
    | { readonly is: 'group'; readonly needed: Needed } {
    const group = this.#take(GROUP_BEGINS);
    if (group !== null) {
      const needed = ofAny(this.ways());
      this.#at += 1;
      const isLook = /[=!]$/.test(group[1] ?? '');
      return isLook ? { is: 'place' } : { is: 'group', needed };
    }
    const letters = this.#take(CLASS)?.[0];
    if (letters !== undefined) {
      // "[Pp]lease" is one letter, whatever its case.
      const [, first = '', second] = BOTH_CASES.exec(letters) ?? [];
      return first.toLowerCase() === second ? { is: 'letter', letter: second } : { is: 'any' };
    }
    const escaped = this.#take(ESCAPE)?.[0];
    if (escaped !== undefined) {
      if (escaped === '\\b' || escaped === '\\B') return { is: 'place' };
      return STANDS_FOR_MORE.test(escaped) ? { is: 'any' } : { is: 'letter', letter: escaped.slice(1).toLowerCase() };
    }
    const letter = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (letter === '^' || letter === '$') return { is: 'place' };
    return letter === '.' ? { is: 'any' } : { is: 'letter', letter: letter.toLowerCase() };
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
  return new Source(source).ways();
}
