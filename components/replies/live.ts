import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { mailCheck } from '../../lib/store/mail-check.ts';
import { countPending, pendingReplies } from '../../lib/store/replies.ts';
import type { MailCheckRow } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import type { LastCheck, Loaded } from './state.ts';

/** What is read at first, of each direction: a popup opens at once whatever is stored. */
const FIRST = 200;

export interface LiveReplies {
  readonly loaded: ReadonlySignal<Loaded>;
  /** Reads all from now on. */
  needAll(): void;
}

/** The open replies in the store, kept true to it until `until` aborts. */
export function liveReplies(store: Store, until: AbortSignal): LiveReplies {
  const loaded = signal<Loaded>({ kind: 'loading' });
  let following = new AbortController();
  const follow = (limit: number) => {
    following.abort();
    following = new AbortController();
    const signals = AbortSignal.any([until, following.signal]);
    live(
      async (): Promise<Loaded> => {
        const [theirs, mine, owedToMe, owedByMe] = await Promise.all([
          pendingReplies(store, { direction: 'theirs' }, limit),
          pendingReplies(store, { direction: 'mine' }, limit),
          countPending(store, { direction: 'theirs' }),
          countPending(store, { direction: 'mine' }),
        ]);
        return { kind: 'ready', replies: [...theirs, ...mine], totals: { theirs: owedToMe, mine: owedByMe } };
      },
      (next) => {
        loaded.value = next ?? { kind: 'failed', failure: 'storage' };
      },
      signals,
    );
  };
  let isAll = false;
  follow(FIRST);
  return {
    loaded,
    needAll: () => {
      if (isAll) return;
      isAll = true;
      follow(Number.POSITIVE_INFINITY);
    },
  };
}

/** Where the check for mail stands, kept true to the store; null until it is known, or where it cannot be read. */
export function liveMailCheck(store: Store, until: AbortSignal): ReadonlySignal<MailCheckRow | null> {
  const check = signal<MailCheckRow | null>(null);
  live(
    () => mailCheck(store),
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
