import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { changeConnections, withoutAccount, withUse } from '../../../../../lib/connections.ts';
import type { VacationSettings } from '../../../../../lib/google/gmail/vacation.ts';
import { readSettings } from '../../../../../lib/settings.ts';
import { awayRow } from '../../../../../lib/store/away.ts';
import { AWAY_ALARM, answerAway } from '../../../../../lib/worker/away/connected.ts';
import { receive } from '../../../../../lib/worker/receive.ts';
import { wake } from '../../../../../lib/worker/wake.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { fromPopup } from '../scene.ts';
import {
  answering,
  BEFORE,
  begin,
  berlin,
  EVENING,
  FakeVacation,
  MINUTE,
  MIRA,
  MORNING,
  NEXT_EVENING,
  stand,
  worker,
} from './stage.ts';

const TOM = 'tom@fernweg.example';
const clock = { now: EVENING };
let gmail: FakeVacation;
let toms: FakeVacation;
let one: Worker;

beforeEach(async () => {
  await begin();
  clock.now = EVENING;
  gmail = new FakeVacation();
  toms = new FakeVacation();
  one = worker('away', clock, (account) => (account === TOM ? toms : gmail).vacation);
});
afterEach(() => one.store.delete());

const runAt = async (now: number, isAsked = false): Promise<void> => {
  clock.now = now;
  await answerAway(one, isAsked);
};
const alarm = async () => (await browser.alarms.get(AWAY_ALARM))?.scheduledTime ?? null;

describe('an evening', () => {
  it('is answered until work begins, with the next mail time, and never without an end', async () => {
    await answering({ urgent: 'call me' });
    await runAt(EVENING);
    expect(gmail.current).toEqual({
      enableAutoReply: true,
      responseSubject: 'I read mail later',
      responseBodyPlainText: expect.stringContaining(
        'The next time is Wednesday 25 November, 10:00.\nIf it is urgent: call me',
      ),
      restrictToContacts: false,
      restrictToDomain: false,
      startTime: String(berlin('2026-11-24T17:30')),
      endTime: String(berlin('2026-11-25T09:00')),
    });
    expect(await alarm()).toBe(berlin('2026-11-25T09:00'));
    await runAt(MORNING);
    expect(gmail.current).toEqual(BEFORE);
    expect(await alarm()).toBe(berlin('2026-11-25T17:30'));
  });

  it('begins with any wake of the background', async () => {
    await wake(one);
    expect(gmail.current.enableAutoReply).toBe(true);
  });

  it('costs a question an hour at most while nothing changes, and none once it is over', async () => {
    await runAt(EVENING);
    expect(gmail.calls).toBe(2);
    for (let minute = 1; minute < 180; minute += 1) await runAt(EVENING + minute * MINUTE);
    expect(gmail.calls).toBe(4);
    expect(gmail.written).toHaveLength(1);
    await runAt(MORNING);
    await runAt(MORNING + 60 * MINUTE);
    expect(gmail.calls).toBe(6);
  });

  it('is answered late, where the browser was closed when it began, but not for its last minutes', async () => {
    await runAt(berlin('2026-11-25T08:30'));
    expect(gmail.current.enableAutoReply).toBe(true);
    expect((await stand(one)).outcome).toBe('on');
    await runAt(MORNING);
    gmail.calls = 0;
    await runAt(berlin('2026-11-26T08:50'));
    expect(gmail.calls).toBe(0);
  });

  it('after one that the browser slept through to the end puts back what was there before both', async () => {
    await runAt(EVENING);
    await runAt(NEXT_EVENING);
    expect(gmail.current.endTime).toBe(String(berlin('2026-11-26T09:00')));
    expect(gmail.replaced[1]).toEqual(gmail.written[0]);
    await runAt(berlin('2026-11-26T11:00'));
    expect(gmail.current).toEqual(BEFORE);
  });

  it('is answered anew after the text was changed, and not at all once it is off', async () => {
    await runAt(EVENING);
    await answering({ text: 'Tomorrow.', toContacts: true });
    await runAt(EVENING + MINUTE, true);
    expect(gmail.current).toMatchObject({ responseBodyPlainText: 'Tomorrow.', restrictToContacts: true });
    await answering({ isOn: false });
    await runAt(EVENING + 2 * MINUTE, true);
    expect(gmail.current).toEqual(BEFORE);
    expect(await alarm()).toBeNull();
    expect(await stand(one)).toEqual({ ours: null, skipped: null, outcome: 'off' });
  });

  it('between mail times is answered from half an hour after one to the next', async () => {
    await answering({ when: 'between' });
    await runAt(berlin('2026-11-25T10:20'));
    expect(gmail.calls).toBe(0);
    expect(await alarm()).toBe(berlin('2026-11-25T10:30'));
    await runAt(berlin('2026-11-25T10:30'));
    expect(gmail.current).toMatchObject({ endTime: String(berlin('2026-11-25T15:30')) });
    await runAt(berlin('2026-11-25T15:30'));
    expect(gmail.current).toEqual(BEFORE);
  });
});

