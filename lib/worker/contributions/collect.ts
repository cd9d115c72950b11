import '../../text/languages/english.ts';
import { contributionsIn, statesTopics } from '../../agenda/contributions.ts';
import type { WholeMessage } from '../../google/gmail/threads.ts';
import { advance } from '../../replies/advance.ts';
import { SEND_DELAY } from '../../replies/known.ts';
import { isNudge } from '../../replies/nudge.ts';
import type { CollectingRow, ContributionRow } from '../../store/contribution-rows.ts';
import { collectingRow } from '../../store/contributions.ts';
import type { SyncOutcome } from '../../store/mail-rows.ts';
import { repliesOfAgendas } from '../../store/replies.ts';
import type { AgendaRow } from '../../store/rows.ts';
import { AgendaRowSchema, parseRow } from '../../store/rows.ts';
import { takeStep } from '../observe.ts';
import { isSent } from '../replies/labels.ts';
import { Refused } from '../replies/run.ts';
import type { Look } from './look.ts';
import { type Found, type Read, read } from './read.ts';

/**
 * Collecting contributions for a connected account: reads the threads of agendas that are out, and no others, and keeps what
 * each person said of each topic. All that a look brings is kept in one transaction, under the ids of the messages, together
 * with the cursor from which the next one goes on; a look that is broken off anywhere has changed nothing, and the next one
 * reads the same again.
 */

const MINUTE = 60_000;
/** Minutes until another try, after so many that could not end. */
const BACKOFF = [1, 5, 15, 30, 60];

/**
 * Where in a thread the agenda itself stands: my mail of the moment in which it was sent, or the first of mine that states its
 * topics. -1 where no mail can be told to be it.
 */
function placeOfAgenda(messages: readonly WholeMessage[], row: AgendaRow, { replies }: Read['out']): number {
  const mine = messages.flatMap((message, place) => (isOwn(message, row) ? [{ ...message, place }] : []));
  const sent = replies.flatMap(({ direction, sentAt }) => (direction === 'theirs' ? [sentAt] : []));
  const isOfThatMoment = ({ at }: WholeMessage): boolean => sent.some((time) => Math.abs(at - time) <= SEND_DELAY);
  return (mine.find(isOfThatMoment) ?? mine.find(({ text }) => statesTopics(text, row.agenda)))?.place ?? -1;
}

const isOwn = ({ labelIds, from }: WholeMessage, { account }: AgendaRow): boolean =>
  isSent(labelIds) || from?.email === account;

/** What a message says. A machine's words are nobody's, and a reminder of ours is none of the person's. */
function rowOf(message: WholeMessage, row: AgendaRow, isAfterAgenda: boolean | null): ContributionRow {
  const { id, account, agenda } = row;
  const { from, isAutomatic, at, text } = message;
  const isMine = isOwn(message, row);
  // Without the agenda's own mail, mine cannot be told from it.
  const isLeftOut = isMine ? isAfterAgenda !== true || isNudge(text) : isAfterAgenda === false;
  const said = isLeftOut || isAutomatic || from === null ? [] : contributionsIn(text, agenda);
  return {
    agendaId: id,
    message: message.id,
    account,
    at,
    person: from,
    said: [...said],
    ...(isMine && { isMine }),
  };
}

function retryAt(refusal: Refused['refusal'], failures: number, now: number): number | null {
  switch (refusal.kind) {
    case 'busy':
      return Math.max(refusal.until, now + MINUTE);
    case 'offline':
    case 'unreadable':
    case 'gone':
      return now + (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? 1) * MINUTE;
    // No waiting mends these: the next mail time asks again.
    default:
      return null;
  }
}

function ended(row: CollectingRow, refusal: Refused['refusal'] | null, begun: number, now: number): CollectingRow {
  const outcome: SyncOutcome = refusal?.kind ?? 'read';
  const last = { at: begun, outcome };
  if (refusal === null) return { ...row, last, readAt: now, retry: null, failures: 0 };
  const failures = row.failures + 1;
  return { ...row, last, failures, retry: retryAt(refusal, failures, now) };
}

/** Keeps what was read, inside the caller's transaction: messages that are not known yet, and where the thread is. */
async function keep({ worker }: Look, { out, thread, messages, movedFrom }: Read): Promise<void> {
  const { store } = worker;
  const row = parseRow(AgendaRowSchema, await store.agendas.get(out.row.id));
  // It was deleted while its thread was read.
  if (row === null) return;
  const keys = messages.map(({ id }): [string, string] => [row.id, id]);
  const known = await store.contributions.bulkGet(keys);
  const agenda = placeOfAgenda(messages, row, out);
  const fresh = messages.flatMap((message, place) =>
    known[place] === undefined ? [rowOf(message, row, agenda < 0 ? null : place > agenda)] : [],
  );
  await store.contributions.bulkPut(fresh);
  const to = { kind: 'api', id: thread } as const;
  if (row.thread?.kind !== 'api' || movedFrom !== undefined) await store.agendas.put({ ...row, thread: to });
  if (movedFrom === undefined) return;
  // Whatever of it stands in the other thread under another id was kept just now.
  const ids = messages.map(({ id }) => id);
  await store.contributions
    .where('agendaId')
    .equals(row.id)
    .filter(({ message }) => !ids.includes(message))
    .delete();
  const moved = { kind: 'moved', from: { kind: 'api', id: movedFrom }, to } as const;
  await takeStep(worker, await repliesOfAgendas(store, [row.id]), (reply) => advance(reply, moved));
}

/** Nothing could be read, and everything stays where it stood. */
const refusedAt = ({ cursor, read }: CollectingRow, refused: Refused): Found => ({ reads: [], cursor, read, refused });

/** Looks once. Throws what the store throws, and the signal's reason; then nothing has changed. */
export async function collect(look: Look): Promise<SyncOutcome> {
  const { worker, account } = look;
  const { store } = worker;
  const begun = worker.now();
  const before = await collectingRow(store, account);
  const found = await read(look, before).catch((error: unknown) => {
    if (error instanceof Refused) return refusedAt(before, error);
    throw error;
  });
  // Taken back meanwhile: nothing more is kept of it.
  if (!(await look.isWanted())) return 'stopped';
  return store.transaction(
    'rw',
    store.contributions,
    store.collecting,
    store.agendas,
    store.pendingReplies,
    async () => {
      for (const one of found.reads) await keep(look, one);
      const { cursor, read: through } = found;
      const row = { ...(await collectingRow(store, account)), cursor, read: through };
      const after = ended(row, found.refused?.refusal ?? null, begun, worker.now());
      await store.collecting.put(after);
      return after.last?.outcome ?? 'read';
    },
  );
}
