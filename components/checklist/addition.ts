/** A text without its white space, and where in the text each of its other characters stands. */
function bare(text: string): { readonly words: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let words = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    if (/\s/.test(unit)) continue;
    words += unit;
    at.push(index);
  }
  return { words, at };
}

/**
 * A description without what was added to it, with all that was written before, after and beside it since. White space does
 * not count: an editor has its own. Null where the addition does not stand there any more as it was put.
 */
export function withoutAddition(description: string, added: string): string | null {
  const [all, part] = [bare(description), bare(added)];
  const found = part.words === '' ? -1 : all.words.lastIndexOf(part.words);
  const start = all.at[found];
  const last = all.at[found + part.words.length - 1];
  if (start === undefined || last === undefined) return null;
  const [before, after] = [description.slice(0, start).trimEnd(), description.slice(last + 1)];
  if (before === '') return after.trim();
  return after.trim() === '' ? before : `${before}\n\n${after.trim()}`;
}
