import type { VacationSettings } from '../../google/gmail/vacation.ts';
import type { OwnAnswer } from '../../store/away-rows.ts';
import { isSame } from '../../store/same.ts';

/** What stands in Gmail, compared with what we wrote. */

/** Whether Gmail answers by itself with this, now or at a time that is set: nothing that somebody waits for may be replaced. */
export function isAnswering({ enableAutoReply, endTime }: VacationSettings, now: number): boolean {
  if (enableAutoReply !== true) return false;
  const end = Number(endTime ?? 0);
  return end === 0 || end > now;
}

const line = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const second = (time: string | undefined): number => Math.floor(Number(time ?? 0) / 1_000);

/** Whether they answer the same people. */
const isForSame = (one: VacationSettings, other: VacationSettings): boolean =>
  (one.restrictToContacts ?? false) === (other.restrictToContacts ?? false) &&
  (one.restrictToDomain ?? false) === (other.restrictToDomain ?? false);

/**
 * Whether Gmail took what must not be missing: the end, and to whom it is limited. An account that has no such limit might leave
 * it out without a word, and then everybody would be answered.
 */
export function isTaken(made: VacationSettings, { restrictToContacts, restrictToDomain }: VacationSettings): boolean {
  const isLimited =
    (restrictToContacts !== true || made.restrictToContacts === true) &&
    (restrictToDomain !== true || made.restrictToDomain === true);
  return isLimited && Number(made.endTime ?? 0) > 0;
}

/**
 * Whether this is the text that we wrote, for whom Gmail kept it. Gmail may write it out anew in its own way: other ends of lines,
 * HTML beside it; as long as it has not said what it made of it, it may have left out for whom.
 */
function hasOurWords(current: VacationSettings, { written, kept }: OwnAnswer): boolean {
  const { responseBodyPlainText: text, responseBodyHtml: html } = current;
  return (
    line(current.responseSubject) === line(written.responseSubject) &&
    (kept === null || isForSame(current, kept)) &&
    (text === undefined ? html !== undefined : line(text) === line(written.responseBodyPlainText)) &&
    // Somebody may have changed nothing but the HTML that Gmail made of it.
    (kept?.responseBodyHtml === undefined || line(html) === line(kept.responseBodyHtml))
  );
}

/**
 * Ours begin and end at a minute, those of Gmail's own page with a day: what a person set there differs. As long as Gmail has not
 * said what it made of ours, it may have left out the end.
 */
function hasOurTimes({ startTime, endTime }: VacationSettings, { written, kept }: OwnAnswer): boolean {
  const isLeftOut = kept === null && second(endTime) === 0;
  return second(startTime) === second(written.startTime) && (isLeftOut || second(endTime) === second(written.endTime));
}

/** What stands: ours; ours that was turned off in Gmail; what was there before; or what the person has made of it meanwhile. */
export type Standing = 'ours' | 'ended' | 'before' | 'other';

export function standing(current: VacationSettings, ours: OwnAnswer): Standing {
  if (ours.kept !== null && isSame(current, ours.kept)) return 'ours';
  if (isSame(current, ours.before)) return 'before';
  if (!hasOurWords(current, ours)) return 'other';
  if (current.enableAutoReply !== true) return 'ended';
  return hasOurTimes(current, ours) ? 'ours' : 'other';
}
