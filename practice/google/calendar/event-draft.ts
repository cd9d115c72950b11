import type { CalendarEvent, EventGuest, EventKind } from '../../calendar/model/event.ts';
import { readMarkup } from '../../calendar/model/rich-text.ts';
import { toInstant, toLocal } from '../../calendar/model/zone.ts';
import type { EventWhen, EventWritten } from '../contract/calendar-schemas.ts';
import { refuse } from '../http/errors.ts';
import type { CalendarBook, Extra } from './book.ts';
import { type ReadWhen, readWhen } from './times.ts';

const KINDS: Readonly<Record<string, EventKind>> = { default: 'event', focusTime: 'focus', outOfOffice: 'away' };
const VISIBILITIES: Readonly<Record<string, 0 | 1 | 2>> = { default: 0, public: 1, private: 2, confidential: 2 };
/** Google's limits for what programs write beside an event. */
const LONGEST_KEY = 44;
const LONGEST_VALUE = 1_024;
const MOST_BYTES = 32 * 1_024;

const localOf = (when: ReadWhen, zone: string): string =>
  when.instant === null ? `${when.day}T00:00` : toLocal(when.instant, zone);

type Times = Pick<CalendarEvent, 'start' | 'end' | 'allDay' | 'timeZone'>;

/** The times of an event; `before` are those that it has, where it has some. */
function timesOf(written: EventWritten, before: Times | null, usual: string): Times {
  if (!written.start && !written.end && before) return before;
  const kept = (side: 'start' | 'end'): EventWhen => {
    if (!before) throw refuse(400, 'required', `Missing ${side} time.`, { location: side });
    if (before.allDay) return { date: before[side].slice(0, 10) };
    return { dateTime: new Date(toInstant(before[side], before.timeZone)).toISOString(), timeZone: before.timeZone };
  };
  const start = readWhen(written.start ?? kept('start'), 'start', usual);
  const end = readWhen(written.end ?? kept('end'), 'end', usual);
  if (start.allDay !== end.allDay)
    throw refuse(400, 'invalid', 'Start and end times must either both be date or both be dateTime.');
  const timeZone = start.zone ?? before?.timeZone ?? usual;
  const times = { start: localOf(start, timeZone), end: localOf(end, timeZone), allDay: start.allDay, timeZone };
  const isBackward =
    start.instant !== null && end.instant !== null ? end.instant < start.instant : times.end <= times.start;
  if (isBackward) {
    throw refuse(400, 'timeRangeEmpty', 'The specified time range is empty.', { domain: 'calendar', location: 'end' });
  }
  return times;
}

function guestsOf(written: NonNullable<EventWritten['attendees']>, own: string): EventGuest[] {
  return written
    .filter(({ email, resource }) => email !== own && resource !== true)
    .map(({ email, displayName = '', optional = false, responseStatus = 'needsAction' }) => ({
      email,
      name: displayName,
      optional,
      response: responseStatus,
      members: null,
    }));
}

function recurrenceOf(lines: readonly string[] | null): string | null {
  const [rule = null, ...others] = lines ?? [];
  if (rule === null) return null;
  if (others.length > 0 || !/^RRULE:/.test(rule)) throw refuse(400, 'invalid', 'Invalid recurrence rule.');
  return rule;
}

type Properties = NonNullable<EventWritten['extendedProperties']>['private'];

/** What an update leaves: names stay unless they come again, and go with null. */
function mergeProperties(before: Properties, written: Properties): Record<string, string> {
  const merged = Object.entries({ ...before, ...written });
  const kept = merged.filter((entry): entry is [string, string] => entry[1] !== null);
  for (const [key, value] of kept) {
    if (key.length <= LONGEST_KEY && value.length <= LONGEST_VALUE) continue;
    throw refuse(400, 'invalid', `Extended property ${key.slice(0, LONGEST_KEY)} is too long.`);
  }
  return Object.fromEntries(kept);
}

