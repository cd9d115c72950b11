import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EventName } from '../../../../lib/meeting/choice.ts';
import type { RequestOf } from '../../../../lib/messages.ts';
import { readSettings } from '../../../../lib/settings.ts';
import { choicesBetween } from '../../../../lib/store/choices.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { createScene, fromCalendar, fromGmail, MIRA, NOW } from './scene.ts';

let scene = createScene();
beforeEach(() => {
  fakeBrowser.reset();
  scene = createScene();
});
afterEach(async () => {
  scene.store.close();
  await Dexie.delete('scene');
});

const DRAFT: EventName = { account: MIRA, id: null, title: 'Weekly status', start: '2026-11-26T10:00' };
const SAVED: EventName = { ...DRAFT, id: { eventId: 'abc', calendarId: MIRA } };

function choose(event: EventName, some: Partial<RequestOf<'choose'>['choice']> = {}, id = 'choice-1') {
  const choice = { kind: 'keep' as const, verdict: 'write' as const, reason: null, minutes: 180, ...some };
  return receive(scene.worker, { type: 'choose', id, event, choice }, fromCalendar());
}
async function remembered(event: EventName): Promise<unknown> {
  const answer = await receive(scene.worker, { type: 'choice-of', event }, fromCalendar());
  return answer.ok ? answer.value : answer;
}

describe('a choice', () => {
  it('is remembered by account, title and start, however they are spelt', async () => {
    await choose(DRAFT, { reason: 'We need to see each other' });
    const why = 'We need to see each other';
    const kept = { id: 'choice-1', kind: 'keep', verdict: 'write', reason: why, minutes: 180, at: NOW };
    expect(await remembered({ ...DRAFT, title: '  weekly  STATUS ' })).toEqual({ choice: kept });
    for (const other of [{ title: 'Daily status' }, { start: '2026-11-27T10:00' }, { account: 'x@y.example' }]) {
      expect(await remembered({ ...DRAFT, ...other })).toEqual({ choice: null });
    }
  });

  it('follows its event when that gets an id, and later another title', async () => {
    await choose(DRAFT);
    expect(await remembered(SAVED)).toMatchObject({ choice: { kind: 'keep' } });
    expect(await remembered({ ...SAVED, title: 'Renamed' })).toMatchObject({ choice: { kind: 'keep' } });
  });

  it('holds for every event of its series, and for no other event that looks alike', async () => {
    const instance = { ...SAVED, id: { eventId: 'abc_20261126T090000Z', calendarId: MIRA } };
    await choose(instance);
    const next = { ...instance, id: { eventId: 'abc_20261203T090000Z', calendarId: MIRA }, start: '2026-12-03T10:00' };
    expect(await remembered(next)).toMatchObject({ choice: { kind: 'keep' } });
    const alike = { ...SAVED, id: { eventId: 'other', calendarId: MIRA } };
    expect(await remembered(alike)).toEqual({ choice: null });
  });

  it('to add an agenda leaves the question open', async () => {
    await choose(DRAFT, { kind: 'agenda' });
    expect(await remembered(DRAFT)).toEqual({ choice: null });
  });

  it('told again takes the reason that came later, and stays one', async () => {
    await choose(DRAFT);
    scene.later(5_000);
    await choose(DRAFT, { reason: 'Urgent' });
    const rows = await choicesBetween(scene.store, NOW, NOW + 10_000);
    expect(rows).toMatchObject([{ at: NOW, reason: 'Urgent', minutes: 180, verdict: 'write', choice: 'keep' }]);
  });

  it('told again of a draft that has another name by now is found by that one alone', async () => {
    await choose({ ...DRAFT, title: '' });
    expect(await remembered(DRAFT)).toEqual({ choice: null });
    await choose(DRAFT);
    expect(await remembered(DRAFT)).toMatchObject({ choice: { id: 'choice-1' } });
    await choose({ ...DRAFT, title: 'Weekly planning' });
    expect(await remembered(DRAFT)).toEqual({ choice: null });
    expect(await remembered({ ...SAVED, title: 'Weekly planning' })).toMatchObject({ choice: { id: 'choice-1' } });
    await choose(DRAFT);
    expect(await remembered({ ...SAVED, title: 'Renamed' })).toMatchObject({ choice: { id: 'choice-1' } });
  });

  it.each([
    ['writing', 'write'],
    ['proposing', 'propose'],
  ] as const)('%s is to %s once its mail was sent, whoever saw that, and not before', async (meant, chosen) => {
    await choose(SAVED, { kind: meant }, 'agenda-1');
    expect(await remembered(SAVED)).toMatchObject({ choice: { kind: meant } });
    const row = { id: 'agenda-1', account: MIRA, thread: null, createdAt: NOW, updatedAt: NOW };
    const agenda = {
      ...{ title: 'Weekly status', background: '', lead: { email: MIRA, name: null }, attendees: [], topics: [] },
      ...{ replyBy: null, timeZone: 'UTC', documents: [] },
    };
    await scene.store.agendas.put({ ...row, agenda, state: 'sent' });
    expect(await remembered(SAVED)).toMatchObject({ choice: { kind: chosen } });
    expect(await choicesBetween(scene.store, NOW, NOW + 1)).toMatchObject([{ choice: chosen }]);
    await scene.store.agendas.put({ ...row, agenda, state: 'filled' });
    expect(await remembered(SAVED)).toMatchObject({ choice: { kind: meant } });
  });

  it('that was taken back is none', async () => {
    await choose(DRAFT, { kind: 'agenda' });
    await choose(DRAFT, {}, 'choice-2');
    const taken = await receive(scene.worker, { type: 'unchoose', id: 'choice-1' }, fromCalendar());
    expect(taken).toEqual({ ok: true, value: null });
    expect(await choicesBetween(scene.store, NOW, NOW + 1)).toMatchObject([{ id: 'choice-2', choice: 'keep' }]);
    const refused = await receive(scene.worker, { type: 'unchoose', id: 'choice-2' }, fromGmail());
    expect(refused).toEqual({ ok: false, error: 'refused' });
  });

  it('cannot be told by Gmail', async () => {
    const choice = { kind: 'keep', verdict: 'write', reason: null, minutes: null };
    const told = await receive(scene.worker, { type: 'choose', id: 'x', event: DRAFT, choice }, fromGmail());
    expect(told).toEqual({ ok: false, error: 'refused' });
  });
});

it('When a colleague works is kept in the settings, and forgotten on request', async () => {
  const hours = { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 };
  const colleague = { timeZone: 'Asia/Tokyo', hours };
  const set = (value: typeof colleague | null) =>
    receive(scene.worker, { type: 'set-colleague', email: 'Yuki@x.example', colleague: value }, fromCalendar());
  expect(await set(colleague)).toEqual({ ok: true, value: null });
  expect((await readSettings()).colleagues).toEqual({ 'yuki@x.example': colleague });
  await set(null);
  expect((await readSettings()).colleagues).toEqual({});
});
