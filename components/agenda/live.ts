import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../lib/messages.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { agenda, agendas } from '../../lib/store/agendas.ts';
import type { ContributionRow } from '../../lib/store/contribution-rows.ts';
import { contributionsTo } from '../../lib/store/contributions.ts';
import { mailCheck } from '../../lib/store/mail-check.ts';
import { pendingReplies, repliesOfAgendas } from '../../lib/store/replies.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import { live } from '../replies/live.ts';

/** What the store gave so far. `isPartial`: more are stored than were read. */
export type LoadedAgendas =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'ready';
      readonly rows: readonly AgendaRow[];
      readonly isPartial: boolean;
      /** What is waited for, by the agenda's id. */
      readonly replies: ReadonlyMap<string, readonly PendingReply[]>;
      /** What was read of their threads, by the agenda's id; missing where nobody collects. */
      readonly contributions?: ReadonlyMap<string, readonly ContributionRow[]>;
    };

const FIRST = 200;

function byAgenda(replies: readonly PendingReply[]): ReadonlyMap<string, readonly PendingReply[]> {
  const groups = new Map<string, PendingReply[]>();
  for (const reply of replies) {
    if (reply.agendaId === null) continue;
    const group = groups.get(reply.agendaId);
    if (group) group.push(reply);
    else groups.set(reply.agendaId, [reply]);
  }
  return groups;
}

export interface LiveAgendas {
  readonly loaded: ReadonlySignal<LoadedAgendas>;
  /** Reads all from now on. */
  needAll(): void;
}

/** The agendas in the store, kept true to it until `until` aborts. */
export function liveAgendas(store: Store, until: AbortSignal): LiveAgendas {
  const loaded = signal<LoadedAgendas>({ kind: 'loading' });
  let following = new AbortController();
  const follow = (limit: number) => {
    following.abort();
    following = new AbortController();
    live(
      async (): Promise<LoadedAgendas> => {
        const rows = await agendas(store, null, limit);
        const sent = rows.filter(({ state }) => state === 'sent').map(({ id }) => id);
        const replies = byAgenda(await repliesOfAgendas(store, sent));
        const contributions = await contributionsTo(store, sent);
        return { kind: 'ready', rows, replies, contributions, isPartial: rows.length >= limit };
      },
      (next) => {
        loaded.value = next ?? { kind: 'failed', failure: 'storage' };
      },
      AbortSignal.any([until, following.signal]),
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

/** One agenda: undefined until it is known, null where there is none. */
export function liveAgenda(store: Store, id: string, until: AbortSignal): ReadonlySignal<AgendaRow | null | undefined> {
  const row = signal<AgendaRow | null | undefined>(undefined);
  live(
    async () => ({ row: await agenda(store, id) }),
    (next) => {
      // What cannot be read for a moment has not gone.
      if (next !== null) row.value = next.row;
      else row.value ??= null;
    },
    until,
  );
  return row;
}

/** What was read of an agenda's thread, oldest first; empty until it is known. */
export function liveContributions(
  store: Store,
  id: string,
  until: AbortSignal,
): ReadonlySignal<readonly ContributionRow[]> {
  const rows = signal<readonly ContributionRow[]>([]);
  live(
    async () => (await contributionsTo(store, [id])).get(id) ?? [],
    (next) => {
      if (next !== null) rows.value = next;
    },
    until,
  );
  return rows;
}

/** Addresses that this browser's mail goes out from, the last used first. */
export async function knownAccounts(store: Store): Promise<readonly string[]> {
  const [written, waiting, check] = await Promise.all([
    agendas(store, null, 50),
    pendingReplies(store, {}, 50),
    mailCheck(store),
  ]);
  const checked = check.last?.accounts.map(({ address }) => address) ?? [];
  const all = [...written.map(({ account }) => account), ...checked, ...waiting.map(({ account }) => account)];
  return [...new Set(all.filter((account) => account.includes('@')))];
}
