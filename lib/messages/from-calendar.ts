import * as v from 'valibot';
import { CHOICES, type EventName } from '../meeting/choice.ts';
import { AgendaSchema, Email, Id, LetterSchema, Text, Time } from '../schemas.ts';
import { ColleagueSchema } from '../settings.ts';
import { Count, Nothing } from './parts.ts';

/** Requests of a page of Calendar, and what they are answered with. */

/**
 * From Calendar: keep this agenda and open the same account's compose, filled in. `id` is the caller's own, one a click:
 * it becomes the agenda's, and a repeat opens no second tab. With a `letter`, that mail stands in the compose, not the agenda.
 */
const WriteInstead = v.object({
  type: v.literal('write-instead'),
  id: Id,
  account: Email,
  agenda: AgendaSchema,
  letter: v.exactOptional(LetterSchema),
});
/** An event as a page of Calendar names it. */
const EventNameSchema = v.object({
  account: Email,
  id: v.nullable(v.object({ eventId: Text(1_100), calendarId: Text(320) })),
  title: Text(1_000),
  start: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
}) satisfies v.GenericSchema<unknown, EventName>;
const ChoiceEntries = {
  kind: v.picklist(CHOICES),
  verdict: v.picklist(['write', 'meet', 'either', 'none']),
  reason: v.nullable(Text(500)),
  minutes: v.nullable(Count),
};
/** From Calendar: remember what was chosen for this event. `id` is the caller's own; told again, it takes the new reason, and the event's new name. */
const Choose = v.object({
  type: v.literal('choose'),
  id: Id,
  event: EventNameSchema,
  choice: v.object(ChoiceEntries),
});
/** From Calendar: what was chosen under this id was taken back, and is no choice. */
const Unchoose = v.object({ type: v.literal('unchoose'), id: Id });
/** From Calendar: has somebody already said what is to become of this event? */
const ChoiceOf = v.object({ type: v.literal('choice-of'), event: EventNameSchema });
/** From Calendar: when somebody works, as the person has just said; null forgets it. */
const SetColleague = v.object({
  type: v.literal('set-colleague'),
  email: Email,
  colleague: v.nullable(ColleagueSchema),
});
/** From Calendar: where does this agenda stand? (asked when its tab is looked at again) */
const AgendaState = v.object({ type: v.literal('agenda-state'), agendaId: Id });

export const calendarRequests = [WriteInstead, Choose, Unchoose, ChoiceOf, SetColleague, AgendaState] as const;

export const calendarAnswers = {
  'write-instead': v.object({ agendaId: Id }),
  choose: Nothing,
  unchoose: Nothing,
  /** The last choice that settled the event; null where there is none. */
  'choice-of': v.object({
    choice: v.nullable(v.object({ ...ChoiceEntries, id: Id, at: Time })),
  }),
  'set-colleague': Nothing,
  'agenda-state': v.object({ state: v.picklist(['writing', 'filled', 'sent', 'gone']) }),
} as const;