describe('what the person set in Gmail', () => {
  const own: VacationSettings = { enableAutoReply: true, responseBodyPlainText: 'On holiday.' };
  it.each([
    ['answers now', own],
    ['answers until a day that is yet to come', { ...own, endTime: String(NEXT_EVENING) }],
    [
      'will answer from a day that is yet to come',
      { ...own, startTime: String(NEXT_EVENING), endTime: String(NEXT_EVENING + 1) },
    ],
  ])('is never touched where it %s', async (_what, theirs) => {
    gmail.current = theirs;
    await runAt(EVENING);
    await runAt(EVENING + 60 * MINUTE);
    expect(gmail.current).toEqual(theirs);
    expect(gmail.written).toEqual([]);
    expect((await stand(one)).outcome).toBe('theirs');
    expect(gmail.calls).toBe(1);
    gmail.current = BEFORE;
    await runAt(NEXT_EVENING);
    expect(gmail.current.enableAutoReply).toBe(true);
  });

  it('gives way where it is over, and comes back exactly', async () => {
    const over = { ...own, endTime: String(EVENING - 1) };
    gmail.current = over;
    await runAt(EVENING);
    expect(gmail.current.responseSubject).toBe('I read mail later');
    await runAt(MORNING);
    expect(gmail.current).toEqual(over);
  });

  it('in the place of ours stays, and the time away is theirs from then on', async () => {
    await runAt(EVENING);
    const holiday = {
      ...gmail.current,
      responseBodyPlainText: 'On holiday.',
      startTime: '1',
      endTime: String(NEXT_EVENING * 2),
    };
    gmail.current = holiday;
    await answering({ text: 'Another text.' });
    await runAt(EVENING + MINUTE, true);
    await runAt(MORNING);
    await runAt(NEXT_EVENING);
    expect(gmail.current).toEqual(holiday);
    expect(await stand(one)).toMatchObject({ ours: null, outcome: 'theirs' });
  });

  it('by ending ours there ends it for that time away, and brings back what was there before', async () => {
    await runAt(EVENING);
    gmail.current = { ...gmail.current, enableAutoReply: false };
    await answering({ text: 'Another text.' });
    await runAt(EVENING + MINUTE, true);
    expect(gmail.current).toEqual(BEFORE);
    await runAt(EVENING + 60 * MINUTE);
    expect(gmail.current).toEqual(BEFORE);
    await runAt(NEXT_EVENING);
    expect(gmail.current.enableAutoReply).toBe(true);
  });

  it('by ending ours there has what was there before back within the hour', async () => {
    await runAt(EVENING);
    gmail.current = { ...gmail.current, enableAutoReply: false };
    await runAt(EVENING + 59 * MINUTE);
    expect(await stand(one)).toMatchObject({ outcome: 'on' });
    await runAt(EVENING + 60 * MINUTE);
    await runAt(EVENING + 180 * MINUTE);
    expect(gmail.current).toEqual(BEFORE);
    expect(await stand(one)).toMatchObject({ ours: null, skipped: berlin('2026-11-24T17:30'), outcome: 'off' });
  });

  it('is theirs also where they put back themselves what was there before ours', async () => {
    await runAt(EVENING);
    gmail.current = BEFORE;
    await runAt(EVENING + 60 * MINUTE);
    await runAt(EVENING + 180 * MINUTE);
    expect(gmail.current).toEqual(BEFORE);
    expect(await stand(one)).toMatchObject({ ours: null, outcome: 'off' });
    await runAt(NEXT_EVENING);
    expect(gmail.current.enableAutoReply).toBe(true);
  });

  it('that was put back, with nobody there to hear so, gives way again when ours is turned on again', async () => {
    await runAt(EVENING);
    gmail.refuse = (_call, kind) => (kind === 'write' ? { answer: { kind: 'offline' }, isDone: true } : null);
    await answering({ isOn: false });
    await runAt(EVENING + MINUTE, true);
    expect(gmail.current).toEqual(BEFORE);
    gmail.refuse = () => null;
    await answering({ isOn: true });
    await runAt(EVENING + 2 * MINUTE, true);
    expect(gmail.current.enableAutoReply).toBe(true);
    expect(await stand(one)).toMatchObject({ outcome: 'on' });
    await runAt(MORNING);
    expect(gmail.current).toEqual(BEFORE);
  });

  it('is told from ours whatever Gmail makes of it', async () => {
    gmail.make = (settings) =>
      settings.enableAutoReply === true
        ? {
            ...settings,
            responseBodyPlainText: `${settings.responseBodyPlainText?.replaceAll('\n', '\r\n')}\r\n`,
            responseBodyHtml: '<div>…</div>',
          }
        : settings;
    gmail.refuse = (_call, kind) => (kind === 'write' ? { answer: { kind: 'offline' }, isDone: true } : null);
    await runAt(EVENING);
    expect(await stand(one)).toMatchObject({ ours: { kept: null }, outcome: 'offline' });
    gmail.refuse = () => null;
    await runAt(EVENING + MINUTE);
    expect(await stand(one)).toMatchObject({ ours: { kept: gmail.current }, outcome: 'on' });
    expect(gmail.written).toHaveLength(1);
    await runAt(MORNING);
    expect(gmail.current).toEqual(BEFORE);
  });

  it('is told from ours where Gmail itself has turned ours off at its end', async () => {
    await runAt(EVENING);
    gmail.current = { ...gmail.current, enableAutoReply: false };
    await runAt(MORNING);
    expect(gmail.current).toEqual(BEFORE);
  });

  it('is told from ours where only its HTML was changed', async () => {
    gmail.make = (settings) => ({ ...settings, responseBodyHtml: '<p>ours</p>' });
    await runAt(EVENING);
    gmail.current = { ...gmail.current, responseBodyHtml: '<p>mine</p>' };
    const mine = gmail.current;
    await runAt(MORNING);
    expect(gmail.current).toEqual(mine);
  });
});

