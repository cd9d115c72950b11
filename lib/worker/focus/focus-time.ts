import type { Answer } from '../../google/answer.ts';
import type { Calendar, CalendarEvent } from '../../google/calendar/calendar.ts';

/**
 * Calendar's own focus time is there *for some users* only, as Google's guide has it, and neither that guide nor the
 * description of the API says what the others are answered. So it is told by what is left: a refusal that says of itself that it
 * is about something else is none; one that says the same twice, where an ordinary event is taken right after it, is. Nor is
 * focus time there where Calendar makes an ordinary event of it, as it did before it could be written.
 */

const BAD_REQUEST = 400;

/** Google's own codes for refusals that would meet any event: access, project, administrator, the times, the id. */
const ABOUT_OTHERS = new Set([
  'accessNotConfigured',
  'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
  'SERVICE_DISABLED',
  'calendarUsageLimitsExceeded',
  'domainPolicy',
  'forbiddenForServiceAccounts',
  'insufficientPermissions',
  'invalidParameter',
  'parseError',
  'required',
  'requiredAccessLevel',
  'timeRangeEmpty',
]);
/** It is the block's form that Calendar does not take as focus time: that says nothing of the account. */
const MALFORMED = 'malformedFocusTimeEvent';

const reasonOf = (answer: Answer<unknown>): string | null => {
  if (answer.kind === 'forbidden') return answer.reason;
  return answer.kind === 'unreadable' && answer.status === BAD_REQUEST ? (answer.reason ?? 'unknown') : null;
};

const mayBeAboutTheKind = (answer: Answer<unknown>): boolean => {
  const reason = reasonOf(answer);
  return reason !== null && !ABOUT_OTHERS.has(reason);
};

/** What became of a block: `lacksFocusTime` where the account turned out to have none. */
export interface Inserted {
  readonly answer: Answer<CalendarEvent>;
  readonly lacksFocusTime: boolean;
}

/** Puts a block there as focus time, or else as an ordinary event. `insert` is told which. */
export async function insertFocus(insert: (isPlain: boolean) => ReturnType<Calendar['insert']>): Promise<Inserted> {
  const first = await insert(false);
  if (first.kind === 'ok') return { answer: first, lacksFocusTime: first.value.kind === 'other' };
  if (!mayBeAboutTheKind(first)) return { answer: first, lacksFocusTime: false };
  const second = await insert(false);
  if (second.kind === 'ok' || reasonOf(second) !== reasonOf(first)) return { answer: second, lacksFocusTime: false };
  const answer = await insert(true);
  return { answer, lacksFocusTime: answer.kind === 'ok' && reasonOf(first) !== MALFORMED };
}
