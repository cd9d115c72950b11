import { MAIL_MINUTES, mailStretches } from './mail-blocks.ts';
import { type MailTimes, nextMailTime } from './mail-times.ts';
import { type Stretch, without } from './stretch.ts';
import { type WorkingHours, workingStretch } from './working.ts';
import { plusDays, wallClock } from './zone.ts';

/** Of which times somebody is away from mail (practice P25): those outside their working hours, or all but the mail times. */
export const AWAY_FROM_MAIL = ['off-hours', 'between'] as const;
export type AwayFromMail = (typeof AWAY_FROM_MAIL)[number];

export interface AwayTimes {
  readonly when: AwayFromMail;
  readonly hours: WorkingHours;
  /** Their zone is that of the hours, too. */
  readonly mailTimes: MailTimes;
}

const DAY = 24 * 60 * 60_000;
/** Nothing that comes every week lies further off. */
const REACH = 8;

/** The working time of the days around `now`. */
function workAround(now: number, { hours, mailTimes: { timeZone } }: AwayTimes): readonly Stretch[] {
  const today = wallClock(now, timeZone);
  const days = Array.from({ length: 2 * REACH + 1 }, (_, index) => plusDays(today, index - REACH));
  return days.flatMap((day) => workingStretch(day, timeZone, hours) ?? []);
}

/**
 * The times away from mail around `now` (epoch milliseconds), in order. A mail time is half an hour in which mail is read, also
 * outside the working hours; without any mail times, nobody is away between them.
 */
function awayAround(now: number, times: AwayTimes): readonly Stretch[] {
  const whole = { start: now - REACH * DAY, end: now + REACH * DAY };
  const reading = mailStretches(whole.start - MAIL_MINUTES * 60_000, whole.end, times.mailTimes);
  if (times.when === 'between') return reading.length === 0 ? [] : without(whole, reading);
  return without(whole, [...reading, ...workAround(now, times)]);
}

/** The time away from mail that `now` lies in; null where mail is being read, or can be. */
export function awayAt(now: number, times: AwayTimes): Stretch | null {
  return awayAround(now, times).find(({ start, end }) => start <= now && now < end) ?? null;
}

/** When somebody next begins or ends being away from mail, after `now`; null where that never changes. */
export function nextAwayChange(now: number, times: AwayTimes): number | null {
  const all = awayAround(now, times).flatMap(({ start, end }) => [start, end]);
  const next = all.find((time) => time > now);
  return next === undefined || next >= now + REACH * DAY ? null : next;
}

/** When mail will be read that comes during a time away; null where no mail times are set. */
export function readAfter(away: Stretch, { mailTimes }: AwayTimes): number | null {
  // A mail time may begin the very moment at which the time away ends.
  return nextMailTime(away.end - 1, mailTimes);
}
