import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pendingReplies } from '../../../../../lib/store/replies.ts';
import { someOf } from '../../../../walk.ts';
import { actArbitrary, LifeOfMail } from './life-of-mail.ts';
import { MIRA } from './stage.ts';

const RUNS = Number(process.env.UNHURRIED_RUNS ?? someOf(150));

it('whatever happens to the mail, on two devices, between syncs, kills and what pages show: the same is open as in a simple account of it', async () => {
  let cases = 0;
  const all = { acts: 0, syncs: 0, kills: 0, sightings: 0 };
  const property = fc.asyncProperty(
    fc.array(actArbitrary, { minLength: 1, maxLength: 40, size: 'max' }),
    async (acts) => {
      cases += 1;
      const life = new LifeOfMail(`model-${cases}`);
      try {
        for (const act of acts) await life.act(act);
        await life.end();
        const open = await pendingReplies(life.worker.store, { account: MIRA });
        const mine = open.filter(({ direction }) => direction === 'mine');
        const theirs = open.filter(({ direction }) => direction === 'theirs');
        expect({
          waiting: theirs
            .filter(({ state }) => state.kind === 'waiting')
            .map(({ id }) => id)
            .toSorted(),
          doubtful: theirs.filter(({ state }) => state.kind !== 'waiting').length,
          owed: mine.map(({ thread }) => (thread?.kind === 'api' ? thread.id : '')).toSorted(),
        }).toEqual({ waiting: life.waiting(), doubtful: 0, owed: life.owed() });
        const replies = await life.worker.store.pendingReplies.toArray();
        expect(replies.filter(({ direction }) => direction === 'theirs')).toHaveLength(life.questions.length);
        all.acts += acts.length;
        all.syncs += life.done.syncs;
        all.kills += life.done.kills;
        all.sightings += life.done.sightings;
      } finally {
        await life.worker.store.delete();
      }
    },
  );
  await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: false });
  console.log(`model: ${cases} histories, ${JSON.stringify(all)}`);
}, 240_000);
