import type { Mailbox } from '../../google/gmail/mailbox.ts';
import type { MailboxRow, SyncOutcome } from '../../store/mail-rows.ts';
import { forgetMails, mailboxRow } from '../../store/mails.ts';
import { follow } from './follow.ts';
import { askHeads } from './heads.ts';
import { REACH } from './limits.ts';
import { listAll } from './list.ts';
import { type Keeper, Refused, type Run, RunLost, step, takeHold } from './run.ts';
import { settle } from './settle.ts';
import { askThreads, keepThreads, wantedThreads } from './threads.ts';
import { wantedHeads } from './wanted.ts';

/**
 * Reply tracking for a connected account: reads what happened to its mail since the cursor, and takes every pending reply as
 * far as that tells. It goes in steps, each one transaction with the place where the next begins; a run that is broken off
 * anywhere is taken up there by the next one.
 */

/** What came of a run; `running` where another one is at it. */
export type SyncResult = MailboxRow['last'] | { readonly outcome: 'running' };

const MINUTE = 60_000;
/** Minutes until another try, after so many that could not end. */
const BACKOFF = [1, 5, 15, 30, 60];

/**
 * Threads and heads that matter are asked for, step by step, until there are none left; threads at first, since each tells its
 * heads along.
 */
async function lookAround(run: Run): Promise<void> {
  for (;;) {
    const threadIds = await wantedThreads(run);
    const headIds = threadIds.length > 0 ? [] : await wantedHeads(run);
    const threads = await askThreads(run, threadIds);
    const heads = await askHeads(run, headIds);
    let isMore = threadIds.length + headIds.length > 0;
    await step(run, async () => {
      await keepThreads(run, threads.known);
      const { hasMoved, ...tally } = await settle(run, heads.known);
      isMore ||= hasMoved;
      return { tally };
    });
    const refused = threads.refused ?? heads.refused;
    if (refused !== null) throw refused;
    if (!isMore) return;
  }
}

async function read(run: Run): Promise<void> {
  const { store } = run.worker;
  const before = await mailboxRow(store, run.address);
  const isFollowed = before.cursor !== null && (await follow(run, before.cursor));
  if (!isFollowed) {
    if (before.cursor !== null) await step(run, async () => ({ cursor: null, full: null, mode: 'full' }));
    await listAll(run, before.cursor === null ? before.full : null);
    const { cursor } = await mailboxRow(store, run.address);
    // What happened while the lists were read. A cursor that young is never too old; if it is, the next run begins anew.
    if (cursor === null || !(await follow(run, cursor))) throw new Refused({ kind: 'gone' });
  }
  await lookAround(run);
}

function retryAt(refusal: Refused['refusal'], failures: number, now: number): number | null {
  const later = now + (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1) * MINUTE;
  switch (refusal.kind) {
    case 'busy':
      return Math.max(refusal.until, now + MINUTE);
    case 'offline':
    case 'unreadable':
    case 'gone':
      return later;
    // No waiting mends these: the next mail time asks again.
    default:
      return null;
  }
}

/** Lets the row go, with how it ended. */
async function letGo(run: Run, outcome: SyncOutcome, refusal: Refused['refusal'] | null): Promise<MailboxRow['last']> {
  const { worker, address, holder, spent } = run;
  const { store } = worker;
  return store.transaction('rw', store.mailboxes, store.mails, async () => {
    const row = await mailboxRow(store, address);
    if (row.lease?.holder !== holder) throw new RunLost();
    const now = worker.now();
    const isRead = outcome === 'read';
    if (isRead) await forgetMails(store, address, now - REACH);
    const tally = { ...row.tally, calls: row.tally.calls + spent.calls, units: row.tally.units + spent.units };
    const failures = isRead ? 0 : row.failures + 1;
    const retry = refusal === null ? null : retryAt(refusal, failures, now);
    const last = { at: run.begun, outcome, ...tally };
    const readAt = isRead ? now : row.readAt;
    await store.mailboxes.put({ ...row, mode: 'idle', lease: null, tally, failures, retry, last, readAt });
    return last;
  });
}

async function readAndLetGo(run: Run): Promise<SyncResult> {
  try {
    await read(run);
  } catch (error) {
    if (error instanceof Refused) return letGo(run, error.refusal.kind, error.refusal);
    if (run.signal.aborted) return letGo(run, 'stopped', null);
    throw error;
  }
  return letGo(run, 'read', null);
}

async function runOnce(run: Run): Promise<SyncResult> {
  if (!(await takeHold(run))) return { outcome: 'running' };
  try {
    return await readAndLetGo(run);
  } catch (error) {
    if (error instanceof RunLost) return { outcome: 'running' };
    throw error;
  }
}

const running = new Map<string, Promise<SyncResult>>();

/**
 * Reads an account's mail now, or joins the run that is at it. Throws what the store throws; then the row is held until its
 * lease ends, and the next run goes on where this one stood.
 */
export function syncAccount(
  worker: Keeper,
  address: string,
  mailbox: Mailbox,
  signal: AbortSignal,
): Promise<SyncResult> {
  const key = `${worker.store.name}\n${address}`;
  const holder = crypto.randomUUID();
  const run: Run = { worker, address, mailbox, signal, begun: worker.now(), holder, spent: { calls: 0, units: 0 } };
  const current = running.get(key) ?? runOnce(run).finally(() => running.delete(key));
  running.set(key, current);
  return current;
}
