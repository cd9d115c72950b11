import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agenda } from '../../../../lib/store/agendas.ts';
import { pendingReplies } from '../../../../lib/store/replies.ts';
import { emptyOutbox } from '../../../../lib/worker/outbox.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { wake } from '../../../../lib/worker/wake.ts';
import { createScene, fromCalendar, fromGmail, fromPopup, mailSent, stubTabs, writeInstead } from './scene.ts';

let scene: ReturnType<typeof createScene>;
let tabs: ReturnType<typeof stubTabs>;
beforeEach(() => {
  fakeBrowser.reset();
  tabs = stubTabs();
  scene = createScene();
});
afterEach(() => scene.store.delete());

const FULL = { ok: false, error: 'storage-full' };

/** A disk on which every write fails, as IndexedDB says it: the transaction aborts for want of room. */
function fillDisk(): { empty(): void } {
  const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  const refuseNew = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  return {
    empty: () => {
      refuse.mockRestore();
      refuseNew.mockRestore();
    },
  };
}

describe('when the storage is full', () => {
  it('a sent mail is said not to be kept yet, and is kept once there is room', async () => {
    const disk = fillDisk();
    expect(await receive(scene.worker, mailSent(), fromGmail())).toEqual(FULL);
    await wake(scene.worker);
    disk.empty();
    expect(await pendingReplies(scene.store)).toEqual([]);
    expect(await fakeBrowser.alarms.get('outbox')).toBeDefined();
    await wake(scene.worker);
    expect(await pendingReplies(scene.store)).toMatchObject([{ id: 'send-1' }]);
    expect(await fakeBrowser.alarms.get('outbox')).toBeUndefined();
    expect(await emptyOutbox(scene.worker)).toBe(true);
  });

  it('is tried ever more rarely, and at once when the person looks', async () => {
    fillDisk();
    await receive(scene.worker, mailSent(), fromGmail());
    const pauses: number[] = [];
    for (let ring = 0; ring < 5; ring += 1) {
      const alarm = await fakeBrowser.alarms.get('outbox');
      pauses.push(((alarm?.scheduledTime ?? 0) - scene.worker.now()) / 60_000);
      await wake(scene.worker);
      expect(await fakeBrowser.alarms.get('outbox')).toEqual(alarm);
      await fakeBrowser.alarms.clear('outbox');
      await wake(scene.worker);
    }
    expect(pauses).toEqual([5, 15, 30, 60, 60]);
    expect(await receive(scene.worker, { type: 'unsaved' }, fromPopup())).toEqual({ ok: true, value: { count: 1 } });
    expect((await fakeBrowser.alarms.get('outbox'))?.scheduledTime).toBe(scene.worker.now());
  });

  it('a mail that was taken back meanwhile stays taken back', async () => {
    const disk = fillDisk();
    await receive(scene.worker, mailSent(), fromGmail());
    await receive(scene.worker, { type: 'send-undone', id: 'send-1' }, fromGmail());
    disk.empty();
    await wake(scene.worker);
    expect(await pendingReplies(scene.store)).toEqual([]);
  });

  it('the same report twice is kept once, and what was half written is not there', async () => {
    const disk = fillDisk();
    await receive(scene.worker, mailSent(), fromGmail());
    await receive(scene.worker, mailSent(), fromGmail());
    disk.empty();
    expect(await scene.store.sends.count()).toBe(0);
    expect((await fakeBrowser.storage.session.get('outbox')).outbox).toHaveLength(1);
  });

  it('an agenda is kept later, but no compose opens by itself', async () => {
    const disk = fillDisk();
    expect(await receive(scene.worker, writeInstead(), fromCalendar())).toEqual(FULL);
    disk.empty();
    await wake(scene.worker);
    expect(await agenda(scene.store, 'agenda-1')).toMatchObject({ state: 'writing' });
    expect(tabs.opened).toEqual([]);
    await receive(scene.worker, writeInstead(), fromCalendar());
    expect(tabs.opened).toHaveLength(1);
  });

  it('what the person only tried to change is left as it was', async () => {
    await receive(scene.worker, mailSent(), fromGmail());
    const disk = fillDisk();
    const done = { type: 'change-reply', id: 'send-1', change: { kind: 'done' } };
    expect(await receive(scene.worker, done, fromPopup())).toEqual(FULL);
    disk.empty();
    await wake(scene.worker);
    expect(await pendingReplies(scene.store)).toMatchObject([{ state: { kind: 'waiting' } }]);
  });

  it('and memory too, it says so and nothing breaks', async () => {
    fillDisk();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await receive(scene.worker, mailSent(), fromGmail())).toEqual(FULL);
    vi.restoreAllMocks();
  });
});
