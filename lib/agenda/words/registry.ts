import type { LanguageId } from '../../text/languages/lexicon.ts';
import { tellLanguage } from '../../text/languages/tell.ts';
import type { Agenda } from '../agenda.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { portuguese } from './pt.ts';
import type { AgendaWords } from './words.ts';

/** Every language that we write to others in. */
export const WORDS: Readonly<Record<LanguageId, AgendaWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
};

const isWritten = (tag: string): tag is LanguageId => Object.hasOwn(WORDS, tag);

/** The language of a BCP 47 tag where we write in it, otherwise English. */
export function languageOfTag(tag: string | null): LanguageId {
  const language = (tag ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';
  return isWritten(language) ? language : 'en';
}

/**
 * The language to write in about a text: its own, where it tells that, otherwise the page's. English stands for one that we
 * don't write in. `page` is a BCP 47 tag.
 */
export function languageFor(text: string, page: string | null): LanguageId {
  const { id, isSure } = tellLanguage(text);
  return isSure || id === null ? (id ?? 'en') : languageOfTag(page);
}

/** The language of an agenda's mail: the one that it was made in, otherwise that of its own words. */
export function languageOfAgenda({ language, title, background, topics }: Agenda): LanguageId {
  if (language !== undefined) return languageOfTag(language);
  return languageFor([title, background, ...topics.map((topic) => topic.title)].join('\n'), null);
}

/** What an agenda says to others, in its language. */
export function wordsFor(agenda: Agenda): AgendaWords {
  return WORDS[languageOfAgenda(agenda)];
}
