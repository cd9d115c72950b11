import type { Span } from './message.ts';

/** All that means something else in a regular expression. */
const SYNTAX = /[.*+?^${}()|[\]\\]/g;

/**
 * Everywhere that an addition stands in a text as it was put there, first to last. White space does not count: an editor has
 * its own.
 */
export function findAdditions(text: string, added: string): readonly Span[] {
  const words = added.trim().split(/\s+/);
  if (words.join('') === '') return [];
  const pattern = new RegExp(words.map((word) => word.replace(SYNTAX, '\\$&')).join('\\s*'), 'g');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
