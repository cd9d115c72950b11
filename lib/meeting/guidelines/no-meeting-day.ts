import { wallClock, weekday } from '../../hours/zone.ts';
import { spanOf } from '../span.ts';
import type { Guideline } from './guideline.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const noMeetingDay: Guideline = {
  id: 'no-meeting-day',
  title: 'Your day without meetings',
  practice: 'P26',
  why: 'One meeting is enough to break a day of quiet work in two.',
  look(draft, { timeZone, noMeetingDays }) {
    const span = spanOf(draft, timeZone);
    if (span === null) return null;
    const day = weekday(wallClock(span.start, timeZone));
    if (!noMeetingDays.includes(day)) return null;
    return {
      what: `You keep ${DAYS[day - 1]}s free of meetings.`,
      fixes: [],
    };
  },
};
