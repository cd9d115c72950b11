import * as schemas from './calendar-schemas.ts';
import { method } from './method.ts';

const ROOT = '/calendar/v3';
const EVENTS = `${ROOT}/calendars/{calendarId}/events`;
const WRITERS = ['calendar', 'calendar.app.created', 'calendar.events', 'calendar.events.owned'];
const READERS = [
  ...WRITERS,
  'calendar.events.freebusy',
  'calendar.events.owned.readonly',
  'calendar.events.public.readonly',
  'calendar.events.readonly',
  'calendar.readonly',
];
const SETTINGS = ['calendar', 'calendar.readonly', 'calendar.settings.readonly'];

const reads = { api: 'calendar', http: 'GET', lists: [], body: null, units: 1 } as const;
const writes = { api: 'calendar', lists: [], units: 1, scopes: WRITERS, query: schemas.WriteQuery } as const;

/** The methods of Calendar's API that the stand-in knows. */
export const calendarMethods = {
  listEvents: method({
    ...reads,
    id: 'calendar.events.list',
    path: EVENTS,
    scopes: READERS,
    query: schemas.EventsQuery,
    lists: ['eventTypes', 'privateExtendedProperty', 'sharedExtendedProperty'],
    answer: schemas.Events,
  }),
  getEvent: method({
    ...reads,
    id: 'calendar.events.get',
    path: `${EVENTS}/{eventId}`,
    scopes: READERS,
    query: schemas.GetQuery,
    answer: schemas.Event,
  }),
  insertEvent: method({
    ...writes,
    id: 'calendar.events.insert',
    http: 'POST',
    path: EVENTS,
    body: schemas.EventInsert,
    answer: schemas.Event,
  }),
  patchEvent: method({
    ...writes,
    id: 'calendar.events.patch',
    http: 'PATCH',
    path: `${EVENTS}/{eventId}`,
    body: schemas.EventPatch,
    answer: schemas.Event,
  }),
  deleteEvent: method({
    ...writes,
    id: 'calendar.events.delete',
    http: 'DELETE',
    path: `${EVENTS}/{eventId}`,
    body: null,
    answer: null,
  }),
  freeBusy: method({
    api: 'calendar',
    id: 'calendar.freebusy.query',
    http: 'POST',
    path: `${ROOT}/freeBusy`,
    scopes: ['calendar', 'calendar.events.freebusy', 'calendar.freebusy', 'calendar.readonly'],
    units: 1,
    lists: [],
    query: schemas.NoQuery,
    body: schemas.FreeBusyAsk,
    answer: schemas.FreeBusy,
  }),
  getCalendar: method({
    ...reads,
    id: 'calendar.calendars.get',
    path: `${ROOT}/calendars/{calendarId}`,
    scopes: [
      'calendar',
      'calendar.app.created',
      'calendar.calendars',
      'calendar.calendars.readonly',
      'calendar.readonly',
    ],
    query: schemas.NoQuery,
    answer: schemas.Calendar,
  }),
  listSettings: method({
    ...reads,
    id: 'calendar.settings.list',
    path: `${ROOT}/users/me/settings`,
    scopes: SETTINGS,
    query: schemas.PageQuery,
    answer: schemas.Settings,
  }),
  getSetting: method({
    ...reads,
    id: 'calendar.settings.get',
    path: `${ROOT}/users/me/settings/{setting}`,
    scopes: SETTINGS,
    query: schemas.NoQuery,
    answer: schemas.Setting,
  }),
} as const;
