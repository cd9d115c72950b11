import Dexie from 'dexie';
import { type MailboxRow, MailboxRowSchema, type MailRow, MailRowSchema, type Tally } from './mail-rows.ts';
import { parseRow, parseRows } from './rows.ts';
import type { Store } from './store.ts';

export const NO_TALLY: Tally = { calls: 0, units: 0, changes: 0, answered: 0, noticed: 0 };

/** Where reply tracking stands for an account; a new account stands at its beginning. */
export async function mailboxRow(store: Store, address: string): Promise<MailboxRow> {
  return (
    parseRow(MailboxRowSchema, await store.mailboxes.get(address)) ?? {
      address,
      cursor: null,
      mode: 'idle',
      full: null,
      order: 0,
      lease: null,
      retry: null,
      failures: 0,
      tally: NO_TALLY,
      last: null,
      readAt: null,
      digestAt: null,
    }
  );
}

export async function mailboxRows(store: Store): Promise<readonly MailboxRow[]> {
  const rows: readonly unknown[] = await store.mailboxes.toArray();
  return parseRows(MailboxRowSchema, rows);
}

/** What is known of these messages, by id. */
export async function mailsByIds(
  store: Store,
  account: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MailRow>> {
  const keys = ids.map((id): [string, string] => [account, id]);
  const rows: readonly unknown[] = await store.mails.bulkGet(keys);
  return new Map(parseRows(MailRowSchema, rows).map((row) => [row.id, row]));
}

/** What is known of these threads, by thread; one of which nothing is known is left out. */
export async function mailsOfThreads(
  store: Store,
  account: string,
  threads: Iterable<string>,
): Promise<ReadonlyMap<string, readonly MailRow[]>> {
  // One request for each: much quicker than one cursor that leaps from key to key.
  const found: readonly (readonly unknown[])[] = await Promise.all(
    [...new Set(threads)].map((thread) => store.mails.where('[account+thread]').equals([account, thread]).toArray()),
  );
  const rows = found.flat();
  return Map.groupBy(parseRows(MailRowSchema, rows), ({ thread }) => thread);
}

/** Messages whose head is to be asked for because they may begin a matter, at most so many. */
export async function mailsToLookAt(store: Store, account: string, limit: number): Promise<readonly MailRow[]> {
  const rows: readonly unknown[] = await store.mails
    .where('[account+look]')
    .equals([account, 1])
    .limit(limit)
    .toArray();
  return parseRows(MailRowSchema, rows);
}

/** My own mail that we learned of at `from` (epoch milliseconds) or later. */
export async function ownMailsTaken(store: Store, account: string, from: number): Promise<readonly MailRow[]> {
  const rows: readonly unknown[] = await store.mails
    .where('[account+side+taken]')
    .between([account, 'mine', from], [account, 'mine', Dexie.maxKey])
    .toArray();
  return parseRows(MailRowSchema, rows);
}

/** Forgets what we learned of an account's mail before `before`. */
export async function forgetMails(store: Store, account: string, before = Number.POSITIVE_INFINITY): Promise<void> {
  await store.mails.where('[account+taken]').between([account, Dexie.minKey], [account, before]).delete();
}

/** Forgets where tracking stood for an account, and all that was learned of its mail. */
export async function forgetMailbox(store: Store, address: string): Promise<void> {
  await store.transaction('rw', store.mailboxes, store.mails, async () => {
    await store.mailboxes.delete(address);
    await forgetMails(store, address);
  });
}
