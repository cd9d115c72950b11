import { atMinute, instantOf, plusDays, wallClock, weekday } from './zone.ts';

/** When mail is read: minutes after midnight on these days (Monday is 1, Sunday 7), in this IANA zone. */
export interface MailTimes {
  readonly times: readonly number[];
  readonly days: readonly number[];
  readonly timeZone: string;
}

/** Ten and half past three on working days: two sessions, as practice P23 has it. */
export const DEFAULT_MAIL_TIMES = { times: [10 * 60, 15 * 60 + 30], days: [1, 2, 3, 4, 5] } as const;

const WEEK = 7;

/** The mail times on the day of `day`, earliest first. */
function timesOn(day: ReturnType<typeof wallClock>, settings: MailTimes): readonly number[] {
  if (!settings.days.includes(weekday(day))) return [];
  return settings.times
    .filter((minute) => minute >= 0 && minute < 24 * 60)
    .map((minute) => instantOf(atMinute(day, minute), settings.timeZone))
    .sort((a, b) => a - b);
}

/** The first mail time later than `after`; null where the settings name none. */
export function nextMailTime(after: number, settings: MailTimes): number | null {
  const today = wallClock(after, settings.timeZone);
  for (let n = 0; n <= WEEK; n += 1) {
    const next = timesOn(plusDays(today, n), settings).find((time) => time > after);
    if (next !== undefined) return next;
  }
  return null;
}

/** The latest mail time at or before `now`; null where the settings name none. */
export function lastMailTime(now: number, settings: MailTimes): number | null {
  const today = wallClock(now, settings.timeZone);
  for (let n = 0; n <= WEEK; n += 1) {
    const last = timesOn(plusDays(today, -n), settings).findLast((time) => time <= now);
    if (last !== undefined) return last;
  }
  return null;
}

/**
 * The mail time that passed unused since mail was last read at `last`, if any: the latest one only, since one late look does
 * for all that were missed. `last` is null where mail was never read, and then nothing was missed; one that lies ahead of `now`
 * comes of a clock that was set back, and tells nothing of when.
 */
export function missedMailTime(last: number | null, now: number, settings: MailTimes): number | null {
  if (last === null) return null;
  const latest = lastMailTime(now, settings);
  return latest !== null && (latest > last || last > now) ? latest : null;
}
