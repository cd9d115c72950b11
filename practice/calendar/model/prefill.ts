import type { EventDraft, EventGuest, LocalDateTime } from './event.ts';
import { readMarkup } from './rich-text.ts';
import { addDays, addMinutes, isZone, toInstant, toLocal } from './zone.ts';

/** What an address asks a new event to begin with. Absent: not asked. */
export type Prefill = Partial<
  Pick<
    EventDraft,
    | 'title'
    | 'start'
    | 'end'
    | 'allDay'
    | 'timeZone'
    | 'recurrence'
    | 'guests'
    | 'location'
    | 'description'
    | 'busy'
    | 'conference'
  >
>;

const DATE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/;

function readDate(text: string, zone: string): { at: LocalDateTime; allDay: boolean } | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, utc] = found;
  const at = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}`;
  if (Number.isNaN(Date.parse(`${at}:00Z`))) return null;
  return { at: utc ? toLocal(toInstant(at, 'UTC'), zone) : at, allDay: hour === undefined };
}

function readDates(text: string, zone: string): Pick<Prefill, 'start' | 'end' | 'allDay'> {
  const [from = '', to = ''] = text.split('/');
  const start = readDate(from, zone);
  if (!start) return {};
  const end = readDate(to, zone)?.at;
  const shortest = start.allDay ? addDays(start.at, 1) : addMinutes(start.at, 60);
  return { start: start.at, end: end !== undefined && end > start.at ? end : shortest, allDay: start.allDay };
}

const guest = (email: string): EventGuest => ({
  email: email.toLowerCase(),
  name: '',
  optional: false,
  response: 'needsAction',
  members: null,
});

/** Reads the parameters of `/r/eventedit?…` and `/render?action=TEMPLATE&…`. `zone`: the account's. */
export function readPrefill(parameters: URLSearchParams, zone: string): Prefill {
  const asked = parameters.get('ctz');
  const timeZone = asked !== null && isZone(asked) ? asked : null;
  const addresses = parameters
    .getAll('add')
    .flatMap((list) => list.split(/[,;\s]+/).filter((part) => part.includes('@')));
  const recurrence = parameters.get('recur');
  const dates = parameters.get('dates');
  const text = parameters.get('text');
  const location = parameters.get('location');
  const details = parameters.get('details');
  const availability = parameters.get('crm');
  return {
    ...(text === null ? {} : { title: text }),
    ...(dates === null ? {} : readDates(dates, timeZone ?? zone)),
    ...(timeZone === null ? {} : { timeZone }),
    ...(recurrence?.toUpperCase().startsWith('RRULE:') ? { recurrence } : {}),
    ...(addresses.length === 0 ? {} : { guests: addresses.map(guest) }),
    ...(location === null ? {} : { location }),
    ...(details === null ? {} : { description: readMarkup(details) }),
    ...(availability === null ? {} : { busy: availability !== 'AVAILABLE' }),
    ...(parameters.get('vcon') === 'meet' ? { conference: 'new' } : {}),
  };
}
