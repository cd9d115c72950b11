import type { MailTimes } from './mail-times.ts';
import type { Stretch } from './stretch.ts';
import { asUtc, atMinute, instantOf, plusDays, wallClock, weekday } from './zone.ts';

/** How long a look at the mail is taken to last, in minutes. */
export const MAIL_MINUTES = 30;

/** The mail times that begin from `from` up to `to` (epoch milliseconds), as time that they take, earliest first. */
export function mailStretches(from: number, to: number, { times, days, timeZone }: MailTimes): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const first = { ...wallClock(from, timeZone), hour: 0, minute: 0 };
  const last = asUtc(wallClock(to, timeZone));
  for (let n = 0; ; n += 1) {
    const day = plusDays(first, n);
    if (asUtc(day) > last) return stretches.sort((one, other) => one.start - other.start);
    if (!days.includes(weekday(day))) continue;
    const starts = new Set(times.map((minute) => instantOf(atMinute(day, minute), timeZone)));
    for (const start of starts) {
      if (start >= from && start < to) stretches.push({ start, end: start + MAIL_MINUTES * 60_000 });
    }
  }
}
