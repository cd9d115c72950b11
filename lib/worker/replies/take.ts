import type { Change } from '../../google/gmail/mailbox.ts';
import { advance } from '../../replies/advance.ts';
import type { PendingReply } from '../../replies/pending.ts';
import type { MailboxRow, MailRow } from '../../store/mail-rows.ts';
import { mailsByIds, mailsOfThreads } from '../../store/mails.ts';
import { pendingReplies, pendingReply } from '../../store/replies.ts';
import { takeStep } from '../observe.ts';
import { isForMe, isMail, isSent, type Net, netOf } from './labels.ts';
import { isOnlyNoticed, noticedId } from './notice.ts';
import type { Keeper, Left } from './run.ts';

/** All open replies of an account. */
export function openReplies({ store }: Keeper, account: string): Promise<readonly PendingReply[]> {
  return pendingReplies(store, { account }, Number.POSITIVE_INFINITY);
}

/** The API's ids of the threads that these replies stand in. */
export function threadsOf(replies: readonly PendingReply[]): ReadonlySet<string> {
  return new Set(replies.flatMap(({ thread }) => (thread?.kind === 'api' ? [thread.id] : [])));
}

interface Known {
  readonly rows: ReadonlyMap<string, MailRow>;
  readonly threads: Map<string, readonly MailRow[]>;
  /** Threads in which somebody owes something. */
  readonly tracked: ReadonlySet<string>;
}

/** The row of a message that came; null where nothing about it can ever matter. */
function rowOf(net: Net, account: string, order: number, taken: number, { threads, tracked }: Known): MailRow | null {
  const { id, thread, labels } = net;
  if (!isMail(labels) || net.isGone) return null;
  const side = isSent(labels) ? 'mine' : 'theirs';
  const before = threads.get(thread) ?? [];
  const isForMeNow = isForMe(labels);
  // Whatever comes where I have written may be the answer to a question that is not known yet.
  const hasWritten = before.some((row) => row.side === 'mine');
  const isFollowed = tracked.has(thread) || hasWritten;
  if (side === 'theirs' && !isForMeNow && !isFollowed) return null;
  // Only what begins a thread can begin a matter; what was moved in may have, though it comes after others.
  const isFirst = before.length === 0 || (net.hasMovedIn && !hasWritten);
  const look = side === 'theirs' && isForMeNow && isFirst ? 1 : 0;
  return { account, id, thread, side, isInInbox: labels.includes('INBOX'), order, taken, look, head: null };
}

/** Whether a mail that is known lies in the inbox again, and may ask what it asked before. */
const mayAskAgain = ({ hasMovedIn, thread }: Net, { side }: MailRow, { threads }: Known): boolean =>
  hasMovedIn && side === 'theirs' && (threads.get(thread) ?? []).every((row) => row.side === 'theirs');

/** What I put away without an answer asks no more, where nothing but its head had spoken for it. */
async function putAway(worker: Keeper, account: string, messages: readonly string[]): Promise<void> {
  const at = worker.now();
  for (const message of messages) {
    const reply = await pendingReply(worker.store, noticedId(account, message));
    if (reply === null || !isOnlyNoticed(reply)) continue;
    await takeStep(worker, [reply], (one) => advance(one, { kind: 'put-away', at }));
  }
}

/** Takes replies along into the threads that theirs became part of. */
async function moveReplies(worker: Keeper, account: string, moves: ReadonlyMap<string, string>): Promise<void> {
  if (moves.size === 0) return;
  const replies = await openReplies(worker, account);
  for (const [from, to] of moves) {
    const moved = { kind: 'moved', from: { kind: 'api', id: from }, to: { kind: 'api', id: to } } as const;
    await takeStep(worker, replies.filter(isIn(from)), (reply) => advance(reply, moved));
  }
}

/** Which of its messages asked is not known; otherwise it goes where that one goes. */
const isIn =
  (id: string) =>
  ({ thread, message }: PendingReply): boolean =>
    thread?.kind === 'api' && thread.id === id && message?.kind !== 'api';

/** Takes changes over into what is known, inside the caller's transaction. */
export async function takeChanges(worker: Keeper, row: MailboxRow, changes: readonly Change[]): Promise<Left> {
  const { store } = worker;
  const { address: account } = row;
  const nets = netOf(changes);
  const known: Known = {
    rows: await mailsByIds(
      store,
      account,
      nets.map(({ id }) => id),
    ),
    threads: new Map(
      await mailsOfThreads(
        store,
        account,
        nets.filter(({ hasCome, hasMovedIn }) => hasCome || hasMovedIn).map(({ thread }) => thread),
      ),
    ),
    tracked: threadsOf(await openReplies(worker, account)),
  };
  const taken = worker.now();
  const written: MailRow[] = [];
  /** Threads that became part of another one, which Gmail may make of two when it finds that they belong together. */
  const moves = new Map<string, string>();
  let order = row.order;
  for (const net of nets) {
    const before = known.rows.get(net.id);
    if (before !== undefined) {
      const isInInbox = net.labels.includes('INBOX') && !net.isGone;
      // A list may have shown mail of mine among what lies in the inbox.
      const side = isSent(net.labels) ? 'mine' : before.side;
      const look = net.hasLeftInbox || side === 'mine' ? 0 : mayAskAgain(net, before, known) ? 1 : before.look;
      const thread = net.isGone ? before.thread : net.thread;
      const isMoved = thread !== before.thread;
      const after: MailRow = { ...before, thread, side, isInInbox, look, ...(isMoved && { isThreadUnknown: true }) };
      if (isMoved) {
        moves.set(before.thread, thread);
        known.threads.set(thread, [...(known.threads.get(thread) ?? []), after]);
      }
      if (isInInbox !== before.isInInbox || look !== before.look || side !== before.side || isMoved)
        written.push(after);
      continue;
    }
    if (!net.hasCome && !net.hasMovedIn) continue;
    const fresh = rowOf(net, account, order + 1, taken, known);
    if (fresh === null) continue;
    order += 1;
    written.push(fresh);
    known.threads.set(net.thread, [...(known.threads.get(net.thread) ?? []), fresh]);
  }
  await store.mails.bulkPut(written);
  await moveReplies(worker, account, moves);
  await putAway(
    worker,
    account,
    nets.filter(({ hasLeftInbox }) => hasLeftInbox).map(({ id }) => id),
  );
  return { order, tally: { changes: nets.length } };
}
