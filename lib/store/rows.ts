import * as v from 'valibot';
import { CHOICES } from '../meeting/choice.ts';
import type { PageId, PendingReply } from '../replies/pending.ts';
import { type AgendaRowSchema, type Frozen, LetterSchema, PageIdSchema, PersonSchema } from '../schemas.ts';

export { AgendaRowSchema } from '../schemas.ts';

/**
 * What stands in the tables. A row may have been written by an older version or come from a backup, so each is parsed when
 * it is read; one that makes no sense is passed over and stays where it is.
 */

const Id = v.pipe(v.string(), v.minLength(1));
const Time = v.pipe(v.number(), v.finite());

const ReplyStateSchema = v.variant('kind', [
  v.object({ kind: v.literal('waiting') }),
  v.object({
    kind: v.literal('probably'),
    at: Time,
    message: v.exactOptional(v.string()),
    source: v.exactOptional(v.picklist(['feed', 'list'])),
  }),
  v.object({
    kind: v.literal('answered'),
    at: Time,
    message: v.exactOptional(v.string()),
    sendId: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal('snoozed'), until: Time }),
  v.object({ kind: v.literal('done'), at: Time, isPutAway: v.exactOptional(v.literal(true)) }),
  v.object({ kind: v.literal('dropped'), at: Time }),
]);

export const PendingReplySchema = v.object({
  id: Id,
  account: v.string(),
  direction: v.picklist(['theirs', 'mine']),
  people: v.array(PersonSchema),
  subject: v.string(),
  asked: v.nullable(v.string()),
  thread: v.nullable(PageIdSchema),
  message: v.nullable(PageIdSchema),
  sentAt: Time,
  due: v.nullable(Time),
  state: ReplyStateSchema,
  agendaId: v.nullable(Id),
  seen: v.exactOptional(v.string()),
  dismissed: v.exactOptional(v.array(v.string())),
  reopenedAt: v.exactOptional(Time),
}) satisfies v.GenericSchema<unknown, PendingReply>;

/** A pending reply with what it is found by. */
export interface ReplyRow extends PendingReply {
  /** The order of a list, as `sortPending` has it: a group, and a place in the group. */
  readonly rank: number;
  readonly place: number;
  /** Every id by which a page may name it, each with its account. */
  readonly keys: readonly string[];
  /** Each person's address, with the account. */
  readonly peopleKeys: readonly string[];
  /** When it was last written; rows of older versions don't say. Restoring a backup goes by it. */
  readonly changedAt?: number;
}

/** The first rank of replies that are closed. */
export const CLOSED_RANK = 4;

export const threadKey = (account: string, thread: PageId): string =>
  thread.kind === 'api' ? `${account}\nthread ${thread.id}` : `${account}\nclient-thread ${thread.token}`;
export const messageKey = (account: string, message: PageId): string =>
  message.kind === 'api' ? `${account}\nmessage ${message.id}` : `${account}\nclient-message ${message.token}`;
/** Shared by the replies whose thread no page has named yet. */
export const unnamedKey = (account: string): string => `${account}\nunnamed`;
export const personKey = (account: string, email: string): string => `${account}\n${email}`;

function keysOf({ account, thread, message }: PendingReply): readonly string[] {
  const keys = [thread === null ? unnamedKey(account) : threadKey(account, thread)];
  if (thread?.kind !== 'api' && message !== null) keys.push(messageKey(account, message));
  return keys;
}

function placeOf({ state, due, sentAt }: PendingReply): { readonly rank: number; readonly place: number } {
  switch (state.kind) {
    case 'waiting':
      return due === null ? { rank: 1, place: sentAt } : { rank: 0, place: due };
    case 'probably':
      return { rank: 2, place: due ?? sentAt };
    case 'snoozed':
      return { rank: 3, place: state.until };
    default:
      return { rank: CLOSED_RANK, place: -state.at };
  }
}

/** The row of a reply that changed at `changedAt`. */
export function replyRow(reply: PendingReply, changedAt?: number): ReplyRow {
  const people = reply.people.map((person) => personKey(reply.account, person.email));
  const row = { ...reply, ...placeOf(reply), keys: keysOf(reply), peopleKeys: [...new Set(people)] };
  return changedAt === undefined ? row : { ...row, changedAt };
}

