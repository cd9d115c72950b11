import { isWorkingTime } from '../../hours/working.ts';
import { wallClock, weekday } from '../../hours/zone.ts';
import { spanOf } from '../span.ts';
import type { Guideline } from './guideline.ts';

const FRIDAY = 5;
/** From three on, a Friday is evening to most. */
const FRIDAY_EVENING = 15 * 60;
/** The last part of a working day, in minutes. */
const LAST_PART = 30;

export const late: Guideline = {
  id: 'late',
  title: 'Late in the day',
  practice: 'P29',
  why: 'People are tired, and what comes out of it waits until the next working day anyway.',
  look(draft, { timeZone, hours }) {
    const span = spanOf(draft, timeZone);
    // Outside the hours altogether, another guideline speaks.
    if (span === null || !isWorkingTime(span.start, timeZone, hours)) return null;
    const start = wallClock(span.start, timeZone);
    const minute = start.hour * 60 + start.minute;
    if (weekday(start) === FRIDAY && minute >= FRIDAY_EVENING) {
      return { what: 'It is on a Friday evening.', fixes: [] };
    }
    return minute >= hours.end - LAST_PART ? { what: 'It is late in your day.', fixes: [] } : null;
  },
};
