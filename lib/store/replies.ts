import Dexie from 'dexie';
import type { Direction, PendingReply } from '../replies/pending.ts';
import { CLOSED_RANK, PendingReplySchema, parseRow, parseRows, replyRow } from './rows.ts';
import type { Store } from './store.ts';

export interface ReplyFilter {
  readonly account?: string;
  readonly direction?: Direction;
}

/** Everything about replies between two ranks, by the index that fits. */
function ranked(store: Store, { account, direction }: ReplyFilter, from: number, to: number) {
  const fixed = [...(account === undefined ? [] : [account]), ...(direction === undefined ? [] : [direction])];
  const fields = [...(account === undefined ? [] : ['account']), ...(direction === undefined ? [] : ['direction'])];
  return store.pendingReplies
    .where(`[${[...fields, 'rank', 'place'].join('+')}]`)
    .between([...fixed, from, Dexie.minKey], [...fixed, to, Dexie.minKey], true, false);
}

/** Open replies, first what is due first; at most `limit`. `sortPending` puts a snoozed one in its place once its time has come. */
export async function pendingReplies(
  store: Store,
  filter: ReplyFilter = {},
  limit = 500,
): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await ranked(store, filter, 0, CLOSED_RANK).limit(limit).toArray();
  return parseRows(PendingReplySchema, rows);
}

/** Waiting replies that are due at `from` (epoch milliseconds) or after it, first what is due first; at most `limit`. */
export async function repliesDueFrom(
  store: Store,
  direction: Direction,
  from: number,
  limit: number,
): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await store.pendingReplies
    .where('[direction+rank+place]')
    .between([direction, 0, from], [direction, 1, Dexie.minKey], true, false)
    .limit(limit)
    .toArray();
  return parseRows(PendingReplySchema, rows);
}

/** Whether anything at all is open for this account: the quick way out when there is nothing to compare. */
export async function isAnyPending(store: Store, account: string): Promise<boolean> {
  return (await ranked(store, { account }, 0, CLOSED_RANK).limit(1).primaryKeys()).length > 0;
}

/** Closed replies, newest first. */
export async function closedReplies(
  store: Store,
  filter: ReplyFilter = {},
  limit = 100,
): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await ranked(store, filter, CLOSED_RANK, CLOSED_RANK + 1)
    .limit(limit)
    .toArray();
  return parseRows(PendingReplySchema, rows);
}

export async function pendingReply(store: Store, id: string): Promise<PendingReply | null> {
  return parseRow(PendingReplySchema, await store.pendingReplies.get(id));
}

/** Replies, open and closed, that a page names by any of these keys (`threadKey`, `messageKey`, `unnamedKey`). */
export async function repliesByKeys(store: Store, keys: readonly string[]): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await store.pendingReplies.where('keys').anyOf(keys).distinct().toArray();
  return parseRows(PendingReplySchema, rows);
}

/** Replies, open and closed, with any of these people (`personKey`). */
export async function repliesByPeople(store: Store, keys: readonly string[]): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await store.pendingReplies.where('peopleKeys').anyOf(keys).distinct().toArray();
  return parseRows(PendingReplySchema, rows);
}

/** What a send has made or answered. */
export async function repliesOfSend(store: Store, sendId: string): Promise<readonly PendingReply[]> {
  const made: unknown = await store.pendingReplies.get(sendId);
  const answered: readonly unknown[] = await store.pendingReplies.where('state.sendId').equals(sendId).toArray();
  return parseRows(PendingReplySchema, [made, ...answered]);
}

/** Snoozed replies whose time has come. */
export async function repliesToWake(store: Store, now: number): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await store.pendingReplies
    .where('[rank+place]')
    .between([3, Dexie.minKey], [3, now], true, true)
    .toArray();
  return parseRows(PendingReplySchema, rows);
}

/** Keeps a reply as it now is, changed at `now` (epoch milliseconds). */
export async function putReply(store: Store, reply: PendingReply, now = Date.now()): Promise<void> {
  await store.pendingReplies.put(replyRow(reply, now));
}

/** Replies, open and closed, that agendas with these ids wait for. */
export async function repliesOfAgendas(store: Store, ids: readonly string[]): Promise<readonly PendingReply[]> {
  const rows: readonly unknown[] = await store.pendingReplies
    .where('agendaId')
    .anyOf([...ids])
    .toArray();
  return parseRows(PendingReplySchema, rows);
}
