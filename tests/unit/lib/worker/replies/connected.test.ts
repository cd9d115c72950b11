import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withoutAccount, withoutUse, withUse } from '../../../../../lib/connections.ts';
import { googleIn } from '../../../../../lib/google/google.ts';
import { changeSettings } from '../../../../../lib/settings.ts';
import { pendingReplies } from '../../../../../lib/store/replies.ts';
import { receive } from '../../../../../lib/worker/receive.ts';
import { TRACKING_ALARM } from '../../../../../lib/worker/replies/connected.ts';
import { LEASE } from '../../../../../lib/worker/replies/run.ts';
import { wake } from '../../../../../lib/worker/wake.ts';
import { createScene, fromGmail, fromPopup, JONAS, MIRA, mailSent, NOW, nowhere } from '../scene.ts';
import { FakeGmail } from './gmail.ts';

const HOUR = 3_600_000;
let scene: ReturnType<typeof createScene>;
let gmail: FakeGmail;
let worker: ReturnType<typeof createScene>['worker'];
let isOffline: boolean;
const shown: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  shown.splice(0);
  gmail = new FakeGmail();
  isOffline = false;
  scene = createScene('connected');
  const offline = async () => ({ kind: 'offline' }) as const;
  const mailbox = () => (isOffline ? { ...gmail.mailbox, profile: offline, history: offline } : gmail.mailbox);
  worker = { ...scene.worker, google: { ...googleIn(nowhere()), mailbox } };
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  const create = async (id: string, { message = '' }: { message?: string }): Promise<string> => {
    shown.push(message);
    return id;
  };
  Object.assign(fakeBrowser.notifications, { create });
  await changeConnections(withUse(MIRA, '1', 'replies', NOW));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await scene.store.delete();
});

const open = async () => (await pendingReplies(scene.store)).map(({ subject }) => subject);

describe('the mail of a connected account', () => {
  it('is read when it was connected, then at mail times only, and late after a missed one', async () => {
    await wake(worker);
    expect(gmail.calls.profile).toBe(1);
    scene.later(HOUR);
    gmail.receive({ at: NOW, subject: 'Question' });
    await wake(worker);
    expect(await open()).toEqual([]);
    // Past half past three in whatever zone this runs in.
    scene.later(30 * HOUR * 3);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
  });

  it('is read on demand, and that tells how many were answered', async () => {
    await wake(worker);
    const mail = gmail.send({ at: NOW, to: [JONAS] });
    await receive(worker, mailSent({ thread: { kind: 'api', id: mail.thread } }), fromGmail());
    gmail.receive({ at: NOW + HOUR, thread: mail.thread });
    scene.later(2 * HOUR);
    expect(await receive(worker, { type: 'check-now' }, fromPopup())).toEqual({
      ok: true,
      value: { accounts: 1, answered: 1 },
    });
  });

  it('is tried again soon where there was no network', async () => {
    isOffline = true;
    await wake(worker);
    expect((await fakeBrowser.alarms.get(TRACKING_ALARM))?.scheduledTime).toBe(NOW + 60_000);
    isOffline = false;
    gmail.receive({ at: NOW, subject: 'Question' });
    scene.later(60_000);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    expect(await fakeBrowser.alarms.get(TRACKING_ALARM)).toBeFalsy();
  });

  it('is read at once when somebody has signed in again, and no oftener for that', async () => {
    await wake(worker);
    scene.later(60_000);
    gmail.receive({ at: NOW, subject: 'Question' });
    await changeConnections(withUse(MIRA, '1', 'replies', NOW + 60_000));
    scene.later(1);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    const { history } = gmail.calls;
    await wake(worker);
    await changeConnections(withUse(MIRA, '1', 'replies', NOW + 365 * 24 * HOUR));
    await wake(worker);
    expect(gmail.calls.history).toBe(history);
  });

  it('that was disconnected in the midst of being read leaves nothing of what came after', async () => {
    gmail.receive({ at: NOW, subject: 'Question' });
    const heads = async (...values: Parameters<typeof gmail.mailbox.heads>) => {
      await changeConnections(withoutAccount(MIRA));
      return gmail.mailbox.heads(...values);
    };
    await wake({ ...worker, google: { ...worker.google, mailbox: () => ({ ...gmail.mailbox, heads }) } });
    expect(gmail.calls.profile).toBe(1);
    expect(await open()).toEqual([]);
    expect(await Promise.all([scene.store.mailboxes.count(), scene.store.mails.count()])).toEqual([0, 0]);
  });

  it('is forgotten when it is taken back, and what this device noticed itself stays', async () => {
    gmail.receive({ at: NOW, subject: 'Question' });
    await receive(worker, mailSent(), fromGmail());
    await wake(worker);
    expect(await open()).toEqual(['Budget', 'Question']);
    await changeConnections(withoutUse(MIRA, 'replies'));
    await wake(worker);
    expect(await open()).toEqual(['Budget']);
    expect(await scene.store.mailboxes.count()).toBe(0);
    expect(await scene.store.mails.count()).toBe(0);
  });
});

