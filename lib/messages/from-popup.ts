import * as v from 'valibot';
import { Id, Time } from '../schemas.ts';
import { OpenMailSchema } from './open-mail.ts';
import { Count, Nothing } from './parts.ts';

/** Requests of the toolbar popup, and of the workspace where it shows the same, and what they are answered with. */

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
/** From the popup: which mails that the person has before them in Gmail may want an answer? */
const WhichMail = v.object({ type: v.literal('which-mail') });
/** From the popup: I owe an answer to this mail. */
const OweReply = v.object({ type: v.literal('owe-reply'), mail: OpenMailSchema });
/** From the popup: this mail wants no answer of mine; it is not to be suggested again. */
const DeclineMail = v.object({ type: v.literal('decline-mail'), mail: OpenMailSchema });
/** From the popup: that was a slip; what was kept of it is forgotten, and the mail may be suggested again. */
const UndeclineMail = v.object({ type: v.literal('undecline-mail'), replyId: Id });
/** From the popup: read the unread feed now. */
const CheckNow = v.object({ type: v.literal('check-now') });
/** From the popup: is there anything that found no room to be stored in? */
const Unsaved = v.object({ type: v.literal('unsaved') });

export const popupRequests = [
  ChangeReply,
  OpenReply,
  NudgeReply,
  WhichMail,
  OweReply,
  DeclineMail,
  UndeclineMail,
  CheckNow,
  Unsaved,
] as const;

export const popupAnswers = {
  'change-reply': Nothing,
  'open-reply': Nothing,
  'nudge-reply': Nothing,
  /** The mail that is open, then those of the list; none that is owed already, or was closed before. */
  'which-mail': v.object({
    mails: v.array(v.object({ mail: OpenMailSchema, place: v.picklist(['open', 'list']) })),
  }),
  'owe-reply': v.object({ replyId: Id }),
  /** What is kept of it; null where something was known of the mail before, and nothing was changed. */
  'decline-mail': v.object({ replyId: v.nullable(Id) }),
  'undecline-mail': Nothing,
  /** How many mailboxes were read, and how many replies now look answered. */
  'check-now': v.object({ accounts: Count, answered: Count }),
  unsaved: v.object({ count: Count }),
} as const;
