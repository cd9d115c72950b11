import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withoutUse, withUse } from '../../../../../lib/connections.ts';
import type { Refusal } from '../../../../../lib/google/answer.ts';
import { changeSettings, readSettings } from '../../../../../lib/settings.ts';
import { onNoticeClicked } from '../../../../../lib/worker/notices.ts';
import { syncAccount } from '../../../../../lib/worker/replies/sync.ts';
import { noteSeen, URGENT_ALARM, watchUrgent } from '../../../../../lib/worker/urgent/connected.ts';
import { wake } from '../../../../../lib/worker/wake.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { stubTabs } from '../scene.ts';
import { type FakeGmail, HOUR, JONAS, MINUTE, MIRA, type Notices, ON, START, setUp, workerOn } from './stage.ts';

const OTHER = { email: 'lena@elsewhere.example', name: 'Lena' };
let gmail: FakeGmail;
let clock: { now: number };
let notices: Notices;
let worker: Worker;
let isOffline: boolean;
let refused: Refusal | null;

beforeEach(async () => {
  ({ gmail, clock, notices } = await setUp());
  isOffline = false;
  refused = null;
  const mailbox = () => {
    const refusal = isOffline ? ({ kind: 'offline' } as const) : refused;
    const refuse = async () => refusal ?? ({ kind: 'offline' } as const);
    return refusal === null ? gmail.mailbox : { ...gmail.mailbox, profile: refuse, history: refuse };
  };
  worker = workerOn('urgent', clock, mailbox);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await worker.store.delete();
});

const pass = async (minutes: number) => {
  clock.now += minutes * MINUTE;
  await watchUrgent(worker);
};
const ring = async () => (await fakeBrowser.alarms.get(URGENT_ALARM))?.scheduledTime;

describe('mail of an urgent sender', () => {
  it('is told of at the next look, by sender and subject alone, and nobody else’s is', async () => {
    gmail.receive({ at: START, subject: 'Before' });
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Server is down', from: JONAS });
    gmail.receive({ at: START, subject: 'Newsletter', from: OTHER });
    await pass(15);
    expect(notices.messages).toEqual(['Jonas Weber: Server is down']);
    expect(gmail.calls.units).toBe(1 + 2 + 2 * 20);
    await pass(15);
    expect(notices.popped).toHaveLength(1);
    expect(gmail.calls.units).toBe(1 + 2 + 2 * 20 + 2);
  });

  it('is told of once a thread, until the person has been there', async () => {
    await watchUrgent(worker);
    const first = gmail.receive({ at: START, subject: 'Down' });
    gmail.receive({ at: START, subject: 'Down', thread: first.thread });
    await pass(15);
    gmail.receive({ at: START, subject: 'Down', thread: first.thread });
    await pass(15);
    expect(notices.popped).toHaveLength(1);
    gmail.relabel(first.id, [], ['UNREAD']);
    await pass(15);
    expect(notices.standing.size).toBe(0);
    gmail.receive({ at: START, subject: 'Down again', thread: first.thread });
    await pass(15);
    expect(notices.messages.at(-1)).toBe('Jonas: Down again');
    expect(notices.popped).toHaveLength(2);
  });

  it('is not told of once it was read, put away, or thrown away, nor while it is spam', async () => {
    await watchUrgent(worker);
    gmail.relabel(gmail.receive({ at: START }).id, [], ['UNREAD']);
    gmail.archive(gmail.receive({ at: START }).id);
    gmail.trash(gmail.receive({ at: START }).id);
    gmail.erase(gmail.receive({ at: START }).id);
    gmail.receive({ at: START, labels: ['SPAM', 'UNREAD'] });
    gmail.receive({ at: START - 30 * 24 * HOUR, subject: 'Imported' });
    await pass(15);
    expect(notices.popped).toEqual([]);
  });

  it('of a whole domain is told of, too', async () => {
    await changeSettings({ urgent: { ...ON, senders: ['elsewhere.example'] } });
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Hello', from: OTHER });
    gmail.receive({ at: START, subject: 'Not me', from: { email: 'eve@notelsewhere.example', name: 'Eve' } });
    await pass(15);
    expect(notices.messages).toEqual(['Lena: Hello']);
  });

  it('that reply tracking read at a mail time in between is told of all the same, and costs no head where it knows another', async () => {
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    gmail.receive({ at: START, subject: 'Hello', from: OTHER });
    await syncAccount(worker, MIRA, gmail.mailbox, new AbortController().signal);
    const heads = gmail.calls.heads;
    await pass(15);
    expect(notices.messages).toEqual(['Jonas: Down']);
    expect(gmail.calls.heads).toBe(heads + 1);
  });

  it('is told of once, and asks once, where reply tracking reads at the same moment', async () => {
    await wake(worker);
    gmail.receive({ at: START, subject: 'Server is down', from: JONAS });
    clock.now += 15 * MINUTE;
    const sync = () => syncAccount(worker, MIRA, gmail.mailbox, new AbortController().signal);
    await Promise.all([watchUrgent(worker), sync(), watchUrgent(worker), sync()]);
    expect(notices.popped).toHaveLength(1);
    expect(await worker.store.pendingReplies.count()).toBe(1);
  });

  it('leaves the place of reply tracking alone', async () => {
    await syncAccount(worker, MIRA, gmail.mailbox, new AbortController().signal);
    const before = await worker.store.mailboxes.get(MIRA);
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    await pass(15);
    expect(notices.popped).toHaveLength(1);
    expect(await worker.store.mailboxes.get(MIRA)).toEqual(before);
  });
});

