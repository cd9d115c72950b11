import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import type { PendingReply } from '../../../../../lib/replies/pending.ts';
import { putReply } from '../../../../../lib/store/replies.ts';
import { Store } from '../../../../../lib/store/store.ts';
import { LEASE } from '../../../../../lib/worker/replies/run.ts';
import { syncAccount } from '../../../../../lib/worker/replies/sync.ts';
import { JONAS, MIRA, NOW } from '../scene.ts';
import { FakeGmail } from './gmail.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const never = new AbortController().signal;

/** A clock that many workers share. */
export interface Clock {
  now: number;
}

export const createClock = (): Clock => ({ now: NOW });

/** One worker over a store; another one over the same name is the next, after the browser has ended this one. */
export function worker(name: string, clock: Clock) {
  const store = new Store(name);
  return { store, now: () => clock.now };
}
export type TestWorker = ReturnType<typeof worker>;

export function sync(one: TestWorker, mailbox: Mailbox, signal = never) {
  return syncAccount(one, MIRA, mailbox, signal);
}

/** After this, nobody holds the mailbox any more. */
export const waitOut = (clock: Clock): void => {
  clock.now += LEASE + 1;
};

export function reply(parts: Partial<PendingReply> = {}): PendingReply {
  return {
    id: 'send-1',
    account: MIRA,
    direction: 'theirs',
    people: [JONAS],
    subject: 'Budget',
    asked: 'Can you check the numbers?',
    thread: null,
    message: null,
    sentAt: NOW,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...parts,
  };
}

export const keep = ({ store }: TestWorker, ...replies: readonly PendingReply[]) =>
  Promise.all(replies.map((one) => putReply(store, one, 0)));

/** Where everything stands, apart from when it came to stand there and what it cost. */
export async function everything({ store }: TestWorker) {
  const replies = (await store.pendingReplies.toArray()).map(
    ({ changedAt: _changedAt, place: _place, state, ...row }) => {
      const { at: _at, ...its } = { at: 0, ...state };
      return { ...row, state: its };
    },
  );
  const mails = (await store.mails.toArray()).map(({ taken: _taken, ...row }) => row);
  const boxes = (await store.mailboxes.toArray()).map(({ address, cursor, mode, full, order, lease, retry, last }) => {
    return { address, cursor, mode, full, order, lease, retry, outcome: last?.outcome };
  });
  return { replies, mails, boxes };
}

export { FakeGmail, JONAS, MIRA, NOW };
