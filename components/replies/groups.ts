import { daysUntil } from '../../lib/hours/format.ts';
import type { Direction, PendingReply } from '../../lib/replies/pending.ts';
import { isOverdue, sortPending } from '../../lib/replies/sort.ts';
import { finder } from '../kit/search.ts';
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
  const isToday = (reply: PendingReply) => groupOf(reply, clock) === 'today';
  return [...sorted.filter(isToday), ...sorted.filter((reply) => !isToday(reply))];
}

/** Those whose people, subject or question contain every word of the query, whatever its case and its accents. */
export function searchReplies(replies: readonly PendingReply[], query: string): readonly PendingReply[] {
  const isFound = finder(query);
  if (isFound === null) return replies;
  return replies.filter((reply) => {
    const emails = reply.people.map(({ email }) => email).join(' ');
    return isFound(
      `${namesOf(reply.people, Number.POSITIVE_INFINITY)} ${emails} ${reply.subject} ${reply.asked ?? ''}`,
    );
  });
}

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
