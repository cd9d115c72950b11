import { browser } from 'wxt/browser';
import { accountsWith } from '../../connections.ts';
import { lastMailTime, missedMailTime } from '../../hours/mail-times.ts';
import { readSettings, zoneOf } from '../../settings.ts';
import type { MailboxRow } from '../../store/mail-rows.ts';
import { forgetMailbox, mailboxRow, mailboxRows } from '../../store/mails.ts';
import type { Worker } from '../worker.ts';
import { showDigest } from './digest.ts';
import { isNoticed } from './notice.ts';
import { syncAccount } from './sync.ts';

/** When the mail of connected accounts is read: at mail times, late after a missed one, on demand, and after a failure. */

/** Rings for another try, or when a run that died lets its mailbox go. */
export const TRACKING_ALARM = 'reply-tracking';

async function mailTimes() {
  const settings = await readSettings();
  return { ...settings.mailTimes, timeZone: zoneOf(settings) };
}

/** When there is something to do before the next mail time; null where there is not. */
const nextTry = ({ lease, retry }: MailboxRow): number | null => lease?.until ?? retry;

async function isDue(row: MailboxRow, now: number): Promise<boolean> {
  if (row.lease !== null) return row.lease.until <= now;
  // It was connected just now: the person waits for something to show.
  if (row.last === null || (row.retry !== null && row.retry <= now)) return true;
  return missedMailTime(row.last.at, now, await mailTimes()) !== null;
}

/** The alarm is only a hint: whoever wakes next finds in the store what is due. */
async function plan({ store }: Worker): Promise<void> {
  const times = (await mailboxRows(store)).flatMap((row) => nextTry(row) ?? []);
  try {
    if (times.length === 0) await browser.alarms.clear(TRACKING_ALARM);
    else await browser.alarms.create(TRACKING_ALARM, { when: Math.min(...times) });
  } catch {
    // Nothing to do: see above.
  }
}

/** Forgets accounts that are connected for this no more, and what only their mail's heads had told. */
async function forgetOthers({ store }: Worker, accounts: readonly string[]): Promise<void> {
  for (const { address } of await mailboxRows(store)) {
    if (accounts.includes(address)) continue;
    await store.transaction('rw', store.mailboxes, store.mails, store.pendingReplies, async () => {
      await forgetMailbox(store, address);
      await store.pendingReplies.filter((row) => row.account === address && isNoticed(row)).delete();
    });
  }
}

interface Tracked {
  /** Of the accounts that were read. */
  readonly addresses: readonly string[];
  readonly answered: number;
}

async function track(worker: Worker, isWanted: (row: MailboxRow) => Promise<boolean>): Promise<Tracked> {
  const accounts = await accountsWith('replies');
  await forgetOthers(worker, accounts);
  const addresses: string[] = [];
  let answered = 0;
  for (const account of accounts) {
    if (!(await isWanted(await mailboxRow(worker.store, account)))) continue;
    const mailbox = worker.google.mailbox(account);
    // One account whose run fails keeps no other one waiting.
    const result = await syncAccount(worker, account, mailbox, new AbortController().signal).catch(() => null);
    if (result === null || result.outcome !== 'read') continue;
    addresses.push(account);
    answered += 'answered' in result ? result.answered : 0;
  }
  await plan(worker);
  return { addresses, answered };
}

/** Reads the mail of each connected account now; which were read, and how much was answered. */
export function trackNow(worker: Worker): Promise<Tracked> {
  return track(worker, async () => true);
}

/** Reads the mail that is due, however late, and tells what there is to do if that was a mail time's. */
export async function trackIfDue(worker: Worker): Promise<void> {
  const { addresses } = await track(worker, (row) => isDue(row, worker.now()));
  const mailTime = lastMailTime(worker.now(), await mailTimes());
  // Of all accounts, also those that were not read now: it is one for the mail time.
  if (addresses.length > 0 && mailTime !== null) await showDigest(worker, await accountsWith('replies'), mailTime);
}
