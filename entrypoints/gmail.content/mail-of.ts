import type { Message, Person } from '../../lib/text/message.ts';

/** Somebody's mail as a page of Gmail shows it: its words, without what only a compose tells. */
export function mailOf(
  subject: string | null,
  ownText: string,
  { to, isReply }: { readonly to: readonly Person[]; readonly isReply: boolean },
): Message {
  const nothing = { cc: [], bcc: [], attachments: [], driveLinks: [], links: [], mentions: [] };
  return { subject, ownText, to, isReply, ...nothing };
}
