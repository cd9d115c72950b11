import { sampleMailboxOf } from '../data/mail.ts';
import { DELEGATION_ID, MIRA, MIRA_PRIVATE, SUPPORT } from '../data/people.ts';
import { serverId } from './ids.ts';
import { Mailbox } from './mailbox.ts';
import { type MailSettings, PostOffice } from './post-office.ts';
import { addressOf, draftOfSample, threadOfSample } from './seed.ts';
import type { AccountView } from './wire.ts';

/** An account that is signed in, or delegated to one that is. */
export interface Account {
  readonly view: AccountView;
  /** Its index at `/u/N`; null for a delegated mailbox. */
  readonly index: number | null;
  readonly signature: string;
  readonly mailbox: Mailbox;
  readonly office: PostOffice;
  readonly nextId: (milliseconds: number) => bigint;
}

const PEOPLE = [
  {
    person: MIRA,
    index: 0,
    base: '/mail/u/0/',
    signature: 'Mira Adler\nProduct lead, Fernweg\nhttps://fernweg.example',
  },
  { person: MIRA_PRIVATE, index: 1, base: '/mail/u/1/', signature: 'Mira' },
  {
    person: SUPPORT,
    index: null,
    base: `/mail/b/${DELEGATION_ID}/u/0/`,
    signature: 'Your Fernweg support team\nhttps://fernweg.example/help',
  },
] as const;

/** Makes the accounts with their sample mail, as it would stand at `now()`. The same moment gives the same ids. */
export function makeAccounts(now: () => number, settings: MailSettings): readonly Account[] {
  let serial = 1;
  const nextId = (milliseconds: number): bigint => {
    serial += 7919;
    return serverId(milliseconds, serial);
  };
  const clientId = (): string => `r-${serverId(1_600_000_000_000 + serial++, serial * 31)}`;
  const start = now();
  return PEOPLE.map(({ person, index, base, signature }) => {
    const mailbox = new Mailbox(addressOf(person));
    const sample = sampleMailboxOf(person.email);
    for (const thread of sample.threads) mailbox.threads.push(threadOfSample(thread, person.email, start, nextId));
    for (const each of sample.drafts) {
      const draft = draftOfSample(each, start, nextId, clientId);
      mailbox.drafts.set(draft.sync, draft);
    }
    const view = { ...addressOf(person), base };
    return { view, index, signature, mailbox, office: new PostOffice(mailbox, settings, now, nextId), nextId };
  });
}

/** The account that a path is about, and the rest of the path after its base. Null: nobody is signed in there. */
export function accountOfPath(
  accounts: readonly Account[],
  pathname: string,
): { readonly account: Account; readonly rest: string } | null {
  for (const account of accounts) {
    if (pathname.startsWith(account.view.base)) return { account, rest: pathname.slice(account.view.base.length) };
    if (`${pathname}/` === account.view.base) return { account, rest: '' };
  }
  return null;
}
