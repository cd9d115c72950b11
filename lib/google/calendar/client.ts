import type { calendar_v3 } from 'googleapis';
import * as v from 'valibot';
import type { Answer } from '../answer.ts';
import { addressOf } from '../http/query.ts';
import { json, type Line, send } from '../http/send.ts';
import type { Calendar, CalendarEvent, Stretch } from './calendar.ts';
import { eventOf, rawBlock, rawChange } from './event.ts';
import { EventSchema, EventsSchema, FreeBusySchema, type RawEvent } from './schemas.ts';

export const CALENDAR = 'https://www.googleapis.com/calendar/v3';
const EVENTS = `${CALENDAR}/calendars/primary/events`;
const FREE_BUSY = `${CALENDAR}/freeBusy`;
const EVENT_FIELDS =
  'id,etag,status,eventType,summary,description,location,updated,transparency,start,end,recurringEventId,attendees(self,responseStatus),extendedProperties/private';
/** Of other people's matters only what says when somebody is busy. */
const TIME_FIELDS = EVENT_FIELDS.replace('summary,description,location,', '');
/** HTTP's answer to a new event whose id is taken. */
const CONFLICT = 409;

function single(answer: Answer<RawEvent>): Answer<CalendarEvent> {
  if (answer.kind !== 'ok') return answer;
  const event = eventOf(answer.value);
  return event === null ? { kind: 'gone' } : { kind: 'ok', value: event };
}

function stretchOf({ start, end }: { readonly start: string; readonly end: string }): readonly Stretch[] {
  const stretch = { start: Date.parse(start), end: Date.parse(end) };
  return stretch.start < stretch.end ? [stretch] : [];
}

const iso = (time: number): string => new Date(time).toISOString();
const eventUrl = (id: string): string => `${EVENTS}/${encodeURIComponent(id)}`;

/** One account's own calendar over Calendar's API. */
export function calendarOn(line: Line): Calendar {
  async function get(id: string, signal: AbortSignal): Promise<Answer<CalendarEvent>> {
    const parameters = { fields: EVENT_FIELDS } satisfies calendar_v3.Params$Resource$Events$Get;
    const url = addressOf(eventUrl(id), parameters);
    return single(await send(line, { method: 'GET', url, units: 1, answer: EventSchema }, signal));
  }

  async function list(
    within: Stretch,
    page: string | null,
    more: Pick<calendar_v3.Params$Resource$Events$List, 'privateExtendedProperty'>,
    signal: AbortSignal,
  ) {
    const { privateExtendedProperty } = more;
    const fields = privateExtendedProperty === undefined ? TIME_FIELDS : EVENT_FIELDS;
    const parameters = {
      timeMin: iso(within.start),
      timeMax: iso(within.end),
      singleEvents: true,
      orderBy: 'startTime',
      maxResults: 250,
      ...(privateExtendedProperty !== undefined && { privateExtendedProperty }),
      ...(page !== null && { pageToken: page }),
      fields: `kind,items(${fields}),nextPageToken`,
    } satisfies calendar_v3.Params$Resource$Events$List;
    const url = addressOf(EVENTS, parameters);
    const answer = await send(line, { method: 'GET', url, units: 1, answer: EventsSchema }, signal);
    if (answer.kind !== 'ok') return answer;
    const { items = [], nextPageToken } = answer.value;
    const events = items.flatMap((raw) => eventOf(raw) ?? []);
    return { kind: 'ok', value: { events, next: nextPageToken ?? null } } as const;
  }

  return {
    get,
    async insert(id, block, signal) {
      const parameters = {
        sendUpdates: 'none',
        fields: EVENT_FIELDS,
      } satisfies calendar_v3.Params$Resource$Events$Insert;
      const url = addressOf(EVENTS, parameters);
      const body = json(rawBlock(id, block));
      const answer = await send(line, { method: 'POST', url, body, units: 1, answer: EventSchema }, signal);
      // An earlier try has arrived after all, or the person has deleted it since.
      if (answer.kind === 'unreadable' && answer.status === CONFLICT) return get(id, signal);
      return single(answer);
    },
    async patch(id, change, signal, etag = null) {
      const parameters = {
        sendUpdates: 'none',
        fields: EVENT_FIELDS,
      } satisfies calendar_v3.Params$Resource$Events$Patch;
      const url = addressOf(eventUrl(id), parameters);
      const body = json(rawChange(change));
      const call = { method: 'PATCH', url, body, units: 1, answer: EventSchema, etag } as const;
      return single(await send(line, call, signal));
    },
    remove(id, signal, etag = null) {
      const parameters = { sendUpdates: 'none' } satisfies calendar_v3.Params$Resource$Events$Delete;
      const url = addressOf(eventUrl(id), parameters);
      return send(line, { method: 'DELETE', url, units: 1, answer: v.null(), etag }, signal);
    },
    marked: ({ name, value }, within, page, signal) =>
      list(within, page, { privateExtendedProperty: [`${name}=${value}`] }, signal),
    events: (within, page, signal) => list(within, page, {}, signal),
    async busy(within, signal) {
      const body: calendar_v3.Schema$FreeBusyRequest = {
        timeMin: iso(within.start),
        timeMax: iso(within.end),
        items: [{ id: 'primary' }],
      };
      const call = { method: 'POST', url: FREE_BUSY, body: json(body), units: 1, answer: FreeBusySchema } as const;
      const answer = await send(line, call, signal);
      if (answer.kind !== 'ok') return answer;
      const calendars = Object.values(answer.value.calendars);
      const reason = calendars.flatMap(({ errors = [] }) => errors)[0]?.reason;
      // A calendar that could not be looked at is not a free one.
      if (reason !== undefined) return reason === 'notFound' ? { kind: 'gone' } : { kind: 'forbidden', reason };
      const busy = calendars.flatMap((one) => one.busy ?? []).flatMap(stretchOf);
      return { kind: 'ok', value: busy.sort((one, other) => one.start - other.start) };
    },
  };
}
