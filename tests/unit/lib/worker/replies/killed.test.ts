import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import { isVisited } from '../../../../walk.ts';
import { Life } from './mortal.ts';
import { createClock, everything, sync, waitOut, worker } from './stage.ts';
import { tell } from './story.ts';

/**
 * The worker dies before and after each call of Gmail, each operation on the store, each commit. The next one finds the
 * store and nothing else, and comes to the same end as a run that nobody disturbed.
 */

const STORE = 'killed-sync';
const clock = createClock();
/** One connection for whatever nothing happens to: to open another takes longer than a run. */
const steady = worker(STORE, clock);
afterAll(() => steady.store.delete());

/** Tells the story up to this chapter's run, whose worker lives so long; if it dies, others come until one gets through. */
async function live(chapter: number, ends: readonly number[]) {
  await Promise.all(steady.store.tables.map((table) => table.clear()));
  const { gmail, chapters } = tell(clock);
  const lives: Life[] = [];
  const getThrough = async (mailbox: Mailbox): Promise<void> => {
    expect(await sync(steady, mailbox)).toMatchObject({ outcome: 'read' });
  };
  for (const [number, happen] of chapters.slice(0, chapter + 1).entries()) {
    await happen(steady);
    if (number < chapter) await getThrough(gmail.mailbox);
  }
  for (const end of ends) {
    const life = new Life(end);
    const one = worker(STORE, clock);
    life.keep(one.store);
    const outcome = await sync(one, life.call(gmail.mailbox)).catch(() => 'died');
    one.store.close();
    if (!life.isOver) expect(outcome).toMatchObject({ outcome: 'read' });
    lives.push(life);
    if (life.isOver) waitOut(clock);
  }
  await getThrough(gmail.mailbox);
  return { state: await everything(steady), lives };
}

/** The steps of a run that nobody disturbs. */
async function stepsOf(chapter: number): Promise<number> {
  const { lives } = await live(chapter, [Number.POSITIVE_INFINITY]);
  return lives[0]?.steps ?? 0;
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
      const steps = await stepsOf(chapter);
      expect(steps).toBeGreaterThan(20);
      let cases = 0;
      // Each of them, in every run of the tests.
      for (let end = 1; end <= steps; end += 1) {
        const { state, lives } = await live(chapter, [end]);
        expect(lives[0]?.isOver).toBe(true);
        expect({ end, ...state }).toEqual({ end, ...whole.state });
        cases += 1;
      }
      for (let end = 2; end <= steps; end += 7) {
        if (!isVisited(end + 1_000 * chapter)) continue;
        const { state } = await live(chapter, [end, end + 3, 5, 11]);
        expect({ end, ...state }).toEqual({ end, ...whole.state });
        cases += 1;
      }
      console.log(`killed: ${cases} lives that ended early in chapter ${chapter}`);
    },
    240_000,
  );
});
