import type { Lexicon } from './text/languages/lexicon.ts';

/**
 * Where the script of a language finds the script of the page that asked for it: on the global object of our isolated world,
 * which no page can reach. The two are bundled apart, so they share nothing else.
 */
export const LANGUAGE_TAKER = 'unhurriedAddLanguage';

/** Hands a language to the script of the page that asked for it, if that is still there. */
export function offerLanguage(lexicon: Lexicon): void {
  // An element of the page that bears this name would show here, too: only a function is ours.
  const add: unknown = Reflect.get(globalThis, LANGUAGE_TAKER);
  if (typeof add === 'function') add(lexicon);
}
