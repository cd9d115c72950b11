import { test as base, expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { isVisited } from '../../walk.ts';
import { MIRA } from '../account.ts';
import { openSynced, putBack, type Synced } from '../synced.ts';
import { readTables, standing, type Tables, writeTables } from '../tables.ts';

declare const chrome: typeof browser;

/**
 * The background is stopped at each request of a run, which Google leaves without an answer, and at each commit: in the midst of
 * it, and once it is made and nobody has heard of it. The next one comes to the same end, with nothing twice.
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
test.describe.configure({ timeout: 60_000 });

const MINUTE_KEY = `google.minute.gmail.${MIRA}`;
type Moment = 'in the midst of' | 'right after';

/**
 * Runs in the background. Its `nth` commit from now on is the last that it does: it is left open with its first write in it, or
 * it is made and nobody is told. `frozen` resolves when that has come.
 */
function freeze({ nth, moment }: { nth: number; moment: Moment }): void {
  const open = IDBTransaction.prototype.objectStore;
  const put = IDBObjectStore.prototype.put;
  const writes = new WeakSet<EventTarget>();
  IDBObjectStore.prototype.put = function noted(...all) {
    const request = put.apply(this, all);
    writes.add(request);
    return request;
  };
  const known = new WeakSet<IDBTransaction>();
  let left = nth;
  const frozen = new Promise<void>((resolve) => {
    IDBTransaction.prototype.objectStore = function counted(name) {
      const table = open.call(this, name);
      if (this.mode === 'readonly' || known.has(this)) return table;
      known.add(this);
      left -= 1;
      if (left !== 0) return table;
      let isFrozen = false;
      const onSuccess = (event: Event): void => {
        if (!isFrozen && (event.target === null || !writes.has(event.target))) return;
        isFrozen = true;
        event.stopImmediatePropagation();
        resolve();
        // As long as something is asked of it, a transaction stays open.
        table.count();
      };
      const onComplete = (event: Event): void => {
        event.stopImmediatePropagation();
        resolve();
      };
      if (moment === 'right after') this.addEventListener('complete', onComplete, { capture: true });
      else this.addEventListener('success', onSuccess, { capture: true });
      return table;
    };
  });
  Object.assign(globalThis, { frozen });
}

/** Takes up the run of a background that is gone, once its hold has ended, and waits until the mail is read. */
async function takeUp(synced: Synced): Promise<Tables> {
  const { own, check } = synced;
  await own.evaluate((key) => chrome.storage.session.remove(key), MINUTE_KEY);
  const tables = await readTables(own);
  const mailboxes = tables.mailboxes.map((row) => ({ ...row, lease: row.lease && { ...row.lease, until: 1 } }));
  await writeTables(own, { ...tables, mailboxes });
  await check();
  const after = await readTables(own);
  expect(after.mailboxes).toMatchObject([{ mode: 'idle', lease: null, last: { outcome: 'read' } }]);
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

async function start(synced: Synced, run: keyof Synced['before']): Promise<void> {
  await putBack(synced, synced.before[run]);
  await refill(synced);
}

async function undisturbed(synced: Synced, run: keyof Synced['before']) {
  await start(synced, run);
  await synced.check();
  const whole = standing(await readTables(synced.own));
  expect(whole.replies).toContainEqual(
    expect.objectContaining({ id: 'named', state: expect.objectContaining({ kind: 'answered' }) }),
  );
  expect(whole.replies).toContainEqual(
    expect.objectContaining({ subject: 'A hut asks', state: expect.objectContaining({ kind: 'waiting' }) }),
  );
  return whole;
}

const RUNS = { followed: 'follows a history', listed: 'looks at everything' } as const;
let cases = 0;
test.afterAll(() => console.log(`runs whose background was stopped, in the browser: ${cases} so far`));

for (const [run, does] of Object.entries(RUNS) as [keyof typeof RUNS, string][]) {
  for (const token of ['good', 'old'] as const) {
    test(`A run that ${does} with a token that is ${token}, stopped at any request, is taken up by the next one`, async ({
      synced,
    }) => {
      const { practice, check, stop, asked } = synced;
      const whole = await undisturbed(synced, run);
      for (let nth = 0; ; nth += 1) {
        if (!isVisited(nth + (token === 'old' ? 50 : 0) + run.length * 10)) continue;
        await start(synced, run);
        if (token === 'old') await practice.control('POST', '/google/tokens/expire', {});
        practice.google.faults.add({ effect: { kind: 'hang' }, skip: nth, only: 'whole' });
        let isOver = false;
        const checked = check().then(() => {
          isOver = true;
        });
        await expect
          .poll(() => isOver || asked().some(({ fault }) => fault === 'hang'), { intervals: [10] })
          .toBe(true);
        if (isOver) {
          expect(nth).toBeGreaterThanOrEqual(2);
          break;
        }
        await stop();
        await checked;
        practice.google.faults.clear();
        expect(standing(await takeUp(synced))).toEqual(whole);
        cases += 1;
      }
    });
  }

  for (const moment of ['in the midst of', 'right after'] as const) {
    test(`A run that ${does}, stopped ${moment} any commit, is taken up by the next one`, async ({ synced }) => {
      const { chromium, check, stop } = synced;
      const whole = await undisturbed(synced, run);
      for (let nth = 1; ; nth += 1) {
        if (!isVisited(nth + (moment === 'right after' ? 50 : 0) + run.length * 20)) continue;
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
        if ((await Promise.race([frozen, checked])) === 'over') {
          expect(nth).toBeGreaterThan(4);
          break;
        }
        await stop();
        await checked;
        expect(standing(await takeUp(synced))).toEqual(whole);
        cases += 1;
      }
      await stop();
    });
  }
}
