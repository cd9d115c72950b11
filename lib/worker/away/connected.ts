import { browser } from 'wxt/browser';
import { accountsWith, isConnected, readConnections } from '../../connections.ts';
import type { VacationSettings } from '../../google/gmail/vacation.ts';
import { SHORTEST_ANSWER } from '../../hours/away-settings.ts';
import { changeSettingsFrom, readSettings } from '../../settings.ts';
import { awayRow, awayRows } from '../../store/away.ts';
import type { AwayRow } from '../../store/away-rows.ts';
import type { Worker } from '../worker.ts';
import { isSettled, LONGEST_RETRY, settleAnswer } from './settle.ts';
import { nextWanted, wantedAnswer } from './wanted.ts';

/** When the automatic answers of connected accounts are looked after: as times away begin and end, late after a missed one. */

/** Rings when an answer is to begin or end, and for another try. */
export const AWAY_ALARM = 'away';
/** When to come back for what a worker that died, or a store that failed, has left undone. */
const SOON = 5 * 60_000;
/** How often Gmail is asked at most whether ours still stands: the person may have ended or changed it there. */
const AGAIN = 60 * 60_000;

const turns = new Map<string, Promise<unknown>>();

/** One after the other for each account, so that no two ever write over each other. */
function inTurn<Value>({ store }: Worker, account: string, task: () => Promise<Value>): Promise<Value> {
  const key = `${store.name}\n${account}`;
  const next = (turns.get(key) ?? Promise.resolve()).then(task);
  turns.set(
    key,
    next.catch(() => undefined),
  );
  return next;
}

function isWorthwhile({ ours }: AwayRow, target: VacationSettings | null, now: number): boolean {
  return ours !== null || target === null || Number(target.endTime) - now >= SHORTEST_ANSWER;
}

/** A retry further off than any is planned comes of a clock that was set back. */
const isWaiting = ({ retry }: AwayRow, now: number): boolean =>
  retry !== null && retry > now && retry <= now + LONGEST_RETRY;

/** No alarm rings for this: whatever else wakes the background will do. */
const isOld = ({ ours, last }: AwayRow, now: number): boolean =>
  ours?.kept != null && last !== null && (now - last.at >= AGAIN || last.at > now);

function isDue(row: AwayRow, target: VacationSettings | null, now: number, isAsked: boolean): boolean {
  if (!isWorthwhile(row, target, now)) return false;
  if (isAsked) return isOld(row, now) || !isSettled({ ...row, skipped: null }, target);
  return (isOld(row, now) || !isSettled(row, target)) && !isWaiting(row, now);
}

async function lookAfter(worker: Worker, account: string, isAsked: boolean): Promise<void> {
  // It may have been taken back while others had their turn.
  if (!(await isConnected(account, 'autoresponder'))) return;
  const now = worker.now();
  const target = wantedAnswer(now, await readSettings());
  if (!isDue(await awayRow(worker.store, account), target, now, isAsked)) return;
  await setAlarm(now + SOON);
  const vacation = worker.google.vacation(account);
  await settleAnswer({ worker, account, vacation, target, signal: new AbortController().signal });
}

/** The alarm is only a hint: whoever wakes next finds what is to be done. */
async function setAlarm(when: number | null): Promise<void> {
  try {
    if (when === null) await browser.alarms.clear(AWAY_ALARM);
    else await browser.alarms.create(AWAY_ALARM, { when });
  } catch {
    // Nothing to do: see above.
  }
}

async function plan(worker: Worker, accounts: readonly string[]): Promise<void> {
  const now = worker.now();
  const settings = await readSettings();
  const target = wantedAnswer(now, settings);
  const rows = await Promise.all(accounts.map((account) => awayRow(worker.store, account)));
  const undone = rows.flatMap((row) => {
    if (isSettled(row, target) || !isWorthwhile(row, target, now)) return [];
    return [isWaiting(row, now) ? (row.retry ?? now + SOON) : now + SOON];
  });
  const next = accounts.length === 0 ? null : nextWanted(now, settings);
  const times = [...undone, ...(next === null ? [] : [next])];
  await setAlarm(times.length === 0 ? null : Math.min(...times));
}

/** Forgets accounts that are gone; of one that is only not used for this any more, what is yet to be put back stays. */
async function forgetOthers({ store }: Worker): Promise<void> {
  const known = (await readConnections()).map(({ account }) => account);
  for (const { account } of await awayRows(store)) if (!known.includes(account)) await store.away.delete(account);
}

/** Without an account nobody sees the switch; whoever connects one again begins with it off. */
async function turnOff(): Promise<void> {
  if (!(await readSettings()).autoresponder.isOn) return;
  await changeSettingsFrom(({ autoresponder }) => ({ autoresponder: { ...autoresponder, isOn: false } }));
}

/**
 * Sees to it that Gmail answers for each connected account what it should at this time. `isAsked`: somebody has just connected it
 * or changed what is answered, so that nothing is put off.
 */
export async function answerAway(worker: Worker, isAsked = false): Promise<void> {
  await forgetOthers(worker);
  const accounts = await accountsWith('autoresponder');
  if (accounts.length === 0) await turnOff();
  for (const account of accounts) {
    // One account whose look fails keeps no other one waiting.
    await inTurn(worker, account, () => lookAfter(worker, account, isAsked)).catch(() => undefined);
  }
  await plan(worker, accounts);
}

/**
 * Puts back what was there before ours, and then does `next` before anything else looks after this account. `next` gets until when
 * our answer may go on, where it could not be put back (epoch milliseconds); null where nothing of ours is left.
 */
export function leaveAnswer<Value>(
  worker: Worker,
  account: string,
  signal: AbortSignal,
  next: (until: number | null) => Promise<Value>,
): Promise<Value> {
  return inTurn(worker, account, async () => {
    let row = await awayRow(worker.store, account);
    if (row.ours !== null) {
      const vacation = worker.google.vacation(account);
      // Where it fails, what is left is what stands in the store.
      row = await settleAnswer({ worker, account, vacation, target: null, signal }).catch(() => row);
    }
    return next(row.ours === null ? null : Number(row.ours.written.endTime ?? 0));
  });
}
