import { browser } from 'wxt/browser';
import { accountsWith, isConnected, isConnectedSince } from '../../connections.ts';
import { missedMailTime } from '../../hours/mail-times.ts';
import { readSettings, zoneOf } from '../../settings.ts';
import type { CollectingRow } from '../../store/contribution-rows.ts';
import { collectingRow, collectingRows, forgetCollected } from '../../store/contributions.ts';
import type { Worker } from '../worker.ts';
import { collect } from './collect.ts';

/** When contributions are collected: at mail times, late after a missed one, on demand, and after a failure. */

/** Rings for another try. */
export const COLLECTING_ALARM = 'contributions';
/** When to come back for a look whose worker has died, or of which the store kept nothing, in milliseconds: later than any look takes. */
const LONGEST_LOOK = 5 * 60_000;

async function isDue({ account, last, retry }: CollectingRow, now: number): Promise<boolean> {
  // It was connected just now: the person waits for something to show.
  if (last === null || (retry !== null && retry <= now)) return true;
  if (await isConnectedSince(account, 'contributions', last.at, now)) return true;
  const settings = await readSettings();
  return missedMailTime(last.at, now, { ...settings.mailTimes, timeZone: zoneOf(settings) }) !== null;
}

/** The alarm is only a hint: whoever wakes next finds in the store what is due. */
async function setAlarm(when: number | null): Promise<void> {
  try {
    if (when === null) await browser.alarms.clear(COLLECTING_ALARM);
    else await browser.alarms.create(COLLECTING_ALARM, { when });
  } catch {
    // Nothing to do: see above.
  }
}

/** `isBroken`: the store took nothing just now, and so it says nothing of when to come back. */
async function plan({ store, now }: Worker, isBroken: boolean): Promise<void> {
  const retries = (await collectingRows(store)).flatMap(({ retry }) => retry ?? []);
  const times = isBroken ? [...retries, now() + LONGEST_LOOK] : retries;
  await setAlarm(times.length === 0 ? null : Math.min(...times));
}

/** Forgets what was collected with accounts that are connected for it no more. */
async function forgetOthers({ store }: Worker, accounts: readonly string[]): Promise<void> {
  const known = await store.contributions.orderBy('account').uniqueKeys();
  const all = [...known.map(String), ...(await collectingRows(store)).map(({ account }) => account)];
  for (const account of new Set(all)) if (!accounts.includes(account)) await forgetCollected(store, account);
}

async function collectWhere(worker: Worker, isWanted: (row: CollectingRow) => Promise<boolean>): Promise<void> {
  const accounts = await accountsWith('contributions');
  await forgetOthers(worker, accounts);
  let isBroken = false;
  for (const account of accounts) {
    if (!(await isWanted(await collectingRow(worker.store, account)))) continue;
    await setAlarm(worker.now() + LONGEST_LOOK);
    const look = {
      worker,
      account,
      reader: worker.google.threadReader(account),
      signal: new AbortController().signal,
      isWanted: () => isConnected(account, 'contributions'),
    };
    // One account whose look fails keeps no other one waiting.
    await collect(look).catch(() => {
      isBroken = true;
    });
  }
  // Taken back while it was read.
  await forgetOthers(worker, await accountsWith('contributions'));
  await plan(worker, isBroken);
}

let turns: Promise<unknown> = Promise.resolve();

/** One after the other, so that no two looks ask for the same. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = turns.then(task);
  turns = next.catch(() => undefined);
  return next;
}

/** Collects now, for each account that is connected for it. */
export function collectNow(worker: Worker): Promise<void> {
  return inTurn(() => collectWhere(worker, async () => true));
}

/** Collects what is due, however late. */
export function collectIfDue(worker: Worker): Promise<void> {
  return inTurn(() => collectWhere(worker, (row) => isDue(row, worker.now())));
}
