// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastCheckOf, liveMailCheck, liveReplies } from '../../../../components/replies/live.ts';
import { putReply } from '../../../../lib/store/replies.ts';
import { Store } from '../../../../lib/store/store.ts';
import { DAY, HOUR, NOW, reply } from './sample.ts';

let store: Store;
let until: AbortController;
let count = 0;

beforeEach(() => {
  count += 1;
  store = new Store(`popup-${count}`);
  until = new AbortController();
});

afterEach(async () => {
  vi.restoreAllMocks();
  until.abort();
  await store.delete();
});

describe('liveReplies', () => {
  it('begins loading, then follows the store', async () => {
    await putReply(store, reply('a'));
    const { loaded } = liveReplies(store, until.signal);
    expect(loaded.value.kind).toBe('loading');
    await vi.waitFor(() => expect(loaded.value).toMatchObject({ kind: 'ready', replies: [{ id: 'a' }] }));
    await putReply(store, reply('b', { direction: 'mine' }));
    await vi.waitFor(() => expect(loaded.value).toMatchObject({ kind: 'ready', replies: [{ id: 'a' }, { id: 'b' }] }));
    await putReply(store, reply('a', { state: { kind: 'done', at: NOW } }));
    await vi.waitFor(() => expect(loaded.value).toMatchObject({ replies: [{ id: 'b' }] }));
  });

  it('reads what is drawn at first, then enough to count what anybody has, and all when it is needed', async () => {
    for (let index = 0; index < 260; index += 1) await putReply(store, reply(`r${index}`));
    const { loaded, needAll } = liveReplies(store, until.signal);
    const length = () => (loaded.value.kind === 'ready' ? loaded.value.replies.length : null);
    const lengths: unknown[] = [];
    loaded.subscribe(() => lengths.push(length()));
    await vi.waitFor(() => expect(lengths).toEqual([null, 50, 250]));
    expect(loaded.value).toMatchObject({ isPartial: { theirs: true, mine: false } });
    needAll();
    await vi.waitFor(() => expect(length()).toBe(260));
    expect(loaded.value).toMatchObject({ isPartial: { theirs: false, mine: false } });
  });

  it('reads what is due next beside however many are overdue', async () => {
    const now = Date.now();
    for (let index = 0; index < 60; index += 1) await putReply(store, reply(`r${index}`, { due: now - DAY + index }));
    await putReply(store, reply('next', { due: now + HOUR }));
    const { loaded } = liveReplies(store, until.signal);
    const shown: (readonly string[])[] = [];
    loaded.subscribe((next) => next.kind === 'ready' && shown.push(next.replies.map(({ id }) => id)));
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    expect(shown[0]).toHaveLength(51);
    expect(shown[0]?.at(-1)).toBe('next');
    expect(new Set(shown[1]).size).toBe(61);
  });

  it('never has the store count: that reads every row, and takes a slow disk a minute for ten thousand', async () => {
    for (let index = 0; index < 120; index += 1) await putReply(store, reply(`r${index}`));
    const counted = vi.spyOn(IDBIndex.prototype, 'count');
    const { loaded } = liveReplies(store, until.signal);
    await vi.waitFor(() => expect(loaded.value).toMatchObject({ replies: { length: 120 } }));
    expect(counted).not.toHaveBeenCalled();
  });

  it('says so when the store does not open', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The disk is broken.', 'InvalidStateError');
    });
    const { loaded } = liveReplies(store, until.signal);
    await vi.waitFor(() => expect(loaded.value).toEqual({ kind: 'failed', failure: 'storage' }));
  });
});

describe('liveMailCheck', () => {
  it('tells when mail is read next and how the last check went', async () => {
    const row = liveMailCheck(store, until.signal);
    await store.jobs.get('mail-check');
    expect(row.value, 'what the background has not said is not none').toBeNull();
    expect(lastCheckOf(row.value)).toEqual({ kind: 'never' });
    const last = { at: NOW, outcome: 'read', accounts: [], answered: 2 } as const;
    await store.jobs.put({ name: 'mail-check', due: NOW + 1, failures: 0, cursor: null, last });
    await vi.waitFor(() => expect(row.value?.due).toBe(NOW + 1));
    expect(lastCheckOf(row.value)).toEqual({ kind: 'checked', at: NOW, answered: 2 });
  });
});
