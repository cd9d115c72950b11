import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Calendar } from '../../../../../lib/google/calendar/calendar.ts';
import { isVisited } from '../../../../walk.ts';
import { Life } from '../replies/mortal.ts';
import { everything, openStage, reset, through, worker } from './stage.ts';
import { CHAPTERS } from './story.ts';

/**
 * The worker dies before and after each call of Calendar, each operation on the store, each commit. The person's page asks
 * again, or the next wake looks; the calendar comes to hold what it holds after a run that nobody disturbed.
 */

const STORE = 'killed-focus';
beforeEach(reset);
afterEach(() => Dexie.delete(STORE));

function mortal(calendar: Calendar, life: Life): Calendar {
  const step =
    <Values extends readonly unknown[], Value>(call: (...values: Values) => Promise<Value>) =>
    async (...values: Values): Promise<Value> => {
      life.step();
      const value = await call(...values);
      life.step();
      return value;
    };
  return {
    insert: step(calendar.insert),
    patch: step(calendar.patch),
    remove: step(calendar.remove),
    get: step(calendar.get),
    marked: step(calendar.marked),
    events: step(calendar.events),
    busy: step(calendar.busy),
  };
}

/** Tells the story up to this chapter's run, whose worker lives so long; if it dies, others come until one gets through. */
async function live(chapter: number, ends: readonly number[]) {
  reset();
  const stage = await openStage();
  const lives: Life[] = [];
  for (const [number, { happen, wish }] of CHAPTERS.slice(0, chapter + 1).entries()) {
    await happen(stage);
    for (const end of number === chapter ? [...ends, Number.POSITIVE_INFINITY] : [Number.POSITIVE_INFINITY]) {
      const life = new Life(end);
      const one = worker(stage, STORE);
      life.keep(one.store);
      const outcome = await through(one, (calendar) => mortal(calendar, life))(wish).catch(() => 'died');
      one.store.close();
      if (!life.isOver) expect(outcome).toMatchObject({ outcome: 'done' });
      if (number === chapter) lives.push(life);
    }
  }
  const after = worker(stage, STORE);
  const state = await everything(stage, after);
  // Whatever stands, it stays: another look changes nothing.
  await after.tend();
  expect(await everything(stage, after)).toEqual(state);
  await after.store.delete();
  return { state, lives };
}

describe('a run that dies after any step', () => {
  it.each(CHAPTERS.map(({ name }, chapter) => [chapter, name] as const))(
    'is made up for: nothing twice, nothing lost (%i: %s)',
    async (chapter) => {
      const whole = await live(chapter, []);
      const steps = whole.lives[0]?.steps ?? 0;
      expect(steps).toBeGreaterThan(20);
      let cases = 0;
      for (let end = 1; end <= steps; end += 1) {
        if (!isVisited(end + chapter)) continue;
        const { state, lives } = await live(chapter, [end]);
        expect(lives[0]?.isOver).toBe(true);
        expect({ end, ...state }).toEqual({ end, ...whole.state });
        cases += 1;
      }
      for (let end = 2; end <= steps; end += 9) {
        if (!isVisited(end + chapter)) continue;
        const { state } = await live(chapter, [end, end + 3, 17, 11]);
        expect({ end, ...state }).toEqual({ end, ...whole.state });
        cases += 1;
      }
      console.log(`focus killed: ${cases} lives that ended early in chapter ${chapter}`);
    },
    240_000,
  );
});
