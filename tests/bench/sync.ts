import 'fake-indexeddb/auto';
import { performance } from 'node:perf_hooks';
import { MOST_IN_BATCH } from '../../lib/google/batch/send-batch.ts';
import { putReply } from '../../lib/store/replies.ts';
import { Store } from '../../lib/store/store.ts';
import { syncAccount } from '../../lib/worker/replies/sync.ts';
import { costTable } from './sync/day.ts';
import { ADDRESS, type Bench, openBench } from './sync/mailbox.ts';
import { countWrites, type Measured, measure } from './sync/measure.ts';

/**
 * What reply tracking costs: the units of Gmail's quota and the requests, beside the plain way of listing threads and getting
 * each one that changed; rows written, time and memory, with the store in memory too. Time without Google's own and without
 * waiting for quota, which the last column tells; with a store that imitates IndexedDB in memory and is slower than a
 * browser's. It reports; it passes or fails nothing.
 */

const SIZES = [1_000, 10_000, 100_000];
const CHANGES = [0, 100, 500, 2_000];
const DAY = 24 * 3_600_000;
const WINDOW = 30 * DAY;
const TRACKED = 50;
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Questions of mine that wait: threads in which I wrote last, this month. */
async function seedReplies(store: Store, { account, clock }: Bench): Promise<void> {
  const { journal } = account;
  const recent = journal.mails.filter(({ at }) => at > clock.now - WINDOW).toReversed();
  const threads = [...new Set(recent.map(({ threadId }) => threadId))];
  const waiting = threads.flatMap((thread) => {
    const last = journal.thread(thread).at(-1);
    return last?.labelIds.includes('SENT') === true ? [last] : [];
  });
  for (const { id, threadId, at } of waiting.slice(0, TRACKED)) {
    await putReply(store, {
      id,
      account: ADDRESS,
      direction: 'theirs',
      people: [{ email: 'somebody@partner.example', name: null }],
      subject: 'Subject',
      asked: 'What do you think?',
      thread: { kind: 'api', id: threadId },
      message: { kind: 'api', id },
      sentAt: at,
      due: null,
      state: { kind: 'waiting' },
      agendaId: null,
    });
  }
}

/** Syncs until all is read, as the alarm would: whenever the quota of a minute is spent, the clock moves on to when it is not. */
async function read(store: Store, { mailbox, clock }: Bench): Promise<void> {
  for (;;) {
    const result = await syncAccount({ store, now: () => clock.now }, ADDRESS, mailbox, new AbortController().signal);
    if (result?.outcome === 'read') return;
    if (result?.outcome !== 'busy') throw new Error(`A run ended with ${result?.outcome ?? 'nothing'}`);
    clock.now = (await store.mailboxes.get(ADDRESS))?.retry ?? clock.now + 60_000;
  }
}

/** The plain way: pages of 500 threads as far back as we look, and each thread that changed since `cursor` (all without one). */
function plain({ account, clock }: Bench, cursor: string | null): { units: number; requests: number } {
  const recent = account.journal.mails.filter(({ at }) => at > clock.now - WINDOW);
  const threads = new Set(recent.map(({ threadId }) => threadId)).size;
  const fresh = account.journal.mails.filter(({ historyId }) => cursor === null || historyId > Number(cursor));
  const changed = new Set((cursor === null ? recent : fresh).map(({ threadId }) => threadId)).size;
  const pages = Math.max(1, Math.ceil(threads / 500));
  return { units: pages * 10 + changed * 40, requests: pages + Math.ceil(changed / MOST_IN_BATCH) };
}

const columns = [28, 9, 9, 10, 10, 7, 8, 8, 9] as const;
const line = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, place) => String(cell)[place === 0 ? 'padEnd' : 'padStart'](columns[place] ?? 9)).join(' ');

function report(name: string, measured: Measured, other: { units: number; requests: number }): void {
  const { units, requests, rows, seconds, megabytes, waited } = measured;
  const times = `${seconds.toFixed(2)} s`;
  say(
    line(name, units, requests, other.units, other.requests, rows, times, `${megabytes} MB`, `${Math.round(waited)} s`),
  );
}

say(line('mailbox', 'units', 'requests', 'plain', 'requests', 'rows', 'time', 'memory', 'quota'));
const usual: Measured[] = [];
for (const threads of SIZES) {
  for (const changes of CHANGES) {
    const before = openBench(threads, 0);
    const store = new Store(`bench-${threads}-${changes}`);
    const writes = countWrites(store);
    await seedReplies(store, before);
    const first = await measure(before, writes, () => read(store, before));
    if (changes === 0) report(`${threads} threads, first look`, first, plain(before, null));
    const after = openBench(threads, changes);
    const measured = await measure(after, writes, () => read(store, after));
    report(`${threads} threads, ${changes} changes`, measured, plain(after, after.cursor));
    if (threads === 10_000 && changes === 100) usual.push(first, measured);
    await store.delete();
  }
}
say();
const [first, twice] = usual;
if (first !== undefined && twice !== undefined) for (const row of costTable(first, twice)) say(row);
say(`(${(performance.now() / 1_000).toFixed(0)} s in all)`);
