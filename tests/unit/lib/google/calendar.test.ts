import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blockId, CHANGED } from '../../../../lib/google/calendar/calendar.ts';
import { calendarOn } from '../../../../lib/google/calendar/client.ts';
import { hoursOn } from '../../../../lib/google/calendar/hours.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { BLOCK, DAY, HOUR, RAW_EVENT } from './requests.ts';
import { type Asked, answer, type Met, NOON, refusal, world } from './world.ts';

function calendar(meet: (asked: Asked) => Met) {
  const scene = world(meet);
  const pass = {
    token: async () => ({ kind: 'ok', value: 'x' }) as const,
    renew: async () => ({ kind: 'signed-out' }) as const,
  };
  const line: Line = { world: scene.surroundings, pass, spend: async () => null };
  return { ...scene, client: calendarOn(line), hours: hoursOn(line) };
}
const signal = AbortSignal.timeout(60_000);
const FOCUS = {
  id: RAW_EVENT.id,
  start: NOON,
  end: NOON + HOUR,
  title: 'Focus',
  description: '',
  location: '',
  hasGuests: false,
  kind: 'focus',
  isBusy: true,
  repeats: false,
  changedAt: null,
  etag: null,
  marks: { unhurried: 'focus' },
};

describe('a block', () => {
  it.each([
    [
      'focus',
      {
        eventType: 'focusTime',
        focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
        transparency: 'opaque',
      },
    ],
    ['busy', { transparency: 'opaque' }],
    ['free', { transparency: 'transparent' }],
  ] as const)(
    'of the kind %s goes into the calendar marked as ours, silent, and telling nobody',
    async (kind, more) => {
      const { client, asked } = calendar(() => answer(RAW_EVENT));
      expect(await client.insert(RAW_EVENT.id, { ...BLOCK, kind }, signal)).toEqual({ kind: 'ok', value: FOCUS });
      expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
        id: RAW_EVENT.id,
        summary: 'Focus',
        description: 'Writing.',
        start: { dateTime: '2026-11-25T12:00:00.000Z', timeZone: 'Europe/Berlin' },
        end: { dateTime: '2026-11-25T13:00:00.000Z', timeZone: 'Europe/Berlin' },
        reminders: { useDefault: false },
        extendedProperties: { private: { unhurried: 'focus' } },
        ...more,
      });
      expect(new URL(asked[0]?.url ?? '').searchParams.get('sendUpdates')).toBe('none');
    },
  );

  it('that a lost answer left there is found, and not made twice', async () => {
    const { client, asked } = calendar(({ method }) => {
      if (method === 'GET') return answer(RAW_EVENT);
      return asked.length === 1 ? 'no-network' : refusal(409, 'duplicate');
    });
    expect(await client.insert(RAW_EVENT.id, BLOCK, signal)).toEqual({ kind: 'ok', value: FOCUS });
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET']);
  });

  it('that the person has deleted stays deleted', async () => {
    const { client } = calendar(({ method }) =>
      method === 'GET' ? answer({ ...RAW_EVENT, status: 'cancelled' }) : refusal(409, 'duplicate'),
    );
    expect(await client.insert(RAW_EVENT.id, BLOCK, signal)).toEqual({ kind: 'gone' });
  });

  it('is changed in what is said, and in nothing else', async () => {
    const { client, asked } = calendar(() => answer(RAW_EVENT));
    await client.patch(RAW_EVENT.id, { title: 'Focus, later' }, signal);
    expect(asked[0]?.method).toBe('PATCH');
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ summary: 'Focus, later' });
  });

  it('is changed and deleted only in the state that is meant, where one is named', async () => {
    const { client, asked } = calendar(() => refusal(412, 'conditionNotMet'));
    const changed = { kind: 'unreadable', status: CHANGED };
    expect(await client.patch(RAW_EVENT.id, { title: 'Focus, later' }, signal, '"1"')).toMatchObject(changed);
    expect(await client.remove(RAW_EVENT.id, signal, '"2"')).toMatchObject(changed);
    expect(asked.map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"2"']);
  });

  it('is deleted; and deleted before, it is gone', async () => {
    expect(await calendar(() => answer('', 204)).client.remove('abcde', signal)).toEqual({ kind: 'ok', value: null });
    expect(await calendar(() => refusal(410, 'deleted')).client.remove('abcde', signal)).toEqual({ kind: 'gone' });
  });

  it('has an id that Calendar takes, the same for the same name', () => {
    const Id = v.pipe(v.string(), v.regex(/^[a-v\d]{5,1024}$/));
    const names = ['focus 2026-11-25 mira@fernweg.example', 'é', 'x', 'y'.repeat(2_000)];
    for (const name of names) expect(v.is(Id, blockId(name))).toBe(true);
    expect(new Set(names.map(blockId)).size).toBe(names.length);
    expect(blockId('x')).toBe(blockId('x'));
  });
});

