import { instantOf, isZone, parseLocal, zoneOrUtc } from '../hours/zone.ts';
import type { DraftEvent, LocalDateTime } from './draft.ts';

/** When something takes place, in epoch milliseconds; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An instant of a wall-clock time; null for what is no time. */
export function instantOfLocal(local: LocalDateTime | null, zone: string): number | null {
  const clock = parseLocal(local ?? '');
  return clock === null ? null : instantOf(clock, zoneOrUtc(zone));
}

/** When a draft takes place, in its own zone or else in `zone`; null for one that lasts all day or has no times. */
export function spanOf(draft: DraftEvent, zone: string): Span | null {
  if (draft.allDay === true) return null;
  const own = draft.timeZone !== null && isZone(draft.timeZone) ? draft.timeZone : zone;
  const [start, end] = [instantOfLocal(draft.start, own), instantOfLocal(draft.end, own)];
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Minutes that a span lasts. */
export function minutesOf({ start, end }: Span): number {
  return Math.round((end - start) / 60_000);
}