describe('an answer that Gmail does not take', () => {
  it('is not asked for again in the same time away, and what was there stays', async () => {
    gmail.refuse = (_call, kind) => (kind === 'write' ? { answer: { kind: 'unreadable', status: 400 } } : null);
    await runAt(EVENING);
    expect((await stand(one)).outcome).toBe('refused');
    const { calls } = gmail;
    for (let hour = 1; hour < 10; hour += 1) await runAt(EVENING + hour * 60 * MINUTE);
    expect(gmail.calls).toBe(calls);
    gmail.refuse = () => null;
    await answering({ text: 'Another text.' });
    await runAt(EVENING + 11 * 60 * MINUTE, true);
    expect(gmail.current.responseBodyPlainText).toBe('Another text.');
    await runAt(MORNING);
    expect(gmail.current).toEqual(BEFORE);
  });

  it.each<[string, Partial<VacationSettings>, boolean]>([
    ['that it is for one’s own organisation alone', { restrictToDomain: false }, false],
    ['that it is for contacts alone', { restrictToContacts: false }, false],
    ['when it ends', { endTime: '0' }, false],
    ['for whom it is, and its answer was lost', { restrictToContacts: false, restrictToDomain: false }, true],
    ['when it ends, and its answer was lost', { endTime: '0' }, true],
  ])('is taken out at once where Gmail leaves out %s', async (_what, less, isLost) => {
    gmail.make = (settings) => (settings.enableAutoReply === true ? { ...settings, ...less } : settings);
    if (isLost) gmail.refuse = (call) => (call === 2 ? { answer: { kind: 'offline' }, isDone: true } : null);
    await answering({ toContacts: true, toDomain: true });
    await runAt(EVENING, true);
    if (isLost) await runAt(EVENING + MINUTE);
    expect(gmail.current).toEqual(BEFORE);
    expect(await stand(one)).toEqual({ ours: null, skipped: berlin('2026-11-24T17:30'), outcome: 'refused' });
    const { calls } = gmail;
    await runAt(EVENING + 60 * MINUTE);
    expect(gmail.calls).toBe(calls);
  });

  it('is tried again later and later, and at once when the person asks for it', async () => {
    gmail.refuse = () => ({ answer: { kind: 'offline' } });
    const tried: number[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      const before = gmail.calls;
      await runAt(EVENING + minute * MINUTE);
      if (gmail.calls > before) tried.push(minute);
    }
    expect(tried).toEqual([0, 1, 6, 21, 51]);
    expect(await alarm()).toBe(EVENING + 111 * MINUTE);
    gmail.refuse = () => null;
    await runAt(EVENING + 60 * MINUTE, true);
    expect(gmail.current.enableAutoReply).toBe(true);
  });

  it('waits for no clock that was set back', async () => {
    gmail.refuse = () => ({ answer: { kind: 'signed-out' } });
    await runAt(NEXT_EVENING);
    gmail.refuse = () => null;
    await runAt(EVENING);
    expect(gmail.current.enableAutoReply).toBe(true);
  });
});

