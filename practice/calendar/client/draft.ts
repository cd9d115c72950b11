import type { EventDraft, EventGuest } from '../model/event.ts';
import type { Occurrence } from '../model/occurrences.ts';
import type { Prefill } from '../model/prefill.ts';
import { addDays, addMinutes, toLocal } from '../model/zone.ts';
import { app } from './app.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An event while somebody writes it: in the bubble, then perhaps on the edit page. */
export interface OpenDraft {
  /** The event or instance that it changes. Null: a new one. */
  readonly occurrence: Occurrence | null;
  readonly event: Writable<EventDraft>;
  /** How it was, to know whether there is something to discard. */
  readonly before: string;
}

export const isChanged = (draft: OpenDraft): boolean => JSON.stringify(draft.event) !== draft.before;

/** A made-up Meet code. */
export function meetCode(): string {
  const letters = (count: number): string =>
    Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
  return `${letters(3)}-${letters(4)}-${letters(3)}`;
}

/** The name that the directory has for an address. */
export const nameOf = (email: string): string =>
  app.data.people.find((person) => person.email === email)?.name ??
  app.data.rooms.find((room) => room.email === email)?.name ??
  (email === app.data.account.email ? app.data.account.name : '');

export function asGuest(email: string): EventGuest {
  const address = email.trim().toLowerCase();
  const known = app.data.people.find((person) => person.email === address);
  return {
    email: address,
    name: known?.name ?? '',
    optional: false,
    response: 'needsAction',
    members: known?.members ?? null,
  };
}

/** A new event, an hour at the next half hour unless something else is asked. */
export function newDraft(asked: Prefill & Partial<Pick<EventDraft, 'kind'>> = {}): OpenDraft {
  const { account } = app.data;
  const now = toLocal(app.now(), account.timeZone);
  const halfHour = addMinutes(`${now.slice(0, 13)}:00`, Number(now.slice(14)) < 30 ? 30 : 60);
  const start = asked.start ?? halfHour;
  const allDay = asked.allDay ?? false;
  const event: Writable<EventDraft> = {
    kind: 'event',
    calendarId: account.email,
    title: '',
    allDay,
    timeZone: account.timeZone,
    recurrence: null,
    organiser: account.email,
    location: '',
    description: [],
    rooms: [],
    color: null,
    busy: !allDay,
    visibility: 0,
    notifications: allDay ? [] : [10],
    ...asked,
    start,
    end: asked.end ?? (allDay ? addDays(start, 1) : addMinutes(start, 60)),
    guests: (asked.guests ?? []).map((guest) => asGuest(guest.email)),
    conference: asked.conference === 'new' ? meetCode() : (asked.conference ?? null),
  };
  // What an address asks for counts as a change: leaving such a page asks before it throws it away.
  return {
    occurrence: null,
    event,
    before: Object.keys(asked).some((key) => key !== 'start' && key !== 'end' && key !== 'allDay' && key !== 'kind')
      ? ''
      : JSON.stringify(event),
  };
}

/** An existing event, to be changed. */
export function draftOf(occurrence: Occurrence): OpenDraft {
  const {
    id: _id,
    skipped: _skipped,
    ...event
  } = { ...occurrence.event, start: occurrence.start, end: occurrence.end };
  return { occurrence, event, before: JSON.stringify(event) };
}

/** A new event like another one. */
export function copyOf(occurrence: Occurrence): OpenDraft {
  const { event } = draftOf(occurrence);
  return { occurrence: null, event: { ...event, recurrence: null }, before: '' };
}

/** Moves the start and keeps the length. */
export function moveStart(draft: OpenDraft, start: string): void {
  const length = Date.parse(`${draft.event.end}Z`) - Date.parse(`${draft.event.start}Z`);
  draft.event.start = start;
  draft.event.end = addMinutes(start, length / 60_000);
}

/** A later end, or, where it would be before the start, the start with the length that the event had. */
export function moveEnd(draft: OpenDraft, end: string): void {
  const shortest = draft.event.allDay ? addDays(draft.event.start, 1) : draft.event.start;
  draft.event.end =
    end > shortest || (end === shortest && draft.event.allDay)
      ? end
      : addMinutes(draft.event.start, draft.event.allDay ? 1440 : 60);
}

/** Turns all-day on or off, keeping the days. */
export function setAllDay(draft: OpenDraft, allDay: boolean): void {
  const { event } = draft;
  if (event.allDay === allDay) return;
  event.allDay = allDay;
  const first = event.start.slice(0, 10);
  const last = event.end.slice(0, 10);
  event.start = allDay ? `${first}T00:00` : `${first}T10:00`;
  event.end = allDay ? addDays(`${last}T00:00`, 1) : `${addDays(`${last}T00:00`, -1).slice(0, 10)}T11:00`;
  if (event.end <= event.start) event.end = addMinutes(event.start, allDay ? 1440 : 60);
}
