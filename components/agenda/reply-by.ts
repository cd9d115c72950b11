import type { Agenda } from '../../lib/agenda/agenda.ts';
import { formatDay, formatDueDay } from '../../lib/hours/format.ts';
import { cityOf, zoneOrUtc } from '../../lib/hours/zone.ts';
import type { Clock } from '../replies/state.ts';
import { dateOf } from './dates.ts';
import { WORDS } from './words.ts';

/**
 * By when to reply, as the list of agendas says it: the day that the agenda itself names. Where the writer's wall shows another
 * day then, it is written out and says whose it is, since *tomorrow* would be read as the writer's.
 */
export function replyByText(
  { replyZone, timeZone }: Pick<Agenda, 'replyZone' | 'timeZone'>,
  replyBy: number,
  clock: Pick<Clock, 'now' | 'timeZone' | 'locale'>,
): string {
  const zone = zoneOrUtc(replyZone ?? timeZone);
  if (dateOf(replyBy, zone) === dateOf(replyBy, clock.timeZone)) {
    return WORDS.replyBy(formatDueDay(replyBy, clock.timeZone, clock.now, clock.locale));
  }
  return WORDS.replyByIn(formatDay(replyBy, zone, clock.locale), cityOf(zone));
}
