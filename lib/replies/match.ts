import type { FeedEntry, RowSeen, ThreadSeen } from './events.ts';
import type { PageId, PendingReply } from './pending.ts';
import { normalSubject } from './subject.ts';

/** Whether an id names the same thing as a page's id or the client-made one beside it. */
export function isSameId(id: PageId | null, shown: PageId | null, client: string | null): boolean {
  if (id === null) return false;
  if (id.kind === 'api') return shown?.kind === 'api' && shown.id === id.id;
  return id.token === client || (shown?.kind === 'client' && shown.token === id.token);
}

/** Senders that answer by themselves: a bounce or a notice is nobody's answer. */
const AUTOMATIC = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)(?:[+.-][^@]*)?@/;

/** Whether mail from this address is a machine's, as far as the address tells. */
export function isAutomatic(email: string): boolean {
  return AUTOMATIC.test(email);
}

/** Whether mail from this address can answer: from somebody else, and no machine unless a machine was asked. */
export function canAnswer(reply: PendingReply, email: string): boolean {
  if (email === reply.account) return false;
  return !isAutomatic(email) || reply.people.some((person) => person.email === email);
}

/**
 * A mail whose thread the page never named. Its row is known by the message that the feed named, or by the subject and by
 * who wrote there: nobody but me, or, in an unread row, I and somebody whom I asked. That is weaker than an id, and right
 * unless I wrote twice under one subject with no answer to either.
 */
function isUnnamedRow(reply: PendingReply, row: RowSeen): boolean {
  if (reply.thread !== null || row.thread.kind !== 'api' || reply.direction !== 'theirs') return false;
  const { state } = reply;
  if (state.kind === 'probably' && state.source === 'feed' && state.message === row.lastMessageId) return true;
  const subject = normalSubject(reply.subject);
  if (subject === '' || row.subject === null || normalSubject(row.subject) !== subject) return false;
  const others = row.senders.filter((sender) => sender.email !== reply.account);
  if (others.length === row.senders.length) return false;
  if (others.length === 0) return true;
  return row.unread && others.some((sender) => reply.people.some((person) => person.email === sender.email));
}

/** Whether this row or open thread is the reply's own. The account has been compared already: a page shows one account's. */
export function concerns(reply: PendingReply, seen: RowSeen | ThreadSeen): boolean {
  if (isSameId(reply.thread, seen.thread, seen.clientThread)) return true;
  if (seen.kind === 'row-seen') return isUnnamedRow(reply, seen);
  return (
    reply.thread?.kind !== 'api' &&
    seen.messages.some((message) => isSameId(reply.message, message.message, message.clientMessage))
  );
}

/**
 * How far this device's clock may go ahead of Gmail's, in milliseconds. The feed tells whole seconds only, too. An older
 * unread mail is hardly ever this young: whoever writes the question has read it.
 */
const CLOCKS_APART = 2 * 60_000;

/**
 * Whether an unread mail looks like the answer that is waited for: from somebody asked, under the same subject, later than
 * the question. The feed names no thread, so a match is only ever *probably*.
 */
export function matchFeed(reply: PendingReply, entry: FeedEntry): boolean {
  if (reply.direction !== 'theirs' || entry.email === reply.account) return false;
  if (!reply.people.some((person) => person.email === entry.email)) return false;
  if (entry.issuedAt !== null && entry.issuedAt <= reply.sentAt - CLOCKS_APART) return false;
  if (entry.messageId !== null && (reply.dismissed?.includes(entry.messageId) ?? false)) return false;
  const subject = normalSubject(reply.subject);
  return subject !== '' && normalSubject(entry.subject) === subject;
}
