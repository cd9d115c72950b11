import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { Direction } from '../../lib/replies/pending.ts';
import { knownMailCheck } from '../../lib/store/mail-check.ts';
import { pendingReplies, repliesDueFrom } from '../../lib/store/replies.ts';
import type { MailCheckRow } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import type { LastCheck, Loaded } from './state.ts';

/**
 * What is read of each direction: first as much as is drawn, so that a popup opens at once whatever is stored, and then enough
 * for an exact count of what anybody has. Nothing is counted in the store: there, counting reads every row, one by one, which
 * takes a slow disk the better part of a minute for ten thousand.
 */
const STAGES = [50, 250] as const;

export interface LiveReplies {
  readonly loaded: ReadonlySignal<Loaded>;
  /** Reads all from now on. */
  needAll(): void;
}

/** The open replies in the store, kept true to it until `until` aborts. */
export function liveReplies(store: Store, until: AbortSignal): LiveReplies {
  const loaded = signal<Loaded>({ kind: 'loading' });
  let following = new AbortController();
  let most = 0;
  const follow = (limit: number) => {
    if (limit <= most) return;
    most = limit;
    following.abort();
    following = new AbortController();
    const read = async (direction: Direction) => {
      const rows = await pendingReplies(store, { direction }, limit + 1);
      if (rows.length <= limit) return { rows, isPartial: false };
      // More may be overdue than are read, and what is due next is shown above it.
      const first = rows.slice(0, limit);
      const known = new Set(first.map(({ id }) => id));
      const next = await repliesDueFrom(store, direction, Date.now(), STAGES[0]);
      return { rows: [...first, ...next.filter(({ id }) => !known.has(id))], isPartial: true };
    };
    live(
      async (): Promise<Loaded> => {
        const [theirs, mine] = await Promise.all([read('theirs'), read('mine')]);
        const isPartial = { theirs: theirs.isPartial, mine: mine.isPartial };
        return { kind: 'ready', replies: [...theirs.rows, ...mine.rows], isPartial };
      },
      (next) => {
        loaded.value = next ?? { kind: 'failed', failure: 'storage' };
        if (next?.kind === 'ready' && (next.isPartial.theirs || next.isPartial.mine)) follow(STAGES[1]);
      },
      AbortSignal.any([until, following.signal]),
    );
  };
  follow(STAGES[0]);
  return { loaded, needAll: () => follow(Number.POSITIVE_INFINITY) };
}

/** Where the check for mail stands, kept true to the store; null until it is known, or where it cannot be read. */
export function liveMailCheck(store: Store, until: AbortSignal): ReadonlySignal<MailCheckRow | null> {
  const check = signal<MailCheckRow | null>(null);
  live(
    () => knownMailCheck(store),
    (row) => {
      check.value = row;
    },
    until,
  );
  return check;
}

/** What a person is told of the last check. */
export function lastCheckOf(row: MailCheckRow | null): LastCheck {
  const last = row?.last ?? null;
  if (last === null) return { kind: 'never' };
  if (last.outcome === 'read') return { kind: 'checked', at: last.at, answered: last.answered };
  return { kind: 'failed', failure: last.outcome };
}

/**
 * Follows a query; `onNext` gets null when it fails. Caught in the query itself, because `liveQuery` keeps silent about a
 * database that does not open.
 */
export function live<Answer>(
  query: () => Promise<Answer>,
  onNext: (answer: Answer | null) => void,
  until: AbortSignal,
): void {
  if (until.aborted) return;
  const attempt = async (): Promise<Answer | null> => {
    try {
      return await query();
    } catch {
      return null;
    }
  };
  const subscription = liveQuery(attempt).subscribe(onNext);
  until.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
