import type { Span } from '../message.ts';

/** A line of a text: offsets without its line break. */
export interface Line extends Span {
  readonly text: string;
  /** Some of `MAY`: what one look at each of its letters told. */
  readonly marks: number;
}

/**
 * What a line may hold: where it may not, no slow look has to be taken. Only `blank` is certain. A letter beyond ASCII may be a
 * space or a colon as well.
 */
export const MAY = {
  blank: 1,
  quote: 2,
  endInColon: 4,
  table: 8,
  code: 16,
  log: 32,
  /** It begins as what is put above a whole mail of somebody else's. */
  beginMail: 64,
  beginRule: 128,
} as const;

/** Whether a line may hold what is asked about. */
export function may({ marks }: Line, what: number): boolean {
  return (marks & what) !== 0;
}

const SPACE = 1;
const ANGLE = 2;
const COLON = 4;
/** What parts the cells of a table. */
const BAR = 8;
const CODE = 16;
const LOG = 32;
/** Neither a space nor what a rule is drawn with. */
const OTHER = 64;
const FOREIGN = 128;

/** For each letter in ASCII what it is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const kinds: readonly (readonly [number, RegExp])[] = [
    [SPACE, /\s/],
    [ANGLE, />/],
    [COLON, /:/],
    [BAR, /[|\t]/],
    [CODE, /[;{}()=<>/]/],
    [LOG, /[:("[\]@+$/-]/],
    [OTHER, /[^\s+|=_.*~-]/],
  ];
  return kinds.reduce((all, [kind, letters]) => all | (letters.test(letter) ? kind : 0), 0);
});
/** For each letter in ASCII what a line may be that begins with it. */
const BEGINNINGS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (/[>_*=abdfv-]/i.test(letter) ? MAY.beginMail : 0) | (/[_=*-]/.test(letter) ? MAY.beginRule : 0);
});

const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;
/** So many spaces part the cells of a table. */
const GAP = 3;

function marksOf(line: string, kinds: number, first: number, last: number): number {
  const isForeign = (kinds & FOREIGN) !== 0;
  if (first === -1 || (isForeign && line.trim() === '')) return MAY.blank;
  return (
    ((kinds & ANGLE) === 0 ? 0 : MAY.quote) |
    ((last & COLON) === 0 && !isForeign ? 0 : MAY.endInColon) |
    // A rule has nothing else in its line, or in as much of it as is looked at.
    ((kinds & BAR) === 0 && (kinds & OTHER) !== 0 && line.length <= MATTER ? 0 : MAY.table) |
    ((kinds & CODE) === 0 ? 0 : MAY.code) |
    ((kinds & LOG) === 0 ? 0 : MAY.log) |
    (BEGINNINGS[first] ?? MAY.beginMail | MAY.beginRule)
  );
}

/** Characters of a line that tell what it is. */
export const MATTER = 300;

/** The lines of a text, in one look at each of its letters. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const { length } = text;
  for (let start = 0; start <= length; ) {
    let kinds = 0;
    let first = -1;
    let last = 0;
    let blanks = 0;
    let end = start;
    for (; end < length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === NEWLINE) break;
      const kind = KINDS[code] ?? FOREIGN;
      kinds |= kind;
      if ((kind & SPACE) === 0) {
        if (first === -1) first = code;
        last = kind;
        blanks = 0;
      } else if (code === BLANK) {
        blanks += 1;
        if (blanks === GAP) kinds |= BAR;
      }
    }
    const isReturned = end > start && text.charCodeAt(end - 1) === RETURN;
    const line = text.slice(start, isReturned ? end - 1 : end);
    lines.push({ text: line, start, end, marks: marksOf(line, kinds, first, last) });
    start = end + 1;
  }
  return lines;
}
