import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { openStore } from '../../../lib/store/store.ts';
import { tab } from '../lib/worker/scene.ts';

/** An event of which the browser that stands in knows nothing. */
function event() {
  const listeners = new Set<(value: string) => void>();
  return {
    listeners,
    addListener: (listener: (value: string) => void) => listeners.add(listener),
  };
}
let allowed: ReturnType<typeof event>;
let clicked: ReturnType<typeof event>;

beforeEach(() => {
  fakeBrowser.reset();
  [allowed, clicked] = [event(), event()];
  Object.assign(fakeBrowser.permissions, { onAdded: allowed });
  Object.assign(fakeBrowser.notifications, { onClicked: clicked, onClosed: event() });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No request is expected')));
  background.main();
});

describe('the background', () => {
  it('has every listener before anything else happens, so that no event that wakes it is lost', () => {
    const { runtime, alarms, storage } = fakeBrowser;
    for (const event of [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      alarms.onAlarm,
      storage.onChanged,
    ]) {
      expect(event.hasListeners()).toBe(true);
    }
  });

  it('hears of clicks on notifications once, also when they are allowed anew', () => {
    expect(clicked.listeners.size).toBe(1);
    for (const listener of allowed.listeners) listener('notifications');
    expect(clicked.listeners.size).toBe(1);
    clicked.listeners.clear();
    for (const listener of allowed.listeners) listener('notifications');
    expect(clicked.listeners.size).toBe(1);
  });

  it('answers a message, and keeps the channel open until it has', async () => {
    const url = 'https://calendar.google.com/calendar/u/0/r';
    const sender = { id: fakeBrowser.runtime.id, url, tab: tab({ id: 1 }) };
    const respond = vi.fn();
    const kept = await fakeBrowser.runtime.onMessage.trigger({ type: 'agenda-state', agendaId: 'a' }, sender, respond);
    expect(kept).toEqual([true]);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith({ ok: true, value: { state: 'gone' } }));
  });

  it('plans the next time for mail when it wakes, and again when the person chooses another', async () => {
    const due = async () => (await openStore().jobs.get('mail-check'))?.due;
    await vi.waitFor(async () => expect(await due()).toBeGreaterThan(Date.now()));
    await fakeBrowser.storage.local.set({ 'settings.mailTimes': { times: [], days: [] } });
    await vi.waitFor(async () => expect(await due()).toBeNull());
  });

  it('lets the calendar follow, soon after the person chooses other hours', async () => {
    const { focusPlans } = openStore();
    const account = 'mira@fernweg.example';
    await vi.waitFor(async () => expect(await openStore().jobs.get('mail-check')).toBeTruthy());
    const plan = { account, isAutomatic: true, hasMailTimes: false, isPlain: false, failures: 0, last: null };
    const before = Date.now();
    await focusPlans.put({ ...plan, next: before + 30 * 60_000 });
    await fakeBrowser.storage.local.set({ 'settings.hours': { days: [1], start: 600, end: 900 } });
    await vi.waitFor(async () => {
      const next = (await focusPlans.get(account))?.next ?? 0;
      expect(next).toBeGreaterThan(0);
      expect(next).toBeLessThanOrEqual(Date.now() + 60_000);
    });
  });
});
