import { browser } from 'wxt/browser';
import type { Feed } from '../google/feed/parse.ts';
import { nextMailTime } from '../hours/mail-times.ts';
import { advance } from '../replies/advance.ts';
import { readSettings, zoneOf } from '../settings.ts';
import { mailCheck } from '../store/mail-check.ts';
import { repliesByPeople } from '../store/replies.ts';
import { type MailCheckRow, personKey } from '../store/rows.ts';
import { settleFeed } from './early-sends.ts';
import { takeStep } from './observe.ts';
import type { Worker } from './worker.ts';

/**
 * The check for mail: reads the unread feed of each signed-in account, one step an account, and notes who has probably
 * answered. Each step is committed with the place where the next one begins, so a worker that dies goes on from there.
 */

export type CheckOutcome = NonNullable<MailCheckRow['last']>;
type Cursor = NonNullable<MailCheckRow['cursor']>;

export const ALARM = 'mail-check';
const MOST_ACCOUNTS = 5;
/** A check that was broken off longer ago starts anew: who is signed in may have changed. */
const STALE = 15 * 60_000;
/** Minutes until another try after so many that found no network. */
const BACKOFF = [1, 5, 15, 30, 60];

async function nextTime(after: number): Promise<number | null> {
  const settings = await readSettings();
  return nextMailTime(after, { ...settings.mailTimes, timeZone: zoneOf(settings) });
}

function retryTime(now: number, failures: number, next: number | null): number {
  const minutes = BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1;
  return Math.min(now + minutes * 60_000, next ?? Number.POSITIVE_INFINITY);
}

/** One transaction on where the check stands. */
function update(worker: Worker, change: (row: MailCheckRow) => Partial<MailCheckRow>): Promise<MailCheckRow> {
  const { store } = worker;
  return store.transaction('rw', store.jobs, async () => {
    const row = await mailCheck(store);
    const next = { ...row, ...change(row) };
    await store.jobs.put(next);
    return next;
  });
}

function begin(now: number, { cursor }: MailCheckRow): Partial<MailCheckRow> {
  if (cursor !== null && now - cursor.startedAt < STALE) return {};
  return { cursor: { startedAt: now, next: 0, accounts: [], answered: 0, isUnreadable: false } };
}

/** Compares one mailbox's unread mail with what is waited for; commits that and the next step's place together. */
async function take(worker: Worker, feed: Feed, cursor: Cursor): Promise<Cursor> {
  const { store } = worker;
  const at = worker.now();
  const entries = feed.entries.flatMap(({ from, subject, messageId, at: issuedAt }) =>
    from === null ? [] : [{ kind: 'feed-entry' as const, at, email: from.email, subject, messageId, issuedAt }],
  );
  const keys = [...new Set(entries.map((entry) => personKey(feed.address, entry.email)))];
  return store.transaction('rw', store.jobs, store.pendingReplies, async () => {
    const replies = await repliesByPeople(store, keys);
    const changed = await takeStep(worker, replies, (reply) =>
      entries.reduce((next, entry) => advance(next, entry) ?? next, reply),
    );
    const next: Cursor = {
      ...cursor,
      next: cursor.next + 1,
      accounts: [...cursor.accounts, { address: feed.address, unread: feed.unread }],
      answered: cursor.answered + changed.length,
    };
    await store.jobs.put({ ...(await mailCheck(store)), cursor: next });
    return next;
  });
}

/** Ends the check: what came of it, and when the next one is due. */
async function finish(worker: Worker, cursor: Cursor, isOffline: boolean): Promise<CheckOutcome> {
  const now = worker.now();
  const next = await nextTime(now);
  const silent = cursor.isUnreadable ? 'unreadable' : 'signed-out';
  const outcome = isOffline ? 'offline' : cursor.accounts.length > 0 ? 'read' : silent;
  const last: CheckOutcome = { at: now, outcome, accounts: cursor.accounts, answered: cursor.answered };
  const row = await update(worker, ({ failures }) => ({
    last,
    cursor: null,
    failures: isOffline ? failures + 1 : 0,
    due: isOffline ? retryTime(now, failures + 1, next) : next,
  }));
  await setAlarm(row.due);
  return last;
}

async function run(worker: Worker): Promise<CheckOutcome> {
  let cursor = (await update(worker, (row) => begin(worker.now(), row))).cursor;
  while (cursor !== null && cursor.next < MOST_ACCOUNTS) {
    const { accounts }: Cursor = cursor;
    const reading = await worker.readFeed(cursor.next);
    if (reading.kind === 'offline') return finish(worker, cursor, true);
    if (reading.kind === 'signed-out') break;
    if (reading.kind === 'unreadable') {
      const past: Cursor = { ...cursor, next: cursor.next + 1, isUnreadable: true };
      cursor = (await update(worker, () => ({ cursor: past }))).cursor;
      continue;
    }
    // Beyond the last account Gmail may show the first one again.
    if (accounts.some(({ address }) => address === reading.feed.address)) break;
    await settleFeed(cursor.next, reading.feed.address, worker);
    cursor = await take(worker, reading.feed, cursor);
  }
  const empty: Cursor = { startedAt: worker.now(), next: 0, accounts: [], answered: 0, isUnreadable: false };
  return finish(worker, cursor ?? empty, false);
}

const running = new WeakMap<Worker, Promise<CheckOutcome>>();

/** Reads mail now, or joins the check that is running. */
export function checkMail(worker: Worker): Promise<CheckOutcome> {
  const current = running.get(worker) ?? run(worker).finally(() => running.delete(worker));
  running.set(worker, current);
  return current;
}

/** The alarm is only a hint; where it cannot be set, the next wake finds the due time in the store. */
async function setAlarm(due: number | null): Promise<void> {
  try {
    if (due === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: due });
  } catch {
    // Nothing to do: see above.
  }
}

/** Plans the next mail time by the settings as they now are; one that is overdue stays. */
export async function planMailCheck(worker: Worker): Promise<void> {
  const now = worker.now();
  const next = await nextTime(now);
  const row = await update(worker, ({ due }) => (due !== null && due <= now ? {} : { due: next, failures: 0 }));
  await setAlarm(row.due);
}

/** Runs a check that is due or was broken off, however late; otherwise sees to it that the next one is planned. */
export async function checkMailIfDue(worker: Worker): Promise<void> {
  const { due, cursor } = await mailCheck(worker.store);
  const now = worker.now();
  const next = await nextTime(now);
  // One after the next mail time comes of a clock that was set back.
  const isPlanned = due !== null && (next === null || due <= next);
  if (cursor !== null || (due !== null && due <= now)) await checkMail(worker);
  else if (!isPlanned) await planMailCheck(worker);
  else if ((await browser.alarms.get(ALARM)) === undefined) await setAlarm(due);
}
