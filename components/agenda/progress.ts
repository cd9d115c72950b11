import type { PendingReply } from '../../lib/replies/pending.ts';
import { isOverdue } from '../../lib/replies/sort.ts';
import { WORDS } from './words.ts';

/** How far the answers to a sent agenda have come, in words; null where nothing is waited for. */
export function progressText(replies: readonly PendingReply[]): string | null {
  if (replies.length === 0) return null;
  const answered = replies.filter(({ state }) => state.kind === 'answered' || state.kind === 'done').length;
  if (replies.length > 1) return WORDS.answeredOf(answered, replies.length);
  if (answered === 1) return WORDS.answered;
  return replies[0]?.state.kind === 'probably' ? WORDS.probably : WORDS.noAnswer;
}

/** Whether an answer should have been there by now. */
export function isLate(replies: readonly PendingReply[], now: number): boolean {
  return replies.some((reply) => isOverdue(reply, now));
}
