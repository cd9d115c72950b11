import type { MessageHead } from '../../google/gmail/mailbox.ts';
import { advance, isOpen, isPutAway } from '../../replies/advance.ts';
import type { KnownMessage } from '../../replies/events.ts';
import { apartFrom } from '../../replies/known.ts';
import type { PendingReply } from '../../replies/pending.ts';
import type { MailRow, Tally } from '../../store/mail-rows.ts';
import { mailsByIds, mailsOfThreads, ownMailsTaken } from '../../store/mails.ts';
import { closedReplies, pendingReply, putReply, repliesByKeys } from '../../store/replies.ts';
import { threadKey } from '../../store/rows.ts';
import { takeStep } from '../observe.ts';
import { keptHead } from './heads.ts';
import { isSent } from './labels.ts';
import { REACH } from './limits.ts';
import { noticedIn } from './notice.ts';
import type { Run } from './run.ts';
import { openReplies, threadsOf } from './take.ts';
import { oldestOf, unnamedOf } from './wanted.ts';

type Asked = ReadonlyMap<string, MessageHead | null>;

/** Everything in a thread by the API's id, replies open and closed. */
const inThread = ({ worker, address }: Run, id: string): Promise<readonly PendingReply[]> =>
  repliesByKeys(worker.store, [threadKey(address, { kind: 'api', id })]);

/** Keeps the heads that were told. A question that nothing was known of gets a row of its own. */
async function keepHeads({ worker, address: account }: Run, heads: Asked): Promise<readonly MailRow[]> {
  const { store } = worker;
  const rows = await mailsByIds(store, account, [...heads.keys()]);
  const questions = new Map(
    (await openReplies(worker, account)).flatMap((reply) =>
      reply.message?.kind === 'api' ? [[reply.message.id, reply] as const] : [],
    ),
  );
  const kept: MailRow[] = [];
  for (const [id, head] of heads) {
    const row = rows.get(id) ?? questionRow(account, id, head, questions.get(id), worker.now());
    if (row === null) continue;
    const thread = head?.threadId ?? row.thread;
    const isMoved = thread !== row.thread;
    // Mail of mine that lies in the inbox, as a note to myself does, a list may show there alone.
    const side = isSent(head?.labelIds ?? []) ? 'mine' : row.side;
    kept.push({ ...row, thread, side, look: 0, head: keptHead(head), ...(isMoved && { isThreadUnknown: true }) });
  }
  await store.mails.bulkPut(kept);
  return [...rows.values()].filter(({ look }) => look === 1);
}

function questionRow(
  account: string,
  id: string,
  head: MessageHead | null,
  reply: PendingReply | undefined,
  taken: number,
): MailRow | null {
  const thread = head?.threadId ?? (reply?.thread?.kind === 'api' ? reply.thread.id : null);
  if (thread === null) return null;
  const isMine = head === null ? reply?.direction === 'theirs' : isSent(head.labelIds);
  const isInInbox = head?.labelIds.includes('INBOX') ?? false;
  const side = isMine ? 'mine' : 'theirs';
  return { account, id, thread, side, isInInbox, order: 0, taken, look: 0, head: null, isThreadUnknown: true };
}

/**
 * Finds the mail by which a question was asked whose thread no page has named, so that both are known as one; whether there
 * was any.
 */
async function nameQuestions(run: Run): Promise<boolean> {
  const { worker, address } = run;
  const unnamed = await unnamedOf(run, await openReplies(worker, address));
  const own = unnamed.length === 0 ? [] : await ownMailsTaken(worker.store, address, 0);
  // Of two mails alike, it may be the one whose head was not asked for yet.
  const oldest = oldestOf(unnamed);
  if (own.some(({ head, taken }) => head === null && taken >= oldest)) return false;
  const pairs = unnamed.flatMap((reply) =>
    own.flatMap((row) => {
      const about = row.head?.kind === 'known' ? row.head.about : undefined;
      const at = row.head?.kind === 'known' ? row.head.at : 0;
      const apart = about === undefined ? null : apartFrom(reply, { at, ...about });
      return apart === null ? [] : [{ reply, row, apart }];
    }),
  );
  const [replies, mails] = [new Set<string>(), new Set<string>()];
  for (const { reply, row } of pairs.toSorted((a, b) => a.apart - b.apart || (a.row.id < b.row.id ? -1 : 1))) {
    if (replies.has(reply.id) || mails.has(row.id)) continue;
    const message = { kind: 'api', id: row.id } as const;
    const isTaken = (await inThread(run, row.thread)).some(
      (other) => other.direction === 'theirs' && other.message?.kind === 'api' && other.message.id === row.id,
    );
    mails.add(row.id);
    if (isTaken) continue;
    replies.add(reply.id);
    const thread = { kind: 'api', id: row.thread } as const;
    await takeStep(worker, [reply], (one) => {
      const moved = one.thread?.kind === 'api' ? advance(one, { kind: 'moved', from: one.thread, to: thread }) : one;
      return moved === null ? null : advance(moved, { kind: 'settle', thread, message });
    });
  }
  return replies.size > 0;
}

