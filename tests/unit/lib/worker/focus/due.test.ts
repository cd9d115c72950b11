import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withoutUse, withUse } from '../../../../../lib/connections.ts';
import type { Request, Result } from '../../../../../lib/messages.ts';
import { changeSettings } from '../../../../../lib/settings.ts';
import { focusPlan } from '../../../../../lib/store/blocks.ts';
import { Store } from '../../../../../lib/store/store.ts';
import { FOCUS_ALARM, tendIfDue } from '../../../../../lib/worker/focus/due.ts';
import { followWishes } from '../../../../../lib/worker/focus/wishes-changed.ts';
import { receive } from '../../../../../lib/worker/receive.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { fromCalendar, fromPopup } from '../scene.ts';
import { at, DAY, MINUTE, MIRA, openStage, reset, type Stage, shown } from './stage.ts';

let stage: Stage;
let worker: Worker;
beforeEach(async () => {
  reset();
  stage = await openStage();
  worker = {
    store: new Store('due-focus'),
    google: stage.google,
    now: () => stage.desk.clock.now,
    readFeed: async () => ({ kind: 'signed-out' }),
  };
  await changeConnections(withUse(MIRA, 'id', 'focus', 0));
});
afterEach(() => worker.store.delete());

const ask = (request: Request, sender = fromPopup()): Promise<Result<Request['type']>> =>
  receive(worker, request, sender);
const tend = (wish: Extract<Request, { type: 'tend-focus' }>['wish']) =>
  ask({ type: 'tend-focus', account: MIRA, wish });
const due = async () => (await focusPlan(worker.store, MIRA)).next;
const asked = () => stage.desk.google.log.entries.filter(({ path }) => path.startsWith('/calendar/')).length;

describe('a calendar in which something of ours is kept', () => {
  it('is looked at every half hour, and not before; the alarm rings then', async () => {
    await tend({ kind: 'keep', plan: { isAutomatic: true } });
    expect(await due()).toBe(worker.now() + 30 * MINUTE);
    expect((await fakeBrowser.alarms.get(FOCUS_ALARM))?.scheduledTime).toBe(await due());
    const before = asked();
    stage.later(29 * MINUTE);
    await tendIfDue(worker);
    expect(asked()).toBe(before);
    await stage.person.meet(at(11), at(12));
    stage.later(MINUTE);
    await tendIfDue(worker);
    expect(asked()).toBeGreaterThan(before);
    expect(shown((await stage.ours())[0] ?? never())).toBe('12-02 12:00–13:30 Focus time focus');
  });

  it('follows other mail times a minute after they were chosen, and one where nothing comes by itself does not', async () => {
    await tend({ kind: 'put', blocks: [{ start: at(11), end: at(12) }] });
    const usual = await due();
    await followWishes(worker);
    expect(await due()).toBe(usual);
    await tend({ kind: 'keep', plan: { hasMailTimes: true } });
    await changeSettings({ mailTimes: { times: [12 * 60], days: [3] } });
    await followWishes(worker);
    stage.later(10_000);
    await followWishes(worker);
    expect((await fakeBrowser.alarms.get(FOCUS_ALARM))?.scheduledTime).toBe(await due());
    stage.later(MINUTE);
    await tendIfDue(worker);
    expect((await stage.ours()).map(shown)).toEqual([
      '12-02 11:00–12:00 Focus time focus',
      '12-02 12:00–12:30 Mail time free',
    ]);
  });

  it('is looked at late after the browser was closed for days', async () => {
    await tend({ kind: 'keep', plan: { isAutomatic: true } });
    stage.later(5 * DAY);
    await tendIfDue(worker);
    expect((await stage.ours()).length).toBeGreaterThan(5);
  });

  it('is left alone once nothing is kept there', async () => {
    await tend({ kind: 'keep', plan: { isAutomatic: true } });
    await tend({ kind: 'take-back', only: null });
    expect(await due()).toBeNull();
    expect(await fakeBrowser.alarms.get(FOCUS_ALARM)).toBeUndefined();
  });

  it('is looked at soon where the very first run ends in its midst, by alarm, and then has what was asked for', async () => {
    const calendar = stage.google.calendar(MIRA);
    const dying = { ...calendar, busy: () => Promise.reject(new Error('The worker is ended.')) };
    const ended: Worker = { ...worker, google: { ...stage.google, calendar: () => dying } };
    const wish = { kind: 'put', blocks: [{ start: at(11), end: at(12) }] } as const;
    expect(await receive(ended, { type: 'tend-focus', account: MIRA, wish }, fromPopup())).toMatchObject({ ok: false });
    const alarm = await fakeBrowser.alarms.get(FOCUS_ALARM);
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(worker.now() + 5 * MINUTE);
    stage.later(5 * MINUTE);
    await tendIfDue(worker);
    expect((await stage.ours()).map(shown)).toEqual(['12-02 11:00–12:00 Focus time focus']);
  });

  it('is forgotten here when the access is taken back, and known again when it is given anew', async () => {
    await tend({ kind: 'keep', plan: { isAutomatic: true } });
    await changeConnections(withoutUse(MIRA, 'focus'));
    await tendIfDue(worker);
    expect(await worker.store.blocks.count()).toBe(0);
    expect(await worker.store.focusPlans.count()).toBe(0);
    expect(await stage.ours()).toHaveLength(5);
    await changeConnections(withUse(MIRA, 'id', 'focus', 0));
    expect(await tend({ kind: 'look' })).toMatchObject({ ok: true, value: { isAutomatic: false, proposed: [] } });
    expect(await worker.store.blocks.count()).toBe(5);
  });
});

describe('the page’s requests', () => {
  it('are answered to our own pages only, and only for an account that is connected for it', async () => {
    const request: Request = { type: 'tend-focus', account: MIRA, wish: { kind: 'look' } };
    expect(await ask(request, fromCalendar())).toEqual({ ok: false, error: 'refused' });
    expect(await ask({ ...request, account: 'tom@fernweg.example' })).toEqual({ ok: false, error: 'refused' });
    expect(await ask({ type: 'calendar-hours', account: MIRA })).toEqual({ ok: false, error: 'refused' });
  });

  it('tell what stands ahead, and what could', async () => {
    const look = await tend({ kind: 'look' });
    expect(look).toMatchObject({ ok: true, value: { outcome: 'done', blocks: [], isPlain: false } });
    const blocks = [{ start: at(11), end: at(12) }];
    expect(await tend({ kind: 'put', blocks })).toMatchObject({
      ok: true,
      value: { outcome: 'done', blocks: [{ kind: 'focus', ...blocks[0], state: 'there' }] },
    });
    const listed = await ask({ type: 'connections' });
    expect(listed).toMatchObject({ ok: true, value: { accounts: [{ account: MIRA, blocks: 1 }] } });
  });

  it('read the calendar’s hours', async () => {
    await changeConnections(withUse(MIRA, 'id', 'hours', 0));
    const read = await ask({ type: 'calendar-hours', account: MIRA });
    expect(read).toMatchObject({ ok: true, value: { outcome: 'read', timeZone: 'Europe/Berlin' } });
    stage.desk.google.faults.add({ effect: { kind: 'status', status: 403, reason: 'forbidden' }, times: 9 });
    expect(await ask({ type: 'calendar-hours', account: MIRA })).toEqual({ ok: true, value: { outcome: 'forbidden' } });
  });
});

function never(): never {
  throw new Error('Nothing stands there.');
}
