import { findOccurrence, seriesId } from '../../calendar/model/occurrences.ts';
import { isZone } from '../../calendar/model/zone.ts';
import { calendarMethods as methods } from '../contract/calendar.ts';
import type { EventBody } from '../contract/calendar-schemas.ts';
import { type Call, type Endpoint, endpoint } from '../http/endpoint.ts';
import { refuse } from '../http/errors.ts';
import type { CalendarBook } from './book.ts';
import { etagOf, eventBody, goneBody } from './event-body.ts';
import { draftOf } from './event-draft.ts';
import { busyPeriods } from './free-busy.ts';
import { listedEvents } from './list.ts';
import { settingEndpoints } from './settings.ts';
import { readOffset, writeOffset, writeSyncToken } from './sync-token.ts';

const USUAL_PAGE = 250;
const LARGEST_PAGE = 2_500;
const MOST_CALENDARS = 50;

const notFound = (): Error => refuse(404, 'notFound', 'Not Found');
const deleted = (): Error => refuse(410, 'deleted', 'Resource has been deleted');

type AnyCall = Pick<Call<unknown, unknown>, 'account' | 'parameters' | 'scopes'>;

/** The calendar that a path names. */
function opened({ account, parameters }: AnyCall): {
  readonly book: CalendarBook;
  readonly calendarId: string;
  readonly name: string;
} {
  const book = account.calendar;
  const calendar = book?.calendar(parameters.calendarId ?? '');
  if (!book || !calendar) throw notFound();
  return { book, calendarId: calendar.id, name: calendar.name };
}

/** A token that may know no more than when somebody is busy sees no more of an event. */
function within(scopes: ReadonlySet<string>, body: EventBody): EventBody {
  const sees = methods.listEvents.scopes.some((scope) => scopes.has(scope) && scope !== 'calendar.events.freebusy');
  if (sees) return body;
  const {
    kind,
    etag,
    id,
    status,
    start,
    end,
    recurrence,
    recurringEventId,
    originalStartTime,
    transparency,
    eventType,
  } = body;
  const kept = { recurrence, recurringEventId, originalStartTime, transparency, eventType, start, end };
  const present = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { kind, etag, id, status, ...present };
}

const listEvents = endpoint(methods.listEvents, (call) => {
  const { book, calendarId, name } = opened(call);
  const { query, now, scopes } = call;
  // Taken first: a change that comes while the pages are read is part of the next sync.
  const place = { generation: book.generation, change: book.change };
  const all = listedEvents(book, calendarId, query, now);
  const offset = readOffset(query.pageToken);
  const end = offset + Math.max(1, Math.min(query.maxResults ?? USUAL_PAGE, LARGEST_PAGE));
  const isFiltered = [query.q, query.orderBy, query.updatedMin, query.iCalUID, query.privateExtendedProperty].some(
    (value) => value !== undefined,
  );
  return {
    kind: 'calendar#events' as const,
    etag: `"${book.change}"`,
    summary: name,
    updated: new Date(now).toISOString(),
    timeZone: query.timeZone ?? book.timeZone,
    accessRole: 'owner' as const,
    defaultReminders: [{ method: 'popup' as const, minutes: 10 }],
    ...(end < all.length
      ? { nextPageToken: writeOffset(end) }
      : !isFiltered && { nextSyncToken: writeSyncToken(place) }),
    items: all.slice(offset, end).map((body) => within(scopes, body)),
  };
});

const getEvent = endpoint(methods.getEvent, (call) => {
  const { book, calendarId } = opened(call);
  const id = call.parameters.eventId ?? '';
  const zone = call.query.timeZone ?? book.timeZone;
  if (!isZone(zone)) throw refuse(400, 'invalid', 'Invalid time zone.', { location: 'timeZone' });
  const gone = book.gone(id);
  if (gone?.event.calendarId === calendarId) return within(call.scopes, goneBody(book, gone, zone));
  const occurrence = findOccurrence(book.events(calendarId), id, zone);
  if (!occurrence) throw notFound();
  return within(call.scopes, eventBody(book, occurrence, occurrence.event.id !== id, zone));
});

const insertEvent = endpoint(methods.insertEvent, (call) => {
  const { book, calendarId } = opened(call);
  const { id: asked, ...written } = call.body();
  const id = asked ?? `${call.now.toString(32)}api${(book.change + 1).toString(32)}`;
  if (book.gone(id) || book.store.events(book.email).some((event) => event.id === id)) {
    throw refuse(409, 'duplicate', 'The requested identifier already exists.');
  }
  const { event, extra } = draftOf(book, written, { calendarId, id, hasFocusTime: call.account.hasFocusTime }, null);
  book.put(event, extra, call.query.sendUpdates === 'all');
  return eventBody(book, present(book, id), false, book.timeZone);
});

