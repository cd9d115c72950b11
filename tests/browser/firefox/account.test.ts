import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openFirefox } from '../../../practice/browser/firefox.ts';
import { startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';

/** The build that ships for Firefox, or another one that `UNHURRIED_FIREFOX_BUILD` names. */
const EXTENSION = path.resolve(
  process.env.UNHURRIED_FIREFOX_BUILD ?? path.join(import.meta.dirname, '../../../.output/firefox-mv3'),
);
const MIRA = 'mira.adler@fernweg.example';
const CLIENT = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';

/** Firefox takes longer to start a page of an extension, the more so on a busy machine. */
const patient = expect.configure({ timeout: 30_000 });
/** What a page shows; nothing while it is on its way to another one. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');

/** Presses a button as a person does, by its name or the text on it. */
async function press(page: Page, name: string): Promise<void> {
  await patient
    .poll(async () => {
      const found = await page.evaluateHandle(
        (text) =>
          [...document.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].find((button) =>
            (button.getAttribute('aria-label') ?? button.textContent ?? '').includes(text),
          ),
        name,
      );
      const button = found.asElement() as ElementHandle<Element> | null;
      await button?.click();
      return button !== null;
    })
    .toBe(true);
}

test.setTimeout(120_000);

test('In Firefox, too, an account is connected, read, and disconnected', async () => {
  const practice = await startPractice();
  const firefox = await openFirefox(practice, {
    executablePath: findBrowser('firefox'),
    extension: EXTENSION,
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const page = await firefox.openExtensionPage('workspace.html#/account');
    await patient.poll(() => textOf(page)).toContain('No account is connected.');
    await test.step('a client id', async () => {
      const values = await page.$$eval('input', (inputs) => inputs.map(({ value }) => value));
      expect(values.join()).toMatch(/http:\/\/127\.0\.0\.1\/mozoauth2\/[\da-f]{40}/);
      await page.locator('input:not([readonly])').click();
      await page.keyboard.type(CLIENT);
      await page.keyboard.press('Tab');
    });
    await test.step('connected, by Google’s own page', async () => {
      const opened = firefox.browser.waitForTarget((target) => target.url().includes('accounts.google.com'), {
        timeout: 20_000,
      });
      await press(page, 'Connect an account…: Track replies in the background');
      const google = await (await opened).page();
      if (google === null) throw new Error('no page in the window that was opened');
      await press(google, MIRA);
      await patient.poll(() => textOf(google)).toContain('wants access to your Google Account');
      await press(google, 'Allow');
      await patient.poll(() => textOf(page)).toContain(`${MIRA} is connected.`);
      await patient.poll(() => textOf(page)).toMatch(/Mail read last: today/);
    });
    await test.step('disconnected, at Google too', async () => {
      await press(page, `Disconnect…: ${MIRA}`);
      await press(page, 'Yes, disconnect');
      await patient.poll(() => textOf(page)).toContain('No account is connected.');
      expect(await practice.control('GET', '/google/grants')).toEqual([]);
    });
    // Firefox itself fetches its own settings from its maker.
    expect(practice.strangers.filter((host) => host !== 'firefox.settings.services.mozilla.com')).toEqual([]);
  } finally {
    await firefox.close();
    await practice.close();
  }
});
