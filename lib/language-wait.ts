import { onLanguage } from './text/languages/registry.ts';
import { languageWantedBy } from './text/read-text.ts';

/** How long reading may wait for a language, in milliseconds. Where the background is busy, a script takes seconds to come. */
export const LONGEST_WAIT = 5_000;

/**
 * Ends when all of the texts can be read, after `within` milliseconds, or when `gone` aborts, whichever comes first: what is read
 * then is read as well as it can be. Null where there is nothing to wait for.
 */
export function whenReadable(
  texts: readonly string[],
  { within = LONGEST_WAIT, gone }: { readonly within?: number; readonly gone?: AbortSignal } = {},
): Promise<void> | null {
  // Every text is asked, so that all their languages are on the way at once.
  const isReadable = (): boolean => texts.filter((text) => languageWantedBy(text) !== null).length === 0;
  if (gone?.aborted || isReadable()) return null;
  return new Promise((resolve) => {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), within);
    const finish = () => {
      clearTimeout(timer);
      resolve();
    };
    over.signal.addEventListener('abort', finish, { once: true });
    gone?.addEventListener('abort', () => over.abort(), { signal: over.signal });
    onLanguage(() => {
      if (isReadable()) over.abort();
    }, over.signal);
  });
}