describe('a mail time', () => {
  const BEFORE = Date.UTC(2026, 10, 20, 14, 29, 59);
  const SECONDS = 1_000;
  const seeing = (see: () => Promise<void>) => {
    const { mailbox } = worker.google;
    const history = async (...values: Parameters<typeof gmail.mailbox.history>) => {
      const answer = await gmail.mailbox.history(...values);
      await see();
      return answer;
    };
    worker.google.mailbox = () => ({ ...gmail.mailbox, history });
    return () => {
      worker.google.mailbox = mailbox;
    };
  };
  beforeEach(async () => {
    await changeSettings({ timeZone: 'Europe/Berlin' });
    await wake(worker);
  });

  it('that comes while the mail is read already has its own look, right after that', async () => {
    scene.later(BEFORE - NOW);
    const stop = seeing(async () => {
      scene.later(2 * SECONDS);
      gmail.receive({ at: BEFORE + SECONDS, subject: 'Question' });
      await wake(worker);
    });
    await receive(worker, { type: 'check-now' }, fromPopup());
    stop();
    expect(await open()).toEqual([]);
    expect((await fakeBrowser.alarms.get(TRACKING_ALARM))?.scheduledTime).toBe(BEFORE + 2 * SECONDS);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    expect(await fakeBrowser.alarms.get(TRACKING_ALARM)).toBeFalsy();
  });

  it('whose look dies with its worker wakes another one', async () => {
    scene.later(BEFORE + SECONDS - NOW);
    let rings: number | undefined;
    seeing(async () => {
      rings = (await fakeBrowser.alarms.get(TRACKING_ALARM))?.scheduledTime;
    });
    await wake(worker);
    expect(rings).toBe(BEFORE + SECONDS + LEASE);
  });

  it('at which the store takes nothing wakes another one, but not at once', async () => {
    scene.later(BEFORE + SECONDS - NOW);
    gmail.receive({ at: BEFORE, subject: 'Question' });
    const put = vi.spyOn(scene.store.mailboxes, 'put').mockRejectedValue(new Error('full'));
    await wake(worker);
    expect((await fakeBrowser.alarms.get(TRACKING_ALARM))?.scheduledTime).toBe(BEFORE + SECONDS + LEASE);
    put.mockRestore();
    scene.later(LEASE);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    // Nothing was read of an account that was connected just now: no mail time of its own would wake it.
    const second = 'second@fernweg.example';
    vi.spyOn(scene.store.mailboxes, 'put').mockRejectedValue(new Error('full'));
    await changeConnections(withUse(second, '2', 'replies', NOW));
    await wake(worker);
    expect((await fakeBrowser.alarms.get(TRACKING_ALARM))?.scheduledTime).toBe(BEFORE + SECONDS + 2 * LEASE);
  });

  it('that is moved while the mail is read counts as it stands then', async () => {
    scene.later(BEFORE + SECONDS - NOW);
    const stop = seeing(async () => {
      scene.later(60 * SECONDS);
      await changeSettings({ mailTimes: { times: [15 * 60 + 31], days: [1, 2, 3, 4, 5] } });
      gmail.receive({ at: BEFORE + 60 * SECONDS, subject: 'Question' });
    });
    await wake(worker);
    stop();
    expect(await open()).toEqual([]);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    const { history } = gmail.calls;
    await wake(worker);
    expect(gmail.calls.history).toBe(history);
  });

  it('is none of an account that was taken back while another one was read', async () => {
    const second = 'second@fernweg.example';
    await changeConnections(withUse(second, '2', 'replies', NOW));
    scene.later(BEFORE + SECONDS - NOW);
    seeing(() => changeConnections(withoutUse(second, 'replies')));
    await wake(worker);
    expect(await scene.store.mailboxes.toCollection().primaryKeys()).toEqual([MIRA]);
  });

  it('counts after the clock was set back by years', async () => {
    scene.later(5 * 365 * 24 * HOUR);
    await wake(worker);
    scene.later(BEFORE + SECONDS - NOW - 5 * 365 * 24 * HOUR);
    gmail.receive({ at: BEFORE, subject: 'Question' });
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    expect((await fakeBrowser.alarms.get('mail-check'))?.scheduledTime).toBe(Date.UTC(2026, 10, 23, 9));
  });
});

