import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { isVisited } from '../../../../walk.ts';
import { Life } from './mortal.ts';
import { everything, sync, waitOut, worker } from './stage.ts';
import { tell } from './story.ts';

/**
 * The worker dies before and after each call of Gmail, each operation on the store, each commit. The next one finds the
 * store and nothing else, and comes to the same end as a run that nobody disturbed.
 */

const STORE = 'killed-sync';
afterEach(() => Dexie.delete(STORE));

/** Tells the story up to this chapter's run, whose worker lives so long; if it dies, others come until one gets through. */
async function live(chapter: number, ends: readonly number[]) {
  const { gmail, clock, chapters } = tell();
  const lives: Life[] = [];
  for (const [number, happen] of chapters.slice(0, chapter + 1).entries()) {
    const before = worker(STORE, clock);
    await happen(before);
    before.store.close();
    for (const end of number === chapter ? [...ends, Number.POSITIVE_INFINITY] : [Number.POSITIVE_INFINITY]) {
      const life = new Life(end);
      const one = worker(STORE, clock);
      life.keep(one.store);
      const outcome = await sync(one, life.call(gmail.mailbox)).catch(() => 'died');
      one.store.close();
      if (!life.isOver) expect(outcome).toMatchObject({ outcome: 'read' });
      if (number === chapter) lives.push(life);
      if (life.isOver) waitOut(clock);
    }
  }
  const after = worker(STORE, clock);
  const state = await everything(after);
  await after.store.delete();
  return { state, lives, units: gmail.calls.units };
}

describe('a run that dies after any step', () => {
  it.each([
    [0, 'the first full look'],
    [1, 'following a history'],
    [2, 'a full look after a cursor that is too old'],
  ])(
    'is taken up where it stood, nothing lost and nothing twice (%i: %s)',
    async (chapter) => {
      const whole = await live(chapter, []);
      const steps = whole.lives[0]?.steps ?? 0;
      expect(steps).toBeGreaterThan(20);
      let cases = 0;
      for (let end = 1; end <= steps; end += 1) {
        if (!isVisited(end + 1_000 * chapter)) continue;
        const { state, lives } = await live(chapter, [end]);
        expect(lives[0]?.isOver).toBe(true);
        expect({ end, ...state }).toEqual({ end, ...whole.state });
        cases += 1;
      }
      for (let end = 2; end <= steps; end += 7) {
        if (!isVisited(end + 1_000 * chapter + 500)) continue;
        const { state } = await live(chapter, [end, end + 3, 5, 11]);
        expect({ end, ...state }).toEqual({ end, ...whole.state });
        cases += 1;
      }
      console.log(`killed: ${cases} lives that ended early in chapter ${chapter}`);
    },
    240_000,
  );
});
