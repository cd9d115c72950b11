import type { PendingReply } from './pending.ts';
import { isOverdue } from './sort.ts';

/** How much there is to do, by what needs doing. */
export interface DigestCounts {
  /** Answers that came since the last digest, and are to be read. */
  readonly answered: number;
  /** What I owe. */
  readonly owed: number;
  /** What of that should have been answered by now. */
  readonly late: number;
  /** Answers to me that should have been there by now: whom to remind. */
  readonly overdue: number;
}

/** Counts open replies, and those that were closed after `since`. Times are epoch milliseconds. */
export function countDigest(replies: readonly PendingReply[], since: number, now: number): DigestCounts {
  const count = (isIt: (reply: PendingReply) => boolean): number => replies.filter(isIt).length;
  const isMine = ({ direction, state }: PendingReply): boolean => direction === 'mine' && state.kind === 'waiting';
  return {
    answered: count(({ direction, state }) => {
      const isAnswer = state.kind === 'answered' || state.kind === 'probably';
      return direction === 'theirs' && isAnswer && state.at > since;
    }),
    owed: count(isMine),
    late: count((reply) => isMine(reply) && isOverdue(reply, now)),
    overdue: count((reply) => reply.direction === 'theirs' && isOverdue(reply, now)),
  };
}

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** What the digest says: a line for each thing to do, nothing of any mail. Null where there is nothing. */
export function composeDigest({ answered, owed, late, overdue }: DigestCounts): string | null {
  const lines = [
    ...(answered > 0 ? [`${many(answered, 'answer', 'answers')} to read`] : []),
    ...(owed > 0 ? [`${many(owed, 'reply', 'replies')} to write${late > 0 ? `, ${late} overdue` : ''}`] : []),
    ...(overdue > 0 ? [`${many(overdue, 'answer is', 'answers are')} overdue: send a reminder?`] : []),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}
