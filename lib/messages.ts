import * as v from 'valibot';
import { CHOICES, type EventName } from './meeting/choice.ts';
import {
  AgendaRowSchema,
  AgendaSchema,
  Email,
  type Frozen,
  Id,
  LetterSchema,
  PageIdSchema,
  PersonSchema,
  Text,
  Time,
} from './schemas.ts';
import { ColleagueSchema } from './settings.ts';

export { AgendaSchema, type Frozen, PageIdSchema, PersonSchema } from './schemas.ts';

/**
 * Everything that content scripts, popup and workspace ask of the background, and what it answers. The background checks
 * the sender and the shape of each; a stranger's or a malformed message is refused, not thrown.
 */

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

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
/** From Calendar: remember what was chosen for this event. `id` is the caller's own; told again, it takes the new reason. */
const Choose = v.object({
  type: v.literal('choose'),
  id: Id,
  event: EventNameSchema,
  choice: v.object({
    kind: v.picklist(CHOICES),
    verdict: v.picklist(['write', 'meet', 'either', 'none']),
    reason: v.nullable(Text(500)),
    minutes: v.nullable(Count),
  }),
});
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
/** From Gmail, once its account is known: is there an agenda to fill in, in this tab? */
const ClaimHandoff = v.object({ type: v.literal('claim-handoff'), account: Email });
/** From Gmail: the agenda stands in the compose (`filled`), or that could not be done. */
const HandoffDone = v.object({ type: v.literal('handoff-done'), agendaId: Id, filled: v.boolean() });
/** From Gmail: a mail has left its compose. `id` is the caller's own, so that a repeat changes nothing. */
const MailSent = v.object({
  type: v.literal('mail-sent'),
  id: Id,
  account: Email,
  subject: Text(1_000),
  to: v.pipe(v.array(PersonSchema), v.maxLength(2_000)),
  thread: v.nullable(PageIdSchema),
  draft: v.nullable(PageIdSchema),
  asked: v.nullable(Text(200)),
  due: v.nullable(Time),
  sentAt: Time,
  agendaId: v.nullable(Id),
  /** The reply that it reminds of: then it begins none of its own. */
  nudges: v.exactOptional(Id),
});
/** From Gmail: that mail was taken back in the toast. */
const SendUndone = v.object({ type: v.literal('send-undone'), id: Id });
/** From Gmail: rows of a list that the person has open. */
const RowsSeen = v.object({
  type: v.literal('rows-seen'),
  account: Email,
  rows: v.pipe(
    v.array(
      v.object({
        thread: PageIdSchema,
        clientThread: v.nullable(Text(200)),
        lastMessageId: v.nullable(Text(100)),
        unread: v.boolean(),
        senders: v.pipe(v.array(PersonSchema), v.maxLength(100)),
        subject: v.nullable(Text(1_000)),
      }),
    ),
    v.maxLength(500),
  ),
});
/** From Gmail: an open thread, oldest message first; `asks` where the last one, by somebody else, asks me something. */
const ThreadSeen = v.object({
  type: v.literal('thread-seen'),
  account: Email,
  thread: PageIdSchema,
  clientThread: v.nullable(Text(200)),
  subject: v.nullable(Text(1_000)),
  messages: v.pipe(
    v.array(v.object({ message: PageIdSchema, clientMessage: v.nullable(Text(200)), from: v.nullable(PersonSchema) })),
    v.maxLength(1_000),
  ),
  asks: v.nullable(v.object({ text: Text(200), due: v.nullable(Time) })),
});
/** From a page's adapter: counts by selector name. Names are our own words, never content. */
const HealthReport = v.object({
  type: v.literal('health'),
  site: v.picklist(['gmail', 'calendar']),
  misses: v.record(v.pipe(v.string(), v.regex(/^[a-z][\w.#-]{0,80}$/i)), v.pipe(v.number(), v.integer())),
  fallbacks: v.record(v.pipe(v.string(), v.regex(/^[a-z][\w.#-]{0,80}$/i)), v.pipe(v.number(), v.integer())),
});
/** From a page: a text there is in this language; its patterns are to be put beside the script that asks. */
const LoadLanguage = v.object({
  type: v.literal('load-language'),
  language: v.picklist(['de', 'fr', 'es', 'pt', 'ja']),
});
/** From anywhere: this context rule is to speak, or to stay silent. */
const TurnRule = v.object({ type: v.literal('turn-rule'), rule: Id, isOn: v.boolean() });
/** The newest mail by somebody else in the thread that is open; `asked` is what it asks, as far as that can be told. */
export const OpenMailSchema = v.object({
  account: Email,
  thread: PageIdSchema,
  message: PageIdSchema,
  subject: Text(1_000),
  from: PersonSchema,
  asked: v.nullable(Text(200)),
  due: v.nullable(Time),
});
export type OpenMail = Frozen<v.InferOutput<typeof OpenMailSchema>>;
/** From the popup: one reply is done, dropped, snoozed (`until`, epoch ms) or taken up again. */
const ChangeReply = v.object({
  type: v.literal('change-reply'),
  id: Id,
  change: v.variant('kind', [
    v.object({ kind: v.literal('done') }),
    v.object({ kind: v.literal('drop') }),
    v.object({ kind: v.literal('snooze'), until: Time }),
    v.object({ kind: v.literal('reopen') }),
  ]),
});
/** From the popup: show this reply's thread in Gmail. */
const OpenReply = v.object({ type: v.literal('open-reply'), id: Id });
/** From the popup: open this reply's thread with a reminder in an answer, to be read over and sent. `click` is the caller's own. */
const NudgeReply = v.object({ type: v.literal('nudge-reply'), id: Id, click: Id });
/** From Gmail, once a thread or a filled-in compose is open: is there a reminder to be written in this tab? */
const ClaimNudge = v.object({ type: v.literal('claim-nudge'), account: Email });
/** From Gmail: the reminder stands in an answer (`filled`), or no answer could be opened there. */
const NudgeDone = v.object({ type: v.literal('nudge-done'), replyId: Id, filled: v.boolean() });
/** From the popup: which mail does the person look at in Gmail? */
const WhichMail = v.object({ type: v.literal('which-mail') });
/** From the popup: I owe an answer to this mail. */
const OweReply = v.object({ type: v.literal('owe-reply'), mail: OpenMailSchema });
/** From the popup: read the unread feed now. */
const CheckNow = v.object({ type: v.literal('check-now') });

/**
 * From the workspace: this is the agenda's content now. `base` is the revision that it was made from, null for a new one. It
 * is kept only where nobody else has changed the agenda since.
 */
const SaveAgenda = v.object({
  type: v.literal('save-agenda'),
  id: Id,
  base: v.nullable(Count),
  account: Email,
  agenda: AgendaSchema,
});
/** From the workspace: forget this agenda. */
const DeleteAgenda = v.object({ type: v.literal('delete-agenda'), id: Id });
/** From the workspace: the agenda that was just deleted, as it was. */
const PutBackAgenda = v.object({ type: v.literal('put-back-agenda'), row: AgendaRowSchema });
/** From the workspace: open the compose with this agenda filled in, or the thread of one that was sent. `click` is the caller's own. */
const OpenAgenda = v.object({ type: v.literal('open-agenda'), id: Id, click: Id });
/** From the workspace: one part of a backup, counted from 0; rows are checked one by one when they are merged. */
const StageRestore = v.object({
  type: v.literal('stage-restore'),
  restore: Id,
  part: Count,
  agendas: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
  replies: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
  choices: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
});
/** From the workspace: all parts have arrived: merge them, all or nothing. Settings and health are checked when they are merged. */
const CommitRestore = v.object({
  type: v.literal('commit-restore'),
  restore: Id,
  parts: Count,
  settings: v.unknown(),
  health: v.unknown(),
});
/** From the workspace: that restore is over, or was given up. */
const DropRestore = v.object({ type: v.literal('drop-restore'), restore: Id });
/** From the workspace: forget everything that is kept on this device. */
const EraseEverything = v.object({ type: v.literal('erase-everything') });

export const RequestSchema = v.variant('type', [
  WriteInstead,
  Choose,
  ChoiceOf,
  SetColleague,
  AgendaState,
  ClaimHandoff,
  HandoffDone,
  MailSent,
  SendUndone,
  RowsSeen,
  ThreadSeen,
  HealthReport,
  LoadLanguage,
  TurnRule,
  ChangeReply,
  OpenReply,
  NudgeReply,
  ClaimNudge,
  NudgeDone,
  WhichMail,
  OweReply,
  CheckNow,
  SaveAgenda,
  DeleteAgenda,
  PutBackAgenda,
  OpenAgenda,
  StageRestore,
  CommitRestore,
  DropRestore,
  EraseEverything,
]);
export type Request = Frozen<v.InferOutput<typeof RequestSchema>>;
export type RequestOf<Type extends Request['type']> = Extract<Request, { type: Type }>;

export const FAILURES = [
  'storage-full',
  'storage',
  'signed-out',
  'offline',
  'not-found',
  'refused',
  'unreachable',
] as const;
/** Why a request failed, in words that our own surfaces turn into a sentence. */
export type Failure = (typeof FAILURES)[number];

const Nothing = v.null();

/** What each request is answered with when it went well. */
export const AnswerSchemas = {
  'write-instead': v.object({ agendaId: Id }),
  choose: Nothing,
  /** The last choice that settled the event; null where there is none. */
  'choice-of': v.object({
    choice: v.nullable(v.object({ id: Id, kind: v.picklist(CHOICES), reason: v.nullable(Text(500)), at: Time })),
  }),
  'set-colleague': Nothing,
  'agenda-state': v.object({ state: v.picklist(['writing', 'filled', 'sent', 'gone']) }),
  /**
   * `handoff` is null when there is nothing to fill in, or the tab shows another account than the one meant, whose address
   * is then in `wrongAccount`. `subject` is what the compose was opened with; `leftOut` are attendees for whom its address
   * had no room.
   */
  'claim-handoff': v.object({
    handoff: v.nullable(
      v.object({
        agendaId: Id,
        agenda: AgendaSchema,
        letter: v.exactOptional(LetterSchema),
        subject: v.string(),
        leftOut: v.array(PersonSchema),
      }),
    ),
    wrongAccount: v.nullable(Email),
  }),
  'handoff-done': Nothing,
  /** Null where the mail asked for nothing. */
  'mail-sent': v.object({ replyId: v.nullable(Id) }),
  'send-undone': Nothing,
  'rows-seen': Nothing,
  'thread-seen': Nothing,
  health: Nothing,
  'load-language': Nothing,
  'turn-rule': Nothing,
  'change-reply': Nothing,
  'open-reply': Nothing,
  'nudge-reply': Nothing,
  'claim-nudge': v.nullable(
    v.object({
      replyId: Id,
      thread: v.nullable(PageIdSchema),
      subject: v.string(),
      toAll: v.boolean(),
      letter: LetterSchema,
    }),
  ),
  'nudge-done': Nothing,
  /** Null where no thread of Gmail is in front, or there is nothing in it to answer; `isOwed`: it is among what I owe. */
  'which-mail': v.nullable(v.object({ mail: OpenMailSchema, isOwed: v.boolean() })),
  'owe-reply': v.object({ replyId: Id }),
  /** How many mailboxes were read, and how many replies now look answered. */
  'check-now': v.object({ accounts: Count, answered: Count }),
  /** `conflict`: it was changed by somebody else since `base`; `gone`: it was deleted. Nothing was kept then. */
  'save-agenda': v.variant('outcome', [
    v.object({ outcome: v.literal('saved'), revision: Count, updatedAt: Time }),
    v.object({ outcome: v.literal('conflict') }),
    v.object({ outcome: v.literal('gone') }),
  ]),
  'delete-agenda': Nothing,
  'put-back-agenda': Nothing,
  'open-agenda': Nothing,
  'stage-restore': Nothing,
  'commit-restore': Nothing,
  'drop-restore': Nothing,
  'erase-everything': Nothing,
} as const satisfies Readonly<Record<Request['type'], v.GenericSchema>>;
export type Answers = { readonly [Type in Request['type']]: Frozen<v.InferOutput<(typeof AnswerSchemas)[Type]>> };

export type Result<Type extends Request['type']> =
  | { readonly ok: true; readonly value: Answers[Type] }
  | { readonly ok: false; readonly error: Failure };

/** From the background to a tab: is a script of this very instance there? `lib/push.ts` answers it. */
const Ping = v.object({ type: v.literal('ping') });
/** From the background to a tab of Calendar: the agenda that it wrote has been sent; its event may go. */
const AgendaSent = v.object({ type: v.literal('agenda-sent'), agendaId: Id });

/** From the background to a tab of Gmail: which mail is open there? `OpenMailSchema` or null answers it. */
const OpenMailAsked = v.object({ type: v.literal('open-mail') });

export const PushSchema = v.variant('type', [Ping, AgendaSent, OpenMailAsked]);
export type Push = v.InferOutput<typeof PushSchema>;
