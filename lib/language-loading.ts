import type { Ask } from './ask.ts';
import { LANGUAGE_TAKER } from './language-offer.ts';
import type { LanguageId } from './text/languages/lexicon.ts';
import { forgetWanted, isThere, onLanguageWanted, registerLanguage, wantLanguage } from './text/languages/registry.ts';

/** Pauses before each new try, in milliseconds; the last one stands for all after it. */
const PAUSES = [1_000, 5_000, 30_000, 120_000];

/** Fetches each language that a text in this page turns out to need, until `signal` aborts; one that does not come is asked for again. */
export function loadLanguages(ask: Ask, signal: AbortSignal): void {
  if (signal.aborted) return;
  Reflect.set(globalThis, LANGUAGE_TAKER, registerLanguage);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, LANGUAGE_TAKER), { once: true });
  const tries = new Map<LanguageId, number>();
  onLanguageWanted((language) => {
    void ask({ type: 'load-language', language }).then(() => {
      if (isThere(language) || signal.aborted) return;
      const tried = tries.get(language) ?? 0;
      tries.set(language, tried + 1);
      const again = setTimeout(
        () => {
          forgetWanted(language);
          wantLanguage(language);
        },
        PAUSES[Math.min(tried, PAUSES.length - 1)],
      );
      signal.addEventListener('abort', () => clearTimeout(again), { once: true });
    });
  }, signal);
}
