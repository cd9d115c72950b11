import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type OpenChromium, openChromium } from '../../practice/browser/chromium.ts';
import { grantBefore } from '../../practice/browser/granted.ts';
import type { PracticeWorkspace } from '../../practice/workspace.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import { EXTENSION } from './workspace.ts';

declare const chrome: typeof browser;

/** The two accounts of one person that the workspace has signed in. */
export const MIRA = 'mira.adler@fernweg.example';
export const MIRA_PRIVATE = 'mira@adler.example';
const CLIENT = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';
const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const REPLIES = 'Track replies in the background';

/** A browser of its own, whose person says yes when the extension asks for what is optional; gone with `close`. */
export async function openGranting(
  practice: PracticeWorkspace,
  switches: readonly string[] = [],
): Promise<OpenChromium> {
  const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-granting-'));
  await grantBefore(profile, EXTENSION, { permissions: ['identity'], hosts: HOSTS });
  const executablePath = findBrowser('chromium');
  const chromium = await openChromium(practice, { executablePath, extension: EXTENSION, profile, switches });
  return {
    ...chromium,
    close: async () => {
      await chromium.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** All that the extension may do and reach. */
export const held = (page: Page) => page.evaluate(() => chrome.permissions.getAll());

/** Opens the page on which accounts are connected, with a client id that Google knows. */
export async function openAccountPage(chromium: OpenChromium): Promise<Page> {
  const page = await chromium.openExtensionPage('workspace.html#/account');
  await page.getByRole('textbox', { name: 'Client id' }).fill(CLIENT);
  await page.keyboard.press('Tab');
  return page;
}

/** Connects an account for reply tracking, through Google's own page. */
export function connectReplies(chromium: OpenChromium, page: Page, account: string): Promise<void> {
  return connectFor(chromium, page, account, REPLIES);
}

/** Connects an account for one thing, by that thing's name, through Google's own page. */
export async function connectFor({ context }: OpenChromium, page: Page, account: string, name: string): Promise<void> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: `Connect an account…: ${name}` }).click();
  const google = await opened;
  await google.getByRole('button', { name: account }).click();
  await google.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByText(`${account} is connected.`)).toBeVisible();
}

/** Connects an account for one thing more, by that thing's name, through Google's own page. */
export async function connectMore({ context }: OpenChromium, page: Page, name: string): Promise<void> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: `Connect: ${name}` }).click();
  const google = await opened;
  await google.getByRole('button', { name: 'Allow' }).click();
}
