import type { ThreadMessage } from '../../google/gmail/mailbox.ts';
import type { MailRow } from '../../store/mail-rows.ts';
import { mailsByIds, mailsOfThreads } from '../../store/mails.ts';
import { keptHead } from './heads.ts';
import { isMail, isSent } from './labels.ts';
import { THREADS_A_STEP } from './limits.ts';
import { count, Refused, type Run } from './run.ts';
import { openReplies } from './take.ts';

/**
 * Whole threads. A list shows what lies in the inbox and what I sent, so that an answer which was put away, by me or by a
 * filter, is in none; nor does a history tell again what stands in the thread that mine becomes part of. Where I wait for an
 * answer in such a thread, all of it is asked for, once.
 */

/** Messages by thread; null for a thread that is not to be had. `refused` is why those that are missing were not told. */
export interface Threads {
  readonly known: ReadonlyMap<string, readonly ThreadMessage[] | null>;
  readonly refused: Refused | null;
}

/**
 * The threads in which I wait and of which more may be there than is known. It follows from the store alone, so whoever takes
 * a run up finds what is left to do.
 */
export async function wantedThreads({ worker, address }: Run): Promise<readonly string[]> {
  const { store } = worker;
  const questions = (await openReplies(worker, address))
    .filter(({ direction }) => direction === 'theirs')
    .toSorted((one, other) => other.sentAt - one.sentAt || (one.id < other.id ? -1 : 1));
  const mails = await mailsByIds(
    store,
    address,
    questions.flatMap(({ message }) => (message?.kind === 'api' ? [message.id] : [])),
  );
  const threads = questions.flatMap(({ thread, message }) => {
    // Where its mail stands by now, it is about to follow.
    const stands = message?.kind === 'api' ? mails.get(message.id)?.thread : undefined;
    return thread?.kind === 'api' ? [stands ?? thread.id] : [];
  });
  const rows = await mailsOfThreads(store, address, threads);
  const isUnknown = (thread: string): boolean => rows.get(thread)?.some((row) => row.isThreadUnknown) ?? true;
  return [...new Set(threads)].filter(isUnknown).slice(0, THREADS_A_STEP);
}

/** Asks for whole threads. What was told is told, also where Google would not go on. */
export async function askThreads(run: Run, ids: readonly string[]): Promise<Threads> {
  const known = new Map<string, readonly ThreadMessage[] | null>();
  if (ids.length === 0) return { known, refused: null };
  count(run, 'thread', ids.length);
  let refused: Refused | null = null;
  for (const [id, answer] of await run.mailbox.threads(ids, run.signal)) {
    if (answer.kind === 'ok') known.set(id, answer.value);
    else if (answer.kind === 'gone') known.set(id, null);
    else refused ??= new Refused(answer);
  }
  return { known, refused };
}

/** That a thread was asked for of which there is nothing. Its own id would be that of its first mail, which may have gone elsewhere. */
function emptyThread(account: string, thread: string, taken: number): MailRow {
  const head = { kind: 'gone' } as const;
  return { account, id: `none in ${thread}`, thread, side: 'theirs', isInInbox: false, order: 0, taken, look: 0, head };
}

/** Keeps these threads as they stand, inside the caller's transaction: from now on, the history tells of them. */
export async function keepThreads({ worker, address: account }: Run, threads: Threads['known']): Promise<void> {
  const { store } = worker;
  const taken = worker.now();
  const before = await mailsOfThreads(store, account, threads.keys());
  const ids = [...threads.values()].flatMap((messages) => messages?.map(({ id }) => id) ?? []);
  const mails = await mailsByIds(store, account, ids);
  const kept: MailRow[] = [];
  for (const [thread, messages] of threads) {
    const standing = (messages ?? []).filter(({ labelIds }) => isMail(labelIds));
    const hasMine = standing.some(({ labelIds }) => isSent(labelIds));
    const rows = standing.map((message): MailRow => {
      const { id, labelIds } = message;
      const { order = 0, taken: since = taken, look = 0 } = mails.get(id) ?? {};
      const side = isSent(labelIds) ? 'mine' : 'theirs';
      const isInInbox = labelIds.includes('INBOX');
      const head = keptHead(message);
      return { account, id, thread, side, isInInbox, order, taken: since, look: hasMine ? 0 : look, head };
    });
    const told = new Set(rows.map(({ id }) => id));
    // What went elsewhere or was deleted meanwhile is the history's to tell.
    const others = (before.get(thread) ?? []).flatMap(({ isThreadUnknown: _isUnknown, ...row }) =>
      told.has(row.id) ? [] : [row],
    );
    const all = [...rows, ...others];
    kept.push(...(all.length === 0 ? [emptyThread(account, thread, taken)] : all));
  }
  await store.mails.bulkPut(kept);
}
