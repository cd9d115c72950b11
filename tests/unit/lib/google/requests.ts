import type { Answer } from '../../../../lib/google/answer.ts';
import { revokeGrant } from '../../../../lib/google/auth/revoke.ts';
import { whoseToken } from '../../../../lib/google/auth/whose.ts';
import type { Block } from '../../../../lib/google/calendar/calendar.ts';
import { calendarOn } from '../../../../lib/google/calendar/client.ts';
import { hoursOn } from '../../../../lib/google/calendar/hours.ts';
import type { Capability } from '../../../../lib/google/capabilities.ts';
import { mailboxOn } from '../../../../lib/google/gmail/client.ts';
import { threadReaderOn } from '../../../../lib/google/gmail/threads.ts';
import { vacationOn } from '../../../../lib/google/gmail/vacation.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { NOON } from './world.ts';

export const HOUR = 3_600_000;
export const DAY = { start: NOON - 12 * HOUR, end: NOON + 12 * HOUR };
export const BLOCK: Block = {
  title: 'Focus',
  description: 'Writing.',
  start: NOON,
  end: NOON + HOUR,
  timeZone: 'Europe/Berlin',
  kind: 'focus',
  marks: { unhurried: 'focus' },
};
export const RAW_EVENT = {
  id: 'uh666f637573',
  status: 'confirmed',
  eventType: 'focusTime',
  summary: 'Focus',
  start: { dateTime: '2026-11-25T12:00:00Z' },
  end: { dateTime: '2026-11-25T13:00:00Z' },
  extendedProperties: { private: { unhurried: 'focus' } },
};

/** Every request that the clients make, with an answer that Google would give to it. */
export interface Named {
  readonly name: string;
  /** As the discovery documents have it; null for what is no part of the two APIs. */
  readonly method: string | null;
  readonly capability: Capability | null;
  readonly good: unknown;
  /** It is tried once more with a renewed token. */
  readonly renews: boolean;
  run(line: Line, signal: AbortSignal): Promise<Answer<unknown>>;
}

/** Those that go as parts of a batch. */
export const isBatched = ({ name }: Named): boolean =>
  ['one head', 'the heads of a thread', 'one thread'].includes(name);

