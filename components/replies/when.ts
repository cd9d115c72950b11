import { daysUntil, formatDue, formatDueDay, formatTime } from '../../lib/hours/format.ts';
import { atMinute, instantOf, plusDays, type WallClock, wallClock, weekday } from '../../lib/hours/zone.ts';
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

export interface SnoozeChoice {
  readonly label: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

const LATER_HOURS = 3;

/** Later today while the working day lasts, the next day's start, and next Monday's. */
export function snoozeChoices({ now, timeZone, hours }: Clock): readonly SnoozeChoice[] {
  const today = wallClock(now, timeZone);
  const startOf = (day: WallClock) => instantOf(atMinute(day, hours.start), timeZone);
  const later = instantOf({ ...today, hour: today.hour + LATER_HOURS, minute: 0 }, timeZone);
  const choices: SnoozeChoice[] = [];
  if (later <= instantOf(atMinute(today, hours.end), timeZone)) choices.push({ label: WORDS.later, until: later });
  choices.push({ label: WORDS.tomorrow, until: startOf(plusDays(today, 1)) });
  const toMonday = 8 - weekday(today);
  if (toMonday > 1) choices.push({ label: WORDS.nextWeek, until: startOf(plusDays(today, toMonday)) });
  return choices;
}
