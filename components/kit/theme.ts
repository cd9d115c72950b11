import { type ReadonlySignal, signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

/** The system's theme, for our own pages; what runs in Google's pages follows the page instead. */
export function systemTheme(until: AbortSignal): ReadonlySignal<Theme> {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const theme = signal<Theme>(query.matches ? 'dark' : 'light');
  query.addEventListener(
    'change',
    () => {
      theme.value = query.matches ? 'dark' : 'light';
    },
    { signal: until },
  );
  return theme;
}
