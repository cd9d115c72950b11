import { addWorkingTime, isWorkingTime } from '../../hours/working.ts';
import { type Settings, zoneOf } from '../../settings.ts';
import type { UrgentRow } from '../../store/urgent-rows.ts';

/** When a look is due. Times are epoch milliseconds. */

const MINUTE = 60_000;
/** The longest time until another try. One further off comes of a clock that was set back. */
export const LONGEST_RETRY = 60 * MINUTE;

/** `at`, or when the person works next; null where that is never. */
function inHours(at: number, settings: Settings): number {
  const { urgent, hours } = settings;
  const zone = zoneOf(settings);
  if (urgent.isAlways || isWorkingTime(at, zone, hours)) return at;
  return addWorkingTime(at, 1, zone, hours) - MINUTE;
}

/** When this account is to be looked at next, by what stands in its row: in the past where that is overdue. */
export function nextLook(row: UrgentRow, now: number, settings: Settings): number {
  // The first look only notes where to begin, so it waits for nobody's hours.
  const isFirst = row.cursor === null;
  if (row.retry !== null && row.retry <= now + LONGEST_RETRY) {
    return isFirst ? row.retry : inHours(row.retry, settings);
  }
  if (isFirst || row.lookedAt === null || row.lookedAt > now) return isFirst ? now : inHours(now, settings);
  return inHours(row.lookedAt + settings.urgent.every * MINUTE, settings);
}

/** Whether it is to be looked at now: also late, but then only in the person's hours. */
export function isLookDue(row: UrgentRow, now: number, settings: Settings): boolean {
  if (nextLook(row, now, settings) > now) return false;
  return row.cursor === null || inHours(now, settings) <= now;
}

/** When the alarm is to ring for this account. */
export function nextRing(row: UrgentRow, now: number, settings: Settings): number {
  const next = nextLook(row, now, settings);
  if (next > now || row.cursor === null) return Math.max(next, now);
  return inHours(now, settings);
}
