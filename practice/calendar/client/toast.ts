import { h } from './element.ts';

let timer = 0;
let bar: HTMLElement | null = null;

/** Says something at the lower edge for some seconds. */
export function toast(text: string): void {
  if (!bar) {
    bar = h('div', { role: 'status', 'aria-live': 'polite', class: 'toast' });
    document.body.append(bar);
  }
  bar.replaceChildren(h('span', {}, text));
  bar.style.display = 'block';
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (bar) bar.style.display = 'none';
  }, 5000);
}
