import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../../../../../lib/google/answer.ts';
import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import { isVisited } from '../../../../walk.ts';
import { FAILURES, failing } from './failing.ts';
import { createClock, everything, sync, waitOut, worker } from './stage.ts';
import { type Story, tell } from './story.ts';

/** Google refuses each call in each way, and the store fails at each write: the run after it comes to the usual end. */

const STORE = 'faults-sync';
const clock = createClock();
/** One connection for whatever nothing happens to: to open another takes longer than a run. */
const steady = worker(STORE, clock);
afterAll(() => steady.store.delete());

const LATER = 60_000;
const refusals = (now: number): readonly Refusal[] => [
  { kind: 'gone' },
  { kind: 'signed-out' },
  { kind: 'forbidden', reason: 'insufficientPermissions' },
  { kind: 'busy', until: now + LATER },
  { kind: 'offline' },
  { kind: 'unreadable', status: 400 },
  { kind: 'unreadable', status: 200 },
];

/** A mailbox of which one call, counted over all, is refused; of a batch every third one, where `isPartial`. */
function refusing(mailbox: Mailbox, nth: number, refusal: Refusal, isPartial = false) {
  const state = { calls: 0, wasRefused: false };
  const isIt = (): boolean => {
    state.calls += 1;
    if (state.calls === nth) state.wasRefused = true;
    return state.calls === nth;
  };
  const judged = <Value>(answers: ReadonlyMap<string, Value>): ReadonlyMap<string, Value | Refusal> => {
    if (!isIt()) return answers;
    return new Map([...answers].map(([id, answer], place) => [id, isPartial && place % 3 !== 1 ? answer : refusal]));
  };
  const faulty: Mailbox = {
    profile: async (signal) => (isIt() ? refusal : mailbox.profile(signal)),
    history: async (from, page, signal) => (isIt() ? refusal : mailbox.history(from, page, signal)),
    list: async (label, page, signal) => (isIt() ? refusal : mailbox.list(label, page, signal)),
    heads: async (ids, signal) => judged(await mailbox.heads(ids, signal)),
    threads: async (ids, signal) => judged(await mailbox.threads(ids, signal)),
  };
  return { faulty, state };
}

/** Tells the story to the given chapter, whose run is `disturb`ed; then others run, until one gets through. */
async function tellTo(chapter: number, disturb: (story: Story) => Promise<void>) {
  await Promise.all(steady.store.tables.map((table) => table.clear()));
  const story = tell(clock);
  for (const [number, happen] of story.chapters.slice(0, chapter + 1).entries()) {
    await happen(steady);
    if (number === chapter) await disturb(story);
    waitOut(clock);
    expect(await sync(steady, story.gmail.mailbox)).toMatchObject({ outcome: 'read' });
  }
  return everything(steady);
}

const CHAPTERS = [0, 1, 2] as const;

describe('a run that Google refuses to go on with', () => {
  it.each(CHAPTERS)(
    'lets the mailbox go, says why, and the next one comes to the same end (%i)',
    async (chapter) => {
      const whole = await tellTo(chapter, async () => {});
      let cases = 0;
      for (const kind of refusals(0).keys()) {
        for (const isPartial of [false, true]) {
          for (let nth = 1, wasRefused = true; wasRefused; nth += 1) {
            if (!isVisited(nth + 100 * kind + (isPartial ? 50 : 0) + 10_000 * chapter)) continue;
            wasRefused = false;
            const state = await tellTo(chapter, async ({ gmail }) => {
              const refusal = refusals(clock.now)[kind];
              if (refusal === undefined) return;
              const one = worker(STORE, clock);
              const { faulty, state } = refusing(gmail.mailbox, nth, refusal, isPartial);
              const result = await sync(one, faulty);
              wasRefused = state.wasRefused;
              const row = await one.store.mailboxes.get('mira@fernweg.example');
              expect(row).toMatchObject({ mode: 'idle', lease: null });
              if (result?.outcome !== 'read') expect(row?.last?.outcome).toBe(refusal.kind);
              one.store.close();
            });
            // Mail that Gmail says is gone stays unknown; everything else is caught up with.
            if (refusals(0)[kind]?.kind !== 'gone') expect({ kind, nth, ...state }).toEqual({ kind, nth, ...whole });
            else expect(state.boxes).toMatchObject([{ outcome: 'read', lease: null }]);
            cases += 1;
          }
        }
      }
      console.log(`refused: ${cases} cases in chapter ${chapter}`);
    },
    240_000,
  );
});

describe('a run whose store fails', () => {
  it.each(CHAPTERS)(
    'at any write is taken up by the next one (%i)',
    async (chapter) => {
      const whole = await tellTo(chapter, async () => {});
      let cases = 0;
      for (const [number, error] of FAILURES.entries()) {
        for (let nth = 1, hasFailed = true; hasFailed; nth += 1) {
          if (!isVisited(nth + 100 * number + 1_000 * chapter)) continue;
          hasFailed = false;
          const state = await tellTo(chapter, async ({ gmail }) => {
            const one = worker(STORE, clock);
            const failure = failing(one.store, nth, error);
            const outcome = await sync(one, gmail.mailbox).catch(() => 'failed');
            hasFailed = failure.writes >= nth;
            expect(outcome === 'failed').toBe(hasFailed);
            one.store.close();
          });
          expect({ nth, ...state }).toEqual({ nth, ...whole });
          cases += 1;
        }
      }
      console.log(`store failed: ${cases} cases in chapter ${chapter}`);
    },
    240_000,
  );

  it('opens the store that a newer version closed under it', async () => {
    await Promise.all(steady.store.tables.map((table) => table.clear()));
    const { gmail, chapters } = tell(clock);
    const one = worker(STORE, clock);
    await chapters[0]?.(one);
    const upgrading = {
      ...gmail.mailbox,
      list: async (...values: Parameters<Mailbox['list']>) => {
        one.store.close({ disableAutoOpen: false });
        return gmail.mailbox.list(...values);
      },
    };
    expect(await sync(one, upgrading)).toMatchObject({ outcome: 'read' });
    one.store.close();
  });
});
