import { isWorkingTime } from '../../hours/working.ts';
import { guestTimes } from '../guest-hours.ts';
import { spanOf } from '../span.ts';
import type { Guideline } from './guideline.ts';

const MOST_NAMED = 2;

export const outsideHours: Guideline = {
  id: 'outside-hours',
  title: 'Outside working hours',
  practice: 'P29',
  why: 'Whoever comes pays with an evening or a morning. Writing reaches everyone in their own day.',
  look(draft, { timeZone, hours, readers, nameOf }) {
    const span = spanOf(draft, timeZone);
    if (span === null) return null;
    const isOwn = !isWorkingTime(span.start, timeZone, hours) || !isWorkingTime(span.end - 1, timeZone, hours);
    const others = guestTimes(draft, readers, timeZone).filter((guest) => guest.isOutside);
    if (!isOwn && others.length === 0) return null;
    const named = others.slice(0, MOST_NAMED).map(({ email, local }) => `${nameOf(email)} (${local} there)`);
    const more = others.length - named.length;
    const who = [...(isOwn ? ['you'] : []), ...named, ...(more > 0 ? [`${more} more`] : [])];
    return {
      what: `It is outside working hours for ${who.join(', ')}.`,
      fixes: [],
    };
  },
};
