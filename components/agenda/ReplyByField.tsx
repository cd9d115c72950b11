import type { Agenda } from '../../lib/agenda/agenda.ts';
import { formatDay, formatTime } from '../../lib/hours/format.ts';
import { cityOf, offsetMinutes, zoneOrUtc } from '../../lib/hours/zone.ts';
import { WhenField } from '../kit/WhenField.tsx';
import type { Clock } from '../replies/state.ts';
import { dateOf, endOfDay, instantFrom, timeOf } from './dates.ts';
import { EDITOR } from './words.ts';

export interface ReplyByFieldProps {
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly onChange: (replyBy: number | null) => void;
}

/** The day by which to reply, where whoever replies last lives: there it was set, and there the agenda tells it. */
export function ReplyByField({ agenda, clock, onChange }: ReplyByFieldProps) {
  const { replyBy, replyZone, timeZone } = agenda;
  const zone = zoneOrUtc(replyZone ?? timeZone);
  const dayAt = (date: string): number | null => {
    // Without a zone of its own it is told as the end of a day; with one, by an hour, which stays.
    if (replyZone === undefined || replyBy === null) return endOfDay(date, clock.hours.end, zone);
    return instantFrom(date, timeOf(replyBy, zone), zone);
  };
  return (
    <WhenField
      class="short"
      label={EDITOR.replyBy}
      type="date"
      hint={hintOf(agenda, zone, clock)}
      value={replyBy === null ? '' : dateOf(replyBy, zone)}
      onInput={(date) => onChange(dayAt(date))}
    />
  );
}

/** What hour of the day is meant, and whose; and where the writer's clock shows another time, what it shows. */
function hintOf({ replyBy, replyZone }: Agenda, zone: string, clock: Clock): string {
  const { timeZone, locale } = clock;
  const at = replyBy ?? clock.now;
  const city = cityOf(zone);
  const isElsewhere = offsetMinutes(at, zone) !== offsetMinutes(at, timeZone);
  if (replyZone === undefined || replyBy === null) return isElsewhere ? EDITOR.endOfDayIn(city) : EDITOR.endOfDay;
  const there = EDITOR.timeIn(formatTime(replyBy, zone, locale), city);
  if (!isElsewhere) return there;
  return `${there} ${EDITOR.forYou(`${formatDay(replyBy, timeZone, locale)}, ${formatTime(replyBy, timeZone, locale)}`)}`;
}
