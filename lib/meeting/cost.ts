import { asUtc, instantOf, isZone, parseLocal } from '../hours/zone.ts';
import type { DraftEvent } from './draft.ts';
import { peopleOf } from './guests.ts';
import type { Cost } from './questions.ts';
import { timesPerYear } from './recurrence.ts';

const MINUTE = 60_000;

/** Minutes between two wall-clock times; real ones where the zone is known, so that a night with a change of clocks counts right. */
function minutesOf(draft: DraftEvent): number | null {
  const start = parseLocal(draft.start ?? '');
  const end = parseLocal(draft.end ?? '');
  if (start === null || end === null) return null;
  const zone = draft.timeZone !== null && isZone(draft.timeZone) ? draft.timeZone : null;
  const length = zone === null ? asUtc(end) - asUtc(start) : instantOf(end, zone) - instantOf(start, zone);
  return length > 0 ? Math.round(length / MINUTE) : null;
}

/**
 * What the event takes of people's time: everybody invited (optional guests too: they may come) and the organiser, without
 * rooms. Null while it has no times or no guests, and for an event that lasts all day.
 */
export function cost(draft: DraftEvent): Cost | null {
  const people = peopleOf(draft).length + 1;
  const minutes = minutesOf(draft);
  if (people < 2 || minutes === null || draft.allDay === true) return null;
  const personMinutes = people * minutes;
  const start = parseLocal(draft.start ?? '');
  const times = draft.recurrence === null || start === null ? null : timesPerYear(draft.recurrence, start);
  return { people, minutes, personMinutes, perYearMinutes: times === null ? null : times * personMinutes };
}
