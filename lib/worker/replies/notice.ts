import type { MessageHead } from '../../google/gmail/mailbox.ts';
import type { PendingReply } from '../../replies/pending.ts';
import { isForMe, isSent } from './labels.ts';

/**
 * What can be noticed without reading a text, and what is left alone.
 *
 * A mail asks something of me, as far as its head tells, when it begins a matter, a person wrote it, it went to me alone, it
 * lies in the inbox, and nothing of mine followed. Everything else stays quiet: an answer to what was written before ends a
 * matter as often as not, a mail to several leaves open who is meant, and the page reads both when they are opened. So what
 * is noticed is short, has no due time, stands after all that has one, and goes by itself: when I answer from any device,
 * archive or delete it.
 *
 * A mail that I sent from another device is never waited for: whether it asks anything stands in its text, and a list of
 * everything that I ever sent would be no help. It answers what I owe, and it names the question that this device knows.
 */

const PREFIX = 'mail-';

/** The id of what was noticed in a mail: the same each time, so that nothing is noticed twice. */
export const noticedId = (account: string, message: string): string => `${PREFIX}${account}-${message}`;

/** Whether it was noticed in a connected account's mail. */
export const isNoticed = ({ id, account }: PendingReply): boolean => id.startsWith(`${PREFIX}${account}-`);

/** Whether only a head spoke for this: a page that read the text has put its words there. */
export function isOnlyNoticed(reply: PendingReply): boolean {
  const { id, account, message, asked, due } = reply;
  return asked === null && due === null && message?.kind === 'api' && id === noticedId(account, message.id);
}

/** What this mail asks of me, or null. */
export function noticedIn(account: string, head: MessageHead): PendingReply | null {
  const { from, to, cc, labelIds, replyTo } = head;
  const isToMe = to.length === 1 && to[0]?.email === account && cc.length === 0;
  if (from === null || from.email === account || head.isAutomatic || !isToMe) return null;
  if (replyTo.length > 0 || isSent(labelIds) || !isForMe(labelIds)) return null;
  return {
    id: noticedId(account, head.id),
    account,
    direction: 'mine',
    people: [from],
    subject: head.subject,
    asked: null,
    thread: { kind: 'api', id: head.threadId },
    message: { kind: 'api', id: head.id },
    sentAt: head.at,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
  };
}
