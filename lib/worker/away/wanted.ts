import type { VacationSettings } from '../../google/gmail/vacation.ts';
import { nextAwayChange } from '../../hours/away.ts';
import { answerAt, awayTimesOf } from '../../hours/away-settings.ts';
import { type Settings, zoneOf } from '../../settings.ts';

/**
 * What is to stand in Gmail at `now` (epoch milliseconds), by the person's settings; null for what is there without us. It always
 * has an end: nobody has to be there for it to stop.
 */
export function wantedAnswer(now: number, settings: Settings): VacationSettings | null {
  const answer = answerAt(now, settings, zoneOf(settings));
  if (answer === null) return null;
  const { toContacts, toDomain } = settings.autoresponder;
  return {
    enableAutoReply: true,
    responseSubject: answer.subject,
    responseBodyPlainText: answer.text,
    restrictToContacts: toContacts,
    restrictToDomain: toDomain,
    startTime: String(answer.away.start),
    endTime: String(answer.away.end),
  };
}

/** When something else is wanted next; null where that never changes by itself. */
export function nextWanted(now: number, settings: Settings): number | null {
  if (!settings.autoresponder.isOn) return null;
  return nextAwayChange(now, awayTimesOf(settings, zoneOf(settings)));
}
