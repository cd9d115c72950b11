import { roundOf } from '../../lib/agenda/heard.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { isOverdue } from '../../lib/replies/sort.ts';
import type { ContributionRow } from '../../lib/store/contribution-rows.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import { CONTRIBUTIONS } from './contribution-words.ts';
import { WORDS } from './words.ts';

/** How far the answers to a sent agenda have come, in words; null where nothing is waited for. */
export function progressText(replies: readonly PendingReply[]): string | null {
  if (replies.length === 0) return null;
  const answered = replies.filter(({ state }) => state.kind === 'answered' || state.kind === 'done').length;
  if (replies.length > 1) return WORDS.answeredOf(answered, replies.length);
  if (answered === 1) return WORDS.answered;
  return replies[0]?.state.kind === 'probably' ? WORDS.probably : WORDS.noAnswer;
}

/** How many of those asked have said something, where the thread was read; null where it was not, or nobody was asked. */
export function spokenText({ agenda, account }: AgendaRow, rows: readonly ContributionRow[]): string | null {
  const { answered, missing } = roundOf(agenda, account, rows);
  const all = answered.length + missing.length;
  return rows.length === 0 || all === 0 ? null : CONTRIBUTIONS.spokenOf(answered.length, all);
}

/** Whether an answer should have been there by now. */
export function isLate(replies: readonly PendingReply[], now: number): boolean {
  return replies.some((reply) => isOverdue(reply, now));
}