function knownMessages(rows: readonly MailRow[]): readonly KnownMessage[] {
  return rows
    .flatMap(({ id, side, order, head }) =>
      head?.kind === 'known' ? [{ id, isMine: side === 'mine', order, ...head }] : [],
    )
    .toSorted((a, b) => a.at - b.at || a.order - b.order)
    .map(({ id, at, isMine, email, isAutomatic }) => ({ id, at, isMine, email, isAutomatic }));
}

/** Whether it cannot be told yet which of these asked, and what came after it: a mail of mine that is known might be taken for it. */
const isPartial = (rows: readonly MailRow[], { direction }: PendingReply): boolean =>
  direction === 'theirs' &&
  rows.some(({ side, head, isThreadUnknown }) => isThreadUnknown || (side === 'mine' && head === null));

/** Takes every open reply as far as its thread is known; gives how many were answered. */
async function settleReplies({ worker, address }: Run): Promise<number> {
  const replies = await openReplies(worker, address);
  const threads = await mailsOfThreads(worker.store, address, threadsOf(replies));
  const at = worker.now();
  const changed = await takeStep(worker, replies, (reply) => {
    const { thread } = reply;
    if (thread?.kind !== 'api') return reply;
    const rows = threads.get(thread.id) ?? [];
    if (isPartial(rows, reply)) return reply;
    const messages = knownMessages(rows);
    return advance(reply, { kind: 'thread-known', at, thread, messages });
  });
  return changed.filter(({ state }) => !isOpen(state)).length;
}

/** Notes what mail asks of me that was just looked at; gives how many there were. */
async function notice(run: Run, looked: readonly MailRow[], heads: Asked): Promise<number> {
  const { worker, address } = run;
  const { store, now } = worker;
  const threads = await mailsOfThreads(
    store,
    address,
    looked.map(({ thread }) => thread),
  );
  let noticed = 0;
  for (const { id, thread, isInInbox } of looked) {
    const head = heads.get(id) ?? null;
    const isOld = head === null || head.at < now() - REACH;
    const reply = isOld || !isInInbox ? null : noticedIn(address, head);
    if (reply === null || (threads.get(thread) ?? []).some(({ side }) => side === 'mine')) continue;
    // A page has noted something here, or another mail of the thread was noticed; one answer is owed, not two.
    const others = (await inThread(run, thread)).filter(({ id: other }) => other !== reply.id);
    if (others.some(({ direction, state }) => direction === 'mine' && !isPutAway(state))) continue;
    // This very mail was noticed before, whatever became of it; only where it was put away, it is back.
    const before = await pendingReply(store, reply.id);
    if (before !== null) {
      noticed += (await takeStep(worker, [before], (one) => advance(one, { kind: 'put-back' }))).length;
      continue;
    }
    await putReply(store, reply, now());
    noticed += 1;
  }
  return noticed;
}

/** The message that closed this reply. */
const answerOf = ({ state }: PendingReply): string | null =>
  state.kind === 'answered' ? (state.message ?? null) : null;

/** Opens again what a list closed by a mail of mine; whether there was any. */
async function reopenMistaken({ worker, address: account }: Run): Promise<boolean> {
  const replies = await closedReplies(worker.store, { account, direction: 'theirs' });
  const mails = await mailsByIds(
    worker.store,
    account,
    replies.flatMap((reply) => answerOf(reply) ?? []),
  );
  const changed = await takeStep(worker, replies, (reply) => {
    const message = answerOf(reply) ?? '';
    return mails.get(message)?.side === 'mine' ? advance(reply, { kind: 'own-mail', message }) : reply;
  });
  return changed.length > 0;
}

/** Takes each reply along into the thread in which the mail now stands that asked; whether there was any to take. */
async function followMoves({ worker, address }: Run): Promise<boolean> {
  const replies = await openReplies(worker, address);
  const ids = replies.flatMap(({ message }) => (message?.kind === 'api' ? [message.id] : []));
  const rows = await mailsByIds(worker.store, address, ids);
  const changed = await takeStep(worker, replies, (reply) => {
    const row = reply.message?.kind === 'api' ? rows.get(reply.message.id) : undefined;
    if (row === undefined || reply.thread?.kind !== 'api' || reply.thread.id === row.thread) return reply;
    return advance(reply, { kind: 'moved', from: reply.thread, to: { kind: 'api', id: row.thread } });
  });
  return changed.length > 0;
}

/** What of a tally follows from heads, and whether threads matter now whose heads were not asked for yet. */
type Settled = Pick<Tally, 'answered' | 'noticed'> & { readonly hasMoved: boolean };

/** Keeps these heads and all that follows from them, inside the caller's transaction. */
export async function settle(run: Run, heads: Asked): Promise<Settled> {
  const looked = await keepHeads(run, heads);
  const isReopened = await reopenMistaken(run);
  const isFollowed = await followMoves(run);
  const isNamed = await nameQuestions(run);
  const hasMoved = isFollowed || isReopened || isNamed;
  const noticed = await notice(run, looked, heads);
  return { hasMoved, noticed, answered: await settleReplies(run) };
}
