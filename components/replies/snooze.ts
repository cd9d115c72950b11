import { daysUntil, formatDue, formatDueDay, formatTime } from '../../lib/hours/format.ts';
import { startOfWorkingDay, startOfWorkingWeek, workingStretch } from '../../lib/hours/working.ts';
import { instantOf, wallClock } from '../../lib/hours/zone.ts';
import type { Clock } from './state.ts';
import { WORDS } from './words.ts';

export interface SnoozeChoice {
  readonly label: string;
  /** The moment in words that the label leaves open: the time of day, or the day too. */
  readonly when: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

const LATER_HOURS = 3;

/**
 * Later today while the person's working day lasts, the start of the next working day by its name, and that of the next working
 * week; where those two are one, a week from now too. Nothing wakes on a day off.
 */
export function snoozeChoices(clock: Clock): readonly SnoozeChoice[] {
  const { now, timeZone, hours, locale } = clock;
  const next = startOfWorkingDay(now, 1, timeZone, hours);
  const week = startOfWorkingWeek(now, timeZone, hours);
  const isTomorrow = daysUntil(next, now, timeZone) === 1;
  const day = isTomorrow ? WORDS.tomorrow : formatDueDay(next, timeZone, now, locale);
  const far = week === next ? startOfWorkingDay(now, 7, timeZone, hours) : week;
  const choices = [
    ...laterToday(clock),
    { label: day, when: formatTime(next, timeZone, locale), until: next },
    {
      label: week === next ? WORDS.inAWeek : WORDS.nextWeek,
      when: formatDue(far, timeZone, now, locale),
      until: far,
    },
  ];
  // Who works one day a week has a single one to choose.
  return choices.filter(({ until }, at) => choices.findIndex((one) => one.until === until) === at);
}

function laterToday({ now, timeZone, hours, locale }: Clock): readonly SnoozeChoice[] {
  const today = wallClock(now, timeZone);
  const work = workingStretch(today, timeZone, hours);
  if (work === null) return [];
  const later = instantOf({ ...today, hour: today.hour + LATER_HOURS, minute: 0 }, timeZone);
  const until = Math.max(later, work.start);
  return until <= work.end ? [{ label: WORDS.later, when: formatTime(until, timeZone, locale), until }] : [];
}
