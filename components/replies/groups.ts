import { daysUntil } from '../../lib/hours/format.ts';
import type { Direction, PendingReply } from '../../lib/replies/pending.ts';
import { isOverdue, sortPending } from '../../lib/replies/sort.ts';
import { searcher } from '../kit/search.ts';
import { namesOf } from './names.ts';
import type { Clock } from './state.ts';

export type GroupName = 'overdue' | 'today' | 'later' | 'undated' | 'probably' | 'snoozed';

export interface Group {
  readonly name: GroupName;
  readonly replies: readonly PendingReply[];
}

/**
 * Replies of one direction that are still open, in the order in which they matter. What is due today stands above what is overdue:
 * its time can still be kept, and a long list of late ones must not hide it.
 */
export function openReplies(
  replies: readonly PendingReply[],
  direction: Direction,
  clock: Clock,
): readonly PendingReply[] {
  const open = replies.filter(({ direction: theirs, state }) => {
    return theirs === direction && (state.kind === 'waiting' || state.kind === 'probably' || state.kind === 'snoozed');
  });
  const sorted = sortPending(open, clock.now);
  // The late ones come first, then today's: only those are looked at, of however many.
  const late = endOf(sorted, 0, (reply) => isOverdue(reply, clock.now));
  const today = endOf(sorted, late, (reply) => groupOf(reply, clock) === 'today');
  return [...sorted.slice(late, today), ...sorted.slice(0, late), ...sorted.slice(today)];
}

/** Where the replies that hold from `start` on come to their end. */
function endOf(replies: readonly PendingReply[], start: number, holds: (reply: PendingReply) => boolean): number {
  const end = replies.findIndex((reply, at) => at >= start && !holds(reply));
  return end < 0 ? replies.length : end;
}

/** Those whose people, subject or question contain every word of the query, whatever its case and its accents. */
export const searchReplies = searcher<PendingReply>(({ people, subject, asked }) => {
  const emails = people.map(({ email }) => email).join(' ');
  return `${namesOf(people, Number.POSITIVE_INFINITY)} ${emails} ${subject} ${asked ?? ''}`;
});

/** Sorted replies under their headings; the order within stays. Groups without any are left out. */
export function groupReplies(replies: readonly PendingReply[], clock: Clock): readonly Group[] {
  const groups = new Map<GroupName, PendingReply[]>();
  for (const reply of replies) {
    const name = groupOf(reply, clock);
    const group = groups.get(name);
    if (group) group.push(reply);
    else groups.set(name, [reply]);
  }
  return [...groups].map(([name, members]) => ({ name, replies: members }));
}

function groupOf(reply: PendingReply, { now, timeZone }: Clock): GroupName {
  if (reply.state.kind === 'probably') return 'probably';
  if (reply.state.kind === 'snoozed' && reply.state.until > now) return 'snoozed';
  if (reply.due === null) return 'undated';
  if (isOverdue(reply, now)) return 'overdue';
  return daysUntil(reply.due, now, timeZone) === 0 ? 'today' : 'later';
}
