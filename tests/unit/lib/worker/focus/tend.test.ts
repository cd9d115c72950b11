import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '../../../../../lib/settings.ts';
import { blockRows, focusPlan } from '../../../../../lib/store/blocks.ts';
import {
  at,
  DAY,
  HOUR,
  MINUTE,
  MIRA,
  openStage,
  place,
  reset,
  type Stage,
  shown,
  type TestWorker,
  through,
  worker,
} from './stage.ts';

let stage: Stage;
let one: TestWorker;
beforeEach(async () => {
  reset();
  stage = await openStage();
  one = worker(stage, 'tend-focus');
});
afterEach(() => one.store.delete());

const ours = async () => (await stage.ours()).map(shown);
const put = async () => {
  const { proposed } = await one.tend();
  return one.tend({ kind: 'put', blocks: proposed ?? [] });
};
const FIRST = '12-02 10:30–12:00';
const idOf = async (text: string): Promise<string> => {
  const found = (await stage.ours()).find((event) => shown(event).startsWith(text));
  if (found === undefined) throw new Error(`Nothing stands at ${text}.`);
  return found.id;
};

describe('focus blocks', () => {
  it('are proposed for the coming week beside meetings and mail times, and nothing is put anywhere', async () => {
    await stage.person.meet(at(9), at(10));
    const { outcome, proposed } = await one.tend();
    expect(outcome).toBe('done');
    expect(proposed?.map(place)).toEqual([
      FIRST,
      '12-03 10:30–12:00',
      '12-04 10:30–12:00',
      '12-07 10:30–12:00',
      '12-08 10:30–12:00',
    ]);
    expect(await ours()).toEqual([]);
    expect((await focusPlan(one.store, MIRA)).next).toBeNull();
  });

  it('are put there once accepted, as focus time, marked, and only once', async () => {
    const { proposed } = await one.tend();
    const blocks = proposed ?? [];
    const after = await one.tend({ kind: 'put', blocks });
    expect(after.proposed).toEqual([]);
    await one.tend({ kind: 'put', blocks });
    expect(await ours()).toEqual(blocks.map((block) => `${place(block)} Focus time focus`));
    const [event] = await stage.ours();
    expect(event?.extendedProperties?.private).toMatchObject({ unhurried: 'block', unhurriedKind: 'focus' });
    expect((await focusPlan(one.store, MIRA)).next).toBe(one.now() + 30 * MINUTE);
  });

  it('are ordinary busy events where the account has no focus time, which is asked for once', async () => {
    const account = stage.desk.google.account(MIRA);
    if (account !== undefined) account.hasFocusTime = false;
    await put();
    const texts = await ours();
    expect(texts).toHaveLength(5);
    expect(texts.every((text) => text.endsWith('Focus time busy'))).toBe(true);
    const posts = stage.desk.google.log.entries.filter(
      ({ method, path }) => method === 'POST' && path.includes('/events'),
    );
    // Twice as focus time, since a refusal may be a slip; once for each block as an ordinary event.
    expect(posts).toHaveLength(7);
    expect((await focusPlan(one.store, MIRA)).isPlain).toBe(true);
  });

  it('are ordinary busy events, too, where Calendar makes such of focus time without a word', async () => {
    const { proposed } = await one.tend();
    const quiet = through(one, (calendar) => ({
      ...calendar,
      insert: (id, block, signal) => calendar.insert(id, { ...block, kind: 'busy' }, signal),
    }));
    await quiet({ kind: 'put', blocks: proposed ?? [] });
    expect((await focusPlan(one.store, MIRA)).isPlain).toBe(true);
  });

  it.each([
    ['a slip', 400, 'badRequest', 1, 'focus', false],
    ['the account', 400, 'badRequest', 2, 'busy', true],
    ['the account, in words nobody knows', 403, 'focusTimeNotEnabled', 2, 'busy', true],
    ['the form of the block', 400, 'malformedFocusTimeEvent', 2, 'busy', false],
    ['the access', 403, 'insufficientPermissions', 2, null, false],
    ['the project', 403, 'accessNotConfigured', 2, null, false],
    ['the administrator', 403, 'domainPolicy', 2, null, false],
    ['the times', 400, 'timeRangeEmpty', 2, null, false],
  ])(
    'that are refused because of %s (%i %s) are told apart as far as Google tells',
    async (_why, code, reason, times, kind, isPlain) => {
      const { proposed } = await one.tend();
      const effect = { kind: 'status', status: code, reason } as const;
      stage.desk.google.faults.add({ effect, times, method: 'POST', path: '/events' });
      const { outcome, plan } = await one.tend({ kind: 'put', blocks: (proposed ?? []).slice(0, 1) });
      expect(plan.isPlain).toBe(isPlain);
      expect(outcome).toBe(kind === null ? (code === 403 ? 'forbidden' : 'unreadable') : 'done');
      expect((await ours()).map((text) => text.split(' ').at(-1))).toEqual(kind === null ? [] : [kind]);
    },
  );

  it('make way for a meeting that comes to lie over one, on the same day', async () => {
    await put();
    await stage.person.meet(at(11), at(12));
    await one.tend();
    expect((await ours())[0]).toBe('12-02 12:00–13:30 Focus time focus');
    expect(await stage.others()).toHaveLength(1);
  });

  it('go where a day has no room left, and come back by themselves only if the person wants that', async () => {
    await put();
    const meeting = await stage.person.meet(at(9), at(18));
    await one.tend();
    expect(await ours()).toHaveLength(4);
    await stage.person.delete(meeting);
    await one.tend();
    expect(await ours()).toHaveLength(4);
    await one.tend({ kind: 'keep', plan: { isAutomatic: true } });
    expect(await ours()).toHaveLength(5);
  });

  it('make way for an event of a whole day, and stay under one that shows as free', async () => {
    await put();
    await stage.person.meet(at(10), at(12), { transparency: 'transparent' });
    await one.tend();
    expect((await ours())[0]).toContain(FIRST);
    const days = { start: { date: '2026-12-02' }, end: { date: '2026-12-03' }, transparency: 'opaque' };
    await stage.person.meet(at(0), at(1), days);
    await one.tend();
    expect(await ours()).toHaveLength(4);
  });

  it('stay where they are once they have begun, whatever comes', async () => {
    await put();
    stage.later(4 * HOUR);
    await stage.person.meet(at(11), at(12));
    await one.tend();
    expect((await ours())[0]).toContain(FIRST);
  });

  it('are the person’s own once moved: they stay there, and their day gets no other', async () => {
    await one.tend({ kind: 'keep', plan: { isAutomatic: true } });
    await stage.person.move(await idOf(FIRST), at(14), at(15));
    await stage.person.move(await idOf('12-03'), at(14, 0, 2), at(15, 0, 2));
    await stage.person.meet(at(14, 30), at(15, 30));
    const before = await ours();
    await one.tend();
    await one.tend();
    expect(await ours()).toEqual(before);
  });

  it('are the person’s own once they say something else', async () => {
    await put();
    const id = await idOf(FIRST);
    await stage.person.change(id, { summary: 'Write the report' });
    await stage.person.meet(at(11), at(12));
    await one.tend();
    expect(await ours()).toContain(`${FIRST} Write the report focus`);
    await one.tend({ kind: 'take-back', only: null });
    expect(await ours()).toEqual([`${FIRST} Write the report focus`]);
  });

  it.each<[string, object]>([
    ['guests', { attendees: [{ email: 'jonas@fernweg.example' }] }],
    ['a place', { location: 'Room 4' }],
    ['nobody’s time, by showing it as free', { transparency: 'transparent' }],
  ])('are the person’s own once they give one %s', async (_what, change) => {
    const account = stage.desk.google.account(MIRA);
    if (account !== undefined) account.hasFocusTime = false;
    await put();
    const id = await idOf(FIRST);
    await stage.person.change(id, change);
    await stage.person.meet(at(11), at(12));
    await one.tend();
    await one.tend({ kind: 'take-back', only: null });
    expect((await stage.ours()).map((event) => event.id)).toEqual([id]);
    expect((await ours())[0]).toContain(FIRST);
  });

  it('that two browsers put there at the same moment become one, the same for both', async () => {
    const other = worker(stage, 'another-device');
    const blind = (each: TestWorker) =>
      through(each, (calendar) => ({
        ...calendar,
        marked: async () => ({ kind: 'ok', value: { events: [], next: null } }),
        events: async () => ({ kind: 'ok', value: { events: [], next: null } }),
        busy: async () => ({ kind: 'ok', value: [] }),
      }))({ kind: 'keep', plan: { isAutomatic: true, hasMailTimes: true } });
    await blind(one);
    await blind(other);
    const twice = await ours();
    await one.tend();
    const once = await ours();
    expect(once).toEqual([...new Set(twice)]);
    expect(once).toHaveLength(twice.length / 2);
    for (const each of [other, one, other]) await each.tend();
    expect(await ours()).toEqual(once);
    const known = (await blockRows(other.store, MIRA)).filter(({ state }) => state === 'there');
    expect(known).toHaveLength(once.length);
    await other.store.delete();
  });

  it('are fewer where the person has time for focus of their own, which stays', async () => {
    await stage.person.meet(at(14), at(15, 30), { summary: 'Writing', eventType: 'focusTime' });
    await stage.person.meet(at(14, 0, 1), at(14, 30, 1), { eventType: 'focusTime' });
    const { proposed } = await one.tend({ kind: 'keep', plan: { isAutomatic: true } });
    expect(proposed).toEqual([]);
    const texts = (await stage.list()).map(shown);
    expect(texts.filter((text) => text.startsWith('12-02'))).toEqual(['12-02 14:00–15:30 Writing focus']);
    expect(texts).toContain('12-03 09:00–10:00 Focus time focus');
  });

  it('that the person deletes are not made again that day', async () => {
    await one.tend({ kind: 'keep', plan: { isAutomatic: true } });
    await stage.person.delete(await idOf(FIRST));
    await one.tend();
    const { proposed } = await one.tend();
    expect(proposed).toEqual([]);
    expect(await ours()).toHaveLength(4);
  });

  it('fill each day that comes where the person wants that, and past ones are left alone', async () => {
    await one.tend({ kind: 'keep', plan: { isAutomatic: true } });
    expect(await ours()).toHaveLength(5);
    for (let day = 0; day < 7; day += 1) {
      stage.later(DAY);
      await one.tend();
    }
    expect(await ours()).toHaveLength(10);
    expect((await blockRows(one.store, MIRA)).every(({ end }) => end > one.now() - DAY)).toBe(true);
  });

  it('are taken back, all of them and nothing else, and not put there again', async () => {
    await stage.person.meet(at(14), at(15));
    await one.tend({ kind: 'keep', plan: { isAutomatic: true, hasMailTimes: true } });
    expect((await ours()).length).toBeGreaterThan(10);
    const after = await one.tend({ kind: 'take-back', only: null });
    expect(after.rows).toEqual([]);
    expect((await stage.list()).map(shown)).toEqual(['12-02 14:00–15:00 Meeting busy']);
    await one.tend();
    expect(await ours()).toEqual([]);
  });

  it('that were just accepted are taken back alone', async () => {
    const { proposed } = await one.tend();
    const [first, ...rest] = proposed ?? [];
    if (first === undefined) throw new Error('Nothing was proposed.');
    await one.tend({ kind: 'put', blocks: [first] });
    await one.tend({ kind: 'put', blocks: rest });
    const after = await one.tend({ kind: 'take-back', only: rest });
    expect(await ours()).toEqual([`${place(first)} Focus time focus`]);
    expect(after.proposed).toEqual(rest);
  });

  it('made on another device, or before everything here was erased, are known again', async () => {
    await put();
    const other = worker(stage, 'another-device');
    const { proposed, rows } = await other.tend();
    expect(proposed).toEqual([]);
    expect(rows.map(({ state }) => state)).toEqual(Array(5).fill('there'));
    await stage.person.meet(at(11), at(12));
    await other.tend();
    await one.tend();
    expect((await ours())[0]).toBe('12-02 12:00–13:30 Focus time focus');
    expect((await blockRows(one.store, MIRA))[0]?.state).toBe('there');
    await other.store.delete();
  });

  it('that the person copies or makes a series of stay as they are', async () => {
    await put();
    const [first] = await stage.ours();
    const marks = { extendedProperties: first?.extendedProperties };
    await stage.person.meet(at(15), at(16), { summary: 'Focus time', ...marks });
    await stage.person.change(first?.id ?? '', { recurrence: ['RRULE:FREQ=WEEKLY'] });
    await one.tend({ kind: 'take-back', only: null });
    expect(await ours()).toEqual([
      `${FIRST} Focus time focus`,
      '12-02 15:00–16:00 Focus time busy',
      '12-09 10:30–12:00 Focus time focus',
      '12-16 10:30–12:00 Focus time focus',
    ]);
  });
});

