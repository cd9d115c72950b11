import type { VacationBody } from '../contract/gmail-schemas.ts';
import { refuse } from '../http/errors.ts';

/** What an account starts with: nobody ever set a vacation responder. */
export const noVacation = (): VacationBody => ({
  enableAutoReply: false,
  responseSubject: '',
  restrictToContacts: false,
  restrictToDomain: false,
});

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** What Gmail keeps of an update, which replaces all that was there. Throws a refusal where it keeps none. */
export function keptVacation(asked: VacationBody, isWorkspace: boolean): VacationBody {
  const { startTime, endTime } = asked;
  const isEmpty = [asked.responseSubject, asked.responseBodyPlainText, asked.responseBodyHtml].every(isBlank);
  if (asked.enableAutoReply === true && isEmpty) {
    throw refuse(400, 'invalidArgument', 'Either the response subject or the response body must be non-empty');
  }
  if (startTime !== undefined && endTime !== undefined && Number(startTime) >= Number(endTime)) {
    throw refuse(400, 'invalidArgument', 'Start time must precede end time');
  }
  if (asked.restrictToDomain === true && !isWorkspace) {
    throw refuse(400, 'invalidArgument', 'Restricting to a domain is for Google Workspace accounts only');
  }
  return {
    ...noVacation(),
    ...asked,
    ...(asked.responseBodyHtml !== undefined && { responseBodyHtml: cleaned(asked.responseBodyHtml) }),
  };
}

/** Scripts don't survive in what Gmail keeps. */
const cleaned = (markup: string): string => markup.replace(/<script\b[\s\S]*?(<\/script>|$)/gi, '');
