import type { CalendarEvent, EventGuest, GuestResponse } from '../calendar/model/event.ts';
import { addDays, addMinutes, toLocal } from '../calendar/model/zone.ts';
import { COLLEAGUES, MIRA, MIRA_PRIVATE, OUTSIDERS, type PracticePerson } from './people.ts';

/** What a sample event has to say; everything else has the usual value. */
export type SampleEvent = Partial<CalendarEvent> & Pick<CalendarEvent, 'title'>;

export const TEAM_CALENDAR = 'c_8f3fernwegteam@group.calendar.google.com';
export const EVERYONE = 'everyone@fernweg.example';

const known: readonly PracticePerson[] = [MIRA, MIRA_PRIVATE, ...COLLEAGUES, ...OUTSIDERS];

/** A guest by address, with the name that the company knows. */
export function guest(email: string, response: GuestResponse = 'needsAction', optional = false): EventGuest {
  const person = known.find((one) => one.email === email || one.email.startsWith(`${email}@`));
  return { email: person?.email ?? email, name: person?.name ?? '', optional, response, members: null };
}

/** Several guests who said yes. */
export const guests = (...emails: readonly string[]): readonly EventGuest[] =>
  emails.map((email) => guest(email, 'accepted'));

/** Monday of the week that `now` is in, in a zone, at midnight. */
export function mondayOf(now: Date, zone: string): string {
  const today = `${toLocal(now.getTime(), zone).slice(0, 10)}T00:00`;
  const day = new Date(`${today}:00Z`).getUTCDay();
  return addDays(today, -((day + 6) % 7));
}

/** Makes the events of one account, counted from the Monday of the current week. */
export class SampleCalendar {
  readonly events: CalendarEvent[] = [];
  readonly #monday: string;
  readonly #owner: PracticePerson;
  #made = 0;

  constructor(now: Date, owner: PracticePerson) {
    this.#monday = mondayOf(now, owner.timeZone);
    this.#owner = owner;
  }

  /** `YYYY-MM-DDT00:00` of a day, counted from this week's Monday. */
  day(offset: number): string {
    return addDays(this.#monday, offset);
  }

  #add(start: string, end: string, allDay: boolean, event: SampleEvent): void {
    this.#made += 1;
    const number = this.#made.toString(32).padStart(3, '0');
    this.events.push({
      id: `${event.kind === 'task' ? 'tasks_' : ''}${this.#owner.email.length.toString(32)}fernweg${number}sample`,
      skipped: [],
      kind: 'event',
      calendarId: this.#owner.email,
      allDay,
      timeZone: this.#owner.timeZone,
      recurrence: null,
      organiser: this.#owner.email,
      guests: [],
      location: '',
      description: [],
      conference: null,
      rooms: [],
      color: null,
      busy: true,
      visibility: 0,
      notifications: [10],
      ...event,
      start,
      end,
    });
  }

  /** A timed event: the day, the clock, minutes. */
  at(day: number, clock: string, minutes: number, event: SampleEvent): this {
    const start = `${this.day(day).slice(0, 10)}T${clock}`;
    this.#add(start, addMinutes(start, minutes), false, event);
    return this;
  }

  /** Whole days. */
  days(day: number, count: number, event: SampleEvent): this {
    this.#add(this.day(day), this.day(day + count), true, { notifications: [], busy: false, ...event });
    return this;
  }

  /** At a date of its own, `YYYY-MM-DDTHH:mm`. */
  on(start: string, minutes: number, event: SampleEvent): this {
    this.#add(start, addMinutes(start, minutes), false, event);
    return this;
  }
}
