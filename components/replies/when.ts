import { daysUntil, formatDue, formatDueDay, formatTime } from '../../lib/hours/format.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { isOverdue } from '../../lib/replies/sort.ts';
import type { Clock } from './state.ts';
import { WORDS } from './words.ts';

/** What a row says of time: how late, when due, until when it sleeps, or since when one waits. */
export function whenText(reply: PendingReply, { now, timeZone, locale }: Clock): string {
  const { state, due } = reply;
  if (state.kind === 'snoozed' && state.until > now)
    return WORDS.snoozedUntil(formatDue(state.until, timeZone, now, locale));
  if (due === null) return WORDS.sent(formatDueDay(reply.sentAt, timeZone, now, locale));
  if (!isOverdue(reply, now) && daysUntil(due, now, timeZone) === 0)
    return WORDS.due(formatTime(due, timeZone, locale));
  if (!isOverdue(reply, now)) return WORDS.due(formatDue(due, timeZone, now, locale));
  const days = -daysUntil(due, now, timeZone);
  return days <= 0 ? WORDS.overdueToday(formatTime(due, timeZone, locale)) : WORDS.overdueDays(days);
}
