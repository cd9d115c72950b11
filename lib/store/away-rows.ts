import * as v from 'valibot';
import { VacationSchema } from '../google/gmail/schemas.ts';
import type { Frozen } from '../schemas.ts';

/** What stands in the table of automatic answers. Erased with the account; no backup holds it. */

const Time = v.pipe(v.number(), v.finite());

/**
 * How the last look at an account's automatic answer ended. `on`: ours stands; `off`: what was there before stands; `theirs`: the
 * person's own stands, and was left alone; the others: why it stopped where it stood.
 */
export const AWAY_OUTCOMES = [
  'on',
  'off',
  'theirs',
  'gone',
  'signed-out',
  'forbidden',
  'busy',
  'offline',
  'unreadable',
  'refused',
] as const;
export type AwayOutcome = (typeof AWAY_OUTCOMES)[number];

const OursSchema = v.object({
  /** What stood there before; kept before anything of ours is written, until it stands there again. */
  before: VacationSchema,
  /** What we asked Gmail to put there. */
  written: VacationSchema,
  /** What Gmail made of it; null as long as Gmail has not said that it stands. */
  kept: v.nullable(VacationSchema),
});
/** An automatic answer of ours that stands at Google, or may. */
export type OwnAnswer = Frozen<v.InferOutput<typeof OursSchema>>;

export const AwayRowSchema = v.object({
  account: v.pipe(v.string(), v.minLength(1)),
  ours: v.nullable(OursSchema),
  /** The beginning of the time away for which nothing more is tried: the person's own answer stands, or Gmail refuses ours. */
  skipped: v.nullable(Time),
  /** When to try again after a look that could not end; null for the next change. */
  retry: v.nullable(Time),
  /** Looks in a row that could not end. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How the last look ended; null before the first one. */
  last: v.nullable(v.object({ at: Time, outcome: v.picklist(AWAY_OUTCOMES) })),
});
/** Where the autoresponder stands for one connected account. Times are epoch milliseconds. */
export type AwayRow = Frozen<v.InferOutput<typeof AwayRowSchema>>;
