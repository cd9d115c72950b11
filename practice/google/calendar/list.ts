import { type Occurrence, occurrenceAt, occurrencesBetween } from '../../calendar/model/occurrences.ts';
import { isZone, toInstant } from '../../calendar/model/zone.ts';
import type { EventBody, EventsQueryValues } from '../contract/calendar-schemas.ts';
import { refuse } from '../http/errors.ts';
import type { CalendarBook } from './book.ts';
import { eventBody, goneBody } from './event-body.ts';
import { readSyncToken } from './sync-token.ts';

const DAY = 24 * 3_600_000;
/** How far series are followed where nobody says how far. */
const HORIZON = 366 * DAY;
const NOT_WITH_SYNC = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
] as const;

interface Item {
  readonly body: EventBody;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly updated: number;
}

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function span({ event, start, end }: Occurrence, zone: string): readonly [number, number] {
  const own = event.allDay ? zone : event.timeZone;
  return [toInstant(start, own), toInstant(end, own)];
}

/** Every event, or every instance, that touches the time asked for. */
function found(book: CalendarBook, calendarId: string, query: EventsQueryValues, now: number, zone: string): Item[] {
  const from = query.timeMin === undefined ? null : Date.parse(query.timeMin);
  const to = query.timeMax === undefined ? null : Date.parse(query.timeMax);
  if (from !== null && to !== null && to <= from) {
    throw refuse(400, 'timeRangeEmpty', 'The specified time range is empty.', {
      domain: 'calendar',
      location: 'timeMax',
    });
  }
  const events = book.events(calendarId);
  const [first, last] = [from ?? (to ?? now) - HORIZON, to ?? (from ?? now) + HORIZON];
  const touches = (occurrence: Occurrence): boolean => {
    const [start, end] = span(occurrence, zone);
    return (from === null || end > from || start >= from) && (to === null || start < to);
  };
  const item = (occurrence: Occurrence, isInstance: boolean): Item => ({
    body: eventBody(book, occurrence, isInstance, zone),
    start: span(occurrence, zone)[0],
    updated: book.stamp(occurrence.event.id).updated,
  });
  const between = (some: typeof events): Occurrence[] =>
    occurrencesBetween(some, day(first - DAY), day(last + 2 * DAY), zone).filter(touches);
  if (query.singleEvents === true) return between(events).map((occurrence) => item(occurrence, true));
  return events
    .map((event) => occurrenceAt(event, event.start, zone))
    .filter((whole) => (whole.event.recurrence === null ? touches(whole) : between([whole.event]).length > 0))
    .map((whole) => item(whole, false));
}

/** `key=value` of what programs wrote beside an event. */
function hasProperties(body: EventBody, kind: 'private' | 'shared', wanted: readonly string[] = []): boolean {
  const kept = body.extendedProperties?.[kind] ?? {};
  return wanted.every((text) => {
    const equals = text.indexOf('=');
    if (equals < 1) throw refuse(400, 'invalid', 'Invalid extended property constraint.');
    return kept[text.slice(0, equals)] === text.slice(equals + 1);
  });
}

function matches(body: EventBody, query: EventsQueryValues): boolean {
  const words = query.q?.toLowerCase();
  const text = `${body.summary ?? ''} ${body.description ?? ''} ${body.location ?? ''}`.toLowerCase();
  return (
    (query.eventTypes === undefined || query.eventTypes.some((type) => type === (body.eventType ?? 'default'))) &&
    (query.iCalUID === undefined || body.iCalUID === query.iCalUID) &&
    (words === undefined || text.includes(words)) &&
    hasProperties(body, 'private', query.privateExtendedProperty) &&
    hasProperties(body, 'shared', query.sharedExtendedProperty) &&
    (query.updatedMin === undefined || Date.parse(body.updated ?? '') >= Date.parse(query.updatedMin))
  );
}

/** What changed since a sync token, deletions included. */
function changed(book: CalendarBook, calendarId: string, query: EventsQueryValues, now: number, zone: string): Item[] {
  const clash = NOT_WITH_SYNC.find((name) => query[name] !== undefined);
  if (clash !== undefined || query.showDeleted === false) {
    const message = 'Sync token cannot be used with other request restrictions.';
    throw refuse(400, 'syncTokenWithRequestRestrictions', message, {
      domain: 'calendar',
      location: clash ?? 'showDeleted',
    });
  }
  const place = readSyncToken(query.syncToken ?? '');
  if (place === null || place.generation !== book.generation || place.change > book.change) {
    const message = 'Sync token is no longer valid, a full sync is required.';
    throw refuse(410, 'fullSyncRequired', message, { domain: 'calendar', location: 'syncToken' });
  }
  const isNew = (id: string): boolean => book.stamp(id).change > place.change;
  const present = found(book, calendarId, query, now, zone).filter(
    ({ body }) => isNew(body.id) || isNew(body.recurringEventId ?? ''),
  );
  const gone = book.allGone(calendarId).filter(({ stamp }) => stamp.change > place.change);
  return [
    ...present,
    ...gone.map((each) => ({ body: goneBody(book, each, zone), start: 0, updated: each.stamp.updated })),
  ];
}

/** The events that a list asks for, all pages of them, in order. Throws a refusal. */
export function listedEvents(
  book: CalendarBook,
  calendarId: string,
  query: EventsQueryValues,
  now: number,
): EventBody[] {
  const zone = query.timeZone ?? book.timeZone;
  if (!isZone(zone)) throw refuse(400, 'invalid', 'Invalid time zone.', { location: 'timeZone' });
  if (query.orderBy === 'startTime' && query.singleEvents !== true) {
    throw refuse(400, 'badRequest', 'The requested ordering is not available for the particular query.', {
      location: 'orderBy',
    });
  }
  const items =
    query.syncToken === undefined
      ? found(book, calendarId, query, now, zone)
      : changed(book, calendarId, query, now, zone);
  if (query.syncToken === undefined && (query.showDeleted === true || query.updatedMin !== undefined)) {
    const gone = book.allGone(calendarId);
    items.push(...gone.map((each) => ({ body: goneBody(book, each, zone), start: 0, updated: each.stamp.updated })));
  }
  if (query.orderBy === 'startTime') items.sort((a, b) => a.start - b.start);
  if (query.orderBy === 'updated') items.sort((a, b) => a.updated - b.updated);
  return items.map(({ body }) => body).filter((body) => matches(body, query));
}