describe('several accounts', () => {
  it('are looked after each for itself', async () => {
    await begin(TOM);
    gmail.refuse = () => {
      throw new Error('This one fails in a way that nobody has thought of.');
    };
    await runAt(EVENING);
    expect(gmail.current).toEqual(BEFORE);
    expect(toms.current.enableAutoReply).toBe(true);
    gmail.refuse = () => null;
    await runAt(EVENING + 5 * MINUTE);
    expect(gmail.current.enableAutoReply).toBe(true);
  });
});

describe('leaving', () => {
  const ask = (request: object) => receive(one, request, fromPopup());

  it('by taking the capability back puts back what was there first', async () => {
    await runAt(EVENING);
    expect(await ask({ type: 'take-back', capability: 'autoresponder', account: MIRA })).toEqual({
      ok: true,
      value: { answersUntil: null },
    });
    expect(gmail.current).toEqual(BEFORE);
    await runAt(EVENING + MINUTE, true);
    expect(gmail.current).toEqual(BEFORE);
  });

  it('says until when ours goes on, where it could not; connected again, it is put back at its end', async () => {
    await runAt(EVENING);
    gmail.refuse = () => ({ answer: { kind: 'signed-out' } });
    expect(await ask({ type: 'take-back', capability: 'autoresponder', account: MIRA })).toEqual({
      ok: true,
      value: { answersUntil: berlin('2026-11-25T09:00') },
    });
    gmail.refuse = () => null;
    await runAt(MORNING);
    expect(gmail.current.enableAutoReply).toBe(true);
    const { store } = one;
    expect((await awayRow(store, MIRA)).ours?.before).toEqual(BEFORE);
    await begin();
    await runAt(MORNING, true);
    expect(gmail.current).toEqual(BEFORE);
  });

  it.each([true, false])(
    'by disconnecting, as far as Gmail lets it (%s), forgets everything here',
    async (isReachable) => {
      await runAt(EVENING);
      if (!isReachable) gmail.refuse = () => ({ answer: { kind: 'offline' } });
      expect(await ask({ type: 'disconnect', account: MIRA })).toMatchObject({
        ok: true,
        value: { answersUntil: isReachable ? null : berlin('2026-11-25T09:00') },
      });
      if (isReachable) expect(gmail.current).toEqual(BEFORE);
      expect(await one.store.away.count()).toBe(0);
    },
  );

  it.each([true, false])('by erasing everything, too (%s)', async (isReachable) => {
    await runAt(EVENING);
    if (!isReachable) gmail.refuse = () => ({ answer: { kind: 'offline' } });
    const answering = isReachable ? [] : [{ account: MIRA, until: berlin('2026-11-25T09:00') }];
    expect(await ask({ type: 'erase-everything' })).toEqual({ ok: true, value: { answering } });
    if (isReachable) expect(gmail.current).toEqual(BEFORE);
    expect(await one.store.away.count()).toBe(0);
  });

  it('leaves the switch off for whoever connects an account again, and what was left in Gmail is put back then', async () => {
    await runAt(EVENING);
    gmail.refuse = () => ({ answer: { kind: 'offline' } });
    await ask({ type: 'take-back', capability: 'autoresponder', account: MIRA });
    await runAt(EVENING + MINUTE, true);
    expect((await readSettings()).autoresponder.isOn).toBe(false);
    gmail.refuse = () => null;
    await changeConnections(withUse(MIRA, 'id of Mira', 'autoresponder', clock.now));
    await runAt(EVENING + 2 * MINUTE, true);
    expect(gmail.current).toEqual(BEFORE);
  });

  it('without anything of ours asks Gmail nothing', async () => {
    await ask({ type: 'take-back', capability: 'autoresponder', account: MIRA });
    expect(gmail.calls).toBe(0);
  });

  it('an account that is gone is forgotten', async () => {
    await runAt(EVENING);
    await changeConnections(withoutAccount(MIRA));
    await runAt(EVENING + MINUTE);
    expect(await one.store.away.count()).toBe(0);
  });
});
