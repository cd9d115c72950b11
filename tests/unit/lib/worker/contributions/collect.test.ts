import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toPlainText } from '../../../../../lib/agenda/render.ts';
import { changeConnections, withoutUse, withUse } from '../../../../../lib/connections.ts';
import type { Refusal } from '../../../../../lib/google/answer.ts';
import type { ThreadReader } from '../../../../../lib/google/gmail/threads.ts';
import { nudgeBlocks } from '../../../../../lib/replies/nudge.ts';
import type { Store } from '../../../../../lib/store/store.ts';
import { COLLECTING_ALARM, collectIfDue, collectNow } from '../../../../../lib/worker/contributions/connected.ts';
import { deleteAgenda } from '../../../../../lib/worker/handlers/delete-agenda.ts';
import { isVisited } from '../../../../walk.ts';
import { FAILURES, failing } from '../replies/failing.ts';
import { Life } from '../replies/mortal.ts';
import {
  agendaRow,
  CHAPTERS,
  type FakeThreads,
  HOUR,
  JONAS,
  keep,
  MIRA,
  mortal,
  NOW,
  reply,
  setUp,
  standing,
  workerOn,
} from './stage.ts';

const STORE = 'contributions';
afterEach(() => Dexie.delete(STORE));

const WHOLE = [
  'budget: Mira (mine) []',
  'budget: Jonas [{"topic":null,"text":"Fine with me."}]',
  'offsite: Mira (mine) []',
  'offsite: Jonas [{"topic":"Which venue?","text":"The lake."},{"topic":"Which day?","text":"Friday."}]',
  'offsite: Luis [{"topic":"Which day?","text":"Monday."}]',
  'offsite: Luis []',
  'offsite: Mira (mine) [{"topic":"Which day?","text":"Not on Monday, please."}]',
];

async function begin() {
  const { threads, clock } = await setUp();
  const worker = workerOn(STORE, clock, () => threads.reader());
  await CHAPTERS[0]?.(threads, worker);
  return { threads, clock, worker };
}

const more = (threads: FakeThreads, worker: Parameters<typeof standing>[0]) => CHAPTERS[1]?.(threads, worker);

it('what was answered in the threads of agendas that are out is kept by topic, once, and no other thread is read', async () => {
  const { threads, clock, worker } = await begin();
  await collectIfDue(worker);
  expect((await standing(worker)).rows).toEqual([WHOLE[0], WHOLE[2], WHOLE[3]]);
  await more(threads, worker);
  await collectIfDue(worker);
  // Not before the next mail time.
  expect((await standing(worker)).rows).toHaveLength(3);
  clock.now += 4 * HOUR;
  await collectIfDue(worker);
  const { rows, threads: where, looks } = await standing(worker);
  expect(rows.toSorted()).toEqual(WHOLE.toSorted());
  expect(looks).toEqual([['read', null, 0]]);
  expect(where.map(({ thread }) => thread?.kind)).toEqual(['api', undefined, 'api']);
  expect(where.every(({ updatedAt }) => updatedAt === NOW)).toBe(true);
  const lunch = [...threads.gmail.mails.values()].find(({ subject }) => subject === 'Lunch')?.thread;
  // Only in looking for the mail that asked, among what was sent in the same minutes.
  expect(threads.asked.filter((thread) => thread === lunch)).toHaveLength(1);
});

it('check now collects at once, and what was read before is not read as new', async () => {
  const { threads, worker } = await begin();
  await collectNow(worker);
  await more(threads, worker);
  await collectNow(worker);
  await Promise.all([collectNow(worker), collectNow(worker)]);
  expect((await standing(worker)).rows.toSorted()).toEqual(WHOLE.toSorted());
});

it('an agenda long past is read no more, and what was collected for one that was deleted goes', async () => {
  const { threads, clock, worker } = await begin();
  await collectNow(worker);
  await deleteAgenda.run({ type: 'delete-agenda', id: 'offsite' }, worker, { origin: 'own', tab: null });
  expect((await standing(worker)).rows).toEqual([WHOLE[0]]);
  const calls = threads.calls;
  clock.now += 32 * 24 * HOUR;
  await collectNow(worker);
  expect(threads.calls).toBe(calls);
});

