import type { RowSeen, SeenMessage, ThreadSeen } from '../../../../lib/replies/events.ts';
import type { PageId, PendingReply } from '../../../../lib/replies/pending.ts';

export const ME = 'mia@quince.example';
export const ADA = 'ada@larch.example';
export const SENT = Date.UTC(2026, 10, 23, 9);

export const api = (id: string): PageId => ({ kind: 'api', id });
export const client = (token: string): PageId => ({ kind: 'client', token });
export const person = (email: string) => ({ email, name: null });

/** I asked Ada; the thread is known, my mail is message 10. */
export function waiting(change: Partial<PendingReply> = {}): PendingReply {
  return {
    id: 'send-1',
    account: ME,
    direction: 'theirs',
    people: [person(ADA)],
    subject: 'Budget for spring',
    asked: 'Could you send the numbers?',
    thread: api('t1'),
    message: api('10'),
    sentAt: SENT,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...change,
  };
}

export function row(change: Partial<RowSeen> = {}): RowSeen {
  return {
    kind: 'row-seen',
    at: SENT + 60_000,
    thread: api('t1'),
    clientThread: null,
    lastMessageId: '11',
    unread: true,
    senders: [person(ME), person(ADA)],
    subject: 'Budget for spring',
    ...change,
  };
}

export const message = (id: string, email: string | null, clientMessage: string | null = null): SeenMessage => ({
  message: api(id),
  clientMessage,
  from: email === null ? null : person(email),
});

export function thread(messages: readonly SeenMessage[], change: Partial<ThreadSeen> = {}): ThreadSeen {
  return { kind: 'thread-seen', at: SENT + 60_000, thread: api('t1'), clientThread: null, messages, ...change };
}
