import type { Answer } from '../answer.ts';
import { type Line, send } from '../http/send.ts';
import { CALENDAR } from './client.ts';
import { CalendarSchema, type RawCalendar } from './schemas.ts';

/** Working time of one weekday (Monday is 1, Sunday 7), in minutes after midnight on the wall; `end` is exclusive. */
export interface WorkingTime {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** What a person's own calendar says of their hours. */
export interface CalendarHours {
  /** IANA name; null where Calendar does not say. */
  readonly timeZone: string | null;
  /** By day and time; null where the account has no working hours or does not use them. A day may have several. */
  readonly times: readonly WorkingTime[] | null;
}

/** Reads the hours of one account's own calendar, with the scope `calendar.calendars.readonly`. */
export interface HoursReader {
  read(signal: AbortSignal): Promise<Answer<CalendarHours>>;
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function hoursOf({ timeZone, workingHours }: RawCalendar): CalendarHours {
  const isUsed = workingHours?.workingHoursEnabled === true;
  const times = (workingHours?.availableTimes ?? []).flatMap(({ dayOfWeek, periodStart, periodEnd }) => {
    const day = DAYS.indexOf(dayOfWeek.slice(0, 2).toLowerCase()) + 1;
    return day > 0 && periodStart < periodEnd ? [{ day, start: periodStart, end: periodEnd }] : [];
  });
  const inOrder = times.sort((one, other) => one.day - other.day || one.start - other.start);
  return { timeZone: timeZone ?? null, times: isUsed && inOrder.length > 0 ? inOrder : null };
}

export function hoursOn(line: Line): HoursReader {
  return {
    async read(signal) {
      // No choice of fields: where an account's Calendar does not know `workingHours` yet, naming it would be an error.
      const url = `${CALENDAR}/calendars/primary`;
      const answer = await send(line, { method: 'GET', url, units: 1, answer: CalendarSchema }, signal);
      return answer.kind === 'ok' ? { kind: 'ok', value: hoursOf(answer.value) } : answer;
    },
  };
}
