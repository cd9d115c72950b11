import type { ReplyEvent, RowSeen, ThreadSeen } from './events.ts';
import { type Evidence, rowEvidence, threadEvidence } from './evidence.ts';
import { knownEvidence } from './known.ts';
import { concerns, isSameId, matchFeed } from './match.ts';
import type { PageId, PendingReply, ReplyState } from './pending.ts';

/**
 * The one state machine of pending replies.
 *
 * - What a page or the feed shows can close a reply that is open (waiting, snoozed, probably) and never opens one that is
 *   closed: stale data cannot make an answer un-happen. Only the person reopens, also by putting its mail back into the inbox.
 * - My own later mail is no answer to what I wait for; it is the answer to what I owe.
 * - The feed only ever says `probably`, and so does a list that shows a new message that is read already. A list (for the
 *   feed) or the thread (for both) that was looked at later settles that: answered, or waiting again.
 * - What a list took for the answer and Gmail's API knows for my own mail was none: the reply is open again.
 * - After a reopening, what had closed the reply does not close it again.
 * - An event that changes nothing gives the very same object back, so that nothing is written for it.
 */

/** Whether somebody still owes something. */
export function isOpen(state: ReplyState): boolean {
  return state.kind === 'waiting' || state.kind === 'snoozed' || state.kind === 'probably';
}

/** Whether it asks no more only because its mail was put away. */
export function isPutAway(state: ReplyState): boolean {
  return state.kind === 'done' && state.isPutAway === true;
}

const WAITING: ReplyState = { kind: 'waiting' };
/** Ids that are kept of messages known to be no answer. */
const MOST_DISMISSED = 20;

function dismiss(reply: PendingReply, message: string | undefined): PendingReply {
  if (message === undefined || reply.dismissed?.includes(message)) return reply;
  return { ...reply, dismissed: [...(reply.dismissed ?? []), message].slice(-MOST_DISMISSED) };
}

/** The API's id in the place of none or a client-made one; an API id is never replaced. */
function settled(known: PageId | null, shown: PageId | null): PageId | null {
  return known?.kind !== 'api' && shown?.kind === 'api' ? shown : known;
}

function settle(reply: PendingReply, thread: PageId | null, message: PageId | null): PendingReply {
  const next = { thread: settled(reply.thread, thread), message: settled(reply.message, message) };
  return next.thread === reply.thread && next.message === reply.message ? reply : { ...reply, ...next };
}

/** The ids that a page shows beside the client-made ones. */
function settleFrom(reply: PendingReply, seen: RowSeen | ThreadSeen): PendingReply {
  const ours =
    seen.kind === 'thread-seen'
      ? seen.messages.find((message) => isSameId(reply.message, message.message, message.clientMessage))
      : undefined;
  return settle(reply, seen.thread, ours?.message ?? null);
}

function weigh(reply: PendingReply, evidence: Evidence, at: number, isThread: boolean): PendingReply {
  const { state } = reply;
  if (!isOpen(state) || evidence.kind === 'nothing') return reply;
  if (evidence.kind === 'open') {
    const newest = isThread ? null : evidence.newest;
    const next = newest === null || newest === reply.seen ? reply : { ...reply, seen: newest };
    if (state.kind !== 'probably' || at <= state.at) return next;
    // A thread shows all there is, so what the feed named is no answer; a list may only be slow to show it.
    return { ...(isThread ? dismiss(next, state.message) : next), state: WAITING };
  }
  const message = evidence.message === null ? {} : { message: evidence.message };
  if (evidence.kind === 'answered') return { ...reply, state: { kind: 'answered', at, ...message } };
  if (state.kind === 'probably') return reply;
  return { ...reply, state: { kind: 'probably', at, source: evidence.source, ...message } };
}

