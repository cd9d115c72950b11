import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type OpenFirefox, openFirefox } from '../../../practice/browser/firefox.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { prefilled } from '../drive/calendar.ts';

/** The build that ships for Firefox, or another one that `UNHURRIED_FIREFOX_BUILD` names. */
const EXTENSION = path.resolve(
  process.env.UNHURRIED_FIREFOX_BUILD ?? path.join(import.meta.dirname, '../../../.output/firefox-mv3'),
);
const MIRA = 'mira.adler@fernweg.example';
const JONAS = 'jonas.weber@fernweg.example';

/** Firefox takes longer to start a page of an extension, the more so on a busy machine. */
const patient = expect.configure({ timeout: 30_000 });

const test = base.extend<{ practice: PracticeWorkspace; firefox: OpenFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
  practice: async ({}, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  firefox: async ({ practice }, use) => {
    const firefox = await openFirefox(practice, { executablePath: findBrowser('firefox'), extension: EXTENSION });
    await use(firefox);
    await firefox.close();
  },
});

/** The text of one of our elements in a page, shadow root included. */
const textOf = (page: Page, tag: string): Promise<string> =>
  page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);

const bodyText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[g_editable="true"]')?.innerText ?? '');

const popupText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

// Firefox takes its time to start.
test.setTimeout(120_000);

test('An event becomes a mail, is waited for, and is answered', async ({ firefox, practice }) => {
  const { browser } = firefox;
  const calendar = await browser.newPage();
  await calendar.goto(
    prefilled({
      text: 'Weekly status update',
      dates: '20261210T140000/20261210T150000',
      add: JONAS,
      details: 'The winter tiles are late. What do we ship first?',
    }),
  );
  await patient.poll(() => textOf(calendar, 'unhurried-card')).toContain('This could be written');

  const opened = browser.waitForTarget((target) => target.url().includes('view=cm'), { timeout: 20_000 });
  await calendar.locator('unhurried-card >>> .button.filled').click();
  const mail = await (await opened).page();
  if (mail === null) throw new Error('no page in the tab that was opened');
  await patient.poll(() => bodyText(mail)).toContain('The winter tiles are late.');
  await patient.poll(() => textOf(calendar, 'unhurried-card')).toContain('Your agenda is open in Gmail.');
  const mark = () =>
    mail.evaluate(() => {
      const button = document.querySelector('unhurried-context')?.shadowRoot?.querySelector('button');
      return button?.getAttribute('aria-label') ?? '';
    });
  await patient.poll(mark).toMatch(/^Context: /);

  await mail.locator('.dC [role="button"]').click();
  await mail.locator('#link_undo').wait();
  await patient.poll(() => textOf(calendar, 'unhurried-card')).toContain('Sent. You can discard this draft event.');

  const popup = await firefox.openExtensionPage('popup.html');
  await patient.poll(() => popupText(popup)).toContain('Weekly status update');
  const { threads } = (await practice.control('GET', `/mail/state?account=${MIRA}`)) as {
    threads: readonly { readonly subject: string }[];
  };
  const subject = threads.find((thread) => thread.subject.includes('Weekly status update'))?.subject;
  await practice.control('POST', '/mail/answer', { account: MIRA, subject, from: JONAS, text: 'The Alps first.' });
  await mail.goto('about:blank');
  await popup.locator('.footer > button').click();
  await patient.poll(() => popupText(popup)).toContain('Probably answered');
  await mail.goto('https://mail.google.com/mail/u/0/');
  await patient.poll(() => popupText(popup)).toContain('You wait for nobody.');
  // Firefox itself fetches its own settings from its maker.
  expect(practice.strangers.filter((host) => host !== 'firefox.settings.services.mozilla.com')).toEqual([]);
});
