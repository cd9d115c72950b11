import type { CalendarEvent } from '../../google/calendar/calendar.ts';
import { merged, type Stretch, without } from '../../hours/stretch.ts';
import { kindOf } from './marks.ts';

/**
 * The time that something other than our blocks takes. Calendar tells when somebody is busy without saying by what, and lists
 * events without those of whole days; both together show what lies over a block of ours. A busy time that the listed events do
 * not fill is taken whole: something else is there.
 */
export function othersTime(busy: readonly Stretch[], events: readonly CalendarEvent[]): readonly Stretch[] {
  const filling = events.filter(({ isBusy }) => isBusy);
  const unexplained = busy.filter((one) => without(one, filling).length > 0);
  const others = filling.filter((event) => kindOf(event) === null);
  return merged([...unexplained, ...others]);
}
