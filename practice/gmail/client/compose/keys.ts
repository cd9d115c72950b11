import type { ComposeMarkup } from './markup.ts';
import type { FieldName } from './recipient-field.ts';

interface Acts {
  send(): void;
  discard(): void;
  close(): void;
  open(field: FieldName): void;
}

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Lets no key event out of `node`: nothing on the page above it hears what is typed there. */
export function swallowKeys(node: HTMLElement): void {
  for (const type of KEY_EVENTS) node.addEventListener(type, (event) => event.stopPropagation());
}

/** The keys of a compose: Ctrl or Command with Enter sends, with Shift and D discards, with Shift and C or B opens Cc or Bcc, Escape closes. */
export function composeKeys(markup: ComposeMarkup, acts: Acts): void {
  const { root } = markup;
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const withControl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    let act: (() => void) | null = null;
    if (withControl && key === 'enter') act = acts.send;
    else if (withControl && event.shiftKey && key === 'd') act = acts.discard;
    else if (withControl && event.shiftKey && key === 'c') act = () => acts.open('cc');
    else if (withControl && event.shiftKey && key === 'b') act = () => acts.open('bcc');
    else if (key === 'escape') act = acts.close;
    if (!act) return;
    event.preventDefault();
    act();
  });
  swallowKeys(root);
}
