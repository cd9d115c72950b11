import '../../text/languages/english.ts';
import { contributionsIn } from '../../agenda/contributions.ts';
import type { Answer } from '../../google/answer.ts';
import type { ThreadReader, WholeMessage } from '../../google/gmail/threads.ts';
import { apartFrom, SEND_DELAY } from '../../replies/known.ts';
import { normalSubject } from '../../replies/subject.ts';
import type { CollectingRow, ContributionRow } from '../../store/contribution-rows.ts';
import { collectingRow } from '../../store/contributions.ts';
import type { SyncOutcome } from '../../store/mail-rows.ts';
import type { AgendaRow } from '../../store/rows.ts';
import { AgendaRowSchema, parseRow } from '../../store/rows.ts';
import { isMail, isSent } from '../replies/labels.ts';
import { type Keeper, Refused } from '../replies/run.ts';
import { agendasOut, type Out, threadOf } from './out.ts';

/**
 * Collecting contributions for a connected account: reads the threads of agendas that are out, and no others, and keeps what
 * each person said of each topic. All that a look brings is kept in one transaction, under the ids of the messages; a look
 * that is broken off anywhere has changed nothing, and the next one reads the same again.
 */

const MINUTE = 60_000;
/** Minutes until another try, after so many that could not end. */
const BACKOFF = [1, 5, 15, 30, 60];

/** One look over one account's agendas. Nothing in it outlives the process. */
export interface Look {
  readonly worker: Keeper;
  readonly account: string;
  readonly reader: ThreadReader;
  readonly signal: AbortSignal;
  /** Whether the account is connected for it, still. */
  isWanted(): Promise<boolean>;
}

/** What was read of one agenda's thread. */
interface Read {
  readonly out: Out;
  readonly thread: string;
  readonly messages: readonly WholeMessage[];
}

const isSaid = ({ labelIds }: WholeMessage): boolean => isMail(labelIds) && !labelIds.includes('TRASH');

/** What a message says; my own words stand in the agenda, and a machine's are nobody's. */
function rowOf(message: WholeMessage, { id, account, agenda }: AgendaRow): ContributionRow {
  const { from, labelIds, isAutomatic, at, text } = message;
  const isMine = isSent(labelIds) || from?.email === account;
  const said = isMine || isAutomatic || from === null ? [] : contributionsIn(text, agenda);
  return { agendaId: id, message: message.id, account, at, person: from, said: [...said] };
}

/** Finds the thread of a sent agenda that no page has named, by when it was sent, to whom and under what subject. */
async function findThread({ reader, signal, account }: Look, { replies }: Out): Promise<string | null> {
  const [reply] = replies.filter(({ direction }) => direction === 'theirs');
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

/** Reads what is out. `refused` is why some of it could not be read. */
async function read(look: Look): Promise<{ readonly reads: readonly Read[]; readonly refused: Refused | null }> {
  const { worker, account, reader, signal } = look;
  const outs = await agendasOut(worker.store, account, worker.now());
  let refused: Refused | null = null;
  const named: { readonly out: Out; readonly thread: string }[] = [];
  for (const out of outs) {
    try {
      const thread = threadOf(out) ?? (await findThread(look, out));
      if (thread !== null) named.push({ out, thread });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  }
  const threads: ReadonlyMap<string, Answer<readonly WholeMessage[]>> = named.length === 0
    ? new Map()
    : await reader.threads(
        named.map(({ thread }) => thread),
        signal,
      );
  const reads = named.flatMap(({ out, thread }) => {
    const answer = threads.get(thread) ?? ({ kind: 'offline' } as const);
    if (answer.kind === 'ok') return [{ out, thread, messages: answer.value.filter(isSaid) }];
    // The thread was deleted: what was said there stays.
    if (answer.kind !== 'gone') refused ??= new Refused(answer);
    return [];
  });
  return { reads, refused };
}

function retryAt(refusal: Refused['refusal'], failures: number, now: number): number | null {
  switch (refusal.kind) {
    case 'busy':
      return Math.max(refusal.until, now + MINUTE);
    case 'offline':
    case 'unreadable':
      return now + (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1) * MINUTE;
    // No waiting mends these: the next mail time asks again.
    default:
      return null;
  }
}

function ended(row: CollectingRow, refusal: Refused['refusal'] | null, now: number): CollectingRow {
  const outcome: SyncOutcome = refusal?.kind ?? 'read';
  const last = { at: now, outcome };
  if (refusal === null) return { ...row, last, readAt: now, retry: null, failures: 0 };
  const failures = row.failures + 1;
  return { ...row, last, failures, retry: retryAt(refusal, failures, now) };
}

/** Keeps what was read, inside the caller's transaction: messages that are not known yet, and where the thread is. */
async function keep({ worker: { store } }: Look, { out, thread, messages }: Read): Promise<void> {
  const row = parseRow(AgendaRowSchema, await store.agendas.get(out.row.id));
  // It was deleted while its thread was read.
  if (row === null) return;
  const keys = messages.map(({ id }): [string, string] => [row.id, id]);
  const known = await store.contributions.bulkGet(keys);
  const fresh = messages.filter((_, place) => known[place] === undefined);
  await store.contributions.bulkPut(fresh.map((message) => rowOf(message, row)));
  if (row.thread?.kind !== 'api') await store.agendas.put({ ...row, thread: { kind: 'api', id: thread } });
}

/** Looks once. Throws what the store throws, and the signal's reason; then nothing has changed. */
export async function collect(look: Look): Promise<SyncOutcome> {
  const { worker, account } = look;
  const { store } = worker;
  const { reads, refused } = await read(look);
  // Taken back meanwhile: nothing more is kept of it.
  if (!(await look.isWanted())) return 'stopped';
  return store.transaction('rw', store.contributions, store.collecting, store.agendas, async () => {
    for (const one of reads) await keep(look, one);
    const row = ended(await collectingRow(store, account), refused?.refusal ?? null, worker.now());
    await store.collecting.put(row);
    return row.last?.outcome ?? 'read';
  });
}
