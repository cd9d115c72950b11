import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type OpenChromium, openChromium } from '../../../practice/browser/chromium.ts';
import { grantBefore } from '../../../practice/browser/granted.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { expectAccessible } from '../accessible.ts';
import { held } from '../account.ts';
import { heldFor } from '../leftovers.ts';
import { EXTENSION } from '../workspace.ts';

declare const chrome: typeof browser;

const ME = 'mira.adler@fernweg.example';
const CLIENT = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';
const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const REPLIES = 'Track replies in the background';

interface Fixtures {
  readonly practice: PracticeWorkspace;
  /** A browser of its own, whose person will say yes when the extension asks for what is optional. */
  readonly chromium: OpenChromium;
  readonly account: Page;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
  practice: async ({}, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  chromium: async ({ practice }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-account-'));
    await grantBefore(profile, EXTENSION, { permissions: ['identity'], hosts: HOSTS });
    const chromium = await openChromium(practice, {
      executablePath: findBrowser('chromium'),
      extension: EXTENSION,
      profile,
    });
    await use(chromium);
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
  account: async ({ chromium }, use) => {
    const page = await chromium.openExtensionPage('workspace.html#/account');
    await expect(page.getByRole('heading', { name: 'Connected account', level: 1 })).toBeVisible();
    await use(page);
  },
});

/** What the extension holds of the browser at present. */
const tokens = (page: Page) => page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
const stored = (page: Page) => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

/** Presses a button of the page that opens Google's window, and hands out that window. */
async function inGooglesWindow({ context }: OpenChromium, press: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await press();
  return opened;
}

async function connect(chromium: OpenChromium, page: Page): Promise<void> {
  const button = page.getByRole('button', { name: `Connect an account…: ${REPLIES}` });
  const google = await inGooglesWindow(chromium, () => button.click());
  await google.getByRole('button', { name: ME }).click();
  await expect(google.getByText('wants access to your Google Account')).toBeVisible();
  await google.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByText(`${ME} is connected.`)).toBeVisible();
}

test('An account is connected, taken back, connected again and disconnected, and nothing of it stays', async ({
  practice,
  chromium,
  account: page,
}) => {
  const atInstall = await held(page);
  const allAtInstall = await page.evaluate(heldFor, ME);
  expect(atInstall.permissions).not.toContain('identity');
  const grants = () => practice.control('GET', '/google/grants');

  await test.step('a client id, which Google knows', async () => {
    await page.getByRole('textbox', { name: 'Client id' }).fill(CLIENT.replace('482', '483'));
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Check with Google' }).click();
    await expect(page.getByText(/^Google did not come back/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Client id' }).fill(CLIENT);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Check with Google' }).click();
    await expect(page.getByText('Google knows this client id and the address.')).toBeVisible();
    expect(await held(page)).toEqual(atInstall);
    await expect(page.getByLabel('Address to register')).toHaveValue(
      `https://${chromium.extensionId}.chromiumapp.org/`,
    );
  });

  await test.step('a window that is closed again', async () => {
    const button = page.getByRole('button', { name: `Connect an account…: ${REPLIES}` });
    const google = await inGooglesWindow(chromium, () => button.click());
    await google.close();
    await expect(page.getByText(/^Google’s window was closed/)).toBeVisible();
    expect(await held(page)).toEqual(atInstall);
  });

  await test.step('connected, by Google’s own page', async () => {
    await connect(chromium, page);
    await expect(page.getByRole('region', { name: ME })).toContainText('Connected since today');
    const now = await held(page);
    expect(now.permissions).toContain('identity');
    expect(now.origins).toEqual(expect.arrayContaining(HOSTS));
    expect(await tokens(page)).toContain('google.token.replies');
    expect(await stored(page)).not.toMatch(/token/i);
    await expect(page.getByText(/^Mail read last: today/)).toBeVisible({ timeout: 40_000 });
    expect((await page.evaluate(heldFor, ME)).named).toEqual(expect.arrayContaining(['session', 'local', 'mails']));
    await page.getByText('What Google allows, and what was spent of it').click();
    await expect(page.getByText(/[1-9]\d* units spent today/)).toBeVisible();
    await expectAccessible(page, 'main');
  });

  await test.step('taken back, which Google is not told', async () => {
    await page.getByRole('button', { name: `Take back: ${REPLIES}` }).click();
    await expect(page.getByText(/Google still lists it, since/)).toBeVisible();
    expect(await tokens(page)).not.toContain('google.token');
    expect(await held(page)).toEqual(atInstall);
    expect(await grants()).toMatchObject([{ account: ME }]);
  });

  await test.step('connected again, without a second consent', async () => {
    await page.getByRole('button', { name: `Connect: ${REPLIES}` }).click();
    await expect(page.getByText(`${ME} is connected.`)).toBeVisible();
  });

  await test.step('disconnected, at Google too', async () => {
    await page.getByRole('button', { name: `Disconnect…: ${ME}` }).click();
    await page.getByRole('button', { name: 'Yes, disconnect' }).click();
    await expect(page.getByText(`${ME} is disconnected.`)).toBeVisible();
    await expect(page.getByText('No account is connected.')).toBeVisible();
    expect(await grants()).toEqual([]);
    await expect.poll(() => page.evaluate(heldFor, ME)).toEqual(allAtInstall);
  });
  expect(practice.strangers).toEqual([]);
});

test('An account is forgotten here although Google cannot be told, and the page says so', async ({
  practice,
  chromium,
  account: page,
}) => {
  const atInstall = await held(page);
  await page.getByRole('textbox', { name: 'Client id' }).fill(CLIENT);
  await page.keyboard.press('Tab');
  await connect(chromium, page);
  await practice.control('POST', '/google/faults', { effect: { kind: 'status', status: 400 }, path: '/revoke' });
  await page.getByRole('button', { name: `Disconnect…: ${ME}` }).click();
  await page.getByRole('button', { name: 'Yes, disconnect' }).click();
  await expect(page.getByText(/Google could not be told/)).toBeVisible();
  await expect(page.getByText('No account is connected.')).toBeVisible();
  expect(await held(page)).toEqual(atInstall);
});
