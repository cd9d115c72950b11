import * as v from 'valibot';
import type { Frozen } from '../schemas.ts';
import { SYNC_OUTCOMES } from './mail-rows.ts';

/** What stands in the table of the looks for urgent senders. Erased with the account; no backup holds it. */

const Time = v.pipe(v.number(), v.finite());

export const UrgentRowSchema = v.object({
  account: v.pipe(v.string(), v.minLength(1)),
  /** Gmail's history id up to which mail was looked at; it has nothing to do with that of reply tracking. Null before the first look. */
  cursor: v.nullable(v.string()),
  /** When a look last came to its end. */
  lookedAt: v.nullable(Time),
  /** When to try again after a look that could not end. */
  retry: v.nullable(Time),
  /** Looks in a row that could not end. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How the last look ended; null before the first one. */
  outcome: v.nullable(v.picklist(SYNC_OUTCOMES)),
  /** Mail that came since, of which nobody has asked who wrote it. */
  looks: v.array(v.object({ message: v.string(), thread: v.string() })),
  /** Mail of urgent senders that is to be told of. */
  untold: v.array(v.object({ message: v.string(), thread: v.string(), sender: v.string(), subject: v.string() })),
  /** What was told of lately. */
  told: v.array(
    v.object({
      message: v.string(),
      thread: v.string(),
      at: Time,
      /** The person has been to the thread since: what comes there next is told again. */
      isRead: v.boolean(),
    }),
  ),
});
/** Where the looks for urgent senders stand for one connected account. Times are epoch milliseconds. */
export type UrgentRow = Frozen<v.InferOutput<typeof UrgentRowSchema>>;
export type Untold = UrgentRow['untold'][number];
