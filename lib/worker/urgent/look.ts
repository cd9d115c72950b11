import type { Change, MessageHead } from '../../google/gmail/mailbox.ts';
import { isUrgent } from '../../replies/urgent.ts';
import { mailsByIds } from '../../store/mails.ts';
import { urgentRow } from '../../store/urgent.ts';
import type { Untold, UrgentRow } from '../../store/urgent-rows.ts';
import { isMail, isSent, netOf } from '../replies/labels.ts';
import { MOST_PAGES } from '../replies/limits.ts';
import { Refused } from '../replies/run.ts';
import { keep, type Watch } from './watch.ts';

/**
 * One look at what came since the last one: the history of the mailbox from a cursor of its own, so that reply tracking's stays
 * where the last mail time left it, and then who wrote what came unread into the inbox. Each step is one transaction with the
 * place where the next begins, so that mail is neither missed nor looked at twice.
 *
 * Searching for the senders would be simpler, but the scope that is asked for allows no search.
 */

const DAY = 24 * 60 * 60_000;
/** What was told is known for so long. */
const TOLD_KEPT = 30 * DAY;
/** Mail that is older was not sent just now: it was imported, or came out of the bin. */
const OLDEST = 7 * DAY;
/** Heads that one look asks for at most: 4,000 units. Where more came at once, the newest are looked at. */
const MOST_LOOKS = 200;
/** Heads that are asked for in one step. */
const LOOKS_A_STEP = 50;
const MOST_SUBJECT = 200;

/** Begins with what comes from now on. */
async function begin(watch: Watch): Promise<void> {
  const answer = await watch.mailbox.profile(watch.signal);
  if (answer.kind !== 'ok') throw new Refused(answer);
  const { address, historyId } = answer.value;
  if (address !== watch.account) throw new Refused({ kind: 'wrong-account' });
  await keep(watch, () => ({ cursor: historyId }));
}

const isUnread = (labels: readonly string[]): boolean =>
  labels.includes('INBOX') && labels.includes('UNREAD') && !labels.includes('TRASH') && isMail(labels);

/** Threads that the person has been to: something there was read, answered, or put away. */
function threadsRead(changes: readonly Change[]): ReadonlySet<string> {
  const isRead = ({ kind, changed, labelIds }: Change): boolean =>
    kind === 'deleted' ||
    (kind === 'labels-removed' && (changed.includes('UNREAD') || changed.includes('INBOX'))) ||
    (kind === 'added' && isSent(labelIds));
  return new Set(changes.filter(isRead).map(({ threadId }) => threadId));
}

/** What these changes leave to be asked for, besides what is left from before. */
function withChanges(row: UrgentRow, changes: readonly Change[], now: number): Partial<UrgentRow> {
  const read = threadsRead(changes);
  const told = row.told
    .filter(({ at }) => at > now - TOLD_KEPT)
    .map((one) => (read.has(one.thread) ? { ...one, isRead: true } : one));
  const known = new Set([...row.looks, ...row.untold, ...told].map(({ message }) => message));
  const came = netOf(changes).filter(
    ({ id, labels, hasCome, isGone }) => hasCome && !isGone && isUnread(labels) && !isSent(labels) && !known.has(id),
  );
  const looks = [...row.looks, ...came.map(({ id, thread }) => ({ message: id, thread }))];
  // What is told of a thread is told until somebody has been there.
  const isQuiet = (thread: string): boolean => told.some((one) => one.thread === thread && !one.isRead);
  return { told, looks: looks.filter(({ thread }) => !isQuiet(thread)).slice(-MOST_LOOKS) };
}

/** Reads what happened since the cursor. False where that is too old to be followed. */
async function follow(watch: Watch, cursor: string): Promise<boolean> {
  const changes: Change[] = [];
  let page: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await watch.mailbox.history(cursor, page, watch.signal);
    if (answer.kind === 'gone') return false;
    if (answer.kind !== 'ok') throw new Refused(answer);
    changes.push(...answer.value.changes);
    const { next, historyId } = answer.value;
    if (next === null) {
      await keep(watch, (row) => ({ ...withChanges(row, changes, watch.worker.now()), cursor: historyId }));
      return true;
    }
    page = next;
  }
  return false;
}

/** What is to be told of a mail; null for everybody else's, and where it was read or put away meanwhile. */
function untoldOf(head: MessageHead, { senders, worker, account }: Watch): Untold | null {
  const { id, threadId, from, labelIds, at, subject } = head;
  if (from === null || from.email === account || !isUrgent(from.email, senders)) return null;
  if (!isUnread(labelIds) || at < worker.now() - OLDEST) return null;
  const name = from.name?.trim() ?? '';
  return {
    message: id,
    thread: threadId,
    sender: name === '' ? from.email : name,
    subject: subject.slice(0, MOST_SUBJECT),
  };
}

/** Of a thread, one mail at a time is told of. */
function withUntold({ untold, told }: UrgentRow, more: readonly Untold[]): readonly Untold[] {
  const all = [...untold];
  for (const one of more) {
    const isQuiet = told.some(
      ({ thread, message, isRead }) => message === one.message || (thread === one.thread && !isRead),
    );
    if (!isQuiet && !all.some(({ thread }) => thread === one.thread)) all.push(one);
  }
  return all;
}

/** Leaves out mail of which reply tracking knows that somebody else wrote it: that costs nothing. */
async function leaveOutKnown(watch: Watch): Promise<void> {
  const { store } = watch.worker;
  const { looks } = await urgentRow(store, watch.account);
  if (looks.length === 0) return;
  const ids = looks.map(({ message }) => message);
  const known = await mailsByIds(store, watch.account, ids);
  const isOthers = (message: string): boolean => {
    const head = known.get(message)?.head ?? null;
    return head?.kind === 'known' && (head.email === null || !isUrgent(head.email, watch.senders));
  };
  const others = new Set(ids.filter(isOthers));
  if (others.size > 0) await keep(watch, (row) => ({ looks: row.looks.filter(({ message }) => !others.has(message)) }));
}

/** Asks who wrote what came, step by step, until there is nothing left to be asked for. */
async function lookAtHeads(watch: Watch): Promise<void> {
  await leaveOutKnown(watch);
  for (;;) {
    const { looks } = await urgentRow(watch.worker.store, watch.account);
    const ids = looks.slice(0, LOOKS_A_STEP).map(({ message }) => message);
    if (ids.length === 0) return;
    const heads = await watch.mailbox.heads(ids, watch.signal);
    const answered = new Set<string>();
    const more: Untold[] = [];
    let refused: Refused | null = null;
    for (const [id, answer] of heads) {
      if (answer.kind !== 'ok' && answer.kind !== 'gone') {
        refused ??= new Refused(answer);
        continue;
      }
      answered.add(id);
      const untold = answer.kind === 'ok' ? untoldOf(answer.value, watch) : null;
      if (untold !== null) more.push(untold);
    }
    await keep(watch, (row) => ({
      looks: row.looks.filter(({ message }) => !answered.has(message)),
      untold: [...withUntold(row, more)],
    }));
    if (refused !== null) throw refused;
    // Of some nothing was said at all: asking on would never end.
    if (answered.size === 0) throw new Refused({ kind: 'offline' });
  }
}

/** Throws `Refused` where Google would not go on; what was read until then is kept. */
export async function look(watch: Watch): Promise<void> {
  const { cursor } = await urgentRow(watch.worker.store, watch.account);
  if (cursor === null || !(await follow(watch, cursor))) await begin(watch);
  await lookAtHeads(watch);
}