function extendedOf(before: Extra['extended'], written: EventWritten['extendedProperties']): Extra['extended'] {
  if (written === undefined) return before;
  if (written === null) return undefined;
  const own = mergeProperties(before?.private, written.private);
  const shared = mergeProperties(before?.shared, written.shared);
  if (Buffer.byteLength(JSON.stringify([own, shared])) > MOST_BYTES) {
    throw refuse(400, 'invalid', 'The extended properties take more than 32 kB.');
  }
  return {
    ...(Object.keys(own).length > 0 && { private: own }),
    ...(Object.keys(shared).length > 0 && { shared }),
  };
}

function checkFocus(event: CalendarEvent, book: CalendarBook, hasFocusTime: boolean): void {
  if (event.kind !== 'focus') return;
  if (!hasFocusTime) throw refuse(400, 'invalid', 'The account does not have focus time.', { location: 'eventType' });
  if (event.calendarId !== book.email || event.allDay || !event.busy || event.guests.length > 0) {
    throw refuse(400, 'malformedFocusTimeEvent', 'Malformed focus time event.', { domain: 'calendar' });
  }
}

const blank = (book: CalendarBook, calendarId: string, id: string): CalendarEvent => ({
  id,
  skipped: [],
  kind: 'event',
  calendarId,
  title: '',
  start: '',
  end: '',
  allDay: false,
  timeZone: book.timeZone,
  recurrence: null,
  organiser: book.email,
  guests: [],
  location: '',
  description: [],
  conference: null,
  rooms: [],
  color: null,
  busy: true,
  visibility: 0,
  notifications: [10],
});

/** An event as it would be after somebody wrote to it. `before` null: a new one with that id. Throws a refusal. */
export function draftOf(
  book: CalendarBook,
  written: EventWritten,
  place: { readonly calendarId: string; readonly id: string; readonly hasFocusTime: boolean },
  before: CalendarEvent | null,
): { readonly event: CalendarEvent; readonly extra: Extra } {
  const base = before ?? blank(book, place.calendarId, place.id);
  const extra = before ? book.extra(before.id) : {};
  const kind = written.eventType === undefined ? base.kind : KINDS[written.eventType];
  if (kind === undefined)
    throw refuse(400, 'invalid', 'Events of this type cannot be created.', { location: 'eventType' });
  if (before && kind !== before.kind) {
    throw refuse(400, 'eventTypeRestriction', 'Event type cannot be changed.', { domain: 'calendar' });
  }
  const rich = typeof written.description === 'string' ? readMarkup(written.description) : null;
  const { overrides, useDefault } = written.reminders ?? {};
  const event: CalendarEvent = {
    ...base,
    ...timesOf(written, before, book.timeZone),
    kind,
    title: written.summary === undefined ? base.title : (written.summary ?? ''),
    location: written.location === undefined ? base.location : (written.location ?? ''),
    description: written.description === null ? [] : (rich ?? base.description),
    recurrence: written.recurrence === undefined ? base.recurrence : recurrenceOf(written.recurrence),
    guests: written.attendees === undefined ? base.guests : guestsOf(written.attendees, base.organiser),
    busy: written.transparency === undefined ? base.busy : written.transparency === 'opaque',
    visibility: written.visibility === undefined ? base.visibility : (VISIBILITIES[written.visibility] ?? 0),
    notifications:
      written.reminders === undefined
        ? base.notifications
        : useDefault
          ? [10]
          : (overrides ?? []).map((one) => one.minutes),
  };
  checkFocus(event, book, place.hasFocusTime || before !== null);
  const focus = written.focusTimeProperties === undefined ? extra.focus : written.focusTimeProperties;
  const described =
    rich !== null && typeof written.description === 'string' ? { rich, text: written.description } : extra.described;
  const status = written.status === 'cancelled' ? undefined : (written.status ?? extra.status);
  const colorId = written.colorId === undefined ? extra.colorId : written.colorId;
  const extended = extendedOf(extra.extended, written.extendedProperties);
  return {
    event,
    extra: {
      ...(focus && { focus }),
      ...(described && { described }),
      ...(status && { status }),
      ...(colorId !== undefined && { colorId }),
      ...(extended && Object.keys(extended).length > 0 && { extended }),
    },
  };
}
