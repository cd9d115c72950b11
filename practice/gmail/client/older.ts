import { el, onPress } from './dom.ts';
import type { Page } from './page.ts';

/** With this many collapsed messages in a row, those between the first and the last two are hidden behind a number. */
const FOLD_FROM = 5;

/** Hides a long thread's middle as Gmail does: `.kQ` items behind one that shows how many there are and opens them. */
export function foldOlder(page: Page, list: HTMLElement): { fold(items: readonly HTMLElement[]): void } {
  return {
    fold: (items) => {
      const collapsed = items.filter((item) => item.classList.contains('kv'));
      if (collapsed.length < FOLD_FROM) return;
      const hidden = collapsed.slice(1, -1);
      for (const item of hidden) item.classList.replace('kv', 'kQ');
      const label = `${hidden.length} ${page.labels.older}`;
      const number = el(
        'span',
        { class: 'adx', role: 'button', tabindex: '0', 'aria-label': label },
        String(hidden.length),
      );
      const opener = el('div', { class: 'kx' }, number);
      onPress(number, () => {
        for (const item of hidden) item.classList.replace('kQ', 'kv');
        opener.remove();
      });
      list.insertBefore(opener, hidden[0] ?? null);
    },
  };
}
