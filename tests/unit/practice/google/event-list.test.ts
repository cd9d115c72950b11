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

describe('a list of events', () => {
  const WEEK = 'timeMin=2026-11-23T00:00:00%2B01:00&timeMax=2026-11-30T00:00:00%2B01:00';

  it('has what touches the time asked for, and no tasks', async () => {
    const { items } = (await list(`?singleEvents=true&orderBy=startTime&${WEEK}`)).json;
    const starts = items.map((event: EventBody) =>
      Date.parse(event.start.dateTime ?? `${event.start.date}T00:00:00+01:00`),
    );
    expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b));
    expect(items.length).toBeGreaterThan(10);
    expect(items.some(({ summary }: EventBody) => summary === 'Review the print quotes')).toBe(false);
  });

  it('comes in pages, the last of which has the sync token', async () => {
    const all: string[] = [];
    let page = (await list('?maxResults=7')).json;
    for (;;) {
      all.push(...page.items.map(({ id }: EventBody) => id));
      expect('nextSyncToken' in page).toBe(!('nextPageToken' in page));
      if (!page.nextPageToken) break;
      page = (await list(`?maxResults=7&pageToken=${page.nextPageToken}`)).json;
    }
    expect(all).toEqual((await list('?maxResults=2500')).json.items.map(({ id }: EventBody) => id));
  });

  it('can be narrowed to what a program wrote beside its events, and to a type', async () => {
    const { json } = await insert({ ...block, extendedProperties: { private: { by: 'unhurried' } } });
    const ids = async (query: string) => (await list(query)).json.items.map(({ id }: EventBody) => id);
    expect(await ids('?privateExtendedProperty=by%3Dunhurried')).toEqual([json.id]);
    expect(await ids('?privateExtendedProperty=by%3Dother')).toEqual([]);
    expect((await ids(`?eventTypes=outOfOffice`)).length).toBe(2);
  });

  it('continues from a sync token with what came, changed and went', async () => {
    const old = (await insert(block)).json;
    const kept = (await insert({ ...block, summary: 'Kept' })).json;
    const { nextSyncToken } = (await list('?maxResults=2500')).json;
    const unchanged = (await list(`?syncToken=${nextSyncToken}`)).json;
    expect(unchanged.items).toEqual([]);
    await remove(old.id);
    await patch(kept.id, { summary: 'Changed' });
    await desk.control(desk.calendar, '/calendar/events', {
      event: { title: 'By hand', start: '2026-11-25T08:00', end: '2026-11-25T08:30' },
    });
    const { items } = (await list(`?syncToken=${unchanged.nextSyncToken}`)).json;
    expect(items.map(({ summary, status }: EventBody) => [summary, status])).toEqual([
      ['Changed', 'confirmed'],
      ['By hand', 'confirmed'],
      ['Focus', 'cancelled'],
    ]);
  });

  it('refuses a sync token with restrictions, and one that is worth nothing any more', async () => {
    const { nextSyncToken } = (await list('?maxResults=2500')).json;
    expect(reasonOf(await list(`?syncToken=${nextSyncToken}&${WEEK}`))).toBe('syncTokenWithRequestRestrictions');
    await desk.control(desk.google, '/google/forget', { account: MIRA });
    const stale = await list(`?syncToken=${nextSyncToken}`);
    expect([stale.status, reasonOf(stale)]).toEqual([410, 'fullSyncRequired']);
    expect((await list('?syncToken=nonsense')).status).toBe(410);
  });

  it('shows a token for free and busy alone nothing but times', async () => {
    const { items } = (await list('?maxResults=2500', 'calendar.events.freebusy')).json;
    expect(items.length).toBeGreaterThan(10);
    expect(items.some((event: EventBody) => 'summary' in event || 'attendees' in event)).toBe(false);
  });

  it('is of the account’s own calendars only', async () => {
    const of = async (id: string) =>
      (await desk.ask(OWNED, `${CALENDAR}/calendars/${encodeURIComponent(id)}/events`)).status;
    expect([await of(MIRA), await of('c_8f3fernwegteam@group.calendar.google.com'), await of(PRIVATE)]).toEqual([
      200, 200, 404,
    ]);
  });
});