describe('mail times in the calendar', () => {
  it('stand there as time that is free, where no meeting is, and go with the switch', async () => {
    await stage.person.meet(at(15), at(16));
    await one.tend({ kind: 'keep', plan: { hasMailTimes: true } });
    expect((await ours()).slice(0, 3)).toEqual([
      '12-02 10:00–10:30 Mail time free',
      '12-03 10:00–10:30 Mail time free',
      '12-03 15:30–16:00 Mail time free',
    ]);
    await one.tend({ kind: 'keep', plan: { hasMailTimes: false } });
    expect(await ours()).toEqual([]);
  });

  it('follow the settings; those that the person moved or deleted stay so', async () => {
    await one.tend({ kind: 'keep', plan: { hasMailTimes: true } });
    await stage.person.move(await idOf('12-02 15:30'), at(16), at(16, 30));
    await stage.person.delete(await idOf('12-03 15:30'));
    await one.tend();
    expect((await ours()).filter((text) => /^12-0[23]/.test(text))).toEqual([
      '12-02 10:00–10:30 Mail time free',
      '12-02 16:00–16:30 Mail time free',
      '12-03 10:00–10:30 Mail time free',
    ]);
    await changeSettings({ mailTimes: { times: [11 * 60], days: [3] } });
    await one.tend();
    expect(await ours()).toEqual(['12-02 11:00–11:30 Mail time free', '12-02 16:00–16:30 Mail time free']);
  });

  it('are never under a block for focus, also where they come later', async () => {
    await put();
    await changeSettings({ mailTimes: { times: [11 * 60], days: [3] } });
    await one.tend();
    expect((await ours())[0]).toBe('12-02 09:30–11:00 Focus time focus');
  });
});

