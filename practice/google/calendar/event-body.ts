import type { CalendarEvent, EventGuest, EventKind } from '../../calendar/model/event.ts';
import { eventToken } from '../../calendar/model/event-token.ts';
import { type Occurrence, occurrenceAt, seriesId } from '../../calendar/model/occurrences.ts';
import { toLocal } from '../../calendar/model/zone.ts';
import type { EventBody } from '../contract/calendar-schemas.ts';
import type { CalendarBook, Gone, Stamp } from './book.ts';
import { markupOf } from './markup.ts';
import { writeWhen } from './times.ts';

const TYPES: Readonly<Record<EventKind, 'default' | 'focusTime' | 'outOfOffice'>> = {
  event: 'default',
  task: 'default',
  focus: 'focusTime',
  away: 'outOfOffice',
};
const VISIBILITIES = ['default', 'public', 'private'] as const;

export const etagOf = ({ change, updated }: Stamp): string => `"${updated * 1000 + change}"`;

function attendeesOf(event: CalendarEvent, own: string): NonNullable<EventBody['attendees']> {
  const write = (guest: EventGuest) => ({
    email: guest.email,
    ...(guest.name !== '' && { displayName: guest.name }),
    ...(guest.email === own && { self: true }),
    ...(guest.optional && { optional: true }),
    responseStatus: guest.response,
  });
  const self = event.organiser === own ? { self: true } : {};
  const organiser = { email: event.organiser, organizer: true, ...self, responseStatus: 'accepted' as const };
  const rooms = event.rooms.map((email) => ({ email, resource: true, responseStatus: 'accepted' as const }));
  return [organiser, ...event.guests.map(write), ...rooms];
}

/** The start that the series had for a changed instance, on the clock of the event's zone. */
function originalStart({ id, allDay, timeZone }: CalendarEvent): string {
  const [, day = '', clock] = /_(\d{8})(?:T(\d{6})Z)?$/.exec(id) ?? [];
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
  if (clock === undefined || allDay) return `${date}T00:00`;
  return toLocal(Date.parse(`${date}T${clock.slice(0, 2)}:${clock.slice(2, 4)}:00Z`), timeZone);
}

/** An event, or one instance of a series, as the API writes it, its times on the clock of `shown`. */
export function eventBody(book: CalendarBook, occurrence: Occurrence, isInstance: boolean, shown: string): EventBody {
  const { event } = occurrence;
  const stamp = book.stamp(event.id);
  const extra = book.extra(event.id);
  const isSeries = event.recurrence !== null;
  const isChangedInstance = !isSeries && seriesId(event.id) !== event.id;
  const id = isInstance ? occurrence.id : event.id;
  const description = extra.described?.rich === event.description ? extra.described.text : markupOf(event.description);
  const visibility = VISIBILITIES[event.visibility];
  const original = isInstance && isSeries ? occurrence.start : isChangedInstance ? originalStart(event) : null;
  return {
    kind: 'calendar#event',
    etag: etagOf(stamp),
    id,
    status: extra.status ?? 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${eventToken(id, event.calendarId)}`,
    created: new Date(stamp.created).toISOString(),
    updated: new Date(stamp.updated).toISOString(),
    ...(event.title !== '' && { summary: event.title }),
    ...(description !== '' && { description }),
    ...(event.location !== '' && { location: event.location }),
    ...(typeof extra.colorId === 'string' && { colorId: extra.colorId }),
    creator: { email: event.organiser, ...(event.organiser === book.email && { self: true }) },
    organizer: { email: event.organiser, ...(event.organiser === book.email && { self: true }) },
    start: writeWhen(occurrence.start, event, shown),
    end: writeWhen(occurrence.end, event, shown),
    ...(isSeries && !isInstance && event.recurrence !== null && { recurrence: [event.recurrence] }),
    ...(original !== null && {
      recurringEventId: seriesId(id),
      originalStartTime: writeWhen(original, event, shown),
    }),
    ...(!event.busy && { transparency: 'transparent' as const }),
    ...(visibility !== undefined && visibility !== 'default' && { visibility }),
    iCalUID: `${seriesId(event.id)}@google.com`,
    sequence: stamp.sequence,
    ...(event.guests.length + event.rooms.length > 0 && { attendees: attendeesOf(event, book.email) }),
    ...(event.conference !== null && { hangoutLink: `https://meet.google.com/${event.conference}` }),
    reminders: {
      useDefault: false,
      ...(event.notifications.length > 0 && {
        overrides: event.notifications.map((minutes) => ({ method: 'popup' as const, minutes })),
      }),
    },
    eventType: TYPES[event.kind],
    ...(event.kind === 'focus' && {
      focusTimeProperties: {
        autoDeclineMode: 'declineNone' as const,
        chatStatus: 'doNotDisturb' as const,
        ...extra.focus,
      },
    }),
    ...(extra.extended && { extendedProperties: extra.extended }),
  };
}

/** A deleted event as those see it who ask for changes, or for it by its id. */
export function goneBody(book: CalendarBook, { event, stamp }: Gone, shown: string): EventBody {
  const whole = eventBody(book, occurrenceAt(event, event.start, shown), false, shown);
  return { ...whole, status: 'cancelled', etag: etagOf(stamp), updated: new Date(stamp.updated).toISOString() };
}
