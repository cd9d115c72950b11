import { browser } from 'wxt/browser';
import { accountsWith, isConnected, isConnectedSince } from '../../connections.ts';
import { lastMailTime, missedMailTime } from '../../hours/mail-times.ts';
import { readSettings, zoneOf } from '../../settings.ts';
import type { MailboxRow } from '../../store/mail-rows.ts';
import { forgetMailbox, mailboxRow, mailboxRows } from '../../store/mails.ts';
import type { Worker } from '../worker.ts';
import { showDigest } from './digest.ts';
import { isNoticed } from './notice.ts';
import { LEASE } from './run.ts';
import { syncAccount } from './sync.ts';

/** When the mail of connected accounts is read: at mail times, late after a missed one, on demand, and after a failure. */

/** Rings for another try, or when a run that died lets its mailbox go. */
export const TRACKING_ALARM = 'reply-tracking';

async function mailTimes() {
  const settings = await readSettings();
  return { ...settings.mailTimes, timeZone: zoneOf(settings) };
}

/** Whether a mail time has passed since the last run began; false before the first one. */
async function isMissed({ last }: MailboxRow, now: number): Promise<boolean> {
  return last !== null && missedMailTime(last.at, now, await mailTimes()) !== null;
}

/** When there is something to do before the next mail time; null where there is not. `isBroken`: the store took nothing just now. */
async function nextTry(row: MailboxRow, now: number, isBroken: boolean): Promise<number | null> {
  if (row.lease !== null) return row.lease.until;
  // It says nothing of when to come back, and at once would be again and again, without an end.
  if (isBroken) return now + LEASE;
  // It passed while the mail was read, and the alarm that rang for it found that under way.
  return (await isMissed(row, now)) ? now : row.retry;
}

async function isDue(row: MailboxRow, now: number): Promise<boolean> {
  if (row.lease !== null) return row.lease.until <= now;
  // It was connected just now: the person waits for something to show.
  if (row.last === null || (row.retry !== null && row.retry <= now)) return true;
  return (await isConnectedSince(row.address, 'replies', row.last.at, now)) || isMissed(row, now);
}

/** The alarm is only a hint: whoever wakes next finds in the store what is due. */
async function setAlarm(when: number | null): Promise<void> {
  try {
    if (when === null) await browser.alarms.clear(TRACKING_ALARM);
    else await browser.alarms.create(TRACKING_ALARM, { when });
  } catch {
    // Nothing to do: see above.
  }
}

async function plan({ store, now }: Worker, accounts: readonly string[], broken: ReadonlySet<string>): Promise<void> {
  const rows = await Promise.all(accounts.map((account) => mailboxRow(store, account)));
  const tries = await Promise.all(rows.map((row) => nextTry(row, now(), broken.has(row.address))));
  const times = tries.flatMap((time) => time ?? []);
  await setAlarm(times.length === 0 ? null : Math.min(...times));
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
  const broken = new Set<string>();
  let answered = 0;
  for (const account of accounts) {
    if (!(await isWanted(await mailboxRow(worker.store, account)))) continue;
    // Taken back while others were read.
    if (!(await isConnected(account, 'replies'))) continue;
    // The browser may end this worker in the midst of it, and nothing else might wake the next one before the next mail time.
    await setAlarm(worker.now() + LEASE);
    const mailbox = worker.google.mailbox(account);
    // One account whose run fails keeps no other one waiting.
    const result = await syncAccount(worker, account, mailbox, new AbortController().signal).catch(() => null);
    if (result === null) broken.add(account);
    if (result?.outcome !== 'read') continue;
    addresses.push(account);
    answered += 'answered' in result ? result.answered : 0;
  }
  // Taken back while it was read.
  const left = await accountsWith('replies');
  await forgetOthers(worker, left);
  await plan(worker, left, broken);
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
