import type { Clock } from '../../../../components/replies/state.ts';
import { DEFAULT_HOURS } from '../../../../lib/hours/working.ts';
import type { PendingReply } from '../../../../lib/replies/pending.ts';

/** Monday 23 November 2026, 11:20 in Berlin. */
export const NOW = Date.UTC(2026, 10, 23, 10, 20);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const CLOCK: Clock = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_HOURS };

export function reply(id: string, some: Partial<PendingReply> = {}): PendingReply {
  return {
    id,
    account: 'me@harbour.example',
    direction: 'theirs',
    people: [{ email: `${id}@harbour.example`, name: `Name of ${id}` }],
    subject: `Subject of ${id}`,
    asked: null,
    thread: null,
    message: null,
    sentAt: NOW - 2 * DAY,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...some,
  };
}
