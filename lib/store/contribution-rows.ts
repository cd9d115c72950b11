import * as v from 'valibot';
import type { Frozen } from '../schemas.ts';
import { PersonSchema } from '../schemas.ts';
import { SYNC_OUTCOMES } from './mail-rows.ts';

/** What stands in the tables of collected contributions. Erased with the account; no backup holds it. Times are epoch milliseconds. */

const Id = v.pipe(v.string(), v.minLength(1));
const Time = v.pipe(v.number(), v.finite());

export const ContributionRowSchema = v.object({
  agendaId: Id,
  /** The API's id of the message; with the agenda's, what makes reading it twice change nothing. */
  message: Id,
  account: v.pipe(v.string(), v.minLength(1)),
  /** When it was sent. */
  at: Time,
  person: v.nullable(PersonSchema),
  /** The account's own person wrote it. */
  isMine: v.exactOptional(v.literal(true)),
  /** Empty where the message was read and says nothing of its own: the agenda itself, a machine's, a quote alone. */
  said: v.array(v.object({ topic: v.nullable(v.string()), text: v.string() })),
});
/** A message of an agenda's thread, and what it says of each topic. */
export type ContributionRow = Frozen<v.InferOutput<typeof ContributionRowSchema>>;

export const CollectingRowSchema = v.object({
  account: v.pipe(v.string(), v.minLength(1)),
  /** When the last look began, and how it ended; null before the first one. */
  last: v.nullable(v.object({ at: Time, outcome: v.picklist(SYNC_OUTCOMES) })),
  /** When a look last came to its end. */
  readAt: v.nullable(Time),
  /** When to try again after a look that could not end; null for the next mail time. */
  retry: v.nullable(Time),
  /** Looks in a row that could not end. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Up to where the threads in `read` were read; null where their history is not known. */
  cursor: v.optional(v.nullable(v.string()), null),
  /** By agenda, the API's id of its thread, all of which was read; null where it was looked for and is not there. */
  read: v.optional(v.record(v.string(), v.nullable(v.string())), {}),
});
/** Where collecting stands for one connected account. */
export type CollectingRow = Frozen<v.InferOutput<typeof CollectingRowSchema>>;
