import { askedOf } from '../../lib/context/asked-of.ts';
import type { OpenMail } from '../../lib/messages.ts';
import type { OpenThread } from '../../lib/pages/gmail/types.ts';
import { mailOf } from './mail-of.ts';

/** The newest mail by somebody else in an open thread, which the person may say that they owe an answer to. */
export function mailInFront(
  thread: OpenThread | null,
  { account, now, timeZone }: { readonly account: string | null; readonly now: number; readonly timeZone: string },
): OpenMail | null {
  if (thread === null || account === null) return null;
  const mail = thread.messages.findLast(({ from }) => from !== null && from.email !== account);
  if (mail?.from == null) return null;
  const message = mailOf(thread.subject, mail.ownText ?? '', { to: mail.to, isReply: thread.messages.length > 1 });
  const asked = askedOf(message, { now, timeZone, account: mail.from.email });
  return {
    account,
    thread: thread.thread,
    message: mail.message,
    subject: (thread.subject ?? '').slice(0, 1_000),
    from: mail.from,
    asked: asked?.text.slice(0, 200) ?? null,
    due: asked?.due ?? null,
  };
}