/**
 * An agenda that is kept, and how far its mail has come. `revision` counts the changes to its content (none where missing),
 * so that somebody who edits it can tell that somebody else did too; `updatedAt` also moves with its state.
 */
export type AgendaRow = Frozen<v.InferOutput<typeof AgendaRowSchema>>;

export const HandoffRowSchema = v.object({
  /** The agenda's id. */
  id: Id,
  account: v.string(),
  originTab: v.nullable(v.number()),
  /** The compose's tab; null until it is known. */
  tab: v.nullable(v.number()),
  /** `opening` until its tab is known; `claimed` by that tab's script; then `filled` or `failed`. */
  state: v.picklist(['opening', 'open', 'claimed', 'filled', 'failed']),
  /** With which the compose was opened. */
  subject: v.string(),
  /** The click that began it, where it was not the agenda's making. */
  click: v.exactOptional(Id),
  /** The mail to fill in where that is not the agenda's own. */
  letter: v.exactOptional(LetterSchema),
  leftOut: v.array(PersonSchema),
  at: Time,
});
/** An agenda on its way from Calendar into a compose. Tab ids mean nothing after the browser was closed. */
export type HandoffRow = Frozen<v.InferOutput<typeof HandoffRowSchema>>;

export const SendRowSchema = v.object({
  id: Id,
  state: v.picklist(['sent', 'undone']),
  replyId: v.nullable(Id),
  agendaId: v.nullable(Id),
  /** The reply that it reminded of, and by when that was due before. */
  nudged: v.exactOptional(v.object({ id: Id, due: v.nullable(Time) })),
  at: Time,
});
/** A mail that left its compose: what makes a repeated report change nothing, and a late one after an undo. */
export type SendRow = Frozen<v.InferOutput<typeof SendRowSchema>>;

/** A part of a backup that waits in the store until all of it has arrived. */
export const StagedRowSchema = v.object({
  restore: Id,
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: Time,
  agendas: v.array(v.unknown()),
  replies: v.array(v.unknown()),
  choices: v.array(v.unknown()),
});
export type StagedRow = Frozen<v.InferOutput<typeof StagedRowSchema>>;

/** What somebody chose for an event, as `lib/meeting/choice.ts` has it. */
export const ChoiceRowSchema = v.object({
  id: Id,
  account: v.string(),
  /** The keys by which a page may name the event; one of them may not be known. */
  event: v.nullable(v.string()),
  key: v.nullable(v.string()),
  at: Time,
  verdict: v.picklist(['write', 'meet', 'either', 'none']),
  choice: v.picklist(CHOICES),
  reason: v.nullable(v.string()),
  /** People × minutes. */
  minutes: v.nullable(v.number()),
});
export type ChoiceRow = Frozen<v.InferOutput<typeof ChoiceRowSchema>>;

const MailboxesSchema = v.array(v.object({ address: v.string(), unread: v.number() }));

export const MailCheckSchema = v.object({
  name: v.literal('mail-check'),
  /** When mail is to be read next; null where the settings name no time. The truth; an alarm is only a hint. */
  due: v.nullable(Time),
  /** Tries in a row that found no network. */
  failures: v.number(),
  /** Where a check stands that has begun; null when none runs. */
  cursor: v.nullable(
    v.object({
      startedAt: Time,
      /** The index that is asked next. */
      next: v.number(),
      accounts: MailboxesSchema,
      answered: v.number(),
      isUnreadable: v.boolean(),
    }),
  ),
  /** How the last one ended, for people to see. */
  last: v.nullable(
    v.object({
      at: Time,
      outcome: v.picklist(['read', 'signed-out', 'offline', 'unreadable']),
      accounts: MailboxesSchema,
      answered: v.number(),
    }),
  ),
});
/** The one check for mail. */
export type MailCheckRow = Frozen<v.InferOutput<typeof MailCheckSchema>>;

/** Those of the rows that make sense. */
export function parseRows<Row>(schema: v.GenericSchema<unknown, Row>, rows: readonly unknown[]): readonly Row[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The row, or null where there is none that makes sense. */
export function parseRow<Row>(schema: v.GenericSchema<unknown, Row>, row: unknown): Row | null {
  return parseRows(schema, [row])[0] ?? null;
}
