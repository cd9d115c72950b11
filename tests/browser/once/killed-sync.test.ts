import { test as base, expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { isVisited } from '../../walk.ts';
import { MIRA } from '../account.ts';
import { FAILURES, type Failure, failAt, freeze, MOMENTS, type Moment } from '../stopping.ts';
import { openSynced, outcomeIn, putBack, type RunName, type Synced } from '../synced.ts';
import { readTables, standing, type Tables, writeTables } from '../tables.ts';

declare const chrome: typeof browser;

/**
 * The background is stopped at each request of a run, which Google leaves without an answer, and at each commit: in the midst of
 * it, and once it is made and nobody has heard of it; or the store fails at a write. The next run comes to the same end, with
 * nothing twice.
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
test.describe.configure({ timeout: process.env.WALK === 'all' ? 1_800_000 : 90_000 });

const MINUTE_KEY = `google.minute.gmail.${MIRA}`;

/** Takes up the run of a background that is gone, once its hold has ended, and waits until the mail is read. */
async function takeUp(synced: Synced, run: RunName): Promise<Tables> {
  const { own, check } = synced;
  await own.evaluate((key) => chrome.storage.session.remove(key), MINUTE_KEY);
  const tables = await readTables(own);
  const mailboxes = tables.mailboxes.map((row) => ({ ...row, lease: row.lease && { ...row.lease, until: 1 } }));
  await writeTables(own, { ...tables, mailboxes });
  await check();
  const after = await readTables(own);
  expect(outcomeIn(after, run)).toBe('read');
  return after;
}

/** Forgets what was spent: the ledger of units would hold up so many runs in one minute. Of a background that lives, time goes by. */
async function refill({ chromium, own }: Synced): Promise<void> {
  await own.evaluate(() => chrome.runtime.sendMessage({ type: 'unsaved' }));
  const background = await chromium.background();
  await background.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 70_000;
  });
  await own.evaluate((key) => chrome.storage.session.remove(key), MINUTE_KEY);
}

async function start(synced: Synced, run: RunName): Promise<void> {
  await putBack(synced, run);
  await refill(synced);
}

/** What an undisturbed run has to have found, so that one that finds nothing is not taken for the measure. */
const FINDS: Readonly<Record<'replies' | 'contributions', (whole: ReturnType<typeof standing>) => void>> = {
  replies({ replies, boxes }) {
    expect(boxes).toMatchObject([{ mode: 'idle', lease: null }]);
    const waiting = expect.objectContaining({ kind: 'waiting' });
    const answered = expect.objectContaining({ kind: 'answered' });
    for (const id of ['named', 'filed']) {
      expect(replies).toContainEqual(expect.objectContaining({ id, state: answered }));
    }
    expect(replies).toContainEqual(expect.objectContaining({ subject: 'A hut asks', state: waiting }));
  },
  contributions({ contributions, threads, looks }) {
    const said = [
      { topic: 'Ready when?', text: 'At ten.' },
      { topic: 'How many sheets?', text: 'Twelve.' },
    ];
    expect(contributions).toContainEqual(expect.objectContaining({ agendaId: 'stated', said }));
    expect(contributions).toContainEqual(expect.objectContaining({ agendaId: 'sought' }));
    expect(threads.every(({ thread }) => Reflect.get(Object(thread), 'kind') === 'api')).toBe(true);
    expect(looks).toMatchObject([{ retry: null, failures: 0 }]);
  },
};

async function undisturbed(synced: Synced, run: RunName, finds: keyof typeof FINDS) {
  await start(synced, run);
  await synced.check();
  const whole = standing(await readTables(synced.own));
  FINDS[finds](whole);
  return whole;
}
type Whole = Awaited<ReturnType<typeof undisturbed>>;

let cases = 0;
test.afterAll(() => console.log(`runs that were stopped, or could not write, in the browser: ${cases} so far`));

