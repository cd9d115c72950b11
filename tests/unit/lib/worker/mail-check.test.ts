import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FeedEntry } from '../../../../lib/google/feed/parse.ts';
import type { FeedReading } from '../../../../lib/google/feed/read.ts';
import { changeSettings } from '../../../../lib/settings.ts';
import { mailCheck } from '../../../../lib/store/mail-check.ts';
import { pendingReply } from '../../../../lib/store/replies.ts';
import { ALARM, planMailCheck } from '../../../../lib/worker/mail-check.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { wake } from '../../../../lib/worker/wake.ts';
import { createScene, fromGmail, fromPopup, JONAS, MIRA, mailSent, NOW, stubTabs } from './scene.ts';

let scene: ReturnType<typeof createScene>;
beforeEach(async () => {
  fakeBrowser.reset();
  stubTabs();
  scene = createScene();
  await changeSettings({ timeZone: 'UTC' });
});
afterEach(() => scene.store.delete());

const HOUR = 3_600_000;
/** Friday noon is now; mail is read at half past three, and on Monday at ten. */
const FRIDAY_AFTERNOON = NOW + 3.5 * HOUR;
const MONDAY_MORNING = NOW + 70 * HOUR;

const entry = (parts: Partial<FeedEntry> = {}): FeedEntry => ({
  messageId: 'f1',
  subject: 'Re: Budget',
  from: JONAS,
  at: NOW + HOUR,
  ...parts,
});
const inbox = (address: string, entries: readonly FeedEntry[] = []): FeedReading => ({
  kind: 'feed',
  feed: { address, unread: entries.length, entries },
});
const checkNow = () => receive(scene.worker, { type: 'check-now' }, fromPopup());
const alarm = async () => (await fakeBrowser.alarms.get(ALARM))?.scheduledTime;
const due = async () => (await mailCheck(scene.store)).due;
const state = async () => (await pendingReply(scene.store, 'send-1'))?.state.kind;
const asked = () => vi.spyOn(scene.worker, 'readFeed');

describe('mail times', () => {
  it('are planned when the worker first wakes, without reading anything', async () => {
    const read = asked();
    await wake(scene.worker);
    expect(await due()).toBe(FRIDAY_AFTERNOON);
    expect(await alarm()).toBe(FRIDAY_AFTERNOON);
    expect(read).not.toHaveBeenCalled();
  });

  it('are kept: mail is read when one comes, and the next one is planned', async () => {
    await wake(scene.worker);
    scene.feeds.push(inbox(MIRA));
    scene.later(3.5 * HOUR);
    await wake(scene.worker);
    const { last } = await mailCheck(scene.store);
    expect(last).toEqual({
      at: FRIDAY_AFTERNOON,
      outcome: 'read',
      accounts: [{ address: MIRA, unread: 0 }],
      answered: 0,
    });
    expect(await due()).toBe(MONDAY_MORNING);
    expect(await alarm()).toBe(MONDAY_MORNING);
  });

  it('that were missed are made up for once, however late', async () => {
    await wake(scene.worker);
    scene.feeds.push(inbox(MIRA));
    const read = asked();
    scene.later(10 * 24 * HOUR);
    await wake(scene.worker);
    await wake(scene.worker);
    expect(read.mock.calls).toEqual([[0], [1]]);
  });

  it('do not depend on the alarm, which is set again when it was lost', async () => {
    await wake(scene.worker);
    await fakeBrowser.alarms.clear(ALARM);
    await wake(scene.worker);
    expect(await alarm()).toBe(FRIDAY_AFTERNOON);
  });

  it('follow the settings, and none means that nothing is read by itself', async () => {
    await wake(scene.worker);
    await changeSettings({ mailTimes: { times: [13 * 60], days: [5] } });
    await planMailCheck(scene.worker);
    expect(await alarm()).toBe(NOW + HOUR);
    await changeSettings({ mailTimes: { times: [], days: [5] } });
    await planMailCheck(scene.worker);
    expect(await due()).toBeNull();
    expect(await alarm()).toBeUndefined();
  });

  it('that are overdue are not forgotten when the settings change', async () => {
    await wake(scene.worker);
    scene.later(4 * HOUR);
    await planMailCheck(scene.worker);
    expect(await due()).toBe(FRIDAY_AFTERNOON);
  });
});

