import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readConnections } from '../../../../../lib/connections.ts';
import { answerAway } from '../../../../../lib/worker/away/connected.ts';
import { disconnect } from '../../../../../lib/worker/handlers/disconnect.ts';
import { takeBack } from '../../../../../lib/worker/handlers/take-back.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { Life } from '../replies/mortal.ts';
import {
  answering,
  BEFORE,
  begin,
  berlin,
  EVENING,
  FakeVacation,
  MINUTE,
  MIRA,
  MORNING,
  mortal,
  NEXT_EVENING,
  stand,
  worker,
} from './stage.ts';

/**
 * The worker dies before and after each call of Gmail, each operation on the store, each commit, each look into the browser's
 * storage. The next one finds the store and nothing else, and comes to the same end as one that nobody disturbed.
 */

const STORE = 'killed-away';
afterEach(() => Dexie.delete(STORE));

const look = (one: Worker): Promise<unknown> => answerAway(one);
const ASKER = { origin: 'own', tab: null } as const;

interface Chapter {
  readonly name: string;
  readonly at: number;
  readonly settings?: Parameters<typeof answering>[0];
  readonly run: (one: Worker) => Promise<unknown>;
  /** What Gmail makes of what is written. */
  readonly make?: FakeVacation['make'];
}
const EVENING_COMES: Chapter = { name: 'an evening begins', at: EVENING, run: look };
/** Each story is told to its last chapter, whose worker dies. */
const STORIES: readonly (readonly Chapter[])[] = [
  [EVENING_COMES],
  [EVENING_COMES, { name: 'a morning comes', at: MORNING, run: look }],
  [
    EVENING_COMES,
    {
      name: 'the text is changed',
      at: EVENING + MINUTE,
      settings: { text: 'Later.' },
      run: (one) => answerAway(one, true),
    },
  ],
  [
    EVENING_COMES,
    { name: 'it is turned off', at: EVENING + MINUTE, settings: { isOn: false }, run: (one) => answerAway(one, true) },
  ],
  [EVENING_COMES, { name: 'another evening, and no morning between', at: NEXT_EVENING, run: look }],
  [
    EVENING_COMES,
    {
      name: 'it is taken back',
      at: EVENING + MINUTE,
      run: (one) => takeBack.run({ type: 'take-back', capability: 'autoresponder', account: MIRA }, one, ASKER),
    },
  ],
  [
    EVENING_COMES,
    {
      name: 'the account is disconnected',
      at: EVENING + MINUTE,
      run: (one) => disconnect.run({ type: 'disconnect', account: MIRA }, one, ASKER),
    },
  ],
  [
    {
      name: 'Gmail leaves out for whom it is',
      at: EVENING,
      settings: { toContacts: true },
      run: look,
      make: (asked) => (asked.enableAutoReply === true ? { ...asked, restrictToContacts: false } : asked),
    },
  ],
];

/** The browser's storage, as long as this life lasts. */
function keepStorage(life: Life): () => void {
  const { local } = fakeBrowser.storage;
  const kept = { get: local.get, set: local.set };
  const lived =
    (call: (...values: readonly never[]) => Promise<unknown>) =>
    async (...values: readonly never[]): Promise<unknown> => {
      life.step();
      const value = await call(...values);
      life.step();
      return value;
    };
  Object.assign(local, { get: lived(local.get), set: lived(local.set) });
  return () => void Object.assign(local, kept);
}

/** Tells a story; the worker of its last chapter lives so long, and others come until one gets through. */
async function live(story: readonly Chapter[], ends: readonly number[]) {
  await begin();
  const gmail = new FakeVacation();
  const clock = { now: EVENING };
  let steps = 0;
  for (const [number, { at, settings, run, make }] of story.entries()) {
    const isLast = number === story.length - 1;
    clock.now = at;
    if (settings !== undefined) await answering(settings);
    if (make !== undefined) gmail.make = make;
    for (const end of isLast ? [...ends, Number.POSITIVE_INFINITY] : [Number.POSITIVE_INFINITY]) {
      const life = new Life(end);
      const one = worker(STORE, clock, () => mortal(gmail.vacation, life));
      life.keep(one.store);
      const restore = keepStorage(life);
      await run(one).catch(() => undefined);
      restore();
      one.store.close();
      steps = life.steps;
      clock.now += MINUTE;
    }
  }
  const after = worker(STORE, clock, () => gmail.vacation);
  const state = {
    ...(await stand(after)),
    gmail: gmail.current,
    connections: (await readConnections()).map(({ account, uses }) => ({
      account,
      uses: uses.map(({ isOn }) => isOn),
    })),
  };
  return { state, steps, after, gmail, clock };
}

describe('an answer whose worker dies at any step', () => {
  it.each(STORIES.map((story) => [story.at(-1)?.name ?? '', story] as const))(
    'comes to the usual end when %s',
    async (name, story) => {
      const whole = await live(story, []);
      await whole.after.store.delete();
      expect(whole.steps).toBeGreaterThan(8);
      let cases = 0;
      const deaths = Array.from({ length: whole.steps }, (_, index) => [index + 1]);
      const again = deaths.flatMap(([end = 1]) => (end % 3 === 0 ? [[end, end + 2, 5, 9]] : []));
      for (const ends of [...deaths, ...again]) {
        const { state, after, gmail, clock } = await live(story, ends);
        expect({ ends, ...state }).toEqual({ ends, ...whole.state });
        // Nothing that the person wrote is lost, whatever comes next.
        clock.now = berlin('2026-11-26T11:00');
        await answerAway(after);
        expect({ ends, ...gmail.current }).toEqual({ ends, ...BEFORE });
        await after.store.delete();
        cases += 1;
      }
      console.log(`killed: ${cases} lives that ended early when ${name}`);
    },
    120_000,
  );

  it('is over by itself, and what was there is put back, where nobody comes before its end', async () => {
    const whole = await live([EVENING_COMES], []);
    await whole.after.store.delete();
    let cases = 0;
    for (let end = 1; end <= whole.steps; end += 1) {
      await begin();
      const gmail = new FakeVacation();
      const clock = { now: EVENING };
      const life = new Life(end);
      const one = worker(STORE, clock, () => mortal(gmail.vacation, life));
      life.keep(one.store);
      await answerAway(one).catch(() => undefined);
      one.store.close();
      for (const { endTime } of gmail.written) expect(Number(endTime)).toBe(berlin('2026-11-25T09:00'));
      clock.now = MORNING;
      const next = worker(STORE, clock, () => gmail.vacation);
      await answerAway(next);
      expect({ end, ...gmail.current }).toEqual({ end, ...BEFORE });
      expect(await stand(next)).toMatchObject({ ours: null });
      await next.store.delete();
      cases += 1;
    }
    console.log(`killed: ${cases} evenings whose worker never came back before the morning`);
  }, 60_000);
});
