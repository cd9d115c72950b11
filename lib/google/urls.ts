import type { PageId } from '../replies/pending.ts';
import type { Person } from '../text/message.ts';

/** Long enough for some sixty guests, and short enough for a sign-in page that carries the address on, encoded twice. */
const MOST_LENGTH = 4_000;

/** Addresses name the account, never an index, which changes with each sign-in. */
const gmail = (account: string, parameters: Readonly<Record<string, string>>): URL => {
  const url = new URL('https://mail.google.com/mail/');
  for (const [name, value] of Object.entries({ authuser: account, ...parameters })) url.searchParams.set(name, value);
  return url;
};

/** As text, spaces written so that they are spaces to every reader of an address. */
const hrefOf = (url: URL): string => {
  url.search = url.search.replaceAll('+', '%20');
  return hrefOf(url);
};

/** Gmail's compose with recipients and subject filled in, and the recipients for whom the address had no room. */
export function composeUrl(
  account: string,
  to: readonly Person[],
  subject: string,
): { readonly url: string; readonly leftOut: readonly Person[] } {
  const url = gmail(account, { view: 'cm', fs: '1', tf: '1', su: subject });
  const taken: string[] = [];
  const leftOut: Person[] = [];
  let length = url.href.length + '&to='.length;
  for (const person of to) {
    const more = encodeURIComponent(`${person.email},`).length;
    if (length + more > MOST_LENGTH) leftOut.push(person);
    else {
      taken.push(person.email);
      length += more;
    }
  }
  url.searchParams.set('to', taken.join(','));
  return { url: hrefOf(url), leftOut };
}

/**
 * A thread in Gmail. Where only an id of the page's own making is known, which Gmail's addresses don't take, it is a search
 * for the subject among the mails with that person.
 */
export function threadUrl(account: string, thread: PageId | null, subject: string, people: readonly Person[]): string {
  const url = gmail(account, {});
  const [person] = people;
  const words = subject.replace(/["\s]+/g, ' ').trim();
  const search = [person ? `{from:${person.email} to:${person.email}}` : '', words === '' ? '' : `subject:"${words}"`];
  url.hash =
    thread?.kind === 'api'
      ? `all/${encodeURIComponent(thread.id)}`
      : `search/${encodeURIComponent(search.filter((part) => part !== '').join(' '))}`;
  return hrefOf(url);
}
