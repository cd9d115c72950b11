import { asUtc, atMinute, instantOf, parseLocal, wallClock } from '../../lib/hours/zone.ts';

/** Fields speak of the wall in the agenda's zone; the agenda of instants. */

/** `YYYY-MM-DD` of an instant, as a date field has it. */
export function dateOf(at: number, zone: string): string {
  return new Date(asUtc(wallClock(at, zone))).toISOString().slice(0, 10);
}

/** `HH:mm` of an instant, as a time field has it. */
export function timeOf(at: number, zone: string): string {
  return new Date(asUtc(wallClock(at, zone))).toISOString().slice(11, 16);
}

/** The instant of a day and a time of a field; null where one of them is none. */
export function instantFrom(date: string, time: string, zone: string): number | null {
  const clock = parseLocal(`${date}T${time}`);
  return clock === null ? null : instantOf(clock, zone);
}

/** When a day's work ends, at `end` minutes after midnight; null where the field has no day. */
export function endOfDay(date: string, end: number, zone: string): number | null {
  const clock = parseLocal(`${date}T00:00`);
  return clock === null ? null : instantOf(atMinute(clock, end), zone);
}
