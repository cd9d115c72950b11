import { test as base, expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { isVisited } from '../../walk.ts';
import { passTime } from '../hurry.ts';
import { FAILURES, type Failure, failAt, freeze, MOMENTS, type Moment } from '../stopping.ts';
import { forgetTokens } from '../synced.ts';
import { status, TROUBLES, type Trouble } from '../troubles.ts';
import { answerStories } from '../writing/answer.ts';
import { blockStories } from '../writing/blocks.ts';
import { openScene, type Place, type Promised, placesOf, type Scene, type Story } from '../writing/story.ts';

declare const chrome: typeof browser;

/**
 * What is written at Google for the person, in a browser, by the build that ships: each request of a run is answered by every
 * kind of fault, for as long as the run lasts, then once; the background is stopped at each request and each commit; the store
 * fails at each write. After it everything stands, here and at Google, as after a run that nobody disturbed.
 */

const test = base.extend<object, { scene: Scene }>({
  scene: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
    async ({}, use) => {
      const scene = await openScene();
      await use(scene);
      await scene.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
test.describe.configure({ timeout: process.env.WALK === 'all' ? 1_800_000 : 120_000 });

/** Whose token it is that a run asks for where it has none; another token would be no other person's. */
const WHOSE: Place = { method: 'GET', path: '/oauth2/v3/userinfo', skip: 0, isSignIn: true };
const OF_TOKEN: Readonly<Record<string, Partial<Promised>>> = {
  'signed-out': { tries: 1 },
  gone: { outcome: 'unreadable' },
};
/** Google does not renew the sign-in in silence. */
const SIGN_IN: Place = { method: 'GET', path: '/o/oauth2/v2/auth', skip: 0, isSignIn: true };
const UNRENEWED: Trouble = { name: 'no renewal', effect: status(503), outcome: 'signed-out', tries: 1 };

const count = { faults: 0, stops: 0, writes: 0 };
test.afterAll(() =>
  console.log(
    `what is written at Google, in the browser: ${count.faults} faults, ${count.stops} stops, ${count.writes} failed writes so far`,
  ),
);

/** What a run does that nobody disturbs. */
interface Whole {
  readonly standing: unknown;
  readonly places: readonly Place[];
  readonly commits: number;
  readonly writes: number;
}

/** Everything as before the run, a minute later, and as much to be spent as ever. */
async function begin({ practice, chromium, own }: Scene, story: Story, patience = 1): Promise<void> {
  practice.google.faults.clear();
  await own.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(keys.filter((key) => key.startsWith('google.minute')));
  });
  await passTime(chromium, { patience });
  await story.begin();
  practice.google.log.clear();
}

const comesTo = (story: Story, { standing }: Whole): Promise<void> =>
  expect.poll(() => story.standing(), { intervals: [10, 20, 40, 80] }).toEqual(standing);

async function undisturbed(scene: Scene, story: Story): Promise<Whole> {
  await story.prepare();
  await begin(scene, story);
  const background = await scene.chromium.background();
  await background.evaluate(failAt, { nth: 0, failure: FAILURES[0] });
  await background.evaluate(freeze, { nth: 0, moment: MOMENTS[0] });
  await story.start();
  await story.ended(story.outcome);
  const counted = (name: string): Promise<number> =>
    background.evaluate((called) => Reflect.apply(Reflect.get(globalThis, called), null, []), name);
  return {
    standing: await story.standing(),
    places: placesOf(scene.practice.google.log.entries.filter(({ path }) => path.includes(story.path))),
    commits: await counted('commitsUntilNow'),
    writes: await counted('writesUntilNow'),
  };
}

/** One kind of trouble at one request: for as long as the run lasts, then once. */
async function meet(scene: Scene, story: Story, place: Place, trouble: Trouble, whole: Whole): Promise<void> {
  const { faults, log } = scene.practice.google;
  const { isSignIn = false, ...fault } = place;
  const { effect, outcome, tries } = trouble;
  const special = { ...(isSignIn && OF_TOKEN[outcome]), ...story.instead(place, trouble, whole.places) };
  const promised: Promised = { outcome, tries, ...special };
  const run = async (times: number): Promise<void> => {
    await begin(scene, story, effect.kind === 'hang' ? 1 / 50 : 1);
    if (isSignIn) await forgetTokens(scene);
    faults.add({ ...fault, effect, times });
    await story.start();
  };
  await run(1_000);
  await story.ended(promised.outcome);
  expect(log.entries.filter((entry) => entry.fault !== null)).toHaveLength(promised.tries);
  if (promised.outcome !== story.outcome) await story.said(promised.outcome);
  faults.clear();
  await story.mend(promised.outcome);
  await comesTo(story, whole);
  count.faults += 1;
  if (promised.tries === 1) return;

  // A request that is sent again gets through, and hardly ever the run needs another one after it.
  await run(1);
  if (promised.isKnownLater) {
    await story.ended(story.outcome);
    await story.mend(story.outcome);
  }
  await comesTo(story, whole);
  expect(faults.list()).toEqual([]);
  count.faults += 1;
}

/** How many numbers each walk over a story has to itself. */
const ROOM = 1_000;

async function meetAll(scene: Scene, story: Story, from: number, whole: Whole): Promise<void> {
  for (const [nth, place] of [...whole.places, WHOSE].entries()) {
    for (const [number, trouble] of TROUBLES.entries()) {
      if (!isVisited(from + nth * TROUBLES.length + number, 64)) continue;
      const name = `${trouble.name} at ${place.method} ${place.path}, ${place.skip} before it`;
      await test.step(name, () => meet(scene, story, place, trouble, whole));
    }
  }
  if (!isVisited(from, 3)) return;
  await test.step(UNRENEWED.name, () => meet(scene, story, SIGN_IN, UNRENEWED, whole));
}

/** The background is gone; the next one does the rest. */
async function takeUp(scene: Scene, story: Story, started: Promise<void>, whole: Whole): Promise<void> {
  await scene.stop();
  await started;
  scene.practice.google.faults.clear();
  await story.resume(true);
  await comesTo(story, whole);
}

/** Stopped at each request: before Google has done what was asked, and after it. */
async function stopAtRequests(scene: Scene, story: Story, from: number, whole: Whole): Promise<void> {
  const { faults, log } = scene.practice.google;
  for (const skip of whole.places.keys()) {
    for (const [number, kind] of (['hang', 'mute'] as const).entries()) {
      if (!isVisited(from + 2 * skip + number, 24)) continue;
      await test.step(`stopped at request ${skip}: ${kind}`, async () => {
        await begin(scene, story);
        faults.add({ path: story.path, effect: { kind }, skip });
        const started = story.start();
        await expect.poll(() => log.entries.some(({ fault }) => fault === kind), { intervals: [10] }).toBe(true);
        await takeUp(scene, story, started, whole);
        count.stops += 1;
      });
    }
  }
}

async function stopAtCommit(scene: Scene, story: Story, nth: number, moment: Moment, whole: Whole): Promise<void> {
  await begin(scene, story);
  const background = await scene.chromium.background();
  await background.evaluate(freeze, { nth, moment });
  const started = story.start();
  await background.evaluate(() => Reflect.get(globalThis, 'frozen'));
  await takeUp(scene, story, started, whole);
  count.stops += 1;
}

async function stopAtCommits(scene: Scene, story: Story, from: number, whole: Whole): Promise<void> {
  for (let nth = 1; nth <= whole.commits; nth += 1) {
    for (const [number, moment] of MOMENTS.entries()) {
      if (!isVisited(from + 2 * nth + number, 24)) continue;
      await test.step(`${moment} commit ${nth}`, () => stopAtCommit(scene, story, nth, moment, whole));
    }
  }
}

async function failAtWrite(scene: Scene, story: Story, nth: number, failure: Failure, whole: Whole): Promise<void> {
  await begin(scene, story);
  const background = await scene.chromium.background();
  await background.evaluate(failAt, { nth, failure });
  await story.start();
  const hasFailed = () => background.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'hasFailed'), null, []));
  await expect.poll(hasFailed, { intervals: [10] }).toBe(true);
  await story.resume(false);
  await comesTo(story, whole);
  count.writes += 1;
}