/** An event that was just kept. */
function present(book: CalendarBook, id: string) {
  const occurrence = findOccurrence(book.store.events(book.email), id, book.timeZone);
  if (!occurrence) throw new Error(`${id} was kept and is not there`);
  return occurrence;
}

const patchEvent = endpoint(methods.patchEvent, (call) => {
  const { book, calendarId } = opened(call);
  const id = call.parameters.eventId ?? '';
  const notify = call.query.sendUpdates === 'all';
  const written = call.body();
  const gone = book.gone(id);
  if (gone && written.status !== 'confirmed') throw deleted();
  const occurrence = gone ? null : findOccurrence(book.events(calendarId), id, book.timeZone);
  const before = gone?.event ?? occurrence?.event;
  if (!before) throw notFound();
  checkEtag(call.etag, etagOf(book.stamp(before.id)));
  if (written.status === 'cancelled') {
    book.store.remove(book.email, id, id === before.id ? 'all' : 'this', notify);
    const now = book.gone(id);
    if (!now) throw deleted();
    return goneBody(book, now, book.timeZone);
  }
  const place = { calendarId, id: before.id, hasFocusTime: call.account.hasFocusTime };
  const { event, extra } = draftOf(
    book,
    written,
    place,
    occurrence ? { ...before, start: occurrence.start, end: occurrence.end } : before,
  );
  if (id === before.id) {
    book.put(event, extra, notify);
    return eventBody(book, present(book, id), false, book.timeZone);
  }
  const { id: _id, skipped: _skipped, ...draft } = event;
  book.store.save(book.email, { id, draft, scope: 'this', notify });
  return eventBody(book, present(book, id), seriesId(id) !== id, book.timeZone);
});

/** Somebody who names the state that they saw does not overwrite another one. */
function checkEtag(asked: string | null, etag: string): void {
  if (asked !== null && asked !== '*' && asked !== etag) throw refuse(412, 'conditionNotMet', 'Precondition Failed');
}

const deleteEvent = endpoint(methods.deleteEvent, (call) => {
  const { book, calendarId } = opened(call);
  const id = call.parameters.eventId ?? '';
  if (book.gone(id)) throw deleted();
  const occurrence = findOccurrence(book.events(calendarId), id, book.timeZone);
  if (!occurrence) throw seriesId(id) === id ? notFound() : deleted();
  checkEtag(call.etag, etagOf(book.stamp(occurrence.event.id)));
  book.store.remove(book.email, id, occurrence.event.id === id ? 'all' : 'this', call.query.sendUpdates === 'all');
  return null;
});

const freeBusy = endpoint(methods.freeBusy, ({ account, body }) => {
  const { timeMin, timeMax, timeZone = 'UTC', items } = body();
  const [from, to] = [Date.parse(timeMin), Date.parse(timeMax)];
  if (!(from < to)) {
    throw refuse(400, 'timeRangeEmpty', 'The specified time range is empty.', {
      domain: 'calendar',
      location: 'timeMax',
    });
  }
  if (!isZone(timeZone)) throw refuse(400, 'invalid', 'Invalid time zone.', { location: 'timeZone' });
  const answered = items.map(({ id }, index) => {
    const error = (reason: string) => ({ errors: [{ domain: 'global', reason }], busy: [] });
    if (index >= MOST_CALENDARS) return [id, error('tooManyCalendarsRequested')] as const;
    const wanted = id === 'primary' ? account.email : id;
    const busy = account.calendar && busyPeriods(account.calendar, wanted, from, to, timeZone);
    return [id, busy ? { busy } : error('notFound')] as const;
  });
  return {
    kind: 'calendar#freeBusy' as const,
    timeMin: new Date(from).toISOString(),
    timeMax: new Date(to).toISOString(),
    calendars: Object.fromEntries(answered),
  };
});

const getCalendar = endpoint(methods.getCalendar, (call) => {
  const { book, calendarId, name } = opened(call);
  const hours = calendarId === book.email ? call.account.workingHours : null;
  return {
    kind: 'calendar#calendar' as const,
    etag: `"${calendarId.length}${book.generation}"`,
    id: calendarId,
    summary: name,
    timeZone: book.timeZone,
    ...(hours !== null && { workingHours: hours }),
  };
});

export const calendarEndpoints: readonly Endpoint[] = [
  listEvents,
  getEvent,
  insertEvent,
  patchEvent,
  deleteEvent,
  freeBusy,
  getCalendar,
  ...settingEndpoints,
];
