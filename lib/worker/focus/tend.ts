import type { Stretch } from '../../hours/stretch.ts';
import { overlapsAny } from '../../hours/stretch.ts';
import { readSettings, zoneOf } from '../../settings.ts';
import type { BlockRow, FocusOutcome, FocusPlan } from '../../store/block-rows.ts';
import type { Worker } from '../worker.ts';
import { type Around, arrange, isLive, leave, newRow, proposals } from './arrange.ts';
import { pending } from './carry-out.ts';
import { lookAt } from './look.ts';
import { reconcile } from './reconcile.ts';
import { change, type Kept, kept, letGo, nextLook, Refused, type Run, retryAt } from './run.ts';

/**
 * The blocks in a connected account's calendar: looks at it, takes over what the person did there, and brings about what is
 * wanted. A run that is broken off anywhere is taken up by the next one, which sees by the calendar how far it came.
 */

/** What the person asked for just now, beside what is kept anyway. */
export type Wish =
  | { readonly kind: 'look' }
  /** These times for focus; one over a block that is there already asks for nothing more. */
  | { readonly kind: 'put'; readonly blocks: readonly Stretch[] }
  /** Takes out those of these times; null for all of ours, and then nothing is put there by itself any more. */
  | { readonly kind: 'take-back'; readonly only: readonly Stretch[] | null }
  | { readonly kind: 'keep'; readonly plan: Partial<Pick<FocusPlan, 'isAutomatic' | 'hasMailTimes'>> };

type Change = Exclude<Wish, { readonly kind: 'look' }>;

/** How a run ended. */
export interface Tended extends Kept {
  readonly outcome: FocusOutcome;
  /** What the coming days lack; null where that could not be seen. */
  readonly proposed: readonly Stretch[] | null;
}

const isOneOf = ({ start, end }: Stretch, others: readonly Stretch[]): boolean =>
  others.some((one) => one.start === start && one.end === end);

/** Those of the rows that are to be taken back. What the person changed is theirs, and stays. */
function taken(rows: readonly BlockRow[], only: readonly Stretch[] | null, now: number): readonly BlockRow[] {
  return rows.flatMap((row) => {
    const isMeant = only === null || (row.kind === 'focus' && isOneOf(row, only));
    const isOurs = row.state === 'wanted' || row.state === 'there';
    return isMeant && isOurs && row.end > now ? leave(row) : [row];
  });
}

/** A wish is kept before anything is asked of Google: it is carried out in the end, whatever happens in between. */
function granted(account: string, wish: Change, { plan, rows }: Kept, now: number): Partial<Kept> {
  switch (wish.kind) {
    case 'put': {
      const live = rows.filter((row) => row.kind === 'focus' && isLive(row));
      const more = wish.blocks.filter((one) => one.end > now && !overlapsAny(one, live));
      // What an account has not got it may have got since.
      return {
        plan: { ...plan, isPlain: false },
        rows: [...rows, ...more.map((one) => newRow(account, 'focus', one))],
      };
    }
    case 'take-back': {
      const after = wish.only === null ? { ...plan, isAutomatic: false, hasMailTimes: false } : plan;
      return { plan: after, rows: taken(rows, wish.only, now) };
    }
    case 'keep':
      return { plan: { ...plan, ...wish.plan } };
  }
}

/** When to come back for a wish whose run was ended in the midst of it, in milliseconds. */
export const SOON = 5 * 60_000;

interface Brought {
  readonly around: Omit<Around, 'plan'>;
  /** The person was at a block at the same time: it is looked at again soon. */
  readonly isEarly: boolean;
}

async function bringAbout(run: Run, wish: Wish): Promise<Brought> {
  const { worker, account, signal } = run;
  const settings = await readSettings();
  const found = await lookAt(run, (await kept(run)).rows);
  const { others, ownFocus } = found;
  const around = { now: worker.now(), settings, others, ownFocus };
  const { rows } = await change(run, ({ plan, rows: before }) => {
    const seen = reconcile(account, before, found);
    if (wish.kind !== 'take-back') return { rows: arrange(account, seen, { ...around, plan }) };
    return { rows: wish.only === null ? taken(seen, null, around.now) : seen };
  });
  let isEarly = false;
  for (const row of rows) {
    signal.throwIfAborted();
    const outcome = await pending(row)?.(run, row, { timeZone: zoneOf(settings), found });
    isEarly ||= outcome === 'later';
  }
  return { around, isEarly };
}

/** Keeps a wish, and that somebody has to come back for it: whoever is ended in the midst of it is followed by a look. */
async function keep(run: Run, wish: Wish): Promise<void> {
  const { worker, account } = run;
  if (wish.kind === 'look') return;
  const now = worker.now();
  await change(run, (before) => {
    const after = { ...before, ...granted(account, wish, before, now) };
    return { ...after, plan: { ...after.plan, next: Math.min(after.plan.next ?? now + SOON, now + SOON) } };
  });
}

async function runOnce(run: Run, wish: Wish): Promise<Tended> {
  const { worker } = run;
  await keep(run, wish);
  try {
    const { around, isEarly } = await bringAbout(run, wish);
    const after = await letGo(run, 'done', (now) => nextLook(now, isEarly, worker.now()));
    return { ...after, outcome: 'done', proposed: proposals(after.rows, { ...around, plan: after.plan }) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal } = error;
    const after = await letGo(run, refusal.kind, (_, failures) => retryAt(refusal, failures, worker.now()));
    return { ...after, outcome: refusal.kind, proposed: null };
  }
}

const turns = new Map<string, Promise<unknown>>();

/** Tends an account's calendar, one run after the other. Throws what the store throws, and then nothing is lost but time. */
export function tend(
  worker: Pick<Worker, 'store' | 'google' | 'now'>,
  account: string,
  wish: Wish = { kind: 'look' },
  signal: AbortSignal = new AbortController().signal,
): Promise<Tended> {
  const key = `${worker.store.name}\n${account}`;
  const run: Run = { worker, account, calendar: worker.google.calendar(account), signal };
  const before = turns.get(key) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => runOnce(run, wish));
  turns.set(key, mine);
  // Handled where it is waited for; here it only ends the turn.
  void mine
    .catch(() => undefined)
    .finally(() => {
      if (turns.get(key) === mine) turns.delete(key);
    });
  return mine;
}