/** The background is stopped at each request of the run, one after the other. */
async function stopAtRequests(synced: Synced, run: RunName, token: 'good' | 'old', from: number, whole: Whole) {
  const { practice, check, stop, asked } = synced;
  for (let nth = 0; ; nth += 1) {
    if (!isVisited(nth + from)) continue;
    await start(synced, run);
    if (token === 'old') await practice.control('POST', '/google/tokens/expire', {});
    practice.google.faults.add({ effect: { kind: 'hang' }, skip: nth, only: 'whole' });
    let isOver = false;
    const checked = check().then(() => {
      isOver = true;
    });
    await expect.poll(() => isOver || asked().some(({ fault }) => fault === 'hang'), { intervals: [10] }).toBe(true);
    if (isOver) {
      expect(nth).toBeGreaterThanOrEqual(2);
      return;
    }
    await stop();
    await checked;
    practice.google.faults.clear();
    expect(standing(await takeUp(synced, run))).toEqual(whole);
    cases += 1;
  }
}

async function stopAtCommits(synced: Synced, run: RunName, moment: Moment, from: number, whole: Whole) {
  const { chromium, check, stop } = synced;
  for (let nth = 1; ; nth += 1) {
    if (!isVisited(nth + from)) continue;
    await start(synced, run);
    const background = await chromium.background();
    await background.evaluate(freeze, { nth, moment });
    const frozen = background
      .evaluate(() => Reflect.get(globalThis, 'frozen'))
      .then(
        () => 'frozen',
        () => 'gone',
      );
    const checked = check().then(() => 'over');
    if ((await Promise.race([frozen, checked])) === 'over') break;
    await stop();
    await checked;
    expect(standing(await takeUp(synced, run))).toEqual(whole);
    cases += 1;
  }
  await stop();
}

/** `of`: one write in so many is made to fail. */
async function failAtWrites(
  synced: Synced,
  run: RunName,
  failure: Failure,
  [from, of]: readonly [number, number],
  whole: Whole,
) {
  const { chromium, check } = synced;
  for (let nth = 1; ; nth += 1) {
    if (!isVisited(nth + from, of)) continue;
    await start(synced, run);
    const background = await chromium.background();
    await background.evaluate(failAt, { nth, failure });
    await check();
    const writes: number = await background.evaluate(() => Reflect.get(globalThis, 'writesUntilNow')());
    expect(standing(await takeUp(synced, run))).toEqual(whole);
    if (writes < nth) return;
    cases += 1;
  }
}

/** `of`: a page of a list is a hundred rows in one transaction, each of them a write. */
const WALKS = [
  { what: 'reply tracking', finds: 'replies', runs: ['followed', 'listed'], from: 0, of: 60 },
  { what: 'collecting contributions', finds: 'contributions', runs: ['collected', 'gathered'], from: 1_000, of: 8 },
] as const;

for (const { what, finds, runs, from, of } of WALKS) {
  test(`A run of ${what} that is stopped at any request is taken up by the next one`, async ({ synced }) => {
    for (const [place, run] of runs.entries()) {
      const whole = await undisturbed(synced, run, finds);
      await stopAtRequests(synced, run, 'good', from + 100 * place, whole);
      await stopAtRequests(synced, run, 'old', from + 100 * place + 50, whole);
    }
  });

  test(`A run of ${what} that is stopped at any commit, or cannot write, is taken up by the next one`, async ({
    synced,
  }) => {
    for (const [place, run] of runs.entries()) {
      const whole = await undisturbed(synced, run, finds);
      const here = from + 200 + 200 * place;
      for (const [number, moment] of MOMENTS.entries()) {
        await test.step(`${moment} a commit`, () => stopAtCommits(synced, run, moment, here + 50 * number, whole));
      }
      for (const [number, failure] of FAILURES.entries()) {
        await test.step(`the store is ${failure}`, () =>
          failAtWrites(synced, run, failure, [here + 100 + 50 * number, of], whole));
      }
    }
  });
}
