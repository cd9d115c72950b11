import type { RowSeen, SeenMessage, ThreadSeen } from './events.ts';
import { canAnswer, isSameId } from './match.ts';
import type { PendingReply } from './pending.ts';

/**
 * What a page shows about an answer. `open`: it shows that there is none so far; `newest` is then the thread's newest
 * message, where that is known. `nothing`: it does not tell either way.
 */
export type Evidence =
  | { readonly kind: 'answered'; readonly message: string | null }
  | { readonly kind: 'probably'; readonly message: string | null; readonly source: 'feed' | 'list' }
  | { readonly kind: 'open'; readonly newest: string | null }
  | { readonly kind: 'nothing' };

const NOTHING: Evidence = { kind: 'nothing' };

/**
 * What a list's row shows. My own mail never makes a thread unread, so a new last message in an unread thread where
 * somebody else writes is an answer. A new last message that is read already may be an answer that was read elsewhere, or my
 * own from another device: probably. Senders alone prove nothing (a list of sent mail shows recipients there).
 */
export function rowEvidence(reply: PendingReply, row: RowSeen): Evidence {
  const last = row.lastMessageId;
  if (reply.direction === 'mine' || last === null) return NOTHING;
  const { state } = reply;
  const isProbable = state.kind === 'probably';
  if (isProbable && state.source === 'feed' && state.message === last) return { kind: 'answered', message: last };
  const isOurs = reply.message?.kind === 'api' && reply.message.id === last;
  if (isOurs || last === reply.seen || (reply.dismissed?.includes(last) ?? false))
    return { kind: 'open', newest: last };
  const hasOthers = row.senders.length === 0 || row.senders.some((sender) => canAnswer(reply, sender.email));
  if (!hasOthers) return { kind: 'open', newest: last };
  if (row.unread) return { kind: 'answered', message: last };
  // The first look at a read thread: its last message is taken for mine, as it is right after sending.
  if (reply.seen === undefined) return isProbable ? NOTHING : { kind: 'open', newest: last };
  return { kind: 'probably', message: last, source: 'list' };
}

const apiId = (message: SeenMessage): string | null => (message.message.kind === 'api' ? message.message.id : null);

/** Where the mail that asked stands in the thread: by its id, else (`isSure` false) the last one of its side. */
function findQuestion(reply: PendingReply, messages: readonly SeenMessage[]): { index: number; isSure: boolean } {
  const index = messages.findIndex((seen) => isSameId(reply.message, seen.message, seen.clientMessage));
  if (index >= 0) return { index, isSure: true };
  const isAsker = ({ from }: SeenMessage): boolean =>
    from !== null && (from.email === reply.account) === (reply.direction === 'theirs');
  return { index: messages.findLastIndex(isAsker), isSure: false };
}

/**
 * What an open thread shows: a message after the question, by the side that owes the answer. Messages that were said to be
 * no answer, and all before them, don't count; nor does my own later mail. Where the question cannot be found, only the
 * mail that the feed named, or one after the last of the asker's, counts.
 */
export function threadEvidence(reply: PendingReply, thread: ThreadSeen): Evidence {
  const { messages } = thread;
  const question = findQuestion(reply, messages);
  if (question.index < 0) return NOTHING;
  // Mail sent under another of my addresses: whoever wrote the question is me as well.
  const me = new Set([reply.account]);
  const asker = messages[question.index]?.from?.email;
  if (question.isSure && reply.direction === 'theirs' && asker !== undefined) me.add(asker);
  const answers = ({ from }: SeenMessage): boolean => {
    if (from === null) return false;
    return reply.direction === 'theirs' ? !me.has(from.email) && canAnswer(reply, from.email) : me.has(from.email);
  };
  const isDismissed = (seen: SeenMessage): boolean => reply.dismissed?.includes(apiId(seen) ?? '') ?? false;
  const after = Math.max(question.index, messages.findLastIndex(isDismissed));
  const named = reply.state.kind === 'probably' ? reply.state.message : undefined;
  const answer = messages.find((seen, i) => answers(seen) && (i > after || (apiId(seen) ?? '') === named));
  if (answer !== undefined) return { kind: 'answered', message: apiId(answer) };
  const newest = messages.at(-1);
  return { kind: 'open', newest: newest === undefined ? null : apiId(newest) };
}
