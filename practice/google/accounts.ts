import type { CalendarBook } from './calendar/book.ts';
import type { WorkingHoursBody } from './contract/calendar-schemas.ts';
import type { VacationBody } from './contract/gmail-schemas.ts';
import type { MailJournal } from './mail/journal.ts';

/** An account as Google's APIs know it. */
export interface GoogleAccount {
  readonly email: string;
  readonly name: string;
  /** Google's own id for it. */
  readonly sub: string;
  /** Of an organisation: it has focus time and working hours. */
  readonly isWorkspace: boolean;
  readonly journal: MailJournal;
  /** Null: no calendar. */
  readonly calendar: CalendarBook | null;
  vacation: VacationBody;
  hasFocusTime: boolean;
  workingHours: WorkingHoursBody | null;
}
