import type { Refusal } from '../../google/answer.ts';
import type { Vacation, VacationSettings } from '../../google/gmail/vacation.ts';
import { awayRow } from '../../store/away.ts';
import type { AwayOutcome, AwayRow, OwnAnswer } from '../../store/away-rows.ts';
import { isSame } from '../../store/same.ts';
import type { Store } from '../../store/store.ts';
import { isAnswering, isTaken, standing } from './standing.ts';

/**
 * The automatic answer of one account: puts ours into Gmail, and what was there before back. What was there is kept in the store
 * before anything is written, so that a worker that dies anywhere is followed by one that knows what to put back. Before each
 * write Gmail is asked what stands, since the person may have changed it; only what we wrote ourselves is ever replaced.
 */

/** What it needs of the worker. */
export interface Keeper {
  readonly store: Store;
  now(): number;
}

/** One look at one account's answer. */
export interface Look {
  readonly worker: Keeper;
  readonly account: string;
  readonly vacation: Vacation;
  readonly signal: AbortSignal;
  /** What is to stand; null for what was there before. */
  readonly target: VacationSettings | null;
}

const MINUTE = 60_000;
/** Minutes until another try, after so many that could not end. */
const BACKOFF = [1, 5, 15, 30, 60];
/** No try is planned further off. */
export const LONGEST_RETRY = 6 * 60 * MINUTE;

/** Google would not go on. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** One transaction on where the account's answer stands. */
async function note({ worker, account }: Look, change: (row: AwayRow) => Partial<AwayRow>): Promise<AwayRow> {
  const { store } = worker;
  return store.transaction('rw', store.away, async () => {
    const row = await awayRow(store, account);
    const next = { ...row, ...change(row) };
    await store.away.put(next);
    return next;
  });
}

async function read({ vacation, signal }: Look): Promise<VacationSettings> {
  const answer = await vacation.read(signal);
  if (answer.kind !== 'ok') throw new Refused(answer);
  return answer.value;
}

async function write({ vacation, signal }: Look, settings: VacationSettings): Promise<VacationSettings> {
  const answer = await vacation.write(settings, signal);
  if (answer.kind !== 'ok') throw new Refused(answer);
  return answer.value;
}

/** When the time away began that an answer is for. */
export const beginning = (target: VacationSettings): number => Number(target.startTime ?? 0);

/** Whether what stands, as far as is known, is what is to stand. */
export function isSettled({ ours, skipped }: AwayRow, target: VacationSettings | null): boolean {
  const isSkipped = target !== null && skipped === beginning(target);
  if (ours === null) return target === null || isSkipped;
  return target !== null && isSame(ours.written, target) && (ours.kept !== null || isSkipped);
}

/** Notes in one transaction what became of it and that the look came so far. */
function end(look: Look, outcome: AwayOutcome, parts: Partial<AwayRow>): Promise<AwayRow> {
  const last = { at: look.worker.now(), outcome };
  return note(look, () => ({ ...parts, retry: null, failures: 0, last }));
}

/** Gmail has made something else of ours, which may answer too many or too long: what was there before comes back. */
async function undo(look: Look, target: VacationSettings, before: VacationSettings): Promise<AwayRow> {
  await write(look, before);
  return end(look, 'refused', { ours: null, skipped: beginning(target) });
}

/**
 * Sees what became of ours: it stands as it is wanted; or it gives way to what was there before; or the person has made something
 * else of it, which stays. Null where ours is gone, and another may begin.
 */
async function settleOurs(look: Look, row: AwayRow, ours: OwnAnswer): Promise<AwayRow | null> {
  const { target } = look;
  const isWanted = target !== null && isSame(ours.written, target);
  const current = await read(look);
  const stands = standing(current, ours);
  if (isWanted && stands === 'ours') {
    if (!isTaken(current, target)) return undo(look, target, ours.before);
    return end(look, 'on', { ours: { ...ours, kept: current } });
  }
  // Ours stood, is still wanted, and somebody has put what was there in its place.
  const isReplaced = stands === 'before' && isWanted && ours.kept !== null;
  const isTakenOver = stands === 'ended' || stands === 'other' || isReplaced;
  const skipped = isTakenOver ? beginning(ours.written) : row.skipped;
  if (stands === 'ours' || stands === 'ended') {
    // From here on nobody knows that ours stands, also not who turns it on again after this look has died.
    await note(look, () => ({ ours: { ...ours, kept: null }, skipped }));
    await write(look, ours.before);
  }
  const isTheirs = stands === 'other' && isAnswering(current, look.worker.now());
  const left = await end(look, isTheirs ? 'theirs' : 'off', { ours: null, skipped });
  // What the person has turned off, or made their own, is not taken from them for the rest of this time away.
  const isOver = target === null || (isTakenOver && beginning(target) === skipped);
  return isOver ? left : null;
}

/** Puts ours where nothing of the person's own answers. */
async function begin(look: Look, target: VacationSettings): Promise<AwayRow> {
  const before = await read(look);
  if (isAnswering(before, look.worker.now())) return end(look, 'theirs', { skipped: beginning(target) });
  const ours = { before, written: target, kept: null };
  await note(look, () => ({ ours, skipped: null }));
  const kept = await write(look, target);
  if (!isTaken(kept, target)) return undo(look, target, before);
  return end(look, 'on', { ours: { ...ours, kept } });
}

async function settle(look: Look): Promise<AwayRow> {
  const { target } = look;
  const row = await awayRow(look.worker.store, look.account);
  const settled = row.ours === null ? null : await settleOurs(look, row, row.ours);
  if (settled !== null) return settled;
  return target === null ? row : begin(look, target);
}

/** How a refusal ends a look, and when the next one is worth it. */
function endOf({ worker, target }: Look, row: AwayRow, refusal: Refusal): Partial<AwayRow> {
  const now = worker.now();
  const failures = row.failures + 1;
  const later = now + (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1) * MINUTE;
  switch (refusal.kind) {
    case 'busy':
      return { failures, retry: Math.min(Math.max(refusal.until, now + MINUTE), now + LONGEST_RETRY) };
    case 'signed-out':
    case 'forbidden':
      return { failures, retry: now + 60 * MINUTE };
    case 'unreadable': {
      // Gmail does not take what we ask for, and won't the next minute either.
      if (refusal.status !== 400) return { failures, retry: later };
      const skipped = target === null ? row.skipped : beginning(target);
      return { failures, retry: now + 60 * MINUTE, skipped };
    }
    default:
      return { failures, retry: later };
  }
}

/**
 * Brings one account's automatic answer to what is to stand, as far as Google lets it; how that ended is in the row. Whoever calls
 * it sees to it that no two do for one account at once. Throws the signal's reason, and what the store throws; then the next look
 * goes on from where this one stood.
 */
export async function settleAnswer(look: Look): Promise<AwayRow> {
  try {
    return await settle(look);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal } = error;
    const outcome = refusal.kind === 'unreadable' && refusal.status === 400 ? 'refused' : refusal.kind;
    const last = { at: look.worker.now(), outcome } as const;
    return note(look, (row) => ({ ...endOf(look, row, refusal), last }));
  }
}
