import type { Person } from '../text/message.ts';
import type { PageId, PendingReply } from './pending.ts';

/** Characters of a request that are kept. */
export const ASKED_LENGTH = 200;

/** A mail of mine that left its compose. `id` is the send's own, and becomes the reply's. */
export interface SentMail {
  readonly id: string;
  readonly account: string;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly thread: PageId | null;
  readonly draft: PageId | null;
  readonly asked: string | null;
  readonly due: number | null;
  readonly sentAt: number;
  readonly agendaId: string | null;
}

/** A mail of somebody else's that asks me something. `id` is the new reply's. */
export interface AskingMail {
  readonly id: string;
  readonly account: string;
  readonly subject: string;
  readonly from: Person;
  readonly thread: PageId;
  readonly message: PageId;
  readonly asked: string;
  readonly due: number | null;
  readonly at: number;
}

/** What I now wait for; null where the mail asks nothing (no request, no time, no agenda) or went to nobody but me. */
export function pendingFromSent(mail: SentMail): PendingReply | null {
  const people = mail.to.filter((person) => person.email !== mail.account);
  const asks = mail.asked !== null || mail.due !== null || mail.agendaId !== null;
  if (!asks || people.length === 0) return null;
  return {
    id: mail.id,
    account: mail.account,
    direction: 'theirs',
    people,
    subject: mail.subject,
    asked: mail.asked?.slice(0, ASKED_LENGTH) ?? null,
    thread: mail.thread,
    // The API's id of a draft is not the id of the mail that it becomes; a client-made one stays.
    message: mail.draft?.kind === 'client' ? mail.draft : null,
    sentAt: mail.sentAt,
    due: mail.due,
    state: { kind: 'waiting' },
    agendaId: mail.agendaId,
  };
}

/** What I now owe. */
export function pendingFromAsk(mail: AskingMail): PendingReply {
  return {
    id: mail.id,
    account: mail.account,
    direction: 'mine',
    people: [mail.from],
    subject: mail.subject,
    asked: mail.asked.slice(0, ASKED_LENGTH),
    thread: mail.thread,
    message: mail.message,
    sentAt: mail.at,
    due: mail.due,
    state: { kind: 'waiting' },
    agendaId: null,
  };
}
