import { folded } from '../../lib/text/dates/fold.ts';

/** Whether a text contains every word of the query, whatever its case and its accents; null where the query has none. */
export function finder(query: string): ((text: string) => boolean) | null {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  return (text) => {
    const plain = folded(text);
    return words.every((word) => plain.includes(word));
  };
}
