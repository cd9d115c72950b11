import { beforeEach, describe, expect, it } from 'vitest';
import { CALENDAR, MIRA, openDesk, PRIVATE, reasonOf } from './desk.ts';

const EVENTS = `${CALENDAR}/calendars/primary/events`;
const OWNED = 'calendar.events.owned';
const block = {
  summary: 'Focus',
  start: { dateTime: '2026-11-26T09:00:00+01:00' },
  end: { dateTime: '2026-11-26T11:00:00+01:00' },
};

interface EventBody {
  id: string;
  status: string;
  summary?: string;
  start: { dateTime?: string; date?: string; timeZone?: string };
  recurringEventId?: string;
}

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
const list = async (query = '', scope = OWNED) => desk.ask(scope, `${EVENTS}${query}`);
const insert = (body: object, account = MIRA) => desk.ask(OWNED, EVENTS, { method: 'POST', body, account });
const patch = (id: string, body: object, headers = {}) =>
  desk.ask(OWNED, `${EVENTS}/${id}`, { method: 'PATCH', body, headers });
const remove = (id: string) => desk.ask(OWNED, `${EVENTS}/${id}`, { method: 'DELETE' });
const get = (id: string) => desk.ask(OWNED, `${EVENTS}/${id}`);
const inPage = () => desk.calendar.store.events(MIRA);

describe('Calendar’s API over the calendar of the pages', () => {
  it('creates an event that the week view has, under the id that it was given', async () => {
    const { status, json } = await insert({
      ...block,
      id: 'abc123',
      extendedProperties: { private: { by: 'unhurried' } },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: 'abc123',
      status: 'confirmed',
      eventType: 'default',
      organizer: { email: MIRA, self: true },
    });
    expect(inPage().find(({ id }) => id === 'abc123')).toMatchObject({
      title: 'Focus',
      start: '2026-11-26T09:00',
      end: '2026-11-26T11:00',
      timeZone: 'Europe/Berlin',
      busy: true,
    });
    expect((await get('abc123')).json).toEqual(json);
  });

  it('shows what the page creates', async () => {
    const event = { title: 'By hand', start: '2026-11-25T08:00', end: '2026-11-25T08:30' };
    const { json } = await desk.control(desk.calendar, '/calendar/events', { event });
    expect((await get(json.id)).json).toMatchObject({
      summary: 'By hand',
      start: { dateTime: '2026-11-25T08:00:00+01:00' },
    });
  });

  it('keeps an instant that is written on another clock', async () => {
    const times = {
      start: { dateTime: '2026-11-26T03:00:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-11-26T09:00:00Z' },
    };
    const { json } = await insert({ summary: 'Elsewhere', ...times });
    expect(json.start).toEqual({ dateTime: '2026-11-26T09:00:00+01:00', timeZone: 'America/New_York' });
    expect(json.end.dateTime).toBe('2026-11-26T10:00:00+01:00');
  });

  it('makes focus time where the account has it, and refuses it where not', async () => {
    const focus = {
      ...block,
      eventType: 'focusTime',
      focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'available' },
    };
    const made = (await insert(focus)).json;
    expect(made).toMatchObject({ eventType: 'focusTime', focusTimeProperties: { chatStatus: 'available' } });
    expect(inPage().find(({ id }) => id === made.id)?.kind).toBe('focus');
    expect((await insert(focus, PRIVATE)).status).toBe(400);
    await desk.control(desk.google, '/google/account', { account: MIRA, hasFocusTime: false });
    expect((await insert(focus)).status).toBe(400);
    expect((await patch(made.id, { eventType: 'default' })).json.error.errors[0].reason).toBe('eventTypeRestriction');
  });

  it.each([
    ['no end', { summary: 'x', start: block.start }],
    ['an end before its start', { ...block, end: { dateTime: '2026-11-26T08:00:00+01:00' } }],
    ['a date and a time', { ...block, end: { date: '2026-11-27' } }],
    ['an id of other letters', { ...block, id: 'Focus_1' }],
    ['a property with too long a name', { ...block, extendedProperties: { private: { ['k'.repeat(45)]: '1' } } }],
    ['a property with too long a value', { ...block, extendedProperties: { private: { key: 'v'.repeat(1_025) } } }],
    [
      'a focus time of whole days',
      { start: { date: '2026-11-26' }, end: { date: '2026-11-27' }, eventType: 'focusTime' },
    ],
    ['fields that there are not', { ...block, title: 'Focus' }],
  ])('refuses %s', async (_what, body) => {
    expect((await insert(body)).status).toBe(400);
  });

  it('refuses an id a second time, also of an event that was deleted', async () => {
    await insert({ ...block, id: 'abc123' });
    expect(reasonOf(await insert({ ...block, id: 'abc123' }))).toBe('duplicate');
    await remove('abc123');
    expect((await insert({ ...block, id: 'abc123' })).status).toBe(409);
  });

  it('changes only what a patch says, and merges properties', async () => {
    const properties = { private: { by: 'unhurried', kind: 'focus' } };
    const { json } = await insert({ ...block, description: 'One\nTwo', extendedProperties: properties });
    const later = {
      start: { dateTime: '2026-11-26T10:00:00+01:00' },
      extendedProperties: { private: { kind: null, n: '1' } },
    };
    const changed = (await patch(json.id, later)).json;
    expect(changed).toMatchObject({ summary: 'Focus', description: 'One\nTwo', sequence: 1, end: json.end });
    expect(changed.extendedProperties).toEqual({ private: { by: 'unhurried', n: '1' } });
    expect(inPage().find(({ id }) => id === json.id)?.start).toBe('2026-11-26T10:00');
    expect(changed.etag).not.toBe(json.etag);
  });

  it('does not overwrite a state that nobody saw', async () => {
    const { json } = await insert(block);
    await patch(json.id, { summary: 'By somebody' });
    expect((await patch(json.id, { summary: 'Mine' }, { 'if-match': json.etag })).status).toBe(412);
  });

  it('deletes once, shows the deleted event as cancelled, and knows nothing of others', async () => {
    const { json } = await insert(block);
    expect(await remove(json.id)).toMatchObject({ status: 204, text: '' });
    expect(inPage().some(({ id }) => id === json.id)).toBe(false);
    expect((await remove(json.id)).status).toBe(410);
    expect((await patch(json.id, { summary: 'Again' })).status).toBe(410);
    expect((await get(json.id)).json.status).toBe('cancelled');
    expect([(await get('nothing')).status, (await remove('nothing')).status]).toEqual([404, 404]);
  });

  it('changes and deletes one instance of a series alone', async () => {
    const query = '?singleEvents=true&timeMin=2026-11-23T00:00:00Z&timeMax=2026-11-28T00:00:00Z&orderBy=startTime';
    const instances = async (): Promise<EventBody[]> =>
      (await list(query)).json.items.filter((event: EventBody) => event.recurringEventId);
    const [first, second] = (await instances()).filter(({ summary }) => summary === 'Focus time');
    expect(first?.start.dateTime).toBe('2026-11-23T13:00:00+01:00');
    await patch(first?.id ?? '', { summary: 'Only this' });
    expect((await remove(second?.id ?? '')).status).toBe(204);
    expect((await instances()).filter(({ summary }) => summary === 'Focus time')).toEqual([]);
    expect((await get(first?.id ?? '')).json).toMatchObject({
      summary: 'Only this',
      recurringEventId: first?.recurringEventId,
      originalStartTime: first?.start,
    });
    expect((await get(second?.id ?? '')).status).toBe(404);
  });
});

