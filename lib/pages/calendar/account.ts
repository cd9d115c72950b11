import { find, type Spec } from '../find.ts';
import type { Health } from '../health.ts';
import type { CalendarAccount } from './types.ts';
import { isTimeZone } from './zones.ts';

const EMAIL: Spec = { name: 'account.email', selectors: ['#xUserInfo #xUserEmail', '#xUserEmail'] };
const NAME: Spec = { name: 'account.name', selectors: ['#xUserInfo #xUserName', '#xUserName'], optional: true };
const ZONE: Spec = { name: 'account.timeZone', selectors: ['#xUserInfo #xTimezone', '#xTimezone'] };
const LOCALE: Spec = { name: 'account.language', selectors: ['#xUserInfo #xUserLocale', '#xUserLocale', 'html[lang]'] };

/**
 * Whose calendar the page shows. The address in the page is the truth: Calendar serves the first account, without a
 * word, when the one that was asked for is not signed in.
 */
export function readAccount(document: Document, health: Health): CalendarAccount {
  const email = textOf(find(document, EMAIL, health)).toLowerCase();
  const zone = textOf(find(document, ZONE, health));
  const locale = find(document, LOCALE, health);
  return {
    email: isAddress(email) ? email : null,
    name: textOf(find(document, NAME, health)).slice(0, 200) || null,
    timeZone: isTimeZone(zone) ? zone : null,
    language: languageOf(locale === document.documentElement ? locale.lang : textOf(locale)),
  };
}

/** Whose calendar the page shows, for who only wants to know that. */
export function readCalendarAccount(document: Document): CalendarAccount {
  return readAccount(document, { miss: () => {}, fallback: () => {} });
}

/** For a page that does not say its language: the months of one are rarely those of another. */
const COMMON = ['de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ru', 'uk', 'ja'];

/** The languages in which the page may write its dates, likeliest first. Never empty. */
export function pageLanguages(document: Document, account: CalendarAccount): readonly string[] {
  const told = [account.language, languageOf(document.documentElement.lang)].filter((language) => language !== null);
  return told.length > 0 ? [...new Set([...told, 'en'])] : ['en', ...COMMON];
}

/** Whether a text is one plain mail address. */
export function isAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+$/.test(text);
}

function textOf(element: HTMLElement | null): string {
  return element?.textContent?.trim() ?? '';
}

function languageOf(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // A tag that no browser understands tells nothing.
    return null;
  }
}
