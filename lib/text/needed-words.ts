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

/** Stretches of which a text that is met must hold one; null where nothing can be said. */
type Needed = readonly string[] | null;

/** How rare the commonest of some stretches is, roughly: by its length. */
function worth(needed: Needed): number {
  if (needed === null) return 0;
  return Math.min(...needed.map((stretch) => (COMMON.test(stretch) ? 1 : Math.min(stretch.trim().length, 6))));
}

function better(one: Needed, other: Needed): Needed {
  const [first, second] = [worth(one), worth(other)];
  if (first === second) return (one?.length ?? 0) <= (other?.length ?? 0) ? one : other;
  return first > second ? one : other;
}

/** Reads the source of a pattern from left to right. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What one of several ways needs: something of each, or nothing can be said. */
  ways(): Needed {
    const all: string[] = [];
    let isKnown = true;
    for (;;) {
      const needed = this.#way();
      if (needed === null) isKnown = false;
      else all.push(...needed);
      if (this.#source[this.#at] !== '|') break;
      this.#at += 1;
    }
    return isKnown ? [...new Set(all)] : null;
  }

  /** What one way needs: the best of its parts, which all have to be there. */
  #way(): Needed {
    let best: Needed = null;
    let stretch = '';
    const close = (): void => {
      if (stretch.length >= LEAST) best = better([stretch], best);
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
      if (part.is === 'group' && least !== 0) best = better(part.needed, best);
    }
    close();
    return best;
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
      const needed = this.ways();
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
 * Stretches in small letters of which every text that a pattern meets holds one, whatever its flags; null where none can be
 * told from its source.
 */
export function neededWords({ source }: RegExp): Needed {
  return new Source(source).ways();
}
