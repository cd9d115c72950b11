import type { Refusal } from '../../google/answer.ts';
import { UNITS } from '../../google/gmail/client.ts';
import type { Mailbox } from '../../google/gmail/mailbox.ts';
import type { MailboxRow, Tally } from '../../store/mail-rows.ts';
import { mailboxRow, NO_TALLY } from '../../store/mails.ts';
import type { Store } from '../../store/store.ts';

/** What a run needs of the worker. */
export interface Keeper {
  readonly store: Store;
  now(): number;
}

/** One run over one account's mail. Nothing in it outlives the process but the row that it holds. */
export interface Run {
  readonly worker: Keeper;
  readonly address: string;
  readonly mailbox: Mailbox;
  readonly signal: AbortSignal;
  /** When it began: what came later, and was not read any more, is the next run's. */
  readonly begun: number;
  /** Ours alone: by it the row says whose run this is. */
  readonly holder: string;
  /** Calls since the last step that was stored. */
  readonly spent: { calls: number; units: number };
}

/** How long a run is left alone after its last sign of life, in milliseconds: more than any one call takes, with its retries. */
export const LEASE = 3 * 60_000;

/** The run lost its hold: another one has begun meanwhile, or the account was disconnected. */
export class RunLost extends Error {
  override readonly name = 'RunLost';
}

/** Google would not go on; `refusal` says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal | { readonly kind: 'wrong-account' };

  constructor(refusal: Refused['refusal']) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

function add(tally: Tally, more: Partial<Tally>): Tally {
  return {
    calls: tally.calls + (more.calls ?? 0),
    units: tally.units + (more.units ?? 0),
    changes: tally.changes + (more.changes ?? 0),
    answered: tally.answered + (more.answered ?? 0),
    noticed: tally.noticed + (more.noticed ?? 0),
  };
}

/** What a step leaves in the account's row; `tally` is added to what is there. */
export type Left = Partial<Omit<MailboxRow, 'tally'>> & { readonly tally?: Partial<Tally> };

/**
 * One step: what it reads, decides and writes, and where the next one begins, is one transaction, and only while the run
 * holds the row. Throws `RunLost`, the signal's reason, and what the store throws.
 */
export async function step(run: Run, change: (row: MailboxRow) => Promise<Left>): Promise<void> {
  const { worker, address, holder, spent, signal } = run;
  const { store } = worker;
  const { calls, units } = spent;
  await store.transaction('rw', store.mailboxes, store.mails, store.pendingReplies, async () => {
    signal.throwIfAborted();
    const row = await mailboxRow(store, address);
    if (row.lease?.holder !== holder) throw new RunLost();
    const { tally = {}, ...left } = await change(row);
    const lease = { holder, until: worker.now() + LEASE };
    await store.mailboxes.put({ ...row, lease, ...left, tally: add(add(row.tally, { calls, units }), tally) });
  });
  spent.calls -= calls;
  spent.units -= units;
}

/**
 * Takes hold of the account's row; false while another run holds it. A run that died holds it until its lease ends, and is
 * then taken up where it stood.
 */
export async function takeHold({ worker, address, holder }: Run): Promise<boolean> {
  const { store } = worker;
  return store.transaction('rw', store.mailboxes, async () => {
    const row = await mailboxRow(store, address);
    const now = worker.now();
    // A clock that was set back must not lock anybody out.
    const isHeld = row.lease !== null && row.lease.until > now && row.lease.until <= now + LEASE;
    if (isHeld && row.lease?.holder !== holder) return false;
    // Held, and by nobody alive: the last run died, and this one takes it up.
    const tally = row.lease === null ? NO_TALLY : row.tally;
    const mode = row.cursor === null || row.mode === 'full' ? 'full' : 'incremental';
    await store.mailboxes.put({ ...row, mode, tally, lease: { holder, until: now + LEASE } });
    return true;
  });
}

/** Notes a call before it is made. */
export function count(run: Run, call: keyof typeof UNITS, times = 1): void {
  run.spent.calls += 1;
  run.spent.units += UNITS[call] * times;
}
