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
/** From the popup: which mail does the person look at in Gmail? */
const WhichMail = v.object({ type: v.literal('which-mail') });
/** From the popup: I owe an answer to this mail. */
const OweReply = v.object({ type: v.literal('owe-reply'), mail: OpenMailSchema });
/** From the popup: read the unread feed now. */
const CheckNow = v.object({ type: v.literal('check-now') });

export const popupRequests = [ChangeReply, OpenReply, NudgeReply, WhichMail, OweReply, CheckNow] as const;

export const popupAnswers = {
  'change-reply': Nothing,
  'open-reply': Nothing,
  'nudge-reply': Nothing,
  /** Null where no thread of Gmail is in front, or there is nothing in it to answer; `isOwed`: it is among what I owe. */
  'which-mail': v.nullable(v.object({ mail: OpenMailSchema, isOwed: v.boolean() })),
  'owe-reply': v.object({ replyId: Id }),
  /** How many mailboxes were read, and how many replies now look answered. */
  'check-now': v.object({ accounts: Count, answered: Count }),
} as const;
