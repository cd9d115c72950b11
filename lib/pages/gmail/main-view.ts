import { PAGE } from './selectors.ts';

/**
 * Of elements that are shown, those of the view that the person looks at. Gmail marks it as the main one; where none of
 * them is inside it, the page is one that has no such mark, and all count.
 */
export function inMain(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  const inside = elements.filter((element) => element.closest(PAGE.main) !== null);
  return inside.length > 0 ? inside : elements;
}
