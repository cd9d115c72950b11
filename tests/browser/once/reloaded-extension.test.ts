import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { practiceSwitches } from '../../../practice/browser/chromium.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { EXTENSION } from '../workspace.ts';

/** Puppeteer, since it can install into a browser that runs; installed once more, the same folder counts as an update. */
const test = base.extend<{ chrome: Browser; practice: PracticeWorkspace }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
  practice: async ({}, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  chrome: async ({ practice }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-'));
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 800 },
      args: practiceSwitches(practice, null),
      timeout: 30_000,
    });
    await use(browser);
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
});

// Each test starts a browser of its own.
test.setTimeout(120_000);

const SUBJECT = 'Elevation model';
const TEXT = 'Could you check the numbers and tell me what you think?';
const TITLE = 'Weekly status update';

/** Not the one in the hidden dialog that the page keeps about. */
const BUBBLE_TITLE = '[jsname="SF0uGd"] [jsname="GYcwYe"] input';

interface Desk {
  readonly mail: Page;
  readonly calendar: Page;
}

/** Runs in the page: resolves when the bubble's tabs have been thrown out for new ones. */
function tabsReplaced(): Promise<void> {
  return new Promise((resolve) => {
    const seen = new MutationObserver((records) => {
      const isTabs = (node: Node): boolean => node instanceof Element && node.matches('[role="tablist"]');
      if (!records.some(({ removedNodes }) => [...removedNodes].some(isTabs))) return;
      seen.disconnect();
      resolve();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
}

/** Gmail and Calendar side by side, a mail and an event begun in them. */
async function beginDrafts(browser: Browser): Promise<Desk> {
  const mail = await browser.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/');
  await mail.locator('.T-I-KE').click();
  await mail.locator('.M9 div[name="to"] input').fill('jonas.weber@fernweg.example');
  await mail.keyboard.press('Enter');
  await mail.locator('.M9 input[name="subjectbox"]').fill(SUBJECT);
  await mail.locator('.M9 [g_editable="true"]').click();
  await mail.keyboard.type(TEXT);
  const calendar = await browser.newPage();
  await calendar.goto('https://calendar.google.com/calendar/u/0/r');
  await calendar.locator('[data-datekey]').wait();
  // The page's own key for a new event in a bubble; what is typed before the page has drawn it anew may be lost.
  const redrawn = calendar.evaluate(tabsReplaced);
  await calendar.keyboard.press('q');
  await redrawn;
  await calendar.locator(BUBBLE_TITLE).fill(TITLE);
  await calendar
    .locator('[jsname="SF0uGd"] [role="combobox"][aria-label="Guests"]')
    .fill('jonas.weber@fernweg.example');
  await calendar.keyboard.press('Enter');
  await calendar.locator('[jsname="SF0uGd"] [data-email="jonas.weber@fernweg.example"]').wait();
  return { mail, calendar };
}

const drafted = ({ mail }: Desk): Promise<{ subject: string; text: string }> =>
  mail.evaluate(() => ({
    subject: document.querySelector<HTMLInputElement>('.M9 input[name="subjectbox"]')?.value ?? '',
    text: document.querySelector<HTMLElement>('.M9 [g_editable="true"]')?.innerText.split('\n')[0] ?? '',
  }));
const titled = ({ calendar }: Desk): Promise<string> =>
  calendar.$eval(BUBBLE_TITLE, (input) => (input as HTMLInputElement).value);

/** What of ours stands in a page, by tag; what stood there when `mark` was called last is `old`. */
const ours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('unhurried-'))
      .map((host) => `${host.hasAttribute('data-old') ? 'old ' : ''}${host.localName}`),
  );
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('unhurried-context, unhurried-card'))
      host.setAttribute('data-old', '');
  });
