/**
 * Makes the pictures of `docs/google.md` anew, from the build in `.output/chrome-mv3` on the practice workspace:
 * `npx node scripts/guide-pictures.ts`, after a build. The browser is found as everywhere, or named by CHROMIUM.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openChromium } from '../practice/browser/chromium.ts';
import { grantBefore } from '../practice/browser/granted.ts';
import { PRACTICE_CLIENT_ID } from '../practice/google/identity/clients.ts';
import { startPractice } from '../practice/workspace.ts';
import { findBrowser } from './browsers.ts';

const MIRA = 'mira.adler@fernweg.example';
const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const fileOf = (name: string): string => fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url));

const practice = await startPractice();
const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-pictures-'));
await grantBefore(profile, extension, { permissions: ['identity'], hosts: HOSTS });
const chromium = await openChromium(practice, { executablePath: findBrowser('chromium'), extension, profile });

/** One part of the page, by its name. */
const take = (page: Page, part: string, name: string): Promise<unknown> =>
  page.getByRole('region', { name: part, exact: true }).screenshot({ path: fileOf(name), animations: 'disabled' });

async function connect(page: Page, capability: string): Promise<void> {
  const opened = chromium.context.waitForEvent('page');
  await page.getByRole('button', { name: `Connect an account…: ${capability}` }).click();
  const google = await opened;
  await google.getByRole('button', { name: MIRA }).click();
  await google.getByRole('button', { name: 'Allow' }).click();
  await page.getByText(`${MIRA} is connected.`).waitFor();
}

try {
  const page = await chromium.openExtensionPage('workspace.html#/account');
  await page.setViewportSize({ width: 900, height: 1_400 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByText('How to make one').click();
  await take(page, 'Your own client id', 'account-steps');
  await page.getByText('How to make one').click();
  await page.getByRole('textbox', { name: 'Client id' }).fill(PRACTICE_CLIENT_ID);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Check with Google' }).click();
  await page.getByText('Google knows this client id and the address.').waitFor();
  await page.mouse.move(0, 0);
  await take(page, 'Your own client id', 'account-client');
  await connect(page, 'Track replies in the background');
  await page.getByText(/^Mail read last: today/).waitFor({ timeout: 40_000 });
  await connect(page, 'Collect contributions in the background');
  await page.getByText(/^Answers to your agendas collected last: today/).waitFor({ timeout: 40_000 });
  await page.getByText('What Google allows, and what was spent of it').click();
  await page.mouse.move(0, 0);
  await take(page, MIRA, 'account-connected');
} finally {
  await chromium.close();
  await practice.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
