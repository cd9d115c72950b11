import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { noteSeen, watchUrgent } from '../../../../../lib/worker/urgent/connected.ts';
import { isVisited } from '../../../../walk.ts';
import { Life } from '../replies/mortal.ts';
import { HOUR, type Notices, setUp, standing, workerOn } from './stage.ts';
import { BETWEEN, CHAPTERS, TOLD } from './story.ts';

/**
 * The worker dies before and after each call of Gmail, each operation on the store, each commit, each call about a
 * notification. The next one finds the store and what the browser shows, and every mail is told of once.
 */

const STORE = 'killed-urgent';
afterEach(() => Dexie.delete(STORE));

interface Told {
  readonly state: Awaited<ReturnType<typeof standing>>;
  readonly popped: readonly string[];
  readonly lives: readonly Life[];
}

/** Tells the story up to this chapter's look, whose worker lives so long; others come until one gets through. */
async function live(chapter: number, ends: readonly number[], isPutAway: boolean): Promise<Told> {
  const { gmail, clock, notices } = await setUp();
  const lives: Life[] = [];
  for (const [number, happen] of CHAPTERS.slice(0, chapter + 1).entries()) {
    happen(gmail);
    clock.now += BETWEEN;
    for (const end of [...(number === chapter ? ends : []), Number.POSITIVE_INFINITY]) {
      const life = new Life(end);
      notices.step = () => life.step();
      const worker = workerOn(STORE, clock, () => life.call(gmail.mailbox));
      life.keep(worker.store);
      await watchUrgent(worker).catch(() => {});
      worker.store.close();
      notices.step = () => {};
      if (number === chapter) lives.push(life);
      if (!life.isOver) continue;
      if (isPutAway)
        await putAllAway(
          notices,
          workerOn(STORE, clock, () => gmail.mailbox),
        );
      clock.now += HOUR;
    }
  }
  const after = workerOn(STORE, clock, () => gmail.mailbox);
  const state = await standing(after);
  await after.store.delete();
  return { state, popped: notices.messages, lives };
}

/** The person puts away what is shown, and the browser wakes a worker to tell it so. */
async function putAllAway(notices: Notices, worker: ReturnType<typeof workerOn>): Promise<void> {
  for (const id of [...notices.standing.keys()]) {
    notices.standing.delete(id);
    await noteSeen(worker, id);
  }
  worker.store.close();
}

describe('a look that dies after any step', () => {
  it.each([...CHAPTERS.keys()])(
    'is taken up where it stood: no mail is told of twice, and none is not (%i)',
    async (chapter) => {
      const told = TOLD.slice(0, chapter + 1).flat();
      let cases = 0;
      for (const isPutAway of [false, true]) {
        const whole = await live(chapter, [], isPutAway);
        expect(whole.popped).toEqual(told);
        const steps = whole.lives[0]?.steps ?? 0;
        expect(steps).toBeGreaterThan(10);
        for (let end = 1; end <= steps; end += 1) {
          if (!isVisited(end + 1_000 * chapter + (isPutAway ? 500 : 0))) continue;
          const { state, popped, lives } = await live(chapter, [end], isPutAway);
          expect(lives[0]?.isOver).toBe(true);
          expect({ end, popped, state }).toEqual({ end, popped: told, state: whole.state });
          cases += 1;
        }
        for (let end = 2; end <= steps; end += 3) {
          if (!isVisited(end + 1_000 * chapter + (isPutAway ? 750 : 250))) continue;
          const { state, popped } = await live(chapter, [end, end + 3, 5, 11], isPutAway);
          expect({ end, popped, state }).toEqual({ end, popped: told, state: whole.state });
          cases += 1;
        }
      }
      console.log(`killed: ${cases} looks that ended early in chapter ${chapter}`);
    },
    240_000,
  );
});
