import type { WorkingHours } from './working.ts';

/** Working time of one weekday (Monday is 1, Sunday 7), in minutes after midnight on the wall. A day may have several. */
export interface WeekdayTime {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Hours as they are kept here: the same on each working day. */
export interface OneStretch {
  readonly hours: WorkingHours;
  /** False where days differ or have a break, which these hours don't show: they reach from the first beginning to the last end. */
  readonly isExact: boolean;
}

/** What a calendar's working hours come to in ours; null where they name no time. */
export function oneStretch(times: readonly WeekdayTime[]): OneStretch | null {
  const real = times.filter(({ start, end }) => end > start);
  if (real.length === 0) return null;
  const days = [...new Set(real.map(({ day }) => day))].sort((one, other) => one - other);
  const start = Math.min(...real.map((one) => one.start));
  const end = Math.max(...real.map((one) => one.end));
  const isExact = real.length === days.length && real.every((one) => one.start === start && one.end === end);
  return { hours: { days, start, end }, isExact };
}