it('without the access nothing is read, and what it has told is forgotten, also when it went in the midst of it', async () => {
  const { threads, clock } = await begin();
  let rings: number | undefined;
  const takenBack = workerOn(STORE, clock, () => {
    const reader = threads.reader();
    return {
      ...reader,
      threads: async (ids, signal) => {
        rings = (await fakeBrowser.alarms.get(COLLECTING_ALARM))?.scheduledTime;
        await changeConnections(withoutUse(MIRA, 'contributions'));
        return reader.threads(ids, signal);
      },
    };
  });
  await takenBack.store.contributions.put({
    agendaId: 'x',
    message: 'm',
    account: MIRA,
    at: 0,
    person: null,
    said: [],
  });
  await collectNow(takenBack);
  expect(await standing(takenBack)).toMatchObject({ rows: [], looks: [] });
  // For whoever comes after a worker that dies in the midst of it.
  expect(rings).toBeGreaterThan(NOW);
  const calls = threads.calls;
  await collectNow(takenBack);
  expect(threads.calls).toBe(calls);
});

it('a mail of a thread that cannot be read keeps the others from nothing, and is asked for again', async () => {
  const { threads, clock, worker } = await begin();
  await worker.store.agendas.put(agendaRow('gone', { thread: { kind: 'api', id: 'nowhere' } }));
  const [offsite = '', , budget = ''] = [...threads.gmail.mails.values()].map(({ thread }) => thread);
  await worker.store.agendas.put(agendaRow('budget', { thread: { kind: 'api', id: budget } }));
  const partial = workerOn(STORE, clock, () =>
    threads.reader((call) => (call === offsite ? { kind: 'unreadable', status: 200 } : null)),
  );
  await collectNow(partial);
  const { rows, looks } = await standing(partial);
  expect(rows).toEqual([WHOLE[0]]);
  expect(looks).toEqual([['unreadable', NOW + 60_000, 1]]);
  expect(await fakeBrowser.alarms.get(COLLECTING_ALARM)).toMatchObject({ scheduledTime: NOW + 60_000 });
  clock.now += 60_000;
  await collectIfDue(worker);
  expect((await standing(worker)).rows).toHaveLength(3);
  expect(await fakeBrowser.alarms.get(COLLECTING_ALARM)).toBeFalsy();
});

it('a look of which the store keeps nothing is made up for soon', async () => {
  const { clock, worker } = await begin();
  const put = vi.spyOn(worker.store.collecting, 'put').mockRejectedValue(new Error('full'));
  await collectIfDue(worker);
  expect((await fakeBrowser.alarms.get(COLLECTING_ALARM))?.scheduledTime).toBe(clock.now + 5 * 60_000);
  put.mockRestore();
  await collectIfDue(worker);
  expect((await standing(worker)).rows).toEqual([WHOLE[0], WHOLE[2], WHOLE[3]]);
  expect(await fakeBrowser.alarms.get(COLLECTING_ALARM)).toBeFalsy();
});

it('is read at once when somebody has signed in again, where Google refused it before', async () => {
  const { threads, clock, worker } = await begin();
  await collectNow(workerOn(STORE, clock, () => threads.reader(() => ({ kind: 'signed-out' }))));
  clock.now += 60_000;
  await collectIfDue(worker);
  expect((await standing(worker)).rows).toEqual([]);
  await changeConnections(withUse(MIRA, '1', 'contributions', clock.now));
  await collectIfDue(worker);
  expect((await standing(worker)).rows).toHaveLength(3);
});

it('where nothing is new, ten agendas cost one question to the history, and one answer costs one thread', async () => {
  const { threads, clock } = await setUp();
  const worker = workerOn(STORE, clock, () => threads.reader());
  const mails = Array.from({ length: 10 }, (_, number) =>
    threads.say('1. Which venue?\n2. Which day?', { at: NOW, to: [JONAS], subject: `Matter ${number}` }),
  );
  await worker.store.agendas.bulkPut(
    mails.map(({ thread }, number) => agendaRow(`${number}`, { thread: { kind: 'api', id: thread } })),
  );
  const cost = async (): Promise<number> => {
    const before = threads.units;
    clock.now += HOUR;
    await collectNow(worker);
    return threads.units - before;
  };
  expect(await cost()).toBe(1 + 10 * 40);
  expect(await cost()).toBe(2);
  threads.gmail.receive({ at: clock.now, subject: 'Something else' });
  const [first = mails[0], second] = mails;
  threads.gmail.relabel(first?.id ?? '', ['STARRED'], []);
  expect(await cost()).toBe(2);
  threads.say('2. Friday.', { at: clock.now, thread: second?.thread ?? '' });
  expect(await cost()).toBe(2 + 40);
  expect(await cost()).toBe(2);
  // What was taken for spam, and was none.
  const spam = threads.say('1. The lake.', { at: clock.now, thread: second?.thread ?? '', labels: ['SPAM'] });
  expect(await cost()).toBe(2);
  threads.gmail.relabel(spam.id, ['INBOX'], ['SPAM']);
  expect(await cost()).toBe(2 + 40);
  expect((await standing(worker)).rows.filter((row) => row.startsWith('1: Jonas'))).toHaveLength(2);
  // So much has happened that reading all of it would cost more.
  for (let n = 0; n < 400; n += 1) threads.gmail.receive({ at: clock.now, subject: 'Much else' });
  expect(await cost()).toBe(100 * 2 + 1 + 10 * 40);
});