async function failAtWrites(scene: Scene, story: Story, from: number, whole: Whole): Promise<void> {
  for (let nth = 1; nth <= whole.writes; nth += 1) {
    for (const [number, failure] of FAILURES.entries()) {
      if (!isVisited(from + 2 * nth + number, 24)) continue;
      await test.step(`the store is ${failure} at write ${nth}`, () => failAtWrite(scene, story, nth, failure, whole));
    }
  }
}

const WALKS = [
  { of: 'the automatic answer', stories: answerStories, from: 0 },
  { of: 'blocks in the calendar', stories: blockStories, from: 20 * ROOM },
];
for (const { of, stories, from } of WALKS) {
  test(`Whatever happens to a run for ${of}, it is made up for, with nothing lost or twice`, async ({ scene }) => {
    for (const [place, story] of stories(scene).entries()) {
      await test.step(story.name, async () => {
        const whole = await undisturbed(scene, story);
        const here = from + 4 * ROOM * place;
        await meetAll(scene, story, here, whole);
        await failAtWrites(scene, story, here + ROOM, whole);
        await stopAtRequests(scene, story, here + 2 * ROOM, whole);
        await stopAtCommits(scene, story, here + 3 * ROOM, whole);
      });
    }
    expect(scene.practice.strangers).toEqual([]);
  });
}
