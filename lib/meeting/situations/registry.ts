import type { MeetingWords } from '../../text/languages/meeting-words.ts';
import { folded } from '../../text/languages/phrases.ts';
import { GUARDED } from './guarded.ts';
import { knownWords } from './known-words.ts';
import { MEETING } from './meeting.ts';
import { OPEN } from './open.ts';
import type { Naming, OccasionKind } from './situation.ts';
import { INFORMING, WRITING } from './writing.ts';

/** Every kind of occasion, in the order in which they are tried: what must not be got wrong comes first. */
export const OCCASIONS: readonly OccasionKind[] = [...GUARDED, ...INFORMING, ...MEETING, ...WRITING, ...OPEN];

/** An occasion that a draft names, with the words that name it and where they stand. */
export interface Occasion {
  readonly kind: OccasionKind;
  readonly words: string;
  readonly where: 'title' | 'description';
}

const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 5_000;
/** Characters around some words in which the thing that is called after them is looked for. */
const NEAR = 60;
/** Words that are tried of one kind: the first may name a thing and the second be meant. */
const MOST_TRIES = 4;

/** Whether words only name a thing: *interview notes*, *Leitfaden Kündigung*, *modèle de licenciement*. */
function namesThing(text: string, start: number, end: number, naming: Naming, known: readonly MeetingWords[]): boolean {
  if (naming === 'any') return false;
  const [left, right] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  return known.some(({ thingAfter, thingBefore, rulesAfter, rulesBefore }) => {
    const [after, before] = naming === 'things' ? [thingAfter, thingBefore] : [rulesAfter, rulesBefore];
    return (after?.test(right) ?? false) || (before?.test(left) ?? false);
  });
}

/** The words in a folded text by which one language names a kind of occasion, and means it. */
function meant(
  kind: OccasionKind,
  text: string,
  words: MeetingWords,
  known: readonly MeetingWords[],
): { start: number; end: number } | null {
  const pattern = words.situations[kind.id];
  if (pattern === undefined) return null;
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // What precedes stays in view for the pattern: a copy with the words before blanked would lose word boundaries.
    const match = pattern.exec(from === 0 ? text : ' '.repeat(from) + text.slice(from));
    if (match === null) return null;
    const start = match.index;
    const end = start + match[0].length;
    if (!namesThing(text, start, end, kind.unlessNaming, known)) {
      return known.some(({ unless }) => unless[kind.id]?.test(text) === true) ? null : { start, end };
    }
    from = end;
  }
  return null;
}

function find(
  kinds: readonly OccasionKind[],
  text: string,
  where: Occasion['where'],
  hasOutsiders: boolean,
): Occasion | null {
  const bare = folded(text);
  const known = knownWords();
  for (const kind of kinds) {
    if (kind.outsideOnly === true && (!hasOutsiders || where === 'description')) continue;
    for (const words of known) {
      const span = meant(kind, bare, words, known);
      if (span !== null) return { kind, words: text.slice(span.start, span.end).trim(), where };
    }
  }
  return null;
}

const BAD_NEWS = GUARDED.filter(({ id }) => id === 'bad-news');
/** What a description may tell: words like *conflict* or *warning* are said of many things in prose. */
const TOLD = GUARDED.filter(({ id }) => id !== 'sensitive');

/**
 * Whether a description speaks of what must never be written, whatever the title says of itself: an interview under *Status*, a
 * first meeting under *Numbers*. It may only mention it; then writing is still left to the person, and nothing is advised.
 */
export function tellsOfGuarded(description: string): boolean {
  return find(TOLD, description.slice(0, LONGEST_DESCRIPTION).normalize('NFC'), 'description', false) !== null;
}

/**
 * The kind of occasion that a draft's title gives away. The description is asked as well for what must not be got wrong: for bad
 * news whatever the title says, for the rest where the title tells nothing (*Quick chat*, *Sync*), and for nothing else,
 * since it mentions too much. Null where neither tells.
 */
export function occasionOf(title: string, description: string, hasOutsiders: boolean): Occasion | null {
  const words = title.slice(0, LONGEST_TITLE).normalize('NFC');
  const more = description.slice(0, LONGEST_DESCRIPTION).normalize('NFC');
  return (
    find(GUARDED, words, 'title', hasOutsiders) ??
    find(BAD_NEWS, more, 'description', hasOutsiders) ??
    find(OCCASIONS, words, 'title', hasOutsiders) ??
    find(TOLD, more, 'description', hasOutsiders)
  );
}