describe('free and busy', () => {
  const ask = (items: readonly string[], more = {}) =>
    desk.ask('calendar.freebusy', `${CALENDAR}/freeBusy`, {
      method: 'POST',
      body: {
        timeMin: '2026-11-26T07:00:00Z',
        timeMax: '2026-11-26T17:00:00Z',
        items: items.map((id) => ({ id })),
        ...more,
      },
    });

  it('is merged, cut to the time asked for, and without what is declined or leaves one free', async () => {
    await insert({ ...block, summary: 'One' });
    await insert({ ...block, summary: 'Two', end: { dateTime: '2026-11-26T11:30:00+01:00' } });
    await insert({
      ...block,
      start: { dateTime: '2026-11-26T11:30:00+01:00' },
      end: { dateTime: '2026-11-26T11:45:00+01:00' },
      transparency: 'transparent',
    });
    const { busy } = (await ask(['primary'])).json.calendars.primary;
    expect(busy[0]).toEqual({ start: '2026-11-26T08:00:00Z', end: '2026-11-26T10:30:00Z' });
    const ends = busy.map((period: { end: string }) => period.end);
    expect(busy.slice(1).every(({ start }: { start: string }, index: number) => start > ends[index])).toBe(true);
  });

  it('can be written on another clock', async () => {
    await insert(block);
    const { busy } = (await ask(['primary'], { timeZone: 'Europe/Berlin' })).json.calendars.primary;
    expect(busy[0].start).toBe('2026-11-26T09:00:00+01:00');
  });

  it('of a colleague is what the account’s own meetings tell; of a stranger there is none', async () => {
    const { calendars } = (await ask(['jonas.weber@fernweg.example', 'stranger@else.example'])).json;
    expect(calendars['jonas.weber@fernweg.example'].busy.length).toBeGreaterThan(0);
    expect(calendars['stranger@else.example']).toEqual({
      errors: [{ domain: 'global', reason: 'notFound' }],
      busy: [],
    });
  });
});

describe('a calendar', () => {
  const read = async (account = MIRA) =>
    (await desk.ask('calendar.calendars.readonly', `${CALENDAR}/calendars/primary`, { account })).json;

  it('says its zone, and working hours where the account has them', async () => {
    expect(await read()).toMatchObject({
      id: MIRA,
      timeZone: 'Europe/Berlin',
      workingHours: { workingHoursEnabled: true },
    });
    expect(await read(PRIVATE)).not.toHaveProperty('workingHours');
    await desk.control(desk.google, '/google/account', { account: MIRA, workingHours: { workingHoursEnabled: false } });
    expect((await read()).workingHours).toEqual({ workingHoursEnabled: false });
  });

  it('has settings', async () => {
    const { items } = (await desk.ask('calendar.settings.readonly', `${CALENDAR}/users/me/settings`)).json;
    expect(items).toContainEqual(expect.objectContaining({ id: 'timezone', value: 'Europe/Berlin' }));
    const one = await desk.ask('calendar.settings.readonly', `${CALENDAR}/users/me/settings/weekStart`);
    expect(one.json.value).toBe('1');
  });
});
