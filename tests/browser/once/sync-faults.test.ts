import { test as base, expect } from '@playwright/test';
import type { Effect, Fault } from '../../../practice/google/faults.ts';
import { isVisited } from '../../walk.ts';
import { passTime } from '../hurry.ts';
import { forgetTokens, openSynced, outcomeIn, putBack, type RunName, type Synced } from '../synced.ts';
import { readTables, standing } from '../tables.ts';
import { status, TROUBLES, type Trouble } from '../troubles.ts';

/**
 * Every kind of request that a run makes is answered by every kind of fault, in a browser, by the build that ships: at first
 * for as long as the run lasts, then once. After it everything stands as after a run that nobody disturbed.
 */

const test = base.extend<object, { synced: Synced }>({
  synced: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
    async ({}, use) => {
      const synced = await openSynced();
      await use(synced);
      await synced.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
test.describe.configure({ timeout: process.env.WALK === 'all' ? 1_200_000 : 150_000 });

/** A request of a run, and the run that makes it. */
interface Kind {
  readonly name: string;
  readonly run: RunName;
  readonly fault: Pick<Fault, 'path' | 'only'>;
  /** It is asked for before anything else, where a run has no token left. */
  readonly isSignIn?: true;
  /** What else an outcome becomes, where that is the answer to this question. */
  readonly instead?: Readonly<Record<string, { readonly outcome: string; readonly tries?: number }>>;
}
/** For a batch as a whole, it says nothing of what is in it. */
const WHOLE_BATCH = {
  fault: { path: '/batch/gmail/v1', only: 'whole' },
  instead: { gone: { outcome: 'unreadable' } },
} as const;
const WHOSE_TOKEN = {
  name: 'whose token it is',
  isSignIn: true,
  fault: { path: '/oauth2/v3/userinfo' },
  // Another token would be no other person's.
  instead: { 'signed-out': { outcome: 'signed-out', tries: 1 }, gone: { outcome: 'unreadable' } },
} as const;
const OF_REPLIES: readonly Kind[] = [
  { name: 'whose mailbox it is', run: 'listed', fault: { path: '/users/me/profile' } },
  { name: 'a list of messages', run: 'listed', fault: { path: '/users/me/messages?labelIds' } },
  {
    name: 'the history',
    run: 'followed',
    fault: { path: '/users/me/history' },
    // Then everything is looked at, after which the history is asked for again.
    instead: { gone: { outcome: 'gone', tries: 2 } },
  },
  { name: 'a batch of heads', run: 'followed', ...WHOLE_BATCH },
  {
    name: 'a head in a batch',
    run: 'followed',
    fault: { path: '/users/me/messages/', only: 'parts' },
    instead: { gone: { outcome: 'read' } },
  },
  { run: 'followed', ...WHOSE_TOKEN },
  {
    name: 'a whole thread in a batch',
    run: 'listed',
    fault: { path: '/users/me/threads/', only: 'parts' },
    instead: { gone: { outcome: 'read' } },
  },
];
const OF_CONTRIBUTIONS: readonly Kind[] = [
  { name: 'where the history stands', run: 'gathered', fault: { path: '/users/me/profile' } },
  {
    name: 'the history',
    run: 'collected',
    fault: { path: '/users/me/history' },
    // Then all the threads are read.
    instead: { gone: { outcome: 'read' } },
  },
  { name: 'what was sent', run: 'gathered', fault: { path: '/users/me/messages?q' } },
  { name: 'a batch of threads', run: 'collected', ...WHOLE_BATCH },
  {
    name: 'a thread in a batch',
    run: 'collected',
    fault: { path: '/users/me/threads/', only: 'parts' },
    instead: { gone: { outcome: 'read' } },
  },
  { run: 'collected', ...WHOSE_TOKEN },
];

type Standing = ReturnType<typeof standing>;

/** How a run is made: with how much patience for silence, and with a token or without one. */
interface Manner {
  readonly patience?: number;
  readonly isSignedOut?: boolean;
}

/** Runs once; gives how it ended. */
async function outcomeOf(synced: Synced, run: RunName, { patience = 1, isSignedOut = false }: Manner = {}) {
  await passTime(synced.chromium, { patience });
  if (isSignedOut) await forgetTokens(synced);
  await synced.check();
  return outcomeIn(await readTables(synced.own), run);
}

/** Runs undisturbed from the beginning; gives where everything stands then. */
async function undisturbed(synced: Synced, run: RunName, manner: Manner = {}): Promise<Standing> {
  await putBack(synced, run);
  expect(await outcomeOf(synced, run, manner)).toBe('read');
  return standing(await readTables(synced.own));
}

/**
 * What has to be as after an undisturbed run of reply tracking. Where a cursor is gone, everything is looked at instead, which knows
 * more mails and comes to the same replies; where Gmail says that a mail is gone, it is believed.
 */
function thatMatters(now: Standing, kind: Kind, outcome: string): Partial<Standing> {
  if (outcome !== 'gone' || OF_CONTRIBUTIONS.includes(kind)) return now;
  if (kind.name === 'the history') return { replies: now.replies };
  return kind.fault.only === 'parts' ? { boxes: now.boxes } : now;
}

let cases = 0;
test.afterAll(() => console.log(`faults in a run, in the browser: ${cases} cases so far`));

/** One kind of trouble with one kind of request: for as long as the run lasts, then once. */
async function meet(synced: Synced, kind: Kind, { name: _name, effect, part, ...usual }: Trouble, whole: Standing) {
  const { own, practice, asked } = synced;
  const { run, fault, isSignIn = false } = kind;
  const promised = { ...usual, ...kind.instead?.[usual.outcome], ...(fault.only === 'parts' && part) };
  const runWith = async (times: number): Promise<unknown> => {
    await putBack(synced, run);
    practice.google.faults.add({ ...fault, effect, times });
    return outcomeOf(synced, run, { patience: effect.kind === 'hang' ? 1 / 50 : 1, isSignedOut: isSignIn });
  };
  /** How often it was asked; of the parts of a batch, which are asked together, that which was asked most often. */
  const tries = (): number => {
    const faulty = asked().filter((entry) => entry.fault !== null);
    if (fault.only !== 'parts') return faulty.length;
    return Math.max(...[...Map.groupBy(faulty, ({ path }) => path).values()].map((same) => same.length));
  };
  const compare = async (): Promise<void> => {
    const now = standing(await readTables(own));
    expect(thatMatters(now, kind, usual.outcome)).toEqual(thatMatters(whole, kind, usual.outcome));
    cases += 1;
  };
  const outcome = await runWith(1_000);
  expect({ outcome, tries: tries() }).toEqual(promised);
  practice.google.faults.clear();
  expect(await outcomeOf(synced, run, { isSignedOut: isSignIn })).toBe('read');
  await compare();
  if (promised.tries === 1) return;

  // A request that is sent again gets through, and the run needs no other one after it.
  expect(await runWith(1)).toBe('read');
  expect(practice.google.faults.list()).toEqual([]);
  await compare();
}

const WALKS = [
  { of: 'tracking replies', kinds: OF_REPLIES, from: 0 },
  { of: 'collecting contributions', kinds: OF_CONTRIBUTIONS, from: 1_000 },
];
for (const { of, kinds, from } of WALKS) {
  test(`Whatever Google answers to each question of ${of}, the next run makes up for it`, async ({ synced }) => {
    for (const [place, kind] of kinds.entries()) {
      await test.step(kind.name, async () => {
        const troubles = TROUBLES.filter((_, number) => isVisited(from + number + TROUBLES.length * place));
        if (troubles.length === 0) return;
        const whole = await undisturbed(synced, kind.run, { isSignedOut: kind.isSignIn ?? false });
        for (const trouble of troubles) await test.step(trouble.name, () => meet(synced, kind, trouble, whole));
      });
    }
  });
}

test('Sign-in that Google refuses to renew in silence ends the run, and the next one makes up for it', async ({
  synced,
}) => {
  const { own, practice } = synced;
  const isSignedOut = true;
  const whole = await undisturbed(synced, 'followed', { isSignedOut });
  const effects: readonly Effect[] = [{ kind: 'network' }, status(400), status(404), status(500), status(503)];
  for (const effect of effects) {
    await putBack(synced, 'followed');
    practice.google.faults.add({ path: '/o/oauth2/v2/auth', effect, times: 1_000 });
    // Google itself answers: so it is the sign-in that it refuses.
    expect(await outcomeOf(synced, 'followed', { isSignedOut })).toBe('signed-out');
    practice.google.faults.clear();
    expect(await outcomeOf(synced, 'followed', { isSignedOut })).toBe('read');
    expect(standing(await readTables(own))).toEqual(whole);
    cases += 1;
  }
});

test('Where Chromium itself holds back what failed before, the next run makes up for it all the same', async () => {
  const synced = await openSynced(true);
  const { own, practice } = synced;
  try {
    const whole = await undisturbed(synced, 'followed');
    for (const { name, fault } of OF_REPLIES.filter(
      (kind) => kind.run === 'followed' && kind.fault.only !== 'parts' && !kind.isSignIn,
    )) {
      await test.step(name, async () => {
        await putBack(synced, 'followed');
        practice.google.faults.add({ ...fault, effect: status(503), times: 1_000 });
        // Held back, a request does not go out at all, which looks like no network.
        expect(['busy', 'offline']).toContain(await outcomeOf(synced, 'followed'));
        practice.google.faults.clear();
        await expect.poll(() => outcomeOf(synced, 'followed'), { timeout: 60_000 }).toBe('read');
        expect(standing(await readTables(own))).toEqual(whole);
        cases += 1;
      });
    }
  } finally {
    await synced.close();
  }
});
