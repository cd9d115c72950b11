import { SEND_DELAY } from '../../replies/known.ts';
import type { PendingReply } from '../../replies/pending.ts';
import type { MailRow } from '../../store/mail-rows.ts';
import { mailsByIds, mailsOfThreads, mailsToLookAt, ownMailsTaken } from '../../store/mails.ts';
import { HEADS_A_STEP, REACH } from './limits.ts';
import type { Run } from './run.ts';
import { openReplies, threadsOf } from './take.ts';

/**
 * Questions of mine whose mail may still be found, and is not: those whose thread no page has named, and those that are not in
 * the thread any more that a page has named, since Gmail has made it part of another one.
 */
export async function unnamedOf(
  { worker, address }: Run,
  replies: readonly PendingReply[],
): Promise<readonly PendingReply[]> {
  const { store, now } = worker;
  const oldest = now() - REACH;
  const open = replies.filter(
    ({ direction, message, sentAt }) => direction === 'theirs' && message?.kind !== 'api' && sentAt > oldest,
  );
  const threads = await mailsOfThreads(store, address, threadsOf(open));
  return open.filter(
    ({ thread }) => thread?.kind !== 'api' || !(threads.get(thread.id) ?? []).some(({ side }) => side === 'mine'),
  );
}

/** From when on we may have learned of the mails of such questions. */
export const oldestOf = (unnamed: readonly PendingReply[]): number =>
  Math.min(...unnamed.map(({ sentAt }) => sentAt)) - SEND_DELAY;

/** Ids of the messages that asked, where the API's are known. */
const questionsOf = (replies: readonly PendingReply[]): readonly string[] =>
  replies.flatMap(({ thread, message }) => (thread?.kind === 'api' && message?.kind === 'api' ? [message.id] : []));

/**
 * The messages whose heads matter now and were not asked for yet, the more telling ones first: what stands in threads where
 * somebody owes something; what I sent while a question of mine has no thread yet; and what may begin a matter with me. It
 * follows from the store alone, so whoever takes a run up finds what is left to do.
 */
export async function wantedHeads(run: Run): Promise<readonly string[]> {
  const { worker, address } = run;
  const { store } = worker;
  const replies = await openReplies(worker, address);
  const isMissing = ({ head }: MailRow): boolean => head === null;
  const inThreads = [...(await mailsOfThreads(store, address, threadsOf(replies))).values()].flat().filter(isMissing);
  const questions = questionsOf(replies);
  const known = await mailsByIds(store, address, questions);
  const unknown = questions.filter((id) => !known.has(id));
  const unnamed = await unnamedOf(run, replies);
  const own = unnamed.length === 0 ? [] : await ownMailsTaken(store, address, oldestOf(unnamed));
  const looks = await mailsToLookAt(store, address, HEADS_A_STEP);
  const ids = [...inThreads, ...own.filter(isMissing), ...looks].map(({ id }) => id);
  return [...new Set([...unknown, ...ids])].slice(0, HEADS_A_STEP);
}
