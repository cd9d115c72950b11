import { browser } from 'wxt/browser';
import { accountsWith, isConnected, isConnectedSince } from '../../connections.ts';
import { mayNotify } from '../../permissions.ts';
import { changeSettingsFrom, readSettings, type Settings } from '../../settings.ts';
import type { SyncOutcome } from '../../store/mail-rows.ts';
import { urgentRow, urgentRows } from '../../store/urgent.ts';
import type { UrgentRow } from '../../store/urgent-rows.ts';
import { Refused } from '../replies/run.ts';
import type { Worker } from '../worker.ts';
import { isLookDue, LONGEST_RETRY, nextRing } from './due.ts';
import { look } from './look.ts';
import { noticeId, readNoticeId, tell, withdraw, withTold } from './tell.ts';
import { keep, type Watch } from './watch.ts';

/** The looks for urgent senders between mail times, where a person turned them on. */

/** Rings for the next look. */
export const URGENT_ALARM = 'urgent';
const MINUTE = 60_000;
/** When to come back for what a worker that died, or a store that failed, has left undone. */
const SOON = MINUTE;
/** Minutes until another try, after so many that could not end. */
const BACKOFF = [1, 5, 15, 30, 60];

function isOn({ urgent }: Settings): boolean {
  return urgent.isOn && urgent.senders.length > 0;
}

function retryAt(refusal: Refused['refusal'], failures: number, now: number): number {
  const latest = now + LONGEST_RETRY;
  switch (refusal.kind) {
    case 'busy':
      return Math.min(Math.max(refusal.until, now + MINUTE), latest);
    case 'offline':
    case 'unreadable':
    case 'gone':
      return now + (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1) * MINUTE;
    // No waiting mends these, and the page asks the person to sign in.
    default:
      return latest;
  }
}

function ended(row: UrgentRow, refusal: Refused['refusal'] | null, now: number): Partial<UrgentRow> {
  const outcome: SyncOutcome = refusal?.kind ?? 'read';
  if (refusal === null) return { outcome, lookedAt: now, retry: null, failures: 0 };
  const failures = row.failures + 1;
  return { outcome, failures, retry: retryAt(refusal, failures, now) };
}

async function lookAndKeep(watch: Watch): Promise<void> {
  const { now } = watch.worker;
  const refusal = await look(watch).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal;
      throw error;
    },
  );
  await keep(watch, (row) => ended(row, refusal, now()));
}

/** Whether somebody has signed in again since Google refused, and so long a wait began. */
async function isMended({ account, outcome, retry }: UrgentRow, now: number): Promise<boolean> {
  const isRefused = outcome === 'signed-out' || outcome === 'wrong-account' || outcome === 'forbidden';
  return isRefused && retry !== null && isConnectedSince(account, 'replies', retry - LONGEST_RETRY, now);
}

async function lookAfter(worker: Worker, account: string, settings: Settings): Promise<void> {
  const { store, now } = worker;
  const watch: Watch = {
    worker,
    account,
    mailbox: worker.google.mailbox(account),
    senders: settings.urgent.senders,
    signal: new AbortController().signal,
    isWanted: async () => isOn(await readSettings()) && (await isConnected(account, 'replies')),
  };
  const row = await urgentRow(store, account);
  const isDue = isLookDue((await isMended(row, now())) ? { ...row, retry: null } : row, now(), settings);
  if (isDue || row.untold.length > 0) await setAlarm(now() + SOON);
  // What an earlier worker had still to tell comes first: it needs no network.
  await tell(watch, row);
  if (!isDue) return;
  try {
    await lookAndKeep(watch);
  } finally {
    await tell(watch, await urgentRow(store, account));
  }
}

/** The alarm is only a hint: whoever wakes next finds what is due. */
async function setAlarm(when: number | null): Promise<void> {
  try {
    if (when === null) await browser.alarms.clear(URGENT_ALARM);
    else await browser.alarms.create(URGENT_ALARM, { when });
  } catch {
    // Nothing to do: see above.
  }
}

async function plan({ store, now }: Worker, accounts: readonly string[], settings: Settings): Promise<void> {
  const rows = await Promise.all(accounts.map((account) => urgentRow(store, account)));
  const at = now();
  const times = rows.map((row) => {
    const next = nextRing(row, at, settings);
    // Due and yet not done: something failed that says nothing of when to come back.
    const isUndone = next <= at || row.untold.length > 0;
    return isUndone ? at + SOON : next;
  });
  await setAlarm(times.length === 0 ? null : Math.min(...times));
}

/** Forgets accounts that are not looked at any more, and takes away what was shown of their mail. */
async function forgetOthers({ store }: Worker, accounts: readonly string[]): Promise<void> {
  for (const { account, told, untold } of await urgentRows(store)) {
    if (accounts.includes(account)) continue;
    for (const one of [...told, ...untold]) {
      await withdraw(noticeId({ account, ...one }));
    }
    await store.urgent.delete(account);
  }
}

/** Whoever connects an account again, or allows notifications again, begins with neither turned on unasked. */
async function turnOff(): Promise<void> {
  await changeSettingsFrom(({ urgent }) => ({ digest: false, urgent: { ...urgent, isOn: false } }));
}

let turns: Promise<unknown> = Promise.resolve();

/** One after the other, so that no two looks ever read the same row. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = turns.then(task);
  turns = next.catch(() => undefined);
  return next;
}

/** Looks for urgent senders' mail where that is due, and tells of what came. */
export function watchUrgent(worker: Worker): Promise<void> {
  return inTurn(async () => {
    // First, since it throws where the browser's storage cannot be read: settings that are unknown must forget nothing.
    const connected = await accountsWith('replies');
    const settings = await readSettings();
    const canNotify = connected.length > 0 && (await mayNotify());
    if (!canNotify && (settings.digest || settings.urgent.isOn)) await turnOff();
    const accounts = canNotify && isOn(settings) ? connected : [];
    await forgetOthers(worker, accounts);
    for (const account of accounts) {
      // One account whose look fails keeps no other one waiting.
      await lookAfter(worker, account, settings).catch(() => undefined);
    }
    await plan(worker, accounts, settings);
  });
}

/** The person has seen a notification, by clicking it or by putting it away: it is told of, whatever the worker still knew. */
export async function noteSeen({ store, now }: Worker, id: string): Promise<void> {
  const named = readNoticeId(id);
  if (named === null) return;
  await store.transaction('rw', store.urgent, async () => {
    const row = await urgentRow(store, named.account);
    const told = withTold(row, named.message, now());
    if (told.told !== undefined) await store.urgent.put({ ...row, ...told });
  });
}