describe('what a page reads of a mail that was noticed', () => {
  it('is added to it: one reply, with the words that ask', async () => {
    const { id } = gmail.receive({ at: NOW, subject: 'Question' });
    await wake(worker);
    const seen = {
      type: 'thread-seen',
      account: MIRA,
      thread: { kind: 'api', id },
      clientThread: null,
      subject: 'Question',
      messages: [{ message: { kind: 'api', id }, clientMessage: null, from: JONAS }],
      asks: { text: 'Can you come?', due: NOW + HOUR },
    };
    await receive(worker, seen, fromGmail());
    expect(await pendingReplies(scene.store)).toMatchObject([{ asked: 'Can you come?', due: NOW + HOUR }]);
    gmail.archive(id);
    scene.later(HOUR);
    await receive(worker, { type: 'check-now' }, fromPopup());
    expect(await open()).toEqual(['Question']);
  });
});

describe('the digest', () => {
  const SECOND = 'second@fernweg.example';
  /** Over a weekend, to a time at work. */
  const DAYS = 94 * HOUR;
  beforeEach(() => changeSettings({ digest: true }));

  it('comes once a mail time, says what there is to do, and nothing of the mail', async () => {
    gmail.receive({ at: NOW, subject: 'Secret' });
    await wake(worker);
    expect(shown).toEqual(['1 reply to write']);
    await wake(worker);
    await receive(worker, { type: 'check-now' }, fromPopup());
    expect(shown).toHaveLength(1);
    scene.later(DAYS);
    await wake(worker);
    expect(shown).toHaveLength(2);
  });

  it('comes once, however many mail times were slept over, and not at all where leave is withdrawn just then', async () => {
    await wake(worker);
    gmail.receive({ at: NOW, subject: 'Question' });
    scene.later(14 * 24 * HOUR);
    await wake(worker);
    await wake(worker);
    expect(shown).toEqual(['1 reply to write']);
    const withdrawn = vi.fn(async () => {
      throw new TypeError('notifications is undefined');
    });
    Object.assign(fakeBrowser.notifications, { create: withdrawn });
    scene.later(DAYS);
    gmail.receive({ at: NOW, subject: 'Another' });
    await wake(worker);
    expect(withdrawn).toHaveBeenCalledTimes(1);
    expect(await open()).toHaveLength(2);
  });

  it('keeps an evening off quiet where a mail time was slept over, and the next one counts the same', async () => {
    await wake(worker);
    gmail.receive({ at: NOW, subject: 'Question' });
    scene.later(10 * HOUR);
    await wake(worker);
    expect(await open()).toEqual(['Question']);
    expect(shown).toEqual([]);
    scene.later(DAYS - 10 * HOUR);
    await wake(worker);
    expect(shown).toEqual(['1 reply to write']);
  });

  it('is one for all accounts, also where one of them is read only later', async () => {
    await changeConnections(withUse(SECOND, '2', 'replies', NOW));
    const second = new FakeGmail();
    const busy = async () => ({ kind: 'busy', until: NOW + 5 * 60_000 }) as const;
    let isBusy = false;
    worker.google.mailbox = (account) => {
      const its = account === MIRA ? gmail : second;
      const profile = async (signal: AbortSignal) => {
        const answer = await its.mailbox.profile(signal);
        return answer.kind === 'ok' ? { ...answer, value: { ...answer.value, address: account } } : answer;
      };
      return { ...its.mailbox, profile: isBusy && account === SECOND ? busy : profile };
    };
    isBusy = true;
    gmail.receive({ at: NOW, subject: 'One' });
    second.receive({ at: NOW, subject: 'Two', to: [{ email: SECOND, name: null }] });
    await wake(worker);
    expect(shown).toEqual(['1 reply to write']);
    isBusy = false;
    scene.later(6 * 60_000);
    await wake(worker);
    expect(await open()).toHaveLength(2);
    expect(shown).toHaveLength(1);
    scene.later(DAYS);
    await wake(worker);
    expect(shown.at(-1)).toBe('2 replies to write');
    expect(shown).toHaveLength(2);
  });

  it('still comes where only a later try of the same mail time finds something to do', async () => {
    await wake(worker);
    expect(shown).toEqual([]);
    isOffline = true;
    scene.later(DAYS);
    gmail.receive({ at: NOW, subject: 'Question' });
    await wake(worker);
    expect(shown).toEqual([]);
    isOffline = false;
    scene.later(60_000);
    await wake(worker);
    expect(shown).toEqual(['1 reply to write']);
  });

  it('is not shown before it is turned on, where notifications are not allowed, nor where there is nothing to do', async () => {
    await wake(worker);
    expect(shown).toEqual([]);
    fakeBrowser.permissions.contains = vi.fn(async () => false);
    gmail.receive({ at: NOW });
    scene.later(DAYS);
    await wake(worker);
    expect(shown).toEqual([]);
    fakeBrowser.permissions.contains = vi.fn(async () => true);
    await changeSettings({ digest: false });
    scene.later(DAYS);
    await wake(worker);
    expect(shown).toEqual([]);
  });
});