describe('checking now', () => {
  it('says how many mailboxes were read and who has probably answered', async () => {
    await receive(scene.worker, mailSent(), fromGmail());
    scene.feeds.push(inbox(MIRA, [entry()]), inbox('mira@elsewhere.example', [entry()]));
    expect(await checkNow()).toEqual({ ok: true, value: { accounts: 2, answered: 1 } });
    expect(await state()).toBe('probably');
    expect(await checkNow()).toEqual({ ok: true, value: { accounts: 2, answered: 0 } });
  });

  it("compares by the mailbox's address, wherever in the session it stands", async () => {
    await receive(scene.worker, mailSent(), fromGmail());
    scene.feeds.push(inbox('first@elsewhere.example', [entry()]), inbox(MIRA));
    await checkNow();
    expect(await state()).toBe('waiting');
  });

  it('is not taken in by older mail, other subjects or other people', async () => {
    await receive(scene.worker, mailSent(), fromGmail());
    const others = [
      entry({ at: NOW - 5 * 60_000 }),
      entry({ subject: 'Something else' }),
      entry({ from: { email: 'other@fernweg.example', name: null } }),
      entry({ from: null }),
    ];
    scene.feeds.push(inbox(MIRA, others));
    await checkNow();
    expect(await state()).toBe('waiting');
  });

  it('stops where Gmail shows the first account again, and after five', async () => {
    const read = asked();
    scene.feeds.push(inbox(MIRA), inbox(MIRA), inbox(MIRA));
    expect(await checkNow()).toEqual({ ok: true, value: { accounts: 1, answered: 0 } });
    expect(read).toHaveBeenCalledTimes(2);
    scene.feeds.splice(0, 3, ...Array.from({ length: 9 }, (_, i) => inbox(`box${i}@fernweg.example`)));
    expect(await checkNow()).toEqual({ ok: true, value: { accounts: 5, answered: 0 } });
  });

  it('says when nobody is signed in, and tries again at the next mail time', async () => {
    expect(await checkNow()).toEqual({ ok: false, error: 'signed-out' });
    expect((await mailCheck(scene.store)).last).toMatchObject({ outcome: 'signed-out', at: NOW });
    expect(await due()).toBe(FRIDAY_AFTERNOON);
  });

  it('passes over a mailbox that cannot be read', async () => {
    scene.feeds.push({ kind: 'unreadable' }, inbox(MIRA));
    expect(await checkNow()).toEqual({ ok: true, value: { accounts: 1, answered: 0 } });
    scene.feeds.splice(0, 2, { kind: 'unreadable' });
    expect(await checkNow()).toEqual({ ok: false, error: 'unreachable' });
    expect((await mailCheck(scene.store)).last?.outcome).toBe('unreadable');
  });

  it('asked for twice at once is one check', async () => {
    const read = asked();
    scene.feeds.push(inbox(MIRA));
    await Promise.all([checkNow(), checkNow(), wake(scene.worker)]);
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('without a network', () => {
  it('everything stays as it was, it says so, and tries again after ever longer pauses', async () => {
    await receive(scene.worker, mailSent(), fromGmail());
    await wake(scene.worker);
    scene.feeds.push({ kind: 'offline' });
    scene.later(3.5 * HOUR);
    const pauses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      await wake(scene.worker);
      const pause = ((await due()) ?? 0) - scene.worker.now();
      pauses.push(pause / 60_000);
      scene.later(pause);
    }
    expect(pauses).toEqual([1, 5, 15, 30, 60, 60]);
    expect(await state()).toBe('waiting');
    expect((await mailCheck(scene.store)).last?.outcome).toBe('offline');
    expect(await checkNow()).toEqual({ ok: false, error: 'offline' });
  });

  it('what had been read of the first mailbox counts, and a later success starts afresh', async () => {
    await receive(scene.worker, mailSent(), fromGmail());
    scene.feeds.push(inbox(MIRA, [entry()]), { kind: 'offline' });
    expect(await checkNow()).toEqual({ ok: false, error: 'offline' });
    expect(await state()).toBe('probably');
    scene.feeds.splice(1, 1);
    await checkNow();
    expect(await mailCheck(scene.store)).toMatchObject({ failures: 0, due: FRIDAY_AFTERNOON, cursor: null });
  });
});

describe('a check that the worker did not survive', () => {
  const cursor = {
    startedAt: NOW,
    next: 1,
    accounts: [{ address: MIRA, unread: 2 }],
    answered: 1,
    isUnreadable: false,
  };
  const broken = () =>
    scene.store.jobs.put({ name: 'mail-check', due: FRIDAY_AFTERNOON, failures: 0, cursor, last: null });

  it('goes on where it was broken off', async () => {
    await broken();
    scene.feeds.push(inbox(MIRA), inbox('mira@elsewhere.example'));
    const read = asked();
    await wake(scene.worker);
    expect(read.mock.calls).toEqual([[1], [2]]);
    expect((await mailCheck(scene.store)).last).toMatchObject({
      answered: 1,
      accounts: [{ unread: 2 }, { unread: 0 }],
    });
  });

  it('starts anew when that was long ago', async () => {
    await broken();
    scene.later(HOUR);
    scene.feeds.push(inbox(MIRA));
    const read = asked();
    await wake(scene.worker);
    expect(read.mock.calls).toEqual([[0], [1]]);
  });
});
