import { findAdditions } from '../../lib/text/addition.ts';

/**
 * A description without what was added to it, with all that was written before, after and beside it since. Null where the
 * addition does not stand there any more as it was put.
 */
export function withoutAddition(description: string, added: string): string | null {
  const found = findAdditions(description, added).at(-1);
  if (found === undefined) return null;
  const [before, after] = [description.slice(0, found.start).trimEnd(), description.slice(found.end)];
  if (before === '') return after.trim();
  return after.trim() === '' ? before : `${before}\n\n${after.trim()}`;
}
