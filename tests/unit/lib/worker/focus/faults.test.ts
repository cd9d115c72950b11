import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../../lib/store/store.ts';
import type { Effect } from '../../../../../practice/google/faults.ts';
import { isVisited } from '../../../../walk.ts';
import { everything, HOUR, openStage, reset, type Stage, worker } from './stage.ts';
import { CHAPTERS } from './story.ts';

/** Each request to Google goes wrong in each way, once and for long, and the store fails at each write: the run after it comes to the usual end. */

const STORE = 'faults-focus';
beforeEach(reset);
afterEach(() => Dexie.delete(STORE));

const status = (code: number, reason: string, retryAfter?: string): Effect => {
  return { kind: 'status', status: code, reason, ...(retryAfter !== undefined && { retryAfter }) };
};
const EFFECTS: readonly (readonly [string, Effect])[] = [
  ['a network error', { kind: 'network' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['no answer in time', { kind: 'hang' }],
  ['an answer that is cut off', { kind: 'cut' }],
  ['truncated JSON', { kind: 'truncated' }],
  ['another schema', { kind: 'wrong-schema' }],
  ['400', status(400, 'badRequest')],
  ['401', status(401, 'authError')],
  ['403 for rate', status(403, 'userRateLimitExceeded')],
  ['403 for a permission', status(403, 'insufficientPermissions')],
  ['404', status(404, 'notFound')],
  ['410', status(410, 'deleted')],
  ['429', status(429, 'rateLimitExceeded')],
  ['429, after 2 seconds', status(429, 'rateLimitExceeded', '2')],
  ['500', status(500, 'backendError')],
  ['503', status(503, 'backendError')],
];

/** Tells the story to the given chapter, whose run is `disturb`ed; then others run, until one gets through. */
async function tellTo(chapter: number, disturb: (stage: Stage) => Promise<void>) {
  reset();
  const stage = await openStage();
  for (const [number, { happen, wish }] of CHAPTERS.slice(0, chapter + 1).entries()) {
    await happen(stage);
    if (number === chapter) await disturb(stage);
    stage.desk.google.faults.clear();
    const one = worker(stage, STORE);
    expect(await one.tend(wish)).toMatchObject({ outcome: 'done' });
    one.store.close();
  }
  const after = worker(stage, STORE);
  const state = await everything(stage, after);
  await after.store.delete();
  return state;
}

describe('a run whose requests go wrong', () => {
  it.each(CHAPTERS.map(({ name }, chapter) => [chapter, name] as const))(
    'lets go, says why, and the next one comes to the same end (%i: %s)',
    async (chapter) => {
      let places = 0;
      const whole = await tellTo(chapter, async (stage) => {
        const one = worker(stage, STORE);
        const { log } = stage.desk.google;
        const before = log.entries.length;
        await one.tend(CHAPTERS[chapter]?.wish);
        places = log.entries.slice(before).filter((request) => request.path.includes('/calendar/v3/')).length;
        one.store.close();
      });
      expect(places).toBeGreaterThan(2);
      let cases = 0;
      let place = chapter;
      for (const [name, effect] of EFFECTS) {
        for (const times of [1, 40]) {
          for (let skip = 0; skip < places; skip += 1) {
            place += 1;
            if (!isVisited(place, 16)) continue;
            let wasHit = false;
            const state = await tellTo(chapter, async (stage) => {
              const one = worker(stage, STORE);
              stage.state.patience = effect.kind === 'hang' ? 5 : 60_000;
              stage.desk.google.faults.add({ effect, times, skip, host: 'www.googleapis.com', path: '/calendar/v3/' });
              const wish = CHAPTERS[chapter]?.wish;
              const result = await one.tend(wish);
              wasHit = stage.desk.google.faults.list()[0]?.left !== times;
              stage.state.patience = 60_000;
              if (result.outcome !== 'done') expect(result.plan.next).toBeLessThanOrEqual(one.now() + 6 * HOUR);
              one.store.close();
            });
            expect({ name, times, skip, wasHit, ...state }).toEqual({ name, times, skip, wasHit: true, ...whole });
            cases += 1;
          }
        }
      }
      console.log(`focus refused: ${cases} requests that went wrong in chapter ${chapter}`);
    },
    300_000,
  );
});

/** A write that fails once, as the browser lets it fail. */
function failing(store: Store, nth: number, error: () => Error): { writes: number } {
  const state = { writes: 0 };
  store.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: async (request) => {
            state.writes += 1;
            if (state.writes === nth) throw error();
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return state;
}

describe('a run whose store fails', () => {
  it.each(CHAPTERS.map(({ name }, chapter) => [chapter, name] as const))(
    'at any write is made up for by the next one (%i: %s)',
    async (chapter) => {
      const whole = await tellTo(chapter, async () => {});
      const errors = [
        () => new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
        () => new DOMException('The connection was closed.', 'InvalidStateError'),
        () => new Dexie.DatabaseClosedError(),
      ];
      let cases = 0;
      let place = chapter;
      for (const error of errors) {
        for (let nth = 1, hasFailed = true; hasFailed; nth += 1) {
          place += 1;
          if (!isVisited(place)) continue;
          const state = await tellTo(chapter, async (stage) => {
            const one = worker(stage, STORE);
            const failure = failing(one.store, nth, error);
            const outcome = await one.tend(CHAPTERS[chapter]?.wish).catch(() => 'failed');
            hasFailed = failure.writes >= nth;
            expect(outcome === 'failed').toBe(hasFailed);
            one.store.close();
          });
          expect({ nth, ...state }).toEqual({ nth, ...whole });
          if (hasFailed) cases += 1;
        }
      }
      console.log(`focus store failed: ${cases} writes in chapter ${chapter}`);
    },
    240_000,
  );
});
