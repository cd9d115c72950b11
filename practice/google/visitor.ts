import type { SiteResponse } from '../server/types.ts';
import type { PracticeGoogle } from './google.ts';

/** How somebody left the sign-in. `silent`: a page wanted them, and nobody was to be asked. */
export type Left =
  | { readonly kind: 'back'; readonly url: string }
  | { readonly kind: 'silent' | 'closed' | 'not-loaded' };

/** What a person does at the sign-in. */
export interface Manner {
  /** The address that they choose where several are signed in. */
  readonly account: string;
  readonly decision: 'allow' | 'cancel' | 'close';
  /** Scopes that they untick. */
  readonly untick?: readonly string[];
}

const ORIGIN = 'https://accounts.google.com';

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The fields of a page's form as they stand. */
export function formFields(page: string, untick: readonly string[] = []): URLSearchParams {
  const form = new URLSearchParams();
  for (const [field] of page.matchAll(/<input [^>]*>/g)) {
    const of = (name: string): string => unescaped(new RegExp(`${name}="([^"]*)"`).exec(field)?.[1] ?? '');
    if (!untick.includes(of('value'))) form.append(of('name'), of('value'));
  }
  return form;
}

/**
 * Goes through the sign-in as a browser and a person would, for tests that have neither: the same pages, the same forms.
 * `interactive` false: nobody is asked.
 */
export async function visitSignIn(
  google: PracticeGoogle,
  url: string,
  interactive: boolean,
  manner: Manner,
): Promise<Left> {
  const ask = (method: string, address: string, body = ''): Promise<SiteResponse | null> =>
    google.answer({ method, url: new URL(address), headers: {}, body });
  let answer = await ask('GET', url);
  // Choosing an account, then deciding: no way through the pages is longer.
  for (let pages = 0; pages < 3; pages += 1) {
    if (!answer || answer.breaks !== undefined || answer.status >= 400) return { kind: 'not-loaded' };
    if (answer.status === 302) return { kind: 'back', url: String(answer.headers?.location) };
    if (!interactive) return { kind: 'silent' };
    if (manner.decision === 'close') return { kind: 'closed' };
    const page = answer.body ?? '';
    const form = formFields(page, manner.untick);
    if (page.includes('/o/oauth2/v2/decision')) {
      form.append('decision', manner.decision);
      answer = await ask('POST', `${ORIGIN}/o/oauth2/v2/decision`, String(form));
    } else {
      form.append('chosen', manner.account);
      answer = await ask('GET', `${ORIGIN}/o/oauth2/v2/auth?${form}`);
    }
  }
  return { kind: 'closed' };
}
