import * as v from 'valibot';
import { AWAY_FROM_MAIL, type AwayTimes, awayAt, readAfter } from './away.ts';
import { DEFAULT_AWAY_TEXT, fillBlanks, fillingOf } from './away-text.ts';
import type { Stretch } from './stretch.ts';
import type { WorkingHours } from './working.ts';

/** The languages in which days and times can be written into an answer, with the locale of each. */
export const AWAY_LOCALES = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr', ja: 'ja', pt: 'pt' } as const;
export type AwayLanguage = keyof typeof AWAY_LOCALES;
const isLanguage = (name: string): name is AwayLanguage => Object.hasOwn(AWAY_LOCALES, name);
export const AWAY_LANGUAGES: readonly AwayLanguage[] = Object.keys(AWAY_LOCALES).filter(isLanguage);

export const AwaySchema = v.object({
  isOn: v.boolean(),
  when: v.picklist(AWAY_FROM_MAIL),
  /** Stands before the subject of the mail that is answered. */
  subject: v.pipe(v.string(), v.maxLength(250)),
  /** With blanks to fill in. */
  text: v.pipe(v.string(), v.maxLength(5_000)),
  /** How one is reached when something cannot wait; empty for not at all. */
  urgent: v.pipe(v.string(), v.maxLength(300)),
  language: v.picklist(AWAY_LANGUAGES),
  /** Nobody else is answered but people in Google's contacts, or in the person's own organisation; with both, people in both. */
  toContacts: v.boolean(),
  toDomain: v.boolean(),
});
/** What a person sets for their automatic answer. */
export type AwaySettings = v.InferOutput<typeof AwaySchema>;

export const DEFAULT_AWAY: AwaySettings = {
  isOn: false,
  when: 'off-hours',
  subject: 'I read mail later',
  text: DEFAULT_AWAY_TEXT,
  urgent: '',
  language: 'en',
  toContacts: false,
  toDomain: false,
};

/** What of a person's settings an answer is made from. */
export interface AwayPlan {
  readonly autoresponder: AwaySettings;
  readonly mailTimes: { readonly times: readonly number[]; readonly days: readonly number[] };
  readonly hours: WorkingHours;
}

/** An answer for less than this is worth neither the calls nor a second mail to whoever writes. In milliseconds. */
export const SHORTEST_ANSWER = 15 * 60_000;

/** The answer for one time away, its blanks filled in. */
export interface AwayAnswer {
  readonly away: Stretch;
  readonly subject: string;
  readonly text: string;
}

export function awayTimesOf({ autoresponder, mailTimes, hours }: AwayPlan, timeZone: string): AwayTimes {
  return { when: autoresponder.when, hours, mailTimes: { ...mailTimes, timeZone } };
}

/** The answer as it is sent during a time away. */
export function answerDuring(away: Stretch, plan: AwayPlan, timeZone: string): AwayAnswer {
  const { subject, text, urgent, language } = plan.autoresponder;
  const times = awayTimesOf(plan, timeZone);
  const filling = fillingOf(times.mailTimes, readAfter(away, times), urgent, AWAY_LOCALES[language]);
  return { away, subject: fillBlanks(subject, filling).replace(/\s+/g, ' '), text: fillBlanks(text, filling) };
}

/** The answer that is sent at `now` (epoch milliseconds); null where none is: it is off, empty, or no time away. */
export function answerAt(now: number, plan: AwayPlan, timeZone: string): AwayAnswer | null {
  if (!plan.autoresponder.isOn) return null;
  const away = awayAt(now, awayTimesOf(plan, timeZone));
  if (away === null) return null;
  const answer = answerDuring(away, plan, timeZone);
  return answer.text === '' ? null : answer;
}
