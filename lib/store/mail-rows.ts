import * as v from 'valibot';
import type { Frozen } from '../schemas.ts';

/** What stands in the tables of connected accounts. Erased with the account; no backup holds it. */

const Time = v.pipe(v.number(), v.finite());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How a look at an account's mail ended: `read`, or why it stopped where it stood. */
export const SYNC_OUTCOMES = [
  'read',
  'gone',
  'signed-out',
  'forbidden',
  'busy',
  'offline',
  'unreadable',
  'wrong-account',
  'stopped',
] as const;
export type SyncOutcome = (typeof SYNC_OUTCOMES)[number];

/** What a run has done so far. `units` are Gmail's, those of tries that failed left out. */
const TallySchema = v.object({
  calls: Count,
  units: Count,
  /** Messages that came, went or moved. */
  changes: Count,
  answered: Count,
  noticed: Count,
});
export type Tally = Frozen<v.InferOutput<typeof TallySchema>>;

export const MailboxRowSchema = v.object({
  address: v.pipe(v.string(), v.minLength(1)),
  /** Gmail's history id up to which everything is taken; null before the first full look, and when it grew too old. */
  cursor: v.nullable(v.string()),
  mode: v.picklist(['idle', 'full', 'incremental']),
  /** Where a full look stands. Its pages are listed newest first, what I sent before what I received. */
  full: v.nullable(
    v.object({
      /** The cursor that it will leave. */
      historyId: v.string(),
      startedAt: Time,
      /** Mail from before is left alone. */
      since: Time,
      label: v.picklist(['SENT', 'INBOX']),
      page: v.nullable(v.string()),
      /** Messages listed so far. */
      listed: Count,
    }),
  ),
  /** Messages that the last full look listed: how many there are in all, without counting rows. */
  listed: v.exactOptional(Count),
  /** Counts the messages that were taken, so that their order is known. */
  order: Count,
  /** Whose run this is, and until when nobody else begins one (epoch milliseconds). */
  lease: v.nullable(v.object({ holder: v.string(), until: Time })),
  /** When to try again after a run that could not end; null for the next mail time. */
  retry: v.nullable(Time),
  /** Runs in a row that could not end. */
  failures: Count,
  tally: TallySchema,
  /** When the last run began, and how it ended. */
  last: v.nullable(v.object({ at: Time, outcome: v.picklist(SYNC_OUTCOMES), ...TallySchema.entries })),
  /** When a run last came to its end. */
  readAt: v.nullable(Time),
  /** The mail time whose digest was shown last. */
  digestAt: v.nullable(Time),
  /** When that was, so that the next one tells only of answers that came later. */
  toldAt: v.exactOptional(Time),
});
/** Where reply tracking stands for one connected account. */
export type MailboxRow = Frozen<v.InferOutput<typeof MailboxRowSchema>>;

const HeadSchema = v.variant('kind', [
  v.object({
    kind: v.literal('known'),
    at: Time,
    /** Who wrote it, lower case. */
    email: v.nullable(v.string()),
    isAutomatic: v.boolean(),
    /** Of my own mail: by what a question of mine is found whose thread no page has named. */
    about: v.exactOptional(v.object({ subject: v.string(), to: v.array(v.string()) })),
  }),
  /** It was asked for and is not to be had. */
  v.object({ kind: v.literal('gone') }),
]);
export type KnownHead = Frozen<v.InferOutput<typeof HeadSchema>>;

export const MailRowSchema = v.object({
  account: v.string(),
  /** The API's ids. */
  id: v.string(),
  thread: v.string(),
  side: v.picklist(['mine', 'theirs']),
  isInInbox: v.boolean(),
  /** Later than those with a smaller one; what a full look listed is below zero. */
  order: v.pipe(v.number(), v.integer()),
  /** When we learned of it, epoch milliseconds. */
  taken: Time,
  /** 1 while it may begin a matter with me and its head was not asked for. */
  look: v.picklist([0, 1]),
  head: v.nullable(HeadSchema),
  /** Its thread may hold more than is known: a list showed it, or it came there out of another thread. */
  isThreadUnknown: v.exactOptional(v.literal(true)),
});
/** What is known of one message: that it is there, and whose it is. Its head only where that matters; never what it says. */
export type MailRow = Frozen<v.InferOutput<typeof MailRowSchema>>;