it('an agenda whose mail is not to be found is looked for until it must have gone out, and no longer', async () => {
  const { threads, clock, worker } = await begin();
  await worker.store.agendas.clear();
  await worker.store.agendas.put(agendaRow('lost'));
  await keep(worker, reply({ id: 'lost', agendaId: 'lost', people: [JONAS], subject: 'Never sent' }));
  const searches = async (): Promise<number> => {
    const before = threads.searches;
    await collectNow(worker);
    return threads.searches - before;
  };
  expect(await searches()).toBe(1);
  expect(await searches()).toBe(1);
  clock.now += HOUR;
  expect(await searches()).toBe(1);
  expect(await searches()).toBe(0);
  threads.gmail.expire();
  expect(await searches()).toBe(0);
});

it.each([
  ['as if its mails came anew', true],
  ['without a word, and its history is lost', false],
])(
  'an agenda whose thread becomes part of another one, %s, is read there from then on, nothing twice',
  async (_how, isTold) => {
    const { threads, clock } = await setUp();
    const worker = workerOn(STORE, clock, () => threads.reader());
    const { thread } = threads.say('1. Which venue?\n2. Which day?', { at: NOW, to: [JONAS], subject: 'Offsite' });
    const other = threads.say('Another matter', { at: NOW - 24 * HOUR, to: [JONAS], subject: 'Lunch' });
    threads.say('2. Friday.', { at: NOW + 1, thread });
    const named = { kind: 'api', id: thread } as const;
    await worker.store.agendas.put(agendaRow('offsite', { thread: named }));
    await keep(worker, reply({ id: 'r', agendaId: 'offsite', people: [JONAS], subject: 'Offsite', thread: named }));
    await collectNow(worker);
    threads.gmail.merge(thread, other.thread, isTold);
    if (!isTold) threads.gmail.expire();
    threads.say('1. The lake.', { at: NOW + HOUR, thread: other.thread });
    clock.now += 2 * HOUR;
    await collectNow(worker);
    const { rows, threads: where } = await standing(worker);
    expect(rows.filter((row) => row.startsWith('offsite: Jonas')).toSorted()).toEqual([
      'offsite: Jonas [{"topic":"Which day?","text":"Friday."}]',
      'offsite: Jonas [{"topic":"Which venue?","text":"The lake."}]',
    ]);
    expect(where).toMatchObject([{ thread: { kind: 'api', id: other.thread } }]);
    expect(await worker.store.pendingReplies.get('r')).toMatchObject({ thread: { id: other.thread } });
    const before = threads.units;
    await collectNow(worker);
    expect(threads.units - before).toBe(2);
    threads.say('2. No, Monday.', { at: NOW + 3 * HOUR, thread: other.thread });
    await collectNow(worker);
    expect((await standing(worker)).rows.filter((row) => row.startsWith('offsite: Jonas'))).toHaveLength(3);
  },
);

it('what stood in a thread before its agenda is no answer, and a reminder of ours is none of mine', async () => {
  const { threads, clock } = await setUp();
  const worker = workerOn(STORE, clock, () => threads.reader());
  const { thread } = threads.say('2. Shall we meet?', { at: NOW - HOUR, subject: 'Offsite' });
  threads.say('I will think of it.', { at: NOW - HOUR / 2, thread, to: [JONAS] });
  threads.say('1. Which venue?\n2. Which day?', { at: NOW, thread, to: [JONAS] });
  threads.say('2. Friday.', { at: NOW + 1, thread });
  const asked = reply({ id: 'offsite', agendaId: 'offsite', people: [JONAS], subject: 'Offsite' });
  threads.say(toPlainText(nudgeBlocks(asked, 'Europe/Berlin')), { at: NOW + HOUR, thread, to: [JONAS] });
  await worker.store.agendas.put(agendaRow('offsite', { thread: { kind: 'api', id: thread } }));
  await collectNow(worker);
  expect((await standing(worker)).rows).toEqual([
    'offsite: Jonas []',
    'offsite: Mira (mine) []',
    'offsite: Mira (mine) []',
    'offsite: Jonas [{"topic":"Which day?","text":"Friday."}]',
    'offsite: Mira (mine) []',
  ]);
});

