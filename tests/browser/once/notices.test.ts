import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type OpenChromium, openChromium } from '../../../practice/browser/chromium.ts';
import { grantBefore } from '../../../practice/browser/granted.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { connectReplies, MIRA, openAccountPage } from '../account.ts';
import { backstage } from '../background.ts';
import { EXTENSION } from '../workspace.ts';

declare const chrome: typeof browser;

const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const JONAS = { email: 'jonas.weber@fernweg.example', name: 'Jonas Weber' };
const DIGEST = 'One notification a mail time';
const URGENT = 'Tell me at once of mail from these senders';
const DAY = 24 * 3_600_000;

interface Fixtures {
  readonly practice: PracticeWorkspace;
  /** A browser of its own, whose person says yes to all that is optional. */
  readonly chromium: OpenChromium;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
  practice: async ({}, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  chromium: async ({ practice }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-notices-'));
    await grantBefore(profile, EXTENSION, { permissions: ['identity', 'notifications'], hosts: HOSTS });
    const executablePath = findBrowser('chromium');
    const chromium = await openChromium(practice, { executablePath, extension: EXTENSION, profile });
    await use(chromium);
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
});

/** Where the notifications that pop up are written down, in this life of the background. */
type Noting = typeof globalThis & { popped?: { id: string; title: string; message: string }[] };

/** Notes each notification that the background shows from now on, besides showing it. */
const noteNotices = (worker: Worker) =>
  worker.evaluate(() => {
    const noting: Noting = globalThis;
    const popped: NonNullable<Noting['popped']> = [];
    noting.popped = popped;
    const { create } = chrome.notifications;
    Object.defineProperty(chrome.notifications, 'create', {
      value: (id: string, options: { title: string; message: string }, done: (id: string) => void) => {
        popped.push({ id, title: options.title, message: options.message });
        return Reflect.apply(create, chrome.notifications, [id, options, done]);
      },
    });
  });
const popped = (worker: Worker) =>
  worker.evaluate(() => {
    const noting: Noting = globalThis;
    return noting.popped ?? [];
  });

const standing = (page: Page) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const held = (page: Page) => page.evaluate(async () => (await chrome.permissions.getAll()).permissions);
/** Lets an alarm ring, as the browser does when something is due. */
const ring = (page: Page) => page.evaluate(() => chrome.alarms.create('any', { when: Date.now() }));
/** The person clicks a notification: nothing else can, so the event is told. */
const click = (worker: Worker, id: string) =>
  worker.evaluate((clicked) => {
    const event: object = chrome.notifications.onClicked;
    Reflect.apply(Reflect.get(event, 'dispatch'), event, [clicked]);
  }, id);

/** Takes some of the account's row in a table for other values. */
const rewrite = (page: Page, table: string, values: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    ([name, changes, account]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unhurried');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          const reading = store.get(account);
          reading.onsuccess = () => {
            const row = reading.result;
            const last = row.last && changes.lastAt ? { last: { ...row.last, at: changes.lastAt } } : {};
            const { lastAt: _lastAt, ...others } = changes;
            store.put({ ...row, ...others, ...last });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [table, values, MIRA] as const,
  );

test('The digest counts what is to be done, once, and a click leads there', async ({ practice, chromium }) => {
  await practice.control('POST', '/mail/settings', { feed: 'signed-out' });
  const page = await openAccountPage(chromium);
  await connectReplies(chromium, page, MIRA);
  await page.getByText(/^Mail read last: today/).waitFor({ timeout: 30_000 });
  expect(await held(page)).not.toContain('notifications');
  const worker = await chromium.background();

  await test.step('turned on, in the click that asks', async () => {
    await page.getByRole('switch', { name: DIGEST }).click();
    await expect(page.getByRole('switch', { name: DIGEST })).toBeChecked();
    expect(await held(page)).toContain('notifications');
    await expect(page.getByRole('switch', { name: URGENT })).not.toBeChecked();
    await noteNotices(worker);
  });

  await test.step('at a mail time', async () => {
    await practice.control('POST', '/mail/deliver', { account: MIRA, from: JONAS, subject: 'Secret', text: 'When?' });
    // Late after a missed mail time it comes in working hours only; this may run at any time.
    const hours = { days: [1, 2, 3, 4, 5, 6, 7], start: 0, end: 24 * 60 };
    await page.evaluate((always) => chrome.storage.local.set({ 'settings.hours': always }), hours);
    await rewrite(page, 'mailboxes', { lastAt: Date.now() - 7 * DAY, digestAt: null });
    await ring(page);
    await expect.poll(() => popped(worker), { timeout: 20_000 }).toHaveLength(1);
    const [shown] = await popped(worker);
    expect(shown).toMatchObject({ id: 'digest', title: 'Mail time' });
    expect(shown?.message).toMatch(/^(?:[^\n]+\n)?\d+ repl(?:y|ies) to write/);
    expect(shown?.message).not.toMatch(/Secret|Jonas|Weber/);
    expect(await standing(page)).toEqual(['digest']);
    await expect(page.getByText(/may ask something of you\.$|^Nothing to do came of it\.$/)).toBeVisible();
  });

  await test.step('not twice at the same mail time', async () => {
    const before = await page.evaluate(() => chrome.alarms.getAll());
    expect(before.length).toBeGreaterThan(0);
    await rewrite(page, 'mailboxes', { lastAt: Date.now() - 7 * DAY });
    practice.google.log.clear();
    await ring(page);
    await expect.poll(() => practice.google.log.entries.some(({ path }) => path.includes('/history'))).toBe(true);
    await page.getByText(/^Mail read last: today/).waitFor();
    expect(await popped(worker)).toHaveLength(1);
  });

  await test.step('clicked: the replies, in the workspace that is open', async () => {
    await click(worker, 'digest');
    await expect(page).toHaveURL(/workspace\.html#\/replies$/);
    await expect(page.getByRole('heading', { name: 'Undated' }).or(page.getByText('Secret')).first()).toBeVisible();
    await expect.poll(() => standing(page)).toEqual([]);
  });

  await test.step('turned off, and the leave to notify with it', async () => {
    await page.goto(`chrome-extension://${chromium.extensionId}/workspace.html#/account`);
    await page.getByRole('switch', { name: DIGEST }).click();
    await expect(page.getByRole('switch', { name: DIGEST })).not.toBeChecked();
    expect(await held(page)).not.toContain('notifications');
  });
});

test('Mail of an urgent sender is told of at once, and only once, whatever happens to the background', async ({
  practice,
  chromium,
}) => {
  await practice.control('POST', '/mail/settings', { feed: 'signed-out' });
  const page = await openAccountPage(chromium);
  await connectReplies(chromium, page, MIRA);
  await page.getByText(/^Mail read last: today/).waitFor({ timeout: 30_000 });
  const { stop } = await backstage(chromium);
  const deliver = (subject: string, from = JONAS) =>
    practice.control('POST', '/mail/deliver', { account: MIRA, from, subject, text: 'Please come.' });
  const look = async () => {
    await rewrite(page, 'urgent', { lookedAt: Date.now() - 3_600_000 });
    practice.google.log.clear();
    await ring(page);
    await expect.poll(() => practice.google.log.entries.some(({ path }) => path.includes('/history'))).toBe(true);
  };

  await page.getByRole('textbox', { name: 'Address or domain' }).fill('Jonas Weber <Jonas.Weber@fernweg.example>');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Senders' })).toHaveText(JONAS.email);
  await page.getByRole('checkbox', { name: 'Outside my working hours, too' }).check();
  await page.getByRole('switch', { name: URGENT }).click();
  await expect(page.getByRole('switch', { name: URGENT })).toBeChecked();
  await expect(page.getByRole('switch', { name: DIGEST })).not.toBeChecked();
  await expect
    .poll(() => page.evaluate(async () => (await chrome.alarms.get('urgent'))?.scheduledTime ?? 0))
    .toBeGreaterThan(Date.now() + 5 * 60_000);

  let worker = await chromium.background();
  await noteNotices(worker);
  await deliver('The server is down');
  await deliver('Nothing urgent', { email: 'somebody@elsewhere.example', name: 'Somebody' });
  await look();
  await expect.poll(() => popped(worker)).toHaveLength(1);
  expect(await popped(worker)).toMatchObject([{ title: 'Jonas Weber', message: 'The server is down' }]);
  const [id = ''] = await standing(page);
  expect(id).toMatch(/^urgent /);

  await test.step('not a second time, nor by a new background', async () => {
    await look();
    expect(await popped(worker)).toHaveLength(1);
    await stop();
    await ring(page);
    worker = await chromium.background();
    await noteNotices(worker);
    await deliver('And another one');
    await look();
    await expect.poll(() => popped(worker)).toHaveLength(1);
    expect(await popped(worker)).toMatchObject([{ message: 'And another one' }]);
  });

  await test.step('clicked: its thread', async () => {
    const opened = chromium.context.waitForEvent('page');
    await click(worker, id);
    expect((await opened).url()).toContain(`#all/${id.split(' ')[2]}`);
    await expect.poll(() => standing(page)).toHaveLength(1);
  });

  await test.step('taken back with the capability, and nothing of it is left', async () => {
    await page.getByRole('button', { name: 'Take back: Track replies in the background' }).click();
    await expect.poll(() => held(page)).not.toContain('notifications');
    await expect.poll(() => page.evaluate(async () => (await chrome.alarms.get('urgent')) ?? null)).toBeNull();
  });
  expect(practice.strangers).toEqual([]);
});
