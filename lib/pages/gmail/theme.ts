import { type ReadonlySignal, signal } from '@preact/signals';
import { createWhenQuiet } from '../observe.ts';
import { PAGE } from './selectors.ts';

/**
 * The theme of Gmail's page, which need not be the system's: a dark ground under lists and mails. Read from computed
 * styles once, and again when Gmail rewrites its style sheets, which is how it changes its theme.
 */
export function watchGmailTheme(document: Document, until: AbortSignal): ReadonlySignal<'light' | 'dark'> {
  const theme = signal(readGmailTheme(document));
  const readAgain = createWhenQuiet(
    () => {
      theme.value = readGmailTheme(document);
    },
    200,
    until,
  );
  const observer = new MutationObserver(readAgain);
  // Style elements and the classes of the body only: the page itself has its own one observer.
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'style'] });
  until.addEventListener('abort', () => observer.disconnect());
  document.defaultView?.addEventListener('load', readAgain, { signal: until });
  return theme;
}

/** Reads the theme at this moment; light where nothing tells. */
export function readGmailTheme(document: Document): 'light' | 'dark' {
  const view = document.defaultView;
  if (view === null) return 'light';
  for (const element of [document.querySelector(PAGE.ground), document.body, document.documentElement]) {
    const ground = element === null ? null : brightness(view.getComputedStyle(element).backgroundColor);
    if (ground !== null) return ground < 128 ? 'dark' : 'light';
  }
  const frame = document.querySelector(PAGE.frameText);
  const text = frame === null ? null : brightness(view.getComputedStyle(frame).color);
  return text !== null && text > 128 ? 'dark' : 'light';
}

/** Brightness of a computed colour, 0 to 255; null for one that lets through what is behind it. */
function brightness(color: string): number | null {
  const parts = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+%?))?\s*\)$/.exec(color);
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1, 4).map(Number);
  const alpha = parts[4] === undefined ? 1 : Number.parseFloat(parts[4]) / (parts[4].endsWith('%') ? 100 : 1);
  if (alpha < 0.5 || red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