const expectOne = async ({ mail, calendar }: Desk): Promise<void> => {
  await expect.poll(() => ours(mail)).toEqual(['unhurried-context']);
  await expect.poll(() => ours(calendar)).toEqual(['unhurried-card']);
};
const markName = ({ mail }: Desk): Promise<string> =>
  mail.$eval('unhurried-context >>> button', (button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
const cardText = ({ calendar }: Desk): Promise<string> =>
  calendar.$eval('unhurried-card', (host) => host.shadowRoot?.textContent ?? '');

const expectDrafts = async (desk: Desk): Promise<void> => {
  expect(await drafted(desk)).toEqual({ subject: SUBJECT, text: TEXT });
  expect(await titled(desk)).toBe(TITLE);
};

test('Tabs that were open before the install get card and mark, and what was typed stays', async ({
  chrome: browser,
}) => {
  const desk = await beginDrafts(browser);
  await browser.installExtension(EXTENSION);
  await expectOne(desk);
  await expect.poll(() => markName(desk)).toMatch(/1 thing a reader would have to ask/);
  await expect.poll(() => cardText(desk)).toContain('Write instead');
  await expectDrafts(desk);
});

test('After an update there is one card and one mark, the new ones, and nothing that was typed is lost', async ({
  chrome: browser,
}) => {
  const id = await browser.installExtension(EXTENSION);
  const desk = await beginDrafts(browser);
  await expectOne(desk);
  for (const time of [1, 2]) {
    await test.step(`update ${time}`, async () => {
      for (const page of [desk.mail, desk.calendar]) await mark(page);
      expect(await browser.installExtension(EXTENSION)).toBe(id);
      await expectOne(desk);
      await expectDrafts(desk);
    });
  }

  await test.step('both go on where they were', async () => {
    await desk.mail.bringToFront();
    await desk.mail.locator('.M9 [g_editable="true"]').click();
    await desk.mail.keyboard.down('Control');
    await desk.mail.keyboard.press('Home');
    await desk.mail.keyboard.up('Control');
    await desk.mail.keyboard.type('Please reply by Friday, 11 December 2026. ');
    await expect.poll(() => markName(desk)).toMatch(/a reader has what they need/);
    await desk.mail.locator('unhurried-context >>> button').click();
    await desk.mail.locator('unhurried-context >>> [role="dialog"]').wait();
    // Gmail's own keys for a new mail and for archiving: not while one of our controls has the focus.
    await desk.mail.keyboard.type('ce');
    expect(await desk.mail.$$('.M9')).toHaveLength(1);
    await desk.calendar.bringToFront();
    await desk.calendar.locator('unhurried-card >>> ::-p-text(Write instead)').click();
    await expect.poll(() => cardText(desk)).toContain('Your agenda is open in Gmail');
    const tabs = (await browser.pages()).filter((page) => page.url().includes('view=cm'));
    expect(tabs).toHaveLength(1);
  });
});

test('A mail that was begun before an update and sent after it is kept once', async ({ chrome: browser }) => {
  const id = await browser.installExtension(EXTENSION);
  const desk = await beginDrafts(browser);
  await expectOne(desk);
  for (const page of [desk.mail, desk.calendar]) await mark(page);
  await browser.installExtension(EXTENSION);
  await expectOne(desk);
  await desk.mail.bringToFront();
  await desk.mail.locator('.M9 .dC [role="button"]').click();
  await desk.mail.locator('#link_undo').wait();
  const popup = await browser.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.locator('.row-open ::-p-text(Elevation model)').wait();
  expect(await popup.$$('.row-open')).toHaveLength(1);
});

test('Once it is removed, nothing of it is left in an open page, and the page works', async ({ chrome: browser }) => {
  const id = await browser.installExtension(EXTENSION);
  const desk = await beginDrafts(browser);
  await expectOne(desk);
  await browser.uninstallExtension(id);
  await desk.mail.bringToFront();
  await desk.mail.locator('.M9 input[name="subjectbox"]').click();
  await expect.poll(() => ours(desk.mail)).toEqual([]);
  await expect.poll(() => ours(desk.calendar)).toEqual([]);
  await expectDrafts(desk);
  await desk.mail.locator('.M9 .dC [role="button"]').click();
  await desk.mail.locator('#link_undo').wait();
});
