import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PendingReply } from '../../../../lib/replies/pending.ts';
import { sortPending } from '../../../../lib/replies/sort.ts';
import {
  closedReplies,
  isAnyPending,
  pendingReplies,
  pendingReply,
  putReply,
  repliesByKeys,
  repliesByPeople,
  repliesToWake,
} from '../../../../lib/store/replies.ts';
import { messageKey, personKey, replyRow, threadKey, unnamedKey } from '../../../../lib/store/rows.ts';
import { Store } from '../../../../lib/store/store.ts';
import { JONAS, MIRA, NOW, reply } from './sample.ts';

let store: Store;
beforeEach(() => {
  store = new Store('test');
});
afterEach(() => store.delete());

const HOUR = 3_600_000;
const idsOf = (replies: readonly PendingReply[]): readonly string[] => replies.map(({ id }) => id);

describe('pending replies', () => {
  it('come in the order of the list: due first, then the longest waiting, probably answered, snoozed', async () => {
    const all = [
      reply({ id: 'snoozed', state: { kind: 'snoozed', until: NOW + HOUR } }),
      reply({ id: 'probably', state: { kind: 'probably', at: NOW } }),
      reply({ id: 'new', sentAt: NOW - HOUR }),
      reply({ id: 'old', sentAt: NOW - 9 * HOUR }),
      reply({ id: 'due later', due: NOW + HOUR }),
      reply({ id: 'overdue', due: NOW - HOUR }),
      reply({ id: 'answered', state: { kind: 'answered', at: NOW } }),
      reply({ id: 'dropped', state: { kind: 'dropped', at: NOW - HOUR } }),
    ];
    for (const one of all) await putReply(store, one);
    const open = await pendingReplies(store);
    expect(idsOf(open)).toEqual(['overdue', 'due later', 'old', 'new', 'probably', 'snoozed']);
    expect(idsOf(open)).toEqual(idsOf(sortPending(open, NOW)));
    expect(idsOf(await closedReplies(store))).toEqual(['answered', 'dropped']);
  });

  it('are found for one account, one direction, or both', async () => {
    const other = 'mira@elsewhere.example';
    await putReply(store, reply({ id: 'theirs' }));
    await putReply(store, reply({ id: 'mine', direction: 'mine' }));
    await putReply(store, reply({ id: 'other', account: other }));
    expect(idsOf(await pendingReplies(store, { account: MIRA })).toSorted()).toEqual(['mine', 'theirs']);
    expect(idsOf(await pendingReplies(store, { direction: 'theirs' })).toSorted()).toEqual(['other', 'theirs']);
    expect(idsOf(await pendingReplies(store, { account: MIRA, direction: 'mine' }))).toEqual(['mine']);
    expect(await isAnyPending(store, other)).toBe(true);
    expect(await isAnyPending(store, 'nobody@fernweg.example')).toBe(false);
  });

  it('are found by whatever a page may name them by, in their own account only', async () => {
    await putReply(store, reply({ id: 'api' }));
    await putReply(store, reply({ id: 'client', thread: { kind: 'client', token: 'r1' } }));
    const message = { kind: 'client', token: 'm1' } as const;
    await putReply(store, reply({ id: 'unnamed', thread: null, message }));
    const find = async (key: string) => idsOf(await repliesByKeys(store, [key, key]));
    expect(await find(threadKey(MIRA, { kind: 'api', id: '18c2a5f0b1d3e4f7' }))).toEqual(['api']);
    expect(await find(threadKey(MIRA, { kind: 'client', token: 'r1' }))).toEqual(['client']);
    expect(await find(messageKey(MIRA, message))).toEqual(['unnamed']);
    expect(await find(unnamedKey(MIRA))).toEqual(['unnamed']);
    expect(await find(threadKey('mira@elsewhere.example', { kind: 'api', id: '18c2a5f0b1d3e4f7' }))).toEqual([]);
    expect(await repliesByPeople(store, [personKey(MIRA, JONAS.email)])).toHaveLength(3);
  });

  it('wake when their time has come', async () => {
    await putReply(store, reply({ id: 'now', state: { kind: 'snoozed', until: NOW } }));
    await putReply(store, reply({ id: 'later', state: { kind: 'snoozed', until: NOW + 1 } }));
    expect(idsOf(await repliesToWake(store, NOW))).toEqual(['now']);
  });

  it('come back as they were put in', async () => {
    const full = reply({
      seen: 'a1',
      dismissed: ['b2'],
      state: { kind: 'answered', at: NOW, message: 'c3', sendId: 's' },
    });
    await putReply(store, full);
    expect(await pendingReply(store, full.id)).toEqual(full);
    expect(await pendingReply(store, 'unknown')).toBeNull();
  });

  it('are shown without one that makes no sense, which stays where it is', async () => {
    await putReply(store, reply({ id: 'good' }));
    const table = store.table<object, string>('pendingReplies');
    await table.put({ ...replyRow(reply({ id: 'odd' })), state: { kind: 'enchanted' } });
    await table.put({ ...replyRow(reply({ id: 'odder' })), people: 'Jonas' });
    expect(idsOf(await pendingReplies(store))).toEqual(['good']);
    expect(await store.pendingReplies.count()).toBe(3);
  });

  it('of ten thousand, show the first at once', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      replyRow(reply({ id: `r${i}`, due: NOW + ((i * 7919) % 10_000), direction: i % 2 ? 'mine' : 'theirs' })),
    );
    await store.pendingReplies.bulkPut(many);
    const start = performance.now();
    const first = await pendingReplies(store, { account: MIRA, direction: 'theirs' }, 50);
    expect(performance.now() - start).toBeLessThan(500);
    expect(first).toHaveLength(50);
    const dues = first.map(({ due }) => due ?? 0);
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    expect(dues[0]).toBeLessThan(NOW + 10);
  }, 60_000);
});