describe('the looks', () => {
  it('are made every so many minutes, within working hours, however often the worker wakes', async () => {
    await changeSettings({ urgent: { ...ON, isAlways: false, every: 30 } });
    await watchUrgent(worker);
    expect(await ring()).toBe(START + 30 * MINUTE);
    await pass(10);
    expect(gmail.calls.history).toBe(0);
    await pass(20);
    expect(gmail.calls.history).toBe(1);
    // Friday, half past five in Berlin: over until Monday at nine.
    await pass(4 * 60);
    const monday = Date.UTC(2026, 10, 23, 8);
    expect(await ring()).toBe(monday);
    expect(gmail.calls.history).toBe(1);
    gmail.receive({ at: clock.now + HOUR, subject: 'On Saturday' });
    await pass(12 * 60);
    expect(gmail.calls.history).toBe(1);
    clock.now = monday + 90 * MINUTE;
    await watchUrgent(worker);
    expect(notices.messages).toEqual(['Jonas: On Saturday']);
  });

  it('go on at any hour where the person says so', async () => {
    await watchUrgent(worker);
    await pass(8 * 60);
    expect(gmail.calls.history).toBe(1);
    expect(await ring()).toBe(clock.now + 15 * MINUTE);
  });

  it('wait longer and longer without a network, and lose nothing by it', async () => {
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    isOffline = true;
    await pass(15);
    for (const minutes of [1, 5, 15, 30, 60, 60]) {
      expect(await ring()).toBe(clock.now + minutes * MINUTE);
      await pass(minutes);
    }
    isOffline = false;
    await pass(60);
    expect(notices.messages).toEqual(['Jonas: Down']);
    expect(await ring()).toBe(clock.now + 15 * MINUTE);
  });

  it('that Google refused go on once somebody has signed in again', async () => {
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    refused = { kind: 'signed-out' };
    await pass(15);
    refused = null;
    await pass(1);
    expect(notices.messages).toEqual([]);
    await changeConnections(withUse(MIRA, '1', 'replies', clock.now));
    await watchUrgent(worker);
    expect(notices.messages).toEqual(['Jonas: Down']);
  });

  it('begin anew from now where the history is gone', async () => {
    await watchUrgent(worker);
    gmail.expire();
    await pass(15);
    gmail.receive({ at: START, subject: 'Down' });
    await pass(15);
    expect(notices.messages).toEqual(['Jonas: Down']);
  });

  it('are off until they are turned on, and then begin with what comes', async () => {
    await changeSettings({ urgent: { ...ON, isOn: false } });
    await wake(worker);
    expect(await worker.store.urgent.count()).toBe(0);
    expect(await ring()).toBeUndefined();
  });

  it.each([
    ['turned off', () => changeSettings({ urgent: { ...ON, isOn: false } })],
    ['left without a sender', () => changeSettings({ urgent: { ...ON, senders: [] } })],
    ['taken back with the capability', () => changeConnections(withoutUse(MIRA, 'replies'))],
    [
      'not allowed to notify any more',
      async () => {
        // As Chromium has it: the call itself throws.
        Object.assign(fakeBrowser.notifications, {
          clear: () => {
            notices.standing.clear();
            throw new Error('Not available in this context.');
          },
        });
        fakeBrowser.permissions.contains = vi.fn(async () => false);
      },
    ],
  ])('end when they are %s: nothing is kept, and what was shown is taken away', async (_how, end) => {
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    await pass(15);
    expect(notices.standing.size).toBe(1);
    await end();
    const { history } = gmail.calls;
    await pass(15);
    expect(await worker.store.urgent.count()).toBe(0);
    expect(notices.standing.size).toBe(0);
    expect(await ring()).toBeFalsy();
    expect(gmail.calls.history).toBe(history);
  });

  it('taken back in the midst of one keep nothing and tell nothing', async () => {
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    const heads = gmail.mailbox.heads;
    vi.spyOn(worker.google, 'mailbox').mockReturnValue({
      ...gmail.mailbox,
      heads: async (...values) => {
        await changeConnections(withoutUse(MIRA, 'replies'));
        return heads(...values);
      },
    });
    await pass(15);
    await watchUrgent(worker);
    expect(notices.popped).toEqual([]);
    expect(await worker.store.urgent.count()).toBe(0);
  });

  it('of two accounts go each its own way', async () => {
    await changeConnections(withUse('second@fernweg.example', '2', 'replies', START));
    const refuse = async () => ({ kind: 'forbidden', reason: 'accessNotConfigured' }) as const;
    vi.spyOn(worker.google, 'mailbox').mockImplementation((account) =>
      account === MIRA ? gmail.mailbox : { ...gmail.mailbox, profile: refuse },
    );
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    await pass(15);
    expect(notices.messages).toEqual(['Jonas: Down']);
    expect(await worker.store.urgent.get('second@fernweg.example')).toMatchObject({ outcome: 'forbidden' });
  });

  it('never overlap, however many wake at once', async () => {
    await watchUrgent(worker);
    gmail.receive({ at: START, subject: 'Down' });
    clock.now += 15 * MINUTE;
    await Promise.all([watchUrgent(worker), wake(worker), watchUrgent(worker)]);
    expect(notices.popped).toHaveLength(1);
    expect(gmail.calls.history).toBeLessThanOrEqual(3);
  });

  it('and the digest are off for whoever connects an account again', async () => {
    await changeSettings({ digest: true });
    await watchUrgent(worker);
    expect(await readSettings()).toMatchObject({ digest: true, urgent: ON });
    await changeConnections(withoutUse(MIRA, 'replies'));
    await watchUrgent(worker);
    expect(await readSettings()).toMatchObject({ digest: false, urgent: { isOn: false, senders: ON.senders } });
  });

  it('survive a clock that was set back', async () => {
    clock.now += 48 * HOUR;
    await watchUrgent(worker);
    clock.now = START;
    gmail.receive({ at: START, subject: 'Down' });
    await watchUrgent(worker);
    expect(notices.messages).toEqual(['Jonas: Down']);
  });
});

