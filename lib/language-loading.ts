import type { Ask } from './ask.ts';
import { LANGUAGE_TAKER } from './language-offer.ts';
import { forgetWanted, onLanguageWanted, registerLanguage } from './text/languages/registry.ts';

/** Fetches each language that a text in this page turns out to need, until `signal` aborts. */
export function loadLanguages(ask: Ask, signal: AbortSignal): void {
  if (signal.aborted) return;
  Reflect.set(globalThis, LANGUAGE_TAKER, registerLanguage);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, LANGUAGE_TAKER), { once: true });
  onLanguageWanted((language) => {
    // English is always there, so it is never wanted.
    if (language === 'en') return;
    void ask({ type: 'load-language', language }).then((result) => {
      if (!result.ok && result.error === 'unreachable') forgetWanted(language);
    });
  }, signal);
}
