import type { KnownMessage } from './events.ts';
import type { Evidence } from './evidence.ts';
import { canAnswer, isAutomatic } from './match.ts';
import type { PendingReply } from './pending.ts';
import { normalSubject } from './subject.ts';

/**
 * How far the click on Send, by this device's clock, may lie from when Gmail says that the mail was sent, in milliseconds:
 * the time in which it can be taken back, a slow network, and a clock that is off.
 */
export const SEND_DELAY = 10 * 60_000;

/** The message that asked: by its id, or my own one that was sent when the question was; null where it is not known. */
function questionIn(reply: PendingReply, messages: readonly KnownMessage[]): KnownMessage | null {
  const { message, direction, sentAt } = reply;
  const named = message?.kind === 'api' ? messages.find(({ id }) => id === message.id) : undefined;
  if (named !== undefined) return named;
  if (direction === 'mine') return null;
  const apart = ({ at }: KnownMessage): number => Math.abs(at - sentAt);
  const near = messages.filter((known) => known.isMine && apart(known) <= SEND_DELAY);
  return near.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

/** Whether this message is the side's that owes the answer, and by a person unless a machine was asked. */
function answers(reply: PendingReply, { isMine, email, ...message }: KnownMessage): boolean {
  if (reply.direction === 'mine') return isMine;
  if (isMine || email === null || !canAnswer(reply, email)) return false;
  return !message.isAutomatic || (isAutomatic(email) && reply.people.some((person) => person.email === email));
}

/**
 * What Gmail's API knows about an answer: a message after the question, by the side that owes it. Whatever was said to be no
 * answer, and all before it, doesn't count. What a page took for the answer and is none is told, too. Anything else tells
 * nothing: there may be more in the thread than is known.
 */
export function knownEvidence(reply: PendingReply, messages: readonly KnownMessage[]): Evidence {
  const question = questionIn(reply, messages);
  const dismissed = messages.findLastIndex(({ id }) => reply.dismissed?.includes(id) ?? false);
  const after = Math.max(question === null ? -1 : messages.indexOf(question), dismissed);
  const from = Math.max(question === null ? reply.sentAt : Number.NEGATIVE_INFINITY, reply.reopenedAt ?? 0);
  const answer = messages.find((known, place) => place > after && known.at > from && answers(reply, known));
  if (answer !== undefined) return { kind: 'answered', message: answer.id };
  const { state } = reply;
  const supposed = state.kind === 'probably' ? messages.find(({ id }) => id === state.message) : undefined;
  return supposed === undefined ? { kind: 'nothing' } : { kind: 'open', newest: supposed.id };
}

/** A mail of mine as Gmail's API tells of it, for finding which question it was. Addresses in lower case. */
export interface OwnMail {
  readonly at: number;
  /** As `normalSubject` has it. */
  readonly subject: string;
  readonly to: readonly string[];
}

/**
 * How likely this mail of mine is the one by which the question was asked, smaller being likelier: the same subject, one of
 * the people, sent at that time. Null where it is not.
 */
export function apartFrom(reply: PendingReply, mail: OwnMail): number | null {
  if (reply.direction !== 'theirs' || normalSubject(reply.subject) !== mail.subject) return null;
  if (!reply.people.some((person) => mail.to.includes(person.email))) return null;
  const apart = Math.abs(mail.at - reply.sentAt);
  return apart <= SEND_DELAY ? apart : null;
}
