import { folded } from './phrases.ts';

/** Subjects that say nothing about what a mail is about, from lists with `|` between them; typed with or without accents. */
export function subjectsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => folded(list).split('|')));
}
