import { BAD_NEWS, GUARDED } from './guarded.ts';
import { MEETING } from './meeting.ts';
import type { OccasionKind } from './situation.ts';
import { WRITING } from './writing.ts';

/** Every kind of occasion, in the order in which they are tried: what must not be got wrong comes first. */
export const OCCASIONS: readonly OccasionKind[] = [...GUARDED, ...MEETING, ...WRITING];

/** An occasion that a draft names, with the words that name it and where they stand. */
export interface Occasion {
  readonly kind: OccasionKind;
  readonly words: string;
  readonly where: 'title' | 'description';
}

const LONGEST_TITLE = 500;
const LONGEST_DESCRIPTION = 5_000;

function find(
  kinds: readonly OccasionKind[],
  text: string,
  where: Occasion['where'],
  hasOutsiders: boolean,
): Occasion | null {
  for (const kind of kinds) {
    if (kind.outsideOnly === true && (!hasOutsiders || where === 'description')) continue;
    const match = kind.pattern.exec(text);
    if (match !== null && !(kind.unless?.test(text) ?? false)) return { kind, words: match[0].trim(), where };
  }
  return null;
}

/**
 * The kind of occasion that a draft's title gives away. The description is asked as well for what must not be got wrong: for bad
 * news whatever the title says, for the rest where the title tells nothing (*Quick chat*, *Sync*), and for nothing else,
 * since it mentions too much. Null where neither tells.
 */
export function occasionOf(title: string, description: string, hasOutsiders: boolean): Occasion | null {
  const words = title.slice(0, LONGEST_TITLE);
  const more = description.slice(0, LONGEST_DESCRIPTION);
  return (
    find(GUARDED, words, 'title', hasOutsiders) ??
    find([BAD_NEWS], more, 'description', hasOutsiders) ??
    find(OCCASIONS, words, 'title', hasOutsiders) ??
    find(GUARDED, more, 'description', hasOutsiders)
  );
}
