import type { CalendarEvent, GuestResponse } from '../../calendar/model/event.ts';
import { occurrencesBetween } from '../../calendar/model/occurrences.ts';
import { toInstant } from '../../calendar/model/zone.ts';
import type { CalendarBook } from './book.ts';
import { writeInstant } from './times.ts';

const DAY = 24 * 3_600_000;

type Period = readonly [start: number, end: number];

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Overlapping and touching times become one. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...periods].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** What somebody said to an event; null where they have no part in it. */
function answerOf(event: CalendarEvent, email: string): GuestResponse | null {
  if (event.organiser === email) return 'accepted';
  return event.guests.find((guest) => guest.email === email)?.response ?? null;
}

function busyTimes(events: readonly CalendarEvent[], zone: string, from: number, to: number): Period[] {
  const times = occurrencesBetween(events, day(from - DAY), day(to + 2 * DAY), zone).map((occurrence): Period => {
    const own = occurrence.event.allDay ? zone : occurrence.event.timeZone;
    return [toInstant(occurrence.start, own), toInstant(occurrence.end, own)];
  });
  const inside = times.map(([start, end]): Period => [Math.max(start, from), Math.min(end, to)]);
  return mergePeriods(inside.filter(([start, end]) => start < end));
}

/** The events that keep a calendar, or a colleague as far as the account sees, busy. Null: nobody that is known here. */
function busyEvents(book: CalendarBook, id: string): readonly CalendarEvent[] | null {
  const all = book.store.events(book.email).filter((event) => event.busy && event.kind !== 'task');
  const calendar = book.calendar(id);
  if (calendar) {
    return all.filter((event) => event.calendarId === calendar.id && answerOf(event, book.email) !== 'declined');
  }
  const isColleague = id.split('@')[1] === book.email.split('@')[1];
  if (!isColleague || !book.store.snapshot(book.email).people.some(({ email }) => email === id)) return null;
  return all.filter((event) => !['declined', null].includes(answerOf(event, id)));
}

/** When somebody is busy, merged, on the clock of `zone`. Null: no such calendar. */
export function busyPeriods(
  book: CalendarBook,
  id: string,
  from: number,
  to: number,
  zone: string,
): { start: string; end: string }[] | null {
  const events = busyEvents(book, id);
  if (events === null) return null;
  return busyTimes(events, book.timeZone, from, to).map(([start, end]) => ({
    start: writeInstant(start, zone),
    end: writeInstant(end, zone),
  }));
}
