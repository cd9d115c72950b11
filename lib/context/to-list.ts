import type { Message } from '../text/message.ts';

/** Hosts and mailboxes as mailing lists have them. */
const LIST =
  /@(?:(?:mail-?)?lists?|groups?|listserv|mailman)\.|@(?:yahoogroups|googlegroups|freelists|groups\.io)\b|[-_.](?:lists?|users?|devel|talk|discuss(?:ion)?|announce(?:ments?)?|l)@/i;
/** What a list's program puts before a subject. */
const TAG = /\[([\p{L}\d_.-]{2,30})\]/u;

/**
 * Whether a mail goes to a mailing list: people who chose to read, whom nobody can call, and of whom whoever likes answers.
 * Its address tells, or the tag before the subject, which is the name of the mailbox.
 */
export function isToList({ to, cc, subject }: Message): boolean {
  const readers = [...to, ...cc];
  const tag = TAG.exec((subject ?? '').slice(0, 60))?.[1]?.toLowerCase();
  return readers.some(({ email }) => LIST.test(email) || (tag !== undefined && email.startsWith(`${tag}@`)));
}
