import { type ReadonlySignal, signal } from '@preact/signals';
import { createAfterFrame } from '../observe.ts';

/** The theme that Calendar's page wears now, by the ground that it draws; light where nothing tells. */
export function readCalendarTheme(document: Document): 'light' | 'dark' {
  const view = document.defaultView;
  const grounds = [document.querySelector('[role="main"]'), document.body, document.documentElement];
  for (const ground of grounds) {
    if (ground === null || view === null) continue;
    const lightness = lightnessOf(view.getComputedStyle(ground).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? '';
  return /^(?:only )?dark\b/.test(scheme) ? 'dark' : 'light';
}

/**
 * Calendar's theme, kept true while it changes: by the person's setting (which restyles the root), the system's theme, or
 * style sheets that arrive late. Styles are read after a frame, never inside the page's own work.
 */
export function watchCalendarTheme(document: Document, until: AbortSignal): ReadonlySignal<'light' | 'dark'> {
  const theme = signal(readCalendarTheme(document));
  const lookAgain = createAfterFrame(() => {
    theme.value = readCalendarTheme(document);
  }, until);
  const view = document.defaultView;
  for (const type of ['DOMContentLoaded', 'visibilitychange'])
    document.addEventListener(type, lookAgain, { signal: until });
  view?.addEventListener('load', lookAgain, { signal: until });
  view?.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', lookAgain, { signal: until });
  const restyled = new MutationObserver(lookAgain);
  const attributes = { attributes: true, attributeFilter: ['class', 'style'] };
  restyled.observe(document.documentElement, { ...attributes, childList: true });
  if (document.body !== null) restyled.observe(document.body, attributes);
  until.addEventListener('abort', () => restyled.disconnect(), { once: true });
  return theme;
}

/** 0 for black to 1 for white; null for what lets the ground behind it through. */
function lightnessOf(color: string): number | null {
  const parts =
    /^rgba?\(([^)]+)\)$/
      .exec(color)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
