import type { PendingReply } from '../../../../lib/replies/pending.ts';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const MIRA = 'mira@fernweg.example';
export const JONAS = { email: 'jonas@fernweg.example', name: 'Jonas Weber' };

/** A pending reply: Mira waits for Jonas. */
export function reply(parts: Partial<PendingReply> = {}): PendingReply {
  return {
    id: 'reply-1',
    account: MIRA,
    direction: 'theirs',
    people: [JONAS],
    subject: 'Budget',
    asked: 'Can you check the numbers?',
    thread: { kind: 'api', id: '18c2a5f0b1d3e4f7' },
    message: null,
    sentAt: NOW - 3_600_000,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...parts,
  };
}
