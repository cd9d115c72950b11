import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { browser as extension } from 'wxt/browser';
import { openFirefox } from '../../../practice/browser/firefox.ts';
import { startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { heldFor } from '../leftovers.ts';

declare const browser: typeof extension;

/** The build that ships for Firefox, or another one that `UNHURRIED_FIREFOX_BUILD` names. */
const EXTENSION = path.resolve(
  process.env.UNHURRIED_FIREFOX_BUILD ?? path.join(import.meta.dirname, '../../../.output/firefox-mv3'),
);
const MIRA = 'mira.adler@fernweg.example';
const ANSWER = 'Say when you will answer';
const CLIENT = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';

/** Firefox takes longer to start a page of an extension, the more so on a busy machine. */
const patient = expect.configure({ timeout: 30_000 });
/** What a page shows; nothing while it is on its way to another one. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');

const tokensOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => Object.keys(await browser.storage.session.get(null)).filter((key) => /token/.test(key)));

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

/** Connects the account that is shown for one more thing. */
async function connectMore(firefox: Browser, page: Page, name: string): Promise<void> {
  const opened = firefox.waitForTarget((target) => target.url().includes('accounts.google.com'), { timeout: 20_000 });
  await press(page, `Connect: ${name}`);
  const google = await (await opened).page();
  if (google === null) throw new Error('no page in the window that was opened');
  await press(google, 'Allow');
  await patient
    .poll(() => page.$$eval('button', (all) => all.map((one) => one.getAttribute('aria-label') ?? '').join()))
    .toContain(`Take back: ${name}`);
}

/** The one mail time is twelve hours off, whenever this runs, so that this is a time away from mail. */
function readMailHalfADayFromNow(page: Page): Promise<void> {
  const now = new Date();
  const minute = (now.getUTCHours() * 60 + now.getUTCMinutes() + 720) % 1_440;
  return page.evaluate(async (time) => {
    await browser.storage.local.set({
      'settings.timeZone': 'UTC',
      'settings.mailTimes': { times: [time], days: [1, 2, 3, 4, 5, 6, 7] },
    });
  }, minute);
}

test.setTimeout(120_000);

test('In Firefox, too, an account is connected, read, answers for one, keeps time for focus, and is disconnected', async () => {
  const practice = await startPractice();
  const firefox = await openFirefox(practice, {
    executablePath: findBrowser('firefox'),
    extension: EXTENSION,
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const page = await firefox.openExtensionPage('workspace.html#/account');
    await patient.poll(() => textOf(page)).toContain('No account is connected.');
    const atInstall = await page.evaluate(heldFor, MIRA);
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
    await test.step('a token that is gone is renewed without a window', async () => {
      expect(await page.evaluate(heldFor, MIRA)).toMatchObject({ named: expect.arrayContaining(['session', 'mails']) });
      await page.evaluate(() => browser.storage.session.remove(`google.token.replies.${'mira.adler@fernweg.example'}`));
      const windows: string[] = [];
      firefox.browser.on('targetcreated', (target) => windows.push(target.url()));
      await practice.control('POST', '/google/log/clear');
      await press(page, 'Read now');
      await patient.poll(() => tokensOf(page)).toHaveLength(1);
      const asked = practice.google.log.entries.filter(({ host }) => host === 'accounts.google.com');
      const hows = asked.map(({ path }) => {
        const { prompt, login_hint } = Object.fromEntries(new URLSearchParams(path.split('?')[1]));
        return { prompt, login_hint };
      });
      expect(hows).toEqual([{ prompt: 'none', login_hint: MIRA }]);
      expect(windows).toEqual([]);
    });
    await test.step('Gmail answers while one is away, and then has what it had before', async () => {
      await readMailHalfADayFromNow(page);
      const vacation = () => practice.google.account(MIRA)?.vacation;
      const before = vacation();
      await connectMore(firefox.browser, page, ANSWER);
      await patient.poll(() => textOf(page)).toContain('Off: Gmail does not answer for you.');
      await page.select('select:has(option[value="between"])', 'between');
      await press(page, 'Answer while I am away from mail');
      await patient.poll(() => textOf(page)).toMatch(/Gmail answers until/);
      expect(vacation()).toMatchObject({ enableAutoReply: true, endTime: expect.stringMatching(/^\d+$/) });
      await press(page, `Take back: ${ANSWER}`);
      await patient.poll(() => textOf(page)).toContain(`“${ANSWER}” is taken back`);
      expect(vacation()).toEqual(before);
    });
    await test.step('time for focus is put into the calendar, and taken out again', async () => {
      const ours = () =>
        practice.google
          .account(MIRA)
          ?.calendar?.events(MIRA)
          .filter(({ kind, title }) => kind === 'focus' && title === 'Focus time').length;
      const before = ours() ?? 0;
      await connectMore(firefox.browser, page, 'Keep time for focus in your calendar');
      await press(page, 'blocks in my calendar');
      await patient.poll(() => textOf(page)).toMatch(/put in your calendar\./);
      expect(ours()).toBeGreaterThan(before);
      await press(page, 'blocks back');
      await patient.poll(ours).toBe(before);
    });
    await test.step('disconnected, at Google too', async () => {
      await press(page, `Disconnect…: ${MIRA}`);
      await press(page, 'Yes, disconnect');
      await patient.poll(() => textOf(page)).toContain('No account is connected.');
      expect(await practice.control('GET', '/google/grants')).toEqual([]);
      // Reading at once also read the list of unread mail that every browser has, and whose that is.
      await patient.poll(() => page.evaluate(heldFor, MIRA)).toEqual({ ...atInstall, named: ['jobs'] });
    });
    // Firefox itself fetches its own settings from its maker.
    expect(practice.strangers.filter((host) => host !== 'firefox.settings.services.mozilla.com')).toEqual([]);
  } finally {
    await firefox.close();
    await practice.close();
  }
});
