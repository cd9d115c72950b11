import { apartFrom, SEND_DELAY } from '../../replies/known.ts';
import type { PendingReply } from '../../replies/pending.ts';
import { normalSubject } from '../../replies/subject.ts';
import { isSent } from '../replies/labels.ts';
import { Refused } from '../replies/run.ts';
import type { Look } from './look.ts';
import type { Out } from './out.ts';

/** By what the mail of an agenda is known that went out: one of those who are waited for, and when. */
const waitedFor = ({ replies }: Out): PendingReply | undefined =>
  replies.find(({ direction }) => direction === 'theirs');

/** Whether its mail is with Gmail by now, so that whoever does not find it need not look again. */
export function isSentForSure(out: Out, now: number): boolean {
  const reply = waitedFor(out);
  return reply !== undefined && reply.sentAt + SEND_DELAY < now;
}

/**
 * Finds the thread of a sent agenda that no page has named, by when it was sent, to whom and under what subject; null where it
 * is not there. Throws `Refused`.
 */
export async function findThread({ reader, signal, account }: Look, out: Out): Promise<string | null> {
  const reply = waitedFor(out);
  if (reply === undefined) return null;
  const found = await reader.sent(reply.sentAt - SEND_DELAY, reply.sentAt + SEND_DELAY, signal);
  if (found.kind !== 'ok') throw new Refused(found);
  const threads = await reader.threads(
    found.value.map(({ threadId }) => threadId),
    signal,
  );
  let best: { readonly thread: string; readonly apart: number } | null = null;
  for (const [thread, answer] of threads) {
    if (answer.kind === 'gone') continue;
    if (answer.kind !== 'ok') throw new Refused(answer);
    for (const { at, subject, to, cc, from, labelIds } of answer.value) {
      if (!isSent(labelIds) && from?.email !== account) continue;
      const about = { at, subject: normalSubject(subject), to: [...to, ...cc].map(({ email }) => email) };
      const apart = apartFrom(reply, about);
      if (apart !== null && (best === null || apart < best.apart)) best = { thread, apart };
    }
  }
  return best?.thread ?? null;
}