function reopen(reply: PendingReply, at: number): PendingReply {
  const { state } = reply;
  if (state.kind === 'waiting') return reply;
  const message = state.kind === 'answered' || state.kind === 'probably' ? state.message : undefined;
  const isUnnamed = !isOpen(state) && message === undefined;
  return { ...dismiss(reply, message), ...(isUnnamed && { reopenedAt: at }), state: WAITING };
}

function afterSend(reply: PendingReply, event: ReplyEvent & { kind: 'sent' }): PendingReply {
  const isHere = event.id !== reply.id && isSameThread(reply.thread, event.thread);
  if (!isHere) return reply;
  if (reply.direction === 'mine') {
    return isOpen(reply.state) ? { ...reply, state: { kind: 'answered', at: event.at, sendId: event.id } } : reply;
  }
  // The thread's newest message is mine again, and its id not known yet.
  const { seen, ...rest } = reply;
  return seen === undefined ? reply : rest;
}

/** In a thread that was made of two, an older answer keeps unread what ends with a question of mine. */
function afterOwnMail(reply: PendingReply, message: string): PendingReply {
  const { state, direction } = reply;
  const isMistaken = direction === 'theirs' && state.kind === 'answered' && state.message === message;
  // It is not dismissed: an answer may stand before it. A list that shows it again shows nothing new.
  return isMistaken ? { ...reply, seen: message, state: WAITING } : reply;
}

function isSameThread(known: PageId | null, other: PageId | null): boolean {
  return isSameId(known, other, other?.kind === 'client' ? other.token : null);
}

function afterUndo(reply: PendingReply, sendId: string): PendingReply | null {
  if (reply.id === sendId) return null;
  const wasThis = reply.state.kind === 'answered' && reply.state.sendId === sendId;
  return wasThis ? { ...reply, state: WAITING } : reply;
}

/** Where a reply stands after an event: the same object when nothing changed, null when the mail that asked was taken back. */
export function advance(reply: PendingReply, event: ReplyEvent): PendingReply | null {
  switch (event.kind) {
    case 'sent':
      return afterSend(reply, event);
    case 'undone':
      return afterUndo(reply, event.id);
    case 'row-seen':
      if (!concerns(reply, event)) return reply;
      return weigh(settleFrom(reply, event), rowEvidence(reply, event), event.at, false);
    case 'thread-seen': {
      if (!concerns(reply, event)) return reply;
      return weigh(settleFrom(reply, event), threadEvidence(reply, event), event.at, true);
    }
    case 'thread-known':
      if (!isSameId(reply.thread, event.thread, null)) return reply;
      return weigh(reply, knownEvidence(reply, event.messages), event.at, true);
    case 'feed-entry': {
      if (!isOpen(reply.state) || !matchFeed(reply, event)) return reply;
      return weigh(reply, { kind: 'probably', message: event.messageId, source: 'feed' }, event.at, false);
    }
    case 'settle':
      return settle(reply, event.thread, event.message);
    case 'own-mail':
      return afterOwnMail(reply, event.message);
    case 'moved':
      return isSameId(reply.thread, event.from, null) ? { ...reply, thread: event.to } : reply;
    case 'snooze':
      return isOpen(reply.state) ? { ...reply, state: { kind: 'snoozed', until: event.until } } : reply;
    case 'wake':
      return reply.state.kind === 'snoozed' && reply.state.until <= event.at ? { ...reply, state: WAITING } : reply;
    case 'done':
      return isOpen(reply.state) ? { ...reply, state: { kind: 'done', at: event.at } } : reply;
    case 'put-away':
      return isOpen(reply.state) ? { ...reply, state: { kind: 'done', at: event.at, isPutAway: true } } : reply;
    case 'put-back':
      return isPutAway(reply.state) ? { ...reply, state: WAITING } : reply;
    case 'drop':
      return isOpen(reply.state) ? { ...reply, state: { kind: 'dropped', at: event.at } } : reply;
    case 'reopen':
      return reopen(reply, event.at);
  }
}
