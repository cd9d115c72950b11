import { ENGLISH_SENTENCES } from './en/sentences.ts';
import type { LanguageId, Lexicon } from './lexicon.ts';
import { tellLanguage } from './tell.ts';
import { WORDLESS } from './wordless.ts';

/**
 * The languages that texts are read in. English is always there: where its sentences end at least, and all of it wherever mail is
 * read (`english.ts`), since Calendar's page does without the rest. The others are asked for when a text needs one
 * (`onLanguageWanted`) and added when they arrive (`registerLanguage`), so that a page loads no patterns that it does not use.
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

/** Adds a language: what was read without it is worth reading again. Adding it twice changes nothing. */
export function registerLanguage(lexicon: Lexicon): void {
  const { id } = lexicon;
  const old = id === null ? undefined : known.get(id);
  if (id === null || (old !== undefined && old !== ENGLISH_SENTENCES)) return;
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
  if (!known.has(id)) want(id);
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