describe('a click on the notification', () => {
  it('opens the thread of that account and takes the notification away', async () => {
    const { opened } = stubTabs();
    await watchUrgent(worker);
    const { thread } = gmail.receive({ at: START, subject: 'Down' });
    await pass(15);
    const [id = ''] = [...notices.standing.keys()];
    await onNoticeClicked(worker, id);
    expect(opened.map(({ url }) => url)).toEqual([
      `https://mail.google.com/mail/?authuser=${encodeURIComponent(MIRA)}#all/${thread}`,
    ]);
    expect(notices.standing.size).toBe(0);
    await noteSeen(worker, id);
    await pass(15);
    expect(notices.popped).toHaveLength(1);
  });

  it('on the digest opens the pending replies in the workspace that is open, or in a new one', async () => {
    const { opened, existing } = stubTabs();
    const workspace = fakeBrowser.runtime.getURL('/workspace.html');
    await onNoticeClicked(worker, 'digest');
    expect(opened.map(({ url }) => url)).toEqual([`${workspace}#/replies`]);
    const update = vi.fn(async () => existing[0]);
    Object.assign(fakeBrowser.tabs, { update });
    await onNoticeClicked(worker, 'digest');
    expect(opened).toHaveLength(1);
    expect(update).toHaveBeenCalledWith(existing[0]?.id, { active: true, url: `${workspace}#/replies` });
  });

  it('on anything else does nothing', async () => {
    const { opened } = stubTabs();
    await onNoticeClicked(worker, 'somebody else');
    expect(opened).toEqual([]);
  });
});
