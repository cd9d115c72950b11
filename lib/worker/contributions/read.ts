import type { Answer } from '../../google/answer.ts';
import type { WholeMessage } from '../../google/gmail/threads.ts';
import type { CollectingRow } from '../../store/contribution-rows.ts';
import { isMail } from '../replies/labels.ts';
import { Refused } from '../replies/run.ts';
import { findThread, isSentForSure } from './find.ts';
import type { Look } from './look.ts';
import { agendasOut, type Out, threadOf } from './out.ts';
import { followSince, type Since, standsAt } from './since.ts';

/** What was read of one agenda's thread: all of it. */
export interface Read {
  readonly out: Out;
  readonly thread: string;
  readonly messages: readonly WholeMessage[];
  /** Where it stood until Gmail made that thread part of this one. */
  readonly movedFrom?: string;
}

/** What a look found, and where the next one goes on. */
export interface Found extends Pick<CollectingRow, 'cursor' | 'read'> {
  readonly reads: readonly Read[];
  /** Why some of it could not be read, which the next look asks for again. */
  readonly refused: Refused | null;
}

/** An agenda that is out, and its thread as far as it is known. */
interface Place {
  readonly out: Out;
  readonly thread: string | null;
}

type Where = Pick<CollectingRow, 'cursor' | 'read'>;

const isSaid = ({ labelIds }: WholeMessage): boolean => isMail(labelIds) && !labelIds.includes('TRASH');

/** Whether all of its thread was read up to the cursor. */
const isRead = ({ out, thread }: Place, { read }: Where): boolean => thread !== null && read[out.row.id] === thread;

/** What came into the threads that were read; null where that is not known, and all are read anew. */
async function sinceThen(look: Look, where: Where, places: readonly Place[]): Promise<Since | null> {
  const threads = new Set(places.filter((place) => isRead(place, where)).flatMap(({ thread }) => thread ?? []));
  return where.cursor === null || threads.size === 0 ? null : followSince(look, where.cursor, threads);
}

/** Whether one of these messages is not kept yet for this agenda. */
async function isNews({ worker }: Look, { row }: Out, messages: readonly string[]): Promise<boolean> {
  const keys = messages.map((message): [string, string] => [row.id, message]);
  return (await worker.store.contributions.bulkGet(keys)).includes(undefined);
}

/** What is to be read, and what needs no reading: each by agenda. */
interface Plan {
  readonly wanted: readonly (Place & { readonly thread: string })[];
  readonly through: ReadonlyMap<string, string | null>;
  readonly refused: Refused | null;
}

/** Whether nothing came into its thread since all of it was read. */
async function isThrough(look: Look, where: Where, since: Since | null, place: Place): Promise<boolean> {
  if (since === null || !isRead(place, where) || since.left.has(place.thread ?? '')) return false;
  return !(await isNews(look, place.out, since.came.get(place.thread ?? '') ?? []));
}

async function plan(look: Look, where: Where, since: Since | null, places: readonly Place[]): Promise<Plan> {
  const wanted: (Place & { readonly thread: string })[] = [];
  const through = new Map<string, string | null>();
  let refused: Refused | null = null;
  for (const place of places) {
    const { out, thread: named } = place;
    const { id } = out.row;
    const wasMissing = named === null && where.read[id] === null;
    if (wasMissing || (await isThrough(look, where, since, place))) {
      through.set(id, named);
      continue;
    }
    try {
      const thread = named ?? (await findThread(look, out));
      if (thread !== null) wanted.push({ out, thread });
      else if (isSentForSure(out, look.worker.now())) through.set(id, null);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  }
  return { wanted, through, refused };
}

/** Looks for an agenda whose thread is gone in another thread, which it may have become part of; null where it is in none. */
async function readElsewhere(look: Look, out: Out, movedFrom: string): Promise<Read | null> {
  const thread = await findThread(look, out);
  if (thread === null) return null;
  const answer = (await look.reader.threads([thread], look.signal)).get(thread) ?? ({ kind: 'offline' } as const);
  if (answer.kind === 'gone') return null;
  if (answer.kind !== 'ok') throw new Refused(answer);
  return { out, thread, messages: answer.value.filter(isSaid), ...(thread !== movedFrom && { movedFrom }) };
}

/** Reads one thread from what was answered for it; null where there is nothing to read. Throws `Refused`. */
async function readOne(
  look: Look,
  out: Out,
  thread: string,
  answer: Answer<readonly WholeMessage[]>,
): Promise<Read | null> {
  // Of a thread that was deleted, what was said there stays.
  if (answer.kind === 'gone') return readElsewhere(look, out, thread);
  if (answer.kind !== 'ok') throw new Refused(answer);
  return { out, thread, messages: answer.value.filter(isSaid) };
}

/**
 * Reads what is out: the threads in which something came since the cursor, those that were not read yet, and all where the
 * cursor is too old. Throws `Refused` where not even that could be told.
 */
export async function read(look: Look, where: Where): Promise<Found> {
  const { worker, account, reader, signal } = look;
  const outs = await agendasOut(worker.store, account, worker.now());
  if (outs.length === 0) return { reads: [], cursor: null, read: {}, refused: null };
  const places = outs.map((out) => ({ out, thread: threadOf(out) }));
  const since = await sinceThen(look, where, places);
  // Before anything is read: what comes meanwhile stands in the history after it.
  const cursor = since?.cursor ?? (await standsAt(look));
  const { wanted, through, ...planned } = await plan(look, where, since, places);
  const ids = wanted.map(({ thread }) => thread);
  const threads = ids.length === 0 ? null : await reader.threads(ids, signal);
  const reads: Read[] = [];
  const done = new Map(through);
  let { refused } = planned;
  for (const { out, thread } of wanted) {
    try {
      const one = await readOne(look, out, thread, threads?.get(thread) ?? { kind: 'offline' });
      if (one === null) continue;
      reads.push(one);
      done.set(out.row.id, one.thread);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  }
  return { reads, cursor, read: Object.fromEntries(done), refused };
}
