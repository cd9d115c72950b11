/** The name that `highlight.css` gives a look to. */
const NAME = 'unhurried-hint';

/** Marks words in a compose without touching the mail. Where the browser cannot, nothing is marked. */
export function highlight(ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}
