import type { PageId } from '../replies/pending.ts';
import type { Person } from '../text/message.ts';

/** Long enough for some sixty guests, and short enough for a sign-in page that carries the address on, encoded twice. */
const MOST_LENGTH = 4_000;
/** Of that, what the subject may take: some 1,800 letters, or 200 of a script that takes nine signs each. */
const MOST_SUBJECT = 1_800;

/** Addresses name the account, never an index, which changes with each sign-in. */
const gmail = (account: string, parameters: Readonly<Record<string, string>>): URL => {
  const url = new URL('https://mail.google.com/mail/');
  for (const [name, value] of Object.entries({ authuser: account, ...parameters })) url.searchParams.set(name, value);
  return url;
};

/** As text, spaces written so that they are spaces to every reader of an address. */
const hrefOf = (url: URL): string => {
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
};

/** What of a subject fits into an address: one line, cut between characters. */
function fitting(subject: string): string {
  const line = subject.replace(/\s+/g, ' ').trim();
  if (encodeURIComponent(line.toWellFormed()).length <= MOST_SUBJECT) return line;
  let kept = '';
  let length = 0;
  for (const character of line) {
    length += encodeURIComponent(character.toWellFormed()).length;
    if (length > MOST_SUBJECT) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** What a compose is opened with: its address, the subject as it stands there, and the recipients without room in it. */
export interface ComposeAddress {
  readonly url: string;
  readonly subject: string;
  readonly leftOut: readonly Person[];
}

/** Gmail's compose with recipients and subject filled in. */
export function composeUrl(account: string, to: readonly Person[], title: string): ComposeAddress {
  const subject = fitting(title);
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
  return { url: hrefOf(url), subject, leftOut };
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