const REFUSALS: readonly Refusal[] = [
  { kind: 'signed-out' },
  { kind: 'forbidden', reason: 'insufficientPermissions' },
  { kind: 'busy', until: 0 },
  { kind: 'offline' },
  { kind: 'unreadable', status: 400 },
  { kind: 'gone' },
];

/** How a chapter's first looks are disturbed: they end at a step, one call is refused, or one write fails. */
interface Disturbed {
  readonly ends?: readonly number[];
  readonly refuse?: readonly [nth: number, Refusal];
  readonly fail?: readonly [nth: number, () => Error];
}

/** Tells the story up to a chapter, whose first looks are disturbed, each an hour before the next. */
async function tell(chapter: number, { ends = [], refuse, fail }: Disturbed = {}) {
  const { threads, clock } = await setUp();
  const lives: Life[] = [];
  const met = { calls: 0, writes: 0 };
  const look = async (life: Life, reader: ThreadReader, disturb?: (store: Store) => void): Promise<void> => {
    const worker = workerOn(STORE, clock, () => reader);
    life.keep(worker.store);
    disturb?.(worker.store);
    await collectNow(worker).catch(() => undefined);
    worker.store.close();
    clock.now += HOUR;
  };
  for (const [number, happen] of CHAPTERS.slice(0, chapter + 1).entries()) {
    const before = workerOn(STORE, clock, () => threads.reader());
    await happen(threads, before);
    before.store.close();
    for (const end of number === chapter ? ends : []) {
      const life = new Life(end);
      await look(life, mortal(life, threads.reader()));
      lives.push(life);
    }
    if (number === chapter && refuse !== undefined) {
      const isIt = (): boolean => {
        met.calls += 1;
        return met.calls === refuse[0];
      };
      const reader = threads.reader(() => (isIt() ? refuse[1] : null));
      await look(new Life(), reader);
    }
    if (number === chapter && fail !== undefined) {
      let counted = { writes: 0 };
      await look(new Life(), threads.reader(), (store) => {
        counted = failing(store, ...fail);
      });
      met.writes = counted.writes;
    }
    const life = new Life();
    await look(life, mortal(life, threads.reader()));
    if (number === chapter) lives.push(life);
  }
  const after = workerOn(STORE, clock, () => threads.reader());
  const state = await standing(after);
  await after.store.delete();
  return { state, lives, met };
}

it.each([...CHAPTERS.keys()])(
  'a look that dies after any step, is refused at any call or cannot write, loses nothing and keeps nothing twice (%i)',
  async (chapter) => {
    let cases = 0;
    const whole = await tell(chapter);
    expect(whole.state.looks).toEqual([['read', null, 0]]);
    const steps = whole.lives[0]?.steps ?? 0;
    expect(steps).toBeGreaterThan(20);
    for (let end = 1; end <= steps; end += 1) {
      if (!isVisited(end + 1_000 * chapter, 30)) continue;
      const { state, lives } = await tell(chapter, { ends: [end, Math.max(1, end - 5)] });
      expect(lives[0]?.isOver).toBe(true);
      expect({ end, ...state }).toEqual({ end, ...whole.state });
      cases += 1;
    }
    for (const [kind, refusal] of REFUSALS.entries()) {
      for (let nth = 1, isMet = true; isMet; nth += 1) {
        if (!isVisited(nth + 100 * kind + 10_000 * chapter, 30)) continue;
        const { state, met } = await tell(chapter, { refuse: [nth, refusal] });
        expect({ nth, refusal, ...state }).toEqual({ nth, refusal, ...whole.state });
        isMet = met.calls >= nth;
        cases += 1;
      }
    }
    for (const [kind, failure] of FAILURES.entries()) {
      for (let nth = 1, isMet = true; isMet; nth += 1) {
        if (!isVisited(nth + 100 * kind + 20_000 * chapter, 30)) continue;
        const { state, met } = await tell(chapter, { fail: [nth, failure] });
        expect({ nth, kind, ...state }).toEqual({ nth, kind, ...whole.state });
        isMet = met.writes >= nth;
        cases += 1;
      }
    }
    console.log(`contributions: ${cases} looks that were disturbed in chapter ${chapter}`);
  },
  60_000,
);
