import { sortDescription } from '../agenda/topics.ts';
import { documentLinks, ownDescription } from './description.ts';

/** What a description already plans. */
export interface Plan {
  readonly topics: number;
  readonly documents: number;
  /** Words that are neither topic nor document. */
  readonly words: number;
}

/** How much of a plan the organiser's own words in a description hold. */
export function structureOfDescription(description: string | null): Plan {
  const own = ownDescription(description);
  const { topics, background } = sortDescription(own, []);
  const words = background.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('://'));
  return { topics: topics.length, documents: documentLinks(own).length, words: words.length };
}
