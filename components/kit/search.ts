import { folded } from '../../lib/text/dates/fold.ts';

/** What of these contains every word of the query, whatever its case and its accents. `textOf` is asked once of each. */
export function searcher<Item extends object>(
  textOf: (item: Item) => string,
): (items: readonly Item[], query: string) => readonly Item[] {
  // Folding ten thousand texts takes longer than a key may.
  const texts = new WeakMap<Item, string>();
  const foldedOf = (item: Item): string => {
    const kept = texts.get(item);
    if (kept !== undefined) return kept;
    const text = folded(textOf(item));
    texts.set(item, text);
    return text;
  };
  return (items, query) => {
    const words = folded(query).split(/\s+/u).filter(Boolean);
    return words.length === 0 ? items : items.filter((item) => words.every((word) => foldedOf(item).includes(word)));
  };
}
