import type { AccountInfo, CalendarEvent, CalendarInfo, DirectoryEntry } from '../calendar/model/event.ts';
import { addAwkward } from './calendar-awkward.ts';
import { addInvitations, addPrivate } from './calendar-invitations.ts';
import { addAllHands, addMeetings } from './calendar-meetings.ts';
import { addOwnTime, addSeries } from './calendar-series.ts';
import { EVERYONE, SampleCalendar, TEAM_CALENDAR } from './calendar-week.ts';
import { COLLEAGUES, MIRA, MIRA_PRIVATE, OUTSIDERS, type PracticePerson } from './people.ts';

export interface CalendarSample {
  readonly accounts: readonly {
    readonly account: AccountInfo;
    readonly calendars: readonly CalendarInfo[];
    readonly events: readonly CalendarEvent[];
  }[];
  readonly people: readonly DirectoryEntry[];
  readonly rooms: readonly DirectoryEntry[];
}

const asAccount = ({ email, name, timeZone }: PracticePerson): AccountInfo => ({ email, name, timeZone });
const asEntry = ({ email, name }: PracticePerson): DirectoryEntry => ({ email, name, members: null });

/** Fernweg's calendars around `now`: two weeks back, two ahead. */
export function calendarSample(now: Date): CalendarSample {
  const work = new SampleCalendar(now, MIRA);
  addSeries(work);
  addMeetings(work);
  addAllHands(work);
  addInvitations(work);
  addOwnTime(work);
  addAwkward(work, now);
  const own = new SampleCalendar(now, MIRA_PRIVATE);
  addPrivate(own);
  return {
    accounts: [
      {
        account: asAccount(MIRA),
        calendars: [
          { id: MIRA.email, name: MIRA.name, color: '#039be5', owned: true },
          { id: TEAM_CALENDAR, name: 'Fernweg Team', color: '#0b8043', owned: true },
        ],
        events: work.events,
      },
      {
        account: asAccount(MIRA_PRIVATE),
        calendars: [{ id: MIRA_PRIVATE.email, name: MIRA_PRIVATE.name, color: '#7986cb', owned: true }],
        events: own.events,
      },
    ],
    people: [
      ...[MIRA, ...COLLEAGUES, ...OUTSIDERS].map(asEntry),
      { email: EVERYONE, name: 'Everyone at Fernweg', members: 38 },
    ],
    rooms: [
      { email: 'c_room_harz@resource.calendar.google.com', name: 'Berlin-2-Harz (8)', members: null },
      { email: 'c_room_spree@resource.calendar.google.com', name: 'Berlin-1-Spree (4)', members: null },
      { email: 'c_room_hudson@resource.calendar.google.com', name: 'New York-5-Hudson (6)', members: null },
    ],
  };
}
