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

/**
 * Whether this is the text that we wrote, for whom we wrote it. Gmail may write it out anew in its own way: other ends of lines,
 * HTML beside it.
 */
function hasOurWords(current: VacationSettings, { written, kept }: OwnAnswer): boolean {
  const { responseBodyPlainText: text, responseBodyHtml: html } = current;
  return (
    line(current.responseSubject) === line(written.responseSubject) &&
    (current.restrictToContacts ?? false) === (written.restrictToContacts ?? false) &&
    (current.restrictToDomain ?? false) === (written.restrictToDomain ?? false) &&
    (text === undefined ? html !== undefined : line(text) === line(written.responseBodyPlainText)) &&
    // Somebody may have changed nothing but the HTML that Gmail made of it.
    (kept?.responseBodyHtml === undefined || line(html) === line(kept.responseBodyHtml))
  );
}

/** Ours begin and end at a minute, those of Gmail's own page with a day: what a person set there differs. */
function hasOurTimes({ startTime, endTime }: VacationSettings, { written }: OwnAnswer): boolean {
  return second(startTime) === second(written.startTime) && second(endTime) === second(written.endTime);
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
