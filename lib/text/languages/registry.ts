import { ENGLISH_SENTENCES } from './en/sentences.ts';
import type { LanguageId, Lexicon } from './lexicon.ts';
import { tellLanguage } from './tell.ts';
import { WORDLESS } from './wordless.ts';

/**
 * The languages that texts are read in. Each is asked for when a text needs it (`onLanguageWanted`) and added when it arrives
 * (`registerLanguage`), so that a page loads no patterns that it does not use. Of English, only where its sentences end is always
 * there: that is enough for Calendar's page, and whatever reads mail asks for the rest (`languageToRead`).
 */
const known = new Map<LanguageId, Lexicon>([['en', ENGLISH_SENTENCES]]);
const asked = new Set<LanguageId>();
const wanting = new Set<(id: LanguageId) => void>();
const waiting = new Set<() => void>();

/** A language, and whether the text itself told it. */
export interface Told {
  readonly language: Lexicon;
  /** Otherwise only what is found may be relied on, never what is missing. */
  readonly isSure: boolean;
  /** The text is in this language, which is not there yet: until it is, `language` knows no words. */
  readonly wanted: LanguageId | null;
}

/** Every language that is there now. */
export function languages(): readonly Lexicon[] {
  return [...known.values()];
}

/** Whether a language is there, with all that reading mail takes. */
export function isThere(id: LanguageId): boolean {
  const lexicon = known.get(id);
  return lexicon !== undefined && lexicon !== ENGLISH_SENTENCES;
}

/** Adds a language: what was read without it is worth reading again. Adding it twice changes nothing. */
export function registerLanguage(lexicon: Lexicon): void {
  const { id } = lexicon;
  if (id === null || isThere(id)) return;
  known.set(id, lexicon);
  for (const listener of [...waiting]) listener();
}

/** Calls `listener` once for each language that a text needed and that is not there, until `signal` aborts. */
export function onLanguageWanted(listener: (id: LanguageId) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  wanting.add(listener);
  for (const id of asked) listener(id);
  signal.addEventListener('abort', () => wanting.delete(listener), { once: true });
}

/** Calls `listener` whenever a language has been added, until `signal` aborts. */
export function onLanguage(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  waiting.add(listener);
  signal.addEventListener('abort', () => waiting.delete(listener), { once: true });
}

/** Takes a want back that could not be met: the next text in that language asks again. */
export function forgetWanted(id: LanguageId): void {
  asked.delete(id);
}

/** Asks for a language that is likely to be needed, where a text is too short to tell. */
export function wantLanguage(id: LanguageId): void {
  if (!isThere(id)) want(id);
}

function want(id: LanguageId): void {
  if (asked.has(id)) return;
  asked.add(id);
  for (const listener of [...wanting]) listener(id);
}

/**
 * The language to read a text in. English stands in where there is nothing to go by; a text in a language that is unknown,
 * or not there yet, is read without words.
 */
export function languageOf(text: string): Told {
  const { id, isSure } = tellLanguage(text);
  if (id === null) return { language: WORDLESS, isSure: false, wanted: null };
  const language = known.get(id);
  if (language !== undefined) return { language, isSure, wanted: null };
  want(id);
  return { language: WORDLESS, isSure: false, wanted: id };
}

/** The language to read a mail in, as `languageOf` tells it; while English is not all there, nothing proves what is missing. */
export function languageToRead(text: string): Told {
  const told = languageOf(text);
  if (told.language !== ENGLISH_SENTENCES) return told;
  want('en');
  return { ...told, isSure: false, wanted: 'en' };
}