describe('the events of a day', () => {
  it('are read page by page, with what makes them busy; all-day and deleted ones are left out', async () => {
    const timed = { start: RAW_EVENT.start, end: RAW_EVENT.end };
    const items = [
      { id: 'a', ...timed, summary: 'Stand-up', recurringEventId: 'r', updated: '2026-11-20T10:00:00Z' },
      { id: 'b', ...timed, transparency: 'transparent' },
      { id: 'c', ...timed, attendees: [{ responseStatus: 'accepted' }, { self: true, responseStatus: 'declined' }] },
      { id: 'd', ...timed, eventType: 'workingLocation' },
      { id: 'e', ...timed, eventType: 'outOfOffice' },
      { id: 'f', start: { date: '2026-11-25' }, end: { date: '2026-11-26' } },
      { id: 'g', ...timed, status: 'cancelled' },
    ];
    const { client, asked } = calendar(() => answer({ kind: 'calendar#events', items, nextPageToken: 'p2' }));
    const page = await client.events(DAY, 'p1', signal);
    if (page.kind !== 'ok') throw new Error(page.kind);
    expect(page.value.next).toBe('p2');
    expect(page.value.events.map(({ id, isBusy, kind }) => [id, isBusy, kind])).toEqual([
      ['a', true, 'other'],
      ['b', false, 'other'],
      ['c', false, 'other'],
      ['d', false, 'other'],
      ['e', true, 'absence'],
    ]);
    expect(page.value.events.map(({ hasGuests }) => hasGuests)).toEqual([false, false, true, false, false]);
    expect(page.value.events[0]).toMatchObject({
      repeats: true,
      changedAt: Date.parse('2026-11-20T10:00:00Z'),
      marks: {},
    });
    expect(new URL(asked[0]?.url ?? '').searchParams.get('pageToken')).toBe('p1');
  });

  it('that are marked are asked for by their mark alone', async () => {
    const { client, asked } = calendar(() => answer({ kind: 'calendar#events', items: [] }));
    expect(await client.marked({ name: 'unhurried', value: 'focus' }, DAY, null, signal)).toEqual({
      kind: 'ok',
      value: { events: [], next: null },
    });
    expect(new URL(asked[0]?.url ?? '').searchParams.getAll('privateExtendedProperty')).toEqual(['unhurried=focus']);
  });
});

describe('the busy times', () => {
  it('are given in order', async () => {
    const busy = [
      { start: '2026-11-25T14:00:00Z', end: '2026-11-25T15:00:00+00:00' },
      { start: '2026-11-25T12:00:00Z', end: '2026-11-25T13:00:00Z' },
      { start: 'some day', end: '2026-11-25T13:00:00Z' },
    ];
    const { client } = calendar(() => answer({ calendars: { primary: { busy } } }));
    expect(await client.busy(DAY, signal)).toEqual({
      kind: 'ok',
      value: [
        { start: NOON, end: NOON + HOUR },
        { start: NOON + 2 * HOUR, end: NOON + 3 * HOUR },
      ],
    });
  });

  it('of a calendar that could not be looked at are not taken for free ones', async () => {
    const failing = (reason: string) =>
      calendar(() => answer({ calendars: { primary: { busy: [], errors: [{ reason }] } } }));
    expect(await failing('notFound').client.busy(DAY, signal)).toEqual({ kind: 'gone' });
    expect(await failing('internalError').client.busy(DAY, signal)).toEqual({
      kind: 'forbidden',
      reason: 'internalError',
    });
  });
});

describe('the working hours of a calendar', () => {
  const read = (workingHours: unknown) =>
    calendar(() =>
      answer({ id: 'x', timeZone: 'Europe/Berlin', ...(workingHours !== null && { workingHours }) }),
    ).hours.read(signal);

  it('are read by day, several a day, in order', async () => {
    const availableTimes = [
      { dayOfWeek: 'tuesday', periodStart: 780, periodEnd: 1_020 },
      { dayOfWeek: 'TUESDAY', periodStart: 540, periodEnd: 720 },
      { dayOfWeek: 'monday', periodEnd: 60 },
      { dayOfWeek: 'someday', periodStart: 1, periodEnd: 2 },
      { dayOfWeek: 'friday', periodStart: 600, periodEnd: 600 },
    ];
    expect(await read({ workingHoursEnabled: true, availableTimes })).toEqual({
      kind: 'ok',
      value: {
        timeZone: 'Europe/Berlin',
        times: [
          { day: 1, start: 0, end: 60 },
          { day: 2, start: 540, end: 720 },
          { day: 2, start: 780, end: 1_020 },
        ],
      },
    });
  });

  it.each([
    ['that are not there', null],
    ['that are switched off', { workingHoursEnabled: false, availableTimes: [{ dayOfWeek: 'monday', periodEnd: 60 }] }],
    ['that are empty', { workingHoursEnabled: true }],
  ])('%s are none, and the zone is read all the same', async (_name, hours) => {
    expect(await read(hours)).toEqual({ kind: 'ok', value: { timeZone: 'Europe/Berlin', times: null } });
  });
});