export const REQUESTS: readonly Named[] = [
  {
    name: 'the profile',
    method: 'gmail.users.getProfile',
    capability: 'replies',
    good: { emailAddress: 'Mira@Fernweg.example', historyId: '12' },
    renews: true,
    run: (line, signal) => mailboxOn(line).profile(signal),
  },
  {
    name: 'the history',
    method: 'gmail.users.history.list',
    capability: 'replies',
    good: { history: [{ messagesAdded: [{ message: { id: 'a1', threadId: 'a0' } }] }], historyId: '13' },
    renews: true,
    run: (line, signal) => mailboxOn(line).history('12', 'page2', signal),
  },
  {
    name: 'the list',
    method: 'gmail.users.messages.list',
    capability: 'replies',
    good: { messages: [{ id: 'a1', threadId: 'a0' }], nextPageToken: 'more', resultSizeEstimate: 2 },
    renews: true,
    run: (line, signal) => mailboxOn(line).list('SENT', null, signal),
  },
  {
    name: 'the vacation',
    method: 'gmail.users.settings.getVacation',
    capability: 'autoresponder',
    good: { enableAutoReply: true, responseSubject: 'Away', endTime: '1700000000000' },
    renews: true,
    run: (line, signal) => vacationOn(line).read(signal),
  },
  {
    name: 'a new vacation',
    method: 'gmail.users.settings.updateVacation',
    capability: 'autoresponder',
    good: { enableAutoReply: false },
    renews: true,
    run: (line, signal) => vacationOn(line).write({ enableAutoReply: false }, signal),
  },
  {
    name: 'a new event',
    method: 'calendar.events.insert',
    capability: 'focus',
    good: RAW_EVENT,
    renews: true,
    run: (line, signal) => calendarOn(line).insert(RAW_EVENT.id, BLOCK, signal),
  },
  {
    name: 'a changed event',
    method: 'calendar.events.patch',
    capability: 'focus',
    good: RAW_EVENT,
    renews: true,
    run: (line, signal) => calendarOn(line).patch(RAW_EVENT.id, { start: NOON, end: NOON + HOUR }, signal),
  },
  {
    name: 'a deleted event',
    method: 'calendar.events.delete',
    capability: 'focus',
    good: null,
    renews: true,
    run: (line, signal) => calendarOn(line).remove(RAW_EVENT.id, signal),
  },
  {
    name: 'an event',
    method: 'calendar.events.get',
    capability: 'focus',
    good: RAW_EVENT,
    renews: true,
    run: (line, signal) => calendarOn(line).get(RAW_EVENT.id, signal),
  },
  {
    name: 'our events',
    method: 'calendar.events.list',
    capability: 'focus',
    good: { kind: 'calendar#events', items: [RAW_EVENT] },
    renews: true,
    run: (line, signal) => calendarOn(line).marked({ name: 'unhurried', value: 'focus' }, DAY, 'page2', signal),
  },
  {
    name: 'all events',
    method: 'calendar.events.list',
    capability: 'focus',
    good: { kind: 'calendar#events', items: [RAW_EVENT] },
    renews: true,
    run: (line, signal) => calendarOn(line).events(DAY, null, signal),
  },
  {
    name: 'the busy times',
    method: 'calendar.freebusy.query',
    capability: 'focus',
    good: { calendars: { primary: { busy: [{ start: '2026-11-25T12:00:00Z', end: '2026-11-25T13:00:00Z' }] } } },
    renews: true,
    run: (line, signal) => calendarOn(line).busy(DAY, signal),
  },
  {
    name: 'the hours',
    method: 'calendar.calendars.get',
    capability: 'hours',
    good: { id: 'mira@fernweg.example', timeZone: 'Europe/Berlin' },
    renews: true,
    run: (line, signal) => hoursOn(line).read(signal),
  },
  {
    name: 'one head',
    method: 'gmail.users.messages.get',
    capability: 'replies',
    good: { id: 'a1', threadId: 'a0', historyId: '12', internalDate: '1700000000000', payload: { headers: [] } },
    renews: true,
    run: async (line, signal) => (await mailboxOn(line).heads(['a1'], signal)).get('a1') ?? { kind: 'offline' },
  },
  {
    name: 'the heads of a thread',
    method: 'gmail.users.threads.get',
    capability: 'replies',
    good: {
      id: 'a0',
      messages: [
        { id: 'a1', threadId: 'a0', historyId: '12', internalDate: '1700000000000', payload: { headers: [] } },
      ],
    },
    renews: true,
    run: async (line, signal) => (await mailboxOn(line).threads(['a0'], signal)).get('a0') ?? { kind: 'offline' },
  },
  {
    name: 'where the history of agendas stands',
    method: 'gmail.users.getProfile',
    capability: 'contributions',
    good: { emailAddress: 'Mira@Fernweg.example', historyId: '12' },
    renews: true,
    run: (line, signal) => threadReaderOn(line).profile(signal),
  },
  {
    name: 'the history of agendas',
    method: 'gmail.users.history.list',
    capability: 'contributions',
    good: { history: [{ messagesAdded: [{ message: { id: 'a1', threadId: 'a0' } }] }], historyId: '13' },
    renews: true,
    run: (line, signal) => threadReaderOn(line).history('12', 'page2', signal),
  },
  {
    name: 'one thread',
    method: 'gmail.users.threads.get',
    capability: 'contributions',
    good: {
      id: 'a0',
      messages: [
        { id: 'a1', threadId: 'a0', historyId: '12', internalDate: '1700000000000', payload: { headers: [] } },
      ],
    },
    renews: true,
    run: async (line, signal) => (await threadReaderOn(line).threads(['a0'], signal)).get('a0') ?? { kind: 'offline' },
  },
  {
    name: 'what was sent',
    method: 'gmail.users.messages.list',
    capability: 'contributions',
    good: { messages: [{ id: 'a1', threadId: 'a0' }], resultSizeEstimate: 1 },
    renews: true,
    run: (line, signal) => threadReaderOn(line).sent(NOON - HOUR, NOON, signal),
  },
  {
    name: 'whose account it is',
    method: null,
    capability: null,
    good: { sub: '1', email: 'Mira@Fernweg.example' },
    renews: false,
    run: (line, signal) => whoseToken(line.world, 'token', signal),
  },
  {
    name: 'the revocation',
    method: null,
    capability: null,
    good: {},
    renews: false,
    run: (line, signal) => revokeGrant(line.world, 'token', signal),
  },
];
