import type { MailAct } from './acts.ts';
import type { FakeGmail, Mail } from './gmail.ts';
import { MIRA } from './stage.ts';

const PEOPLE = ['jonas', 'lena', 'timo'].map((name) => ({ email: `${name}@fernweg.example`, name }));
export const MACHINE = { email: 'no-reply@fernweg.example', name: null };
export const ME = { email: MIRA, name: 'Mira' };
/** Another address of mine, under which Gmail lets me write. */
export const ALIAS = { email: 'mira@alias.example', name: 'Mira' };
/** What Gmail, or a filter of mine, makes of mail that comes. */
export const LABELS = new Map([
  ['promotion', ['INBOX', 'CATEGORY_PROMOTIONS']],
  ['spam', ['SPAM']],
  ['filed', ['UNREAD']],
]);
export const personOf = (who: number) => PEOPLE[who] ?? ME;

export const isMine = (mail: Mail): boolean => mail.labels.includes('SENT');
export const isNoMail = ({ labels }: Mail): boolean => labels.includes('SPAM') || labels.includes('DRAFT');
export const beginsMatter = ({ isAnswer, isAutomatic, to, labels }: Mail): boolean =>
  !isAnswer && !isAutomatic && to.length === 1 && labels.includes('INBOX') && !labels.includes('CATEGORY_PROMOTIONS');

/** A draft is sent as it is, or, as Gmail's page does with one that was written on, under an id of its own. */
function sendDraft(gmail: FakeGmail, draft: Mail, isAnew: boolean, at: number): void {
  const { id, thread, from, to } = draft;
  if (isAnew) {
    gmail.erase(id);
    gmail.send({ at, thread, from, to });
  } else {
    gmail.mails.set(id, { ...draft, at });
    gmail.relabel(id, ['SENT'], ['DRAFT']);
  }
}

/**
 * Does something to one mail, where a person could. What was read of an answer stays read, so that what becomes of an answer
 * depends on when it goes; so only where nobody has answered (`isUnanswered`) mail is deleted, or found to be spam.
 */
export function doTo(
  gmail: FakeGmail,
  mail: Mail,
  what: MailAct,
  { at, isUnanswered }: { readonly at: number; readonly isUnanswered: boolean },
): void {
  const { id, labels } = mail;
  if (labels.includes('DRAFT')) {
    if (what === 'send-draft' || what === 'send-draft-anew') sendDraft(gmail, mail, what === 'send-draft-anew', at);
    return;
  }
  const isSpam = labels.includes('SPAM');
  if (what === 'star') gmail.relabel(id, ['STARRED'], []);
  if (what === 'read') gmail.relabel(id, [], ['UNREAD']);
  if (what === 'unread') gmail.relabel(id, ['UNREAD'], []);
  if (what === 'to-first-tab') gmail.relabel(id, [], ['CATEGORY_PROMOTIONS']);
  if (isMine(mail)) return;
  if (what === 'to-spam' && isUnanswered) gmail.relabel(id, ['SPAM'], ['INBOX', 'TRASH']);
  if (what === 'delete' && isUnanswered) gmail.erase(id);
  if (what === 'unspam' && isSpam) gmail.relabel(id, ['INBOX'], ['SPAM']);
  if (what === 'trash' && !isSpam) gmail.trash(id);
  if (what === 'archive' || what === 'put-aside-and-back') gmail.archive(id);
  // Also what a filter archived, and what was read and put away long ago.
  if ((what === 'put-back' || what === 'put-aside-and-back') && !isSpam) gmail.relabel(id, ['INBOX'], ['TRASH']);
}
