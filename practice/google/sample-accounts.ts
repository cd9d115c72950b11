import type { PracticeCalendar } from '../calendar/site.ts';
import { MIRA } from '../data/people.ts';
import type { PracticeGmail } from '../gmail/site.ts';
import type { GoogleAccount } from './accounts.ts';
import { CalendarBook } from './calendar/book.ts';
import type { WorkingHoursBody } from './contract/calendar-schemas.ts';
import { mirror } from './mail/mirror.ts';
import { noVacation } from './mail/vacation.ts';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
/** Nine to five with an hour at noon, in minutes of the day. */
const HOURS: WorkingHoursBody = {
  workingHoursEnabled: true,
  availableTimes: WORKDAYS.flatMap((dayOfWeek) => [
    { dayOfWeek, periodStart: 540, periodEnd: 720 },
    { dayOfWeek, periodStart: 780, periodEnd: 1_020 },
  ]),
};
/** History ids of one run never come again in the next. */
const RUN = 10_000_000;

/**
 * The accounts of the pages, as the APIs see them: the same mailboxes, the same calendars. Each call (after a reset of the pages) gives
 * new ones, whose history begins there.
 */
export function sampleAccounts(
  gmail: PracticeGmail,
  calendar: PracticeCalendar,
  now: () => number,
): () => GoogleAccount[] {
  const books = new Map(
    calendar.store.accounts.map(({ email }) => [email, new CalendarBook(calendar.store, email, now)]),
  );
  let run = 0;
  return () => {
    run += 1;
    for (const book of books.values()) book.reset();
    const signedIn = gmail.accounts().filter(({ index }) => index !== null);
    return signedIn.map(({ view, mailbox }, index): GoogleAccount => {
      const isWorkspace = view.email === MIRA.email;
      return {
        email: view.email,
        name: view.name,
        sub: `1048837261594837${index}2157`,
        isWorkspace,
        journal: mirror(mailbox, run * RUN),
        calendar: books.get(view.email) ?? null,
        vacation: noVacation(),
        hasFocusTime: isWorkspace,
        workingHours: isWorkspace ? HOURS : null,
      };
    });
  };
}
