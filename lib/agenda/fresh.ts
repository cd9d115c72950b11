import { replyBy } from '../hours/reply-by.ts';
import type { WorkingHours } from '../hours/working.ts';
import type { Person } from '../text/message.ts';
import type { Agenda, Topic } from './agenda.ts';

/** What a new agenda needs to know. `now` is epoch milliseconds; `timeZone` an IANA name. */
export interface FreshContext {
  readonly lead: Person;
  readonly now: number;
  readonly timeZone: string;
  readonly hours: WorkingHours;
}

export const EMPTY_TOPIC: Topic = { title: '', owner: null, feedback: 'decide' };

/** A new agenda, to be worked through in writing: one topic to begin with, and time enough to answer. */
export function freshAgenda({ lead, now, timeZone, hours }: FreshContext): Agenda {
  return {
    title: '',
    background: '',
    lead,
    attendees: [],
    topics: [EMPTY_TOPIC],
    replyBy: replyBy(now, timeZone, { readers: [{ zone: timeZone, hours }] }),
    timeZone,
    documents: [],
  };
}

/** The same agenda for another time: what it says stays, its dates are new. */
export function duplicateOf(agenda: Agenda, { now, timeZone, hours }: Omit<FreshContext, 'lead'>): Agenda {
  const { meeting, replyZone: _theirs, ...rest } = agenda;
  const title = agenda.title.trim() === '' ? '' : `${agenda.title} (copy)`.slice(0, 1_000);
  return {
    ...rest,
    title,
    replyBy: replyBy(now, timeZone, { readers: [{ zone: timeZone, hours }] }),
    timeZone,
    // The old meeting is over; a copy of form `meeting` has no time yet.
    ...(meeting === undefined ? {} : { meeting: null }),
  };
}

/** Whether nobody has written anything into it yet. */
export function isBlank({ title, background, attendees, topics, documents, contact = '' }: Agenda): boolean {
  const words = [title, background, contact, ...documents, ...topics.map((topic) => topic.title)];
  return attendees.length === 0 && words.every((text) => text.trim() === '');
}
