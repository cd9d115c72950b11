import type { Refusal } from '../../google/answer.ts';
import type { Calendar } from '../../google/calendar/calendar.ts';
import type { BlockRow, FocusOutcome, FocusPlan } from '../../store/block-rows.ts';
import { blockRows, focusPlan, replaceBlocks } from '../../store/blocks.ts';
import type { Store } from '../../store/store.ts';

/** What a run needs of the worker. */
export interface Keeper {
  readonly store: Store;
  now(): number;
}

/** One run over one account's calendar. Nothing in it outlives the process. */
export interface Run {
  readonly worker: Keeper;
  readonly account: string;
  readonly calendar: Calendar;
  readonly signal: AbortSignal;
}

/** Google would not go on; `refusal` says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** An account's part of the store. */
export interface Kept {
  readonly plan: FocusPlan;
  readonly rows: readonly BlockRow[];
}

export async function kept({ worker, account }: Pick<Run, 'worker' | 'account'>): Promise<Kept> {
  const { store } = worker;
  return { plan: await focusPlan(store, account), rows: await blockRows(store, account) };
}

/** Changes an account's part of the store, in one transaction; what it leaves. Throws what the store throws. */
export async function change(
  run: Pick<Run, 'worker' | 'account'>,
  step: (before: Kept) => Partial<Kept>,
): Promise<Kept> {
  const { store } = run.worker;
  return store.transaction('rw', store.blocks, store.focusPlans, async () => {
    const before = await kept(run);
    const after = { ...before, ...step(before) };
    if (after.rows !== before.rows) await replaceBlocks(store, run.account, after.rows);
    if (after.plan !== before.plan) await store.focusPlans.put(after.plan);
    return after;
  });
}

/** Puts one row in the place of another; null puts none there. */
export function changeRow(
  run: Run,
  row: BlockRow,
  after: BlockRow | null,
  plan: Partial<FocusPlan> = {},
): Promise<Kept> {
  return change(run, (before) => ({
    rows: before.rows.flatMap((one) => (one.id !== row.id ? [one] : after === null ? [] : [after])),
    ...(Object.keys(plan).length > 0 && { plan: { ...before.plan, ...plan } }),
  }));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How often the calendar is looked at while something of ours is kept there. */
const USUAL = 30 * MINUTE;
/** Minutes until another try, after so many that could not end. */
const BACKOFF = [1, 5, 15, 30, 60];
/** What only the person, or an administrator, can mend is tried again without them, but rarely. */
const RARELY = 6 * HOUR;

/** When to look again after a refusal. */
export function retryAt(refusal: Refusal, failures: number, now: number): number {
  switch (refusal.kind) {
    case 'signed-out':
    case 'forbidden':
      return now + RARELY;
    case 'busy':
      return Math.max(refusal.until, now + MINUTE);
    default:
      return now + (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1) * MINUTE;
  }
}

/** When to look again after a run that came to its end. `isEarly`: something changed in the midst of it. */
export function nextLook({ plan, rows }: Kept, isEarly: boolean, now: number): number | null {
  if (isEarly) return now + MINUTE;
  const hasBlocks = rows.some(({ state, end }) => state !== 'gone' && state !== 'theirs' && end > now);
  return plan.isAutomatic || plan.hasMailTimes || hasBlocks ? now + USUAL : null;
}

/** Notes how a run ended, and when the next is due. */
export function letGo(
  run: Run,
  outcome: FocusOutcome,
  next: (kept: Kept, failures: number) => number | null,
): Promise<Kept> {
  const at = run.worker.now();
  return change(run, (before) => {
    const failures = outcome === 'done' ? 0 : before.plan.failures + 1;
    const last = { at, outcome };
    return { plan: { ...before.plan, failures, last, next: next(before, failures) } };
  });
}
