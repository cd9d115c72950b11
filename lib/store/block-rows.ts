import * as v from 'valibot';
import type { Frozen } from '../schemas.ts';

/** What stands in the tables of calendar blocks. Erased with the account; no backup holds it. Times are epoch milliseconds. */

const Time = v.pipe(v.number(), v.finite());

export const BLOCK_KINDS = ['focus', 'mail'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const BlockRowSchema = v.object({
  account: v.pipe(v.string(), v.minLength(1)),
  /** The event's id, which we chose before it was there. */
  id: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(BLOCK_KINDS),
  /** Where it is to stand. */
  start: Time,
  end: Time,
  /**
   * `wanted`: to be put into the calendar; `there`: it stands; `leaving`: to be taken out; `theirs`: the person changed it, and it
   * stays as they did; `gone`: the person deleted it, and its time stays free of another one.
   */
  state: v.picklist(['wanted', 'there', 'leaving', 'theirs', 'gone']),
  /** Whether it may have got into the calendar although nobody heard of it. */
  isTried: v.boolean(),
  /** Where it stood when we looked last; null before the first time. */
  seen: v.nullable(v.object({ start: Time, end: Time })),
  /** Where we wanted it last, which is not where the person has moved it since. */
  meant: v.object({ start: Time, end: Time }),
});
/** A block of ours in somebody's calendar, or on its way there. */
export type BlockRow = Frozen<v.InferOutput<typeof BlockRowSchema>>;

/** How a look at a calendar ended: `done`, or why it stopped where it stood. */
export const FOCUS_OUTCOMES = ['done', 'gone', 'signed-out', 'forbidden', 'busy', 'offline', 'unreadable'] as const;
export type FocusOutcome = (typeof FOCUS_OUTCOMES)[number];

export const FocusPlanSchema = v.object({
  account: v.pipe(v.string(), v.minLength(1)),
  /** Blocks for focus are put into the coming days without asking. */
  isAutomatic: v.boolean(),
  /** Mail times stand in the calendar. */
  hasMailTimes: v.boolean(),
  /** The account has refused Calendar's own focus time and taken an ordinary event. */
  isPlain: v.boolean(),
  /** When the calendar is to be looked at again; null where nothing of ours is to be kept there. */
  next: v.nullable(Time),
  /** Looks in a row that could not end. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  last: v.nullable(v.object({ at: Time, outcome: v.picklist(FOCUS_OUTCOMES) })),
});
/** What is to be kept in one account's calendar, and how the last look at it ended. */
export type FocusPlan = Frozen<v.InferOutput<typeof FocusPlanSchema>>;
