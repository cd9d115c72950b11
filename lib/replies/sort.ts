import type { PendingReply } from './pending.ts';

/** A snoozed reply whose time has come waits again, whether or not anybody has said so to the store. */
function isWaiting({ state }: PendingReply, now: number): boolean {
  return state.kind === 'waiting' || (state.kind === 'snoozed' && state.until <= now);
}

/** Whether the answer should have been there by now. */
export function isOverdue(reply: PendingReply, now: number): boolean {
  return isWaiting(reply, now) && reply.due !== null && reply.due <= now;
}

/** The group and the place in it: smaller first in both. */
function place(reply: PendingReply, now: number): readonly [number, number] {
  if (isWaiting(reply, now)) return reply.due === null ? [1, reply.sentAt] : [0, reply.due];
  switch (reply.state.kind) {
    case 'probably':
      return [2, reply.due ?? reply.sentAt];
    case 'snoozed':
      return [3, reply.state.until];
    case 'answered':
    case 'done':
    case 'dropped':
      return [4, -reply.state.at];
    case 'waiting':
      return [1, reply.sentAt];
  }
}

/** What waits longer first. */
const byAge = (a: PendingReply, b: PendingReply): number => a.sentAt - b.sentAt;

/**
 * Overdue first, then by due time and, within one, longest waiting first; then those without one, longest waiting first; then the probably answered, the snoozed,
 * and what is closed, newest first. The order is total, so that a list never jumps.
 */
export function sortPending(replies: readonly PendingReply[], now: number): readonly PendingReply[] {
  return replies
    .map((reply) => ({ reply, at: place(reply, now) }))
    .sort(
      (a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || byAge(a.reply, b.reply) || (a.reply.id < b.reply.id ? -1 : 1),
    )
    .map(({ reply }) => reply);
}
