import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pendingReplies } from '../../../../../lib/store/replies.ts';
import { someOf } from '../../../../walk.ts';
import { type Act, actArbitrary } from './acts.ts';
import { LifeOfMail } from './life-of-mail.ts';
import { MIRA } from './stage.ts';

const RUNS = Number(process.env.UNHURRIED_RUNS ?? someOf(150));

const MERGES = [
  ['plain', 1, 0, true],
  ['promotion', 1, 0, true],
  ['promotion', 1, 0, false],
  ['promotion', 0, 1, false],
] as const;

/** Stories that went wrong once, and what happens too rarely by chance. */
const STORIES: readonly (readonly Act[])[] = [
  // Two questions of one subject to one person become one thread, which the answer to the first keeps unread.
  [
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'merge', thread: 0, into: 1, isTold: false },
    { do: 'race', thread: 0, asks: false },
  ],
  // A question leaves the thread that a page has named, before anything was read of it.
  [
    { do: 'receive', who: 0, kind: 'plain' },
    { do: 'write', thread: 0, report: 'question' },
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'merge', thread: 0, into: 1, isTold: false },
    { do: 'sync' },
  ],
  // After the answer, a mail of mine from another device, which a list shows.
  [
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'see-row', thread: 0, asks: false },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'write', thread: 0, report: 'never' },
    { do: 'see-row', thread: 0, asks: false },
    { do: 'race', thread: 0, asks: false },
  ],
  // My question becomes part of a thread in which I asked right before it, and its own head is not known yet.
  [
    { do: 'receive', who: 0, kind: 'plain' },
    { do: 'write', thread: 0, report: 'question' },
    { do: 'killed', step: 33 },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'sync' },
    { do: 'merge', thread: 0, into: 3, isTold: true },
    { do: 'race', thread: 0, asks: false },
  ],
  // Two of my mails are alike, and the head of the one that is not the question's is known first.
  [
    { do: 'ask', who: 1, subject: 1, report: 'never' },
    { do: 'ask', who: 1, subject: 1, report: 'late' },
    { do: 'answer', thread: 0, who: 2, kind: 'plain' },
    { do: 'sync' },
    { do: 'write', thread: 0, report: 'question' },
    { do: 'sync' },
  ],
  // An answer was put away before everything is looked at: at the first look, and at a later one, of a question told late.
  [
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'archive', mail: 1 },
  ],
  [
    { do: 'ask', who: 0, subject: 0, report: 'late' },
    { do: 'sync' },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'archive', mail: 1 },
    { do: 'expire' },
    { do: 'sync' },
  ],
  // A thread that is no more bears the id of its first mail, which answers in the one that it became part of.
  [
    { do: 'receive', who: 0, kind: 'plain' },
    { do: 'write', thread: 0, report: 'question' },
    { do: 'receive', who: 0, kind: 'plain' },
    { do: 'write', thread: 1, report: 'question' },
    { do: 'merge', thread: 1, into: 0, isTold: false },
    { do: 'write', thread: 0, report: 'question' },
    { do: 'answer', thread: 0, who: 0, kind: 'absence' },
  ],
  // A note to myself, under another address of mine, comes between the list of what I sent and that of the inbox.
  [
    { do: 'killed', step: 29 },
    { do: 'note-to-self', isFromAlias: false },
    { do: 'note-to-self', isFromAlias: true },
    { do: 'write', thread: 0, report: 'question' },
  ],
  // A draft of mine under another address answers nobody, until it is sent.
  [
    { do: 'ask', who: 0, subject: 0, report: 'now' },
    { do: 'receive', who: 0, kind: 'plain' },
    { do: 'draft', thread: 0, isFromAlias: true },
    { do: 'draft', thread: 1, isFromAlias: true },
    { do: 'sync' },
    { do: 'send-draft', mail: 3 },
  ],
  // What was noticed is put away, a page notes what came after it, and the first one is put back.
  [
    { do: 'receive', who: 0, kind: 'plain' },
    { do: 'sync' },
    { do: 'archive', mail: 0 },
    { do: 'sync' },
    { do: 'answer', thread: 0, who: 0, kind: 'plain' },
    { do: 'see-thread', thread: 0, asks: true },
    { do: 'put-back', mail: 0 },
  ],
  // What asks is put away and comes back, between two looks or over several, or is found among promotions.
  ...(['plain', 'promotion'] as const).flatMap((kind) =>
    (['archive', 'trash', 'put-aside-and-back', 'to-first-tab', 'to-spam', 'delete'] as const).map(
      (what): readonly Act[] => [
        { do: 'receive', who: 0, kind },
        { do: 'sync' },
        { do: what, mail: 0 },
        { do: 'killed', step: 25 },
        { do: 'put-back', mail: 0 },
      ],
    ),
  ),
  // What was put away, or is a promotion, becomes part of a thread in which I wait, and the other way round.
  ...MERGES.flatMap(([kind, thread, into, isTold]): (readonly Act[])[] => {
    const tell: readonly Act[] = [
      { do: 'ask', who: 0, subject: 0, report: 'now' },
      { do: 'sync' },
      { do: 'receive', who: 0, kind },
      ...(kind === 'plain' ? [{ do: 'archive', mail: 1 } as const] : []),
      { do: 'sync' },
      { do: 'write', thread: 1, report: 'never' },
    ];
    const merge: Act = { do: 'merge', thread, into, isTold };
    return [
      [...tell, merge],
      [...tell, { do: 'sync' }, merge, { do: 'killed', step: 40 }],
    ];
  }),
];

it('whatever happens to the mail, on two devices, between syncs, kills and what pages show: the same is open as in a simple account of it', async () => {
  let cases = 0;
  const all = { acts: 0, syncs: 0, kills: 0, merges: 0, mergesOfPutAway: 0, mergesOfPromoted: 0, sightings: 0 };
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
        all.merges += life.done.merges;
        all.mergesOfPutAway += life.done.mergesOfPutAway;
        all.mergesOfPromoted += life.done.mergesOfPromoted;
        all.sightings += life.done.sightings;
      } finally {
        await life.worker.store.delete();
      }
    },
  );
  const examples = STORIES.map((acts): [Act[]] => [[...acts]]);
  await fc.assert(property, {
    examples,
    numRuns: RUNS,
    interruptAfterTimeLimit: 200_000,
    markInterruptAsFailure: false,
  });
  console.log(`model: ${cases} histories, ${JSON.stringify(all)}`);
}, 240_000);
