import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withoutUse } from '../../../../../lib/connections.ts';
import type { Refusal } from '../../../../../lib/google/answer.ts';
import { COLLECTING_ALARM, collectIfDue, collectNow } from '../../../../../lib/worker/contributions/connected.ts';
import { deleteAgenda } from '../../../../../lib/worker/handlers/delete-agenda.ts';
import { isVisited } from '../../../../walk.ts';
import { Life } from '../replies/mortal.ts';
import { agendaRow, CHAPTERS, type FakeThreads, HOUR, MIRA, NOW, setUp, standing, workerOn } from './stage.ts';

const STORE = 'contributions';
afterEach(() => Dexie.delete(STORE));

const WHOLE = [
  'budget: Mira []',
  'budget: Jonas [{"topic":null,"text":"Fine with me."}]',
  'offsite: Mira []',
  'offsite: Jonas [{"topic":"Which venue?","text":"The lake."},{"topic":"Which day?","text":"Friday."}]',
  'offsite: Luis [{"topic":"Which day?","text":"Monday."}]',
  'offsite: Luis []',
  'offsite: Mira []',
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
  const takenBack = workerOn(STORE, clock, () => {
    const reader = threads.reader();
    return {
      ...reader,
      threads: async (ids, signal) => {
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

const REFUSALS: readonly Refusal[] = [
  { kind: 'signed-out' },
  { kind: 'forbidden', reason: 'insufficientPermissions' },
  { kind: 'busy', until: 0 },
  { kind: 'offline' },
  { kind: 'unreadable', status: 400 },
  { kind: 'gone' },
];

/** Tells the story; in this chapter the first looks end early or are refused, each an hour before the next. */
async function tell(chapter: number, ends: readonly number[], refusing: readonly [number, Refusal] | null = null) {
  const { threads, clock } = await setUp();
  const lives: Life[] = [];
  let calls = 0;
  for (const [number, happen] of CHAPTERS.entries()) {
    const before = workerOn(STORE, clock, () => threads.reader());
    await happen(threads, before);
    before.store.close();
    const all = number === chapter ? [...ends, ...(refusing === null ? [] : [-1]), 0] : [0];
    for (const end of all) {
      const life = new Life(end > 0 ? end : Number.POSITIVE_INFINITY);
      const refuse = (): Refusal | null => {
        calls += 1;
        return end === -1 && calls === refusing?.[0] ? refusing[1] : null;
      };
      if (end === -1) calls = 0;
      const reader = threads.reader(refuse);
      const mortal: typeof reader = {
        threads: async (...values) => {
          life.step();
          const value = await reader.threads(...values);
          life.step();
          return value;
        },
        sent: async (...values) => {
          life.step();
          const value = await reader.sent(...values);
          life.step();
          return value;
        },
      };
      const worker = workerOn(STORE, clock, () => mortal);
      life.keep(worker.store);
      await collectNow(worker).catch(() => undefined);
      worker.store.close();
      if (number === chapter) lives.push(life);
      clock.now += HOUR;
    }
  }
  const after = workerOn(STORE, clock, () => threads.reader());
  const state = await standing(after);
  await after.store.delete();
  return { state, lives, calls };
}

it('a look that dies after any step, or is refused at any call, loses nothing and keeps nothing twice', async () => {
  let cases = 0;
  for (const chapter of CHAPTERS.keys()) {
    const whole = await tell(chapter, []);
    expect(whole.state.rows.toSorted()).toEqual(WHOLE.toSorted());
    const steps = whole.lives[0]?.steps ?? 0;
    expect(steps).toBeGreaterThan(20);
    for (let end = 1; end <= steps; end += 1) {
      if (!isVisited(end + 1_000 * chapter)) continue;
      const { state, lives } = await tell(chapter, [end, Math.max(1, end - 5)]);
      expect(lives[0]?.isOver).toBe(true);
      expect({ end, ...state }).toEqual({ end, ...whole.state });
      cases += 1;
    }
    for (let nth = 1; nth <= 6; nth += 1) {
      for (const [kind, refusal] of REFUSALS.entries()) {
        if (!isVisited(nth + 100 * kind + 10_000 * chapter)) continue;
        const { state } = await tell(chapter, [], [nth, refusal]);
        expect({ nth, refusal, ...state }).toEqual({ nth, refusal, ...whole.state });
        cases += 1;
      }
    }
  }
  console.log(`contributions: ${cases} looks that ended early or were refused`);
}, 60_000);
