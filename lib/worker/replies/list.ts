import type { MessageName } from '../../google/gmail/mailbox.ts';
import { advance } from '../../replies/advance.ts';
import type { MailboxRow, MailRow } from '../../store/mail-rows.ts';
import { forgetMails, mailsByIds, mailsOfThreads } from '../../store/mails.ts';
import { takeStep } from '../observe.ts';
import { askHeads } from './heads.ts';
import { FULL_KEPT, PROBE, REACH } from './limits.ts';
import { isOnlyNoticed } from './notice.ts';
import { count, Refused, type Run, step } from './run.ts';
import { openReplies } from './take.ts';

/**
 * The full look, where there is no cursor to go on from: lists what was sent and what lies in the inbox, as far back as it
 * reaches. Each page is a step, so a look that is broken off goes on with the page after the last one that was stored.
 */

type Full = NonNullable<MailboxRow['full']>;

/** Begins a full look: whatever was known is forgotten, and what happens from now on is in the history after it. */
async function begin(run: Run): Promise<Full> {
  count(run, 'profile');
  const answer = await run.mailbox.profile(run.signal);
  if (answer.kind !== 'ok') throw new Refused(answer);
  const { address, historyId } = answer.value;
  if (address !== run.address) throw new Refused({ kind: 'wrong-account' });
  const now = run.worker.now();
  const full: Full = { historyId, startedAt: now, since: now - REACH, label: 'SENT', page: null, listed: 0 };
  await step(run, async () => {
    await forgetMails(run.worker.store, run.address);
    return { full, cursor: null };
  });
  return full;
}

/**
 * How many of a page's messages, newest first, are young enough; up to 49 older ones may be among them. A list tells no
 * dates, so the last one's is asked for, and where that is too old, every fiftieth one's.
 */
async function countYoung(run: Run, messages: readonly MessageName[], since: number): Promise<number> {
  const firstOld = async (places: readonly number[]): Promise<number | undefined> => {
    const ids = places.flatMap((place) => messages[place]?.id ?? []);
    const { known, refused } = await askHeads(run, ids);
    if (refused !== null) throw refused;
    return places.find((place) => (known.get(messages[place]?.id ?? '')?.at ?? since) < since);
  };
  const last = messages.length - 1;
  if (last < 0 || (await firstOld([last])) === undefined) return messages.length;
  const places = messages.flatMap((_, place) => ((place + 1) % PROBE === 0 && place !== last ? [place] : []));
  return (await firstOld(places)) ?? messages.length;
}

/** Takes a page of a list over into what is known, inside the caller's transaction. */
async function takePage(run: Run, { label, listed }: Full, messages: readonly MessageName[]): Promise<void> {
  const { worker, address: account } = run;
  const { store } = worker;
  const taken = worker.now();
  const ids = messages.map(({ id }) => id);
  const known = new Map(await mailsByIds(store, account, ids));
  const threads = await mailsOfThreads(
    store,
    account,
    messages.map(({ threadId }) => threadId),
  );
  const hasWritten = (thread: string): boolean => (threads.get(thread) ?? []).some(({ side }) => side === 'mine');
  /** By thread, the message that may have begun it: the oldest that is listed, which is the last. */
  const first = new Map(
    [...threads].flatMap(([thread, rows]) =>
      rows.filter(({ look }) => look === 1).map((row) => [thread, row] as const),
    ),
  );
  for (const [place, { id, threadId: thread }] of messages.entries()) {
    const before = known.get(id);
    const isInInbox = label === 'INBOX';
    if (before !== undefined) {
      known.set(id, { ...before, isInInbox });
      continue;
    }
    const look = isInInbox && !hasWritten(thread) ? 1 : 0;
    const side = isInInbox ? 'theirs' : 'mine';
    const order = -listed - place - 1;
    const row: MailRow = {
      account,
      id,
      thread,
      side,
      isInInbox,
      order,
      taken,
      look,
      head: null,
      isThreadUnknown: true,
    };
    const newer = first.get(thread);
    if (look === 1) first.set(thread, row);
    if (look === 1 && newer !== undefined) known.set(newer.id, { ...newer, look: 0 });
    known.set(id, row);
  }
  await store.mails.bulkPut([...known.values()]);
}

/** Lists one page; null when that was the last one of all. */
async function listPage(run: Run, full: Full): Promise<Full | null> {
  count(run, 'list');
  const answer = await run.mailbox.list(full.label, full.page, run.signal);
  if (answer.kind !== 'ok') {
    // A page that Gmail doesn't know any more: the next look begins anew.
    const isLost = full.page !== null && (answer.kind === 'unreadable' || answer.kind === 'gone');
    if (isLost) await step(run, async () => ({ full: null }));
    throw new Refused(answer);
  }
  const { messages, next } = answer.value;
  const young = await countYoung(run, messages, full.since);
  const listed = full.listed + young;
  const page = young < messages.length ? null : next;
  const label = page === null && full.label === 'SENT' ? 'INBOX' : full.label;
  const isEnd = page === null && full.label === 'INBOX';
  const left: Full = { ...full, label, page, listed };
  await step(run, async () => {
    await takePage(run, full, messages.slice(0, young));
    if (isEnd) await putAwayMissing(run, full);
    return isEnd ? { full: null, cursor: full.historyId, listed } : { full: left };
  });
  return isEnd ? null : left;
}

/** What was noticed and lies in the inbox no more was put away while no history told of it. */
async function putAwayMissing({ worker, address }: Run, { since }: Full): Promise<void> {
  const noticed = (await openReplies(worker, address)).filter((reply) => isOnlyNoticed(reply) && reply.sentAt >= since);
  const rows = await mailsByIds(
    worker.store,
    address,
    noticed.flatMap(({ message }) => (message?.kind === 'api' ? [message.id] : [])),
  );
  const missing = noticed.filter(({ message }) => message?.kind === 'api' && rows.get(message.id)?.isInInbox !== true);
  const at = worker.now();
  await takeStep(worker, missing, (reply) => advance(reply, { kind: 'put-away', at }));
}

/** Lists everything, or what is left of it where an earlier run was broken off; the cursor stands when it is through. */
export async function listAll(run: Run, known: MailboxRow['full']): Promise<void> {
  const isStale = known === null || run.worker.now() - known.startedAt > FULL_KEPT;
  let full: Full | null = isStale ? await begin(run) : known;
  while (full !== null) full = await listPage(run, full);
}
