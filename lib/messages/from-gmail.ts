import * as v from 'valibot';
import { AgendaSchema, Email, Id, LetterSchema, PageIdSchema, PersonSchema, Text, Time } from '../schemas.ts';
import { DraftNoteSchema } from './draft-note.ts';
import { Nothing } from './parts.ts';

/** Requests of a page of Gmail, and what they are answered with. */

/** From Gmail, once its account is known: is there an agenda to fill in, in this tab? */
const ClaimHandoff = v.object({ type: v.literal('claim-handoff'), account: Email });
/** From Gmail: the agenda stands in the compose (`filled`), or that could not be done. */
const HandoffDone = v.object({ type: v.literal('handoff-done'), agendaId: Id, filled: v.boolean() });
const sentMail = {
  id: Id,
  subject: Text(1_000),
  to: v.pipe(v.array(PersonSchema), v.maxLength(2_000)),
  thread: v.nullable(PageIdSchema),
  draft: v.nullable(PageIdSchema),
  asked: v.nullable(Text(200)),
  due: v.nullable(Time),
  sentAt: Time,
  agendaId: v.nullable(Id),
  /** The mail only offers that agenda: it asks what its own words ask. */
  isProposal: v.exactOptional(v.literal(true)),
  /** The person said that they wait for no answer. */
  isUnawaited: v.exactOptional(v.literal(true)),
  /** The reply that it reminds of: then it begins none of its own. */
  nudges: v.exactOptional(Id),
};
/** From Gmail: a mail has left its compose. `id` is the caller's own, so that a repeat changes nothing. */
const MailSent = v.object({ type: v.literal('mail-sent'), account: Email, ...sentMail });
/** From Gmail: the same, while the page does not tell whose mailbox it is. Told again, with the account, once it does. */
const MailSentEarly = v.object({ type: v.literal('mail-sent-early'), ...sentMail });
/** From Gmail: that mail was taken back in the toast. */
const SendUndone = v.object({ type: v.literal('send-undone'), id: Id });
/** From Gmail: this draft was opened; what was noted of it? */
const DraftOpened = v.object({ type: v.literal('draft-opened'), account: v.nullable(Email), draft: PageIdSchema });
/** From Gmail: this is to be noted of a draft; null where it was thrown away. */
const DraftNoted = v.object({
  type: v.literal('draft-noted'),
  account: v.nullable(Email),
  draft: PageIdSchema,
  note: v.nullable(DraftNoteSchema),
});
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
/** From Gmail, once a thread or a filled-in compose is open: is there a reminder to be written in this tab? */
const ClaimNudge = v.object({ type: v.literal('claim-nudge'), account: Email });
/** From Gmail: the reminder stands in an answer (`filled`), or no answer could be opened there. */
const NudgeDone = v.object({ type: v.literal('nudge-done'), replyId: Id, filled: v.boolean() });

export const gmailRequests = [
  ClaimHandoff,
  HandoffDone,
  MailSent,
  MailSentEarly,
  SendUndone,
  DraftOpened,
  DraftNoted,
  RowsSeen,
  ThreadSeen,
  ClaimNudge,
  NudgeDone,
] as const;

export const gmailAnswers = {
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
  'mail-sent-early': Nothing,
  'send-undone': Nothing,
  'draft-opened': v.nullable(DraftNoteSchema),
  'draft-noted': Nothing,
  'rows-seen': Nothing,
  'thread-seen': Nothing,
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
} as const;