describe('a run', () => {
  it('asks Google little: three questions where nothing changed', async () => {
    await put();
    stage.desk.google.log.clear();
    await one.tend();
    const asked = stage.desk.google.log.entries.map(({ method, id }) => `${method} ${id}`);
    expect(asked).toEqual(['POST calendar.freebusy.query', 'GET calendar.events.list', 'GET calendar.events.list']);
  });

  it('keeps what was accepted while nobody answers, and does it later', async () => {
    const { proposed } = await one.tend();
    stage.desk.google.faults.add({ effect: { kind: 'network' }, times: 50 });
    const failed = await one.tend({ kind: 'put', blocks: proposed ?? [] });
    expect(failed).toMatchObject({ outcome: 'offline', proposed: null, plan: { next: one.now() + MINUTE } });
    stage.desk.google.faults.clear();
    await one.tend();
    expect(await ours()).toHaveLength(5);
  });

  it('leaves a block alone that the person touches between its look and its change', async () => {
    await put();
    await stage.person.meet(at(11), at(12));
    const id = await idOf(FIRST);
    const tend = through(one, (calendar) => ({
      ...calendar,
      patch: async (...values) => {
        await stage.person.move(id, at(16), at(17));
        return calendar.patch(...values);
      },
    }));
    const { plan } = await tend();
    expect(plan.next).toBe(one.now() + MINUTE);
    await one.tend();
    expect(await ours()).toContain('12-02 16:00–17:00 Focus time focus');
  });
});
