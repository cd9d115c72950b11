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
import { EXTENSION } from '../workspace.ts';

declare const chrome: typeof browser;

const ME = 'mira.adler@fernweg.example';
const CLIENT = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';
const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const NAME = 'Say when you will answer';
const SWITCH = 'Answer while I am away from mail';
const MINUTES = 24 * 60;

/** What Mira has written in Gmail for her next holiday, and turned off. */
const HAD = {
  enableAutoReply: false,
  responseSubject: 'In the mountains',
  responseBodyPlainText: 'Back on Monday.',
  responseBodyHtml: '<div>Back on <b>Monday</b>.</div>',
  restrictToContacts: true,
  restrictToDomain: false,
  startTime: '1751320800000',
  endTime: '1751839200000',
};

interface Fixtures {
  readonly practice: PracticeWorkspace;
  /** A browser of its own, whose person will say yes when the extension asks for what is optional. */
  readonly chromium: OpenChromium;
  readonly page: Page;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
  practice: async ({}, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  chromium: async ({ practice }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-answer-'));
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
  page: async ({ chromium, practice }, use) => {
    await practice.control('POST', '/google/account', { account: ME, vacation: HAD });
    const page = await chromium.openExtensionPage('workspace.html#/account');
    await expect(page.getByRole('heading', { name: 'Connected account', level: 1 })).toBeVisible();
    await use(page);
  },
});

async function vacation(practice: PracticeWorkspace): Promise<unknown> {
  const state: unknown = await practice.control('GET', `/google/state?account=${ME}`);
  return typeof state === 'object' && state !== null && 'vacation' in state ? state.vacation : null;
}

/** The one mail time is twelve hours off, whenever this runs, so that this is a time away from mail. */
async function readMailHalfADayFromNow(page: Page): Promise<number> {
  const now = new Date();
  const minute = (now.getUTCHours() * 60 + now.getUTCMinutes() + MINUTES / 2) % MINUTES;
  await page.evaluate(async (time) => {
    await chrome.storage.local.set({
      'settings.timeZone': 'UTC',
      'settings.mailTimes': { times: [time], days: [1, 2, 3, 4, 5, 6, 7] },
    });
  }, minute);
  const next = new Date(now);
  next.setUTCHours(0, minute, 0, 0);
  return next.getTime() > now.getTime() ? next.getTime() : next.getTime() + MINUTES * 60_000;
}

async function connect({ context }: OpenChromium, page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Client id' }).fill(CLIENT);
  await page.keyboard.press('Tab');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: `Connect an account…: ${NAME}` }).click();
  const google = await opened;
  await google.getByRole('button', { name: ME }).click();
  await google.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByText(`${ME} is connected.`)).toBeVisible();
}

test('Gmail answers while one is away from mail, and then has exactly what it had before', async ({
  practice,
  chromium,
  page,
}) => {
  const next = await readMailHalfADayFromNow(page);
  const part = page.getByRole('region', { name: 'Automatic answer' });

  await test.step('connected, nothing is changed in Gmail', async () => {
    await expect(part).toBeHidden();
    await connect(chromium, page);
    await expect(part.getByText('Off: Gmail does not answer for you.')).toBeVisible();
    expect(await vacation(practice)).toEqual(HAD);
  });

  await test.step('a text, and what will be sent', async () => {
    await part.getByLabel('Away from mail is').selectOption('all the time between my mail times');
    await part
      .getByRole('textbox', { name: 'Text' })
      .fill('I read mail next: {next mail time}.\nUrgent: {urgent route}\n{name}');
    await expect(part.getByText(/^\{name\} is nothing that Unhurried can fill in/)).toBeVisible();
    await part
      .getByRole('textbox', { name: 'Text' })
      .fill('I read mail next: {next mail time}.\nUrgent: {urgent route}');
    await part.getByRole('textbox', { name: 'If it is urgent' }).fill('call 030 1234');
    await expect(part.getByRole('figure', { name: 'What will be sent' })).toContainText('Urgent: call 030 1234');
    await expect(part.getByText('Changed, and not saved yet.')).toBeVisible();
    await expectAccessible(page, 'main');
    expect(await vacation(practice)).toEqual(HAD);
  });

  await test.step('on: Gmail has it, with an end', async () => {
    await part.getByRole('switch', { name: SWITCH }).click();
    await expect(part.getByText(/^Gmail answers until/)).toBeVisible();
    await expect(part.getByText('Changed, and not saved yet.')).toBeHidden();
    expect(await vacation(practice)).toEqual({
      enableAutoReply: true,
      responseSubject: 'I read mail later',
      responseBodyPlainText: expect.stringMatching(
        /^I read mail next: \w+ \d+ \w+, \d\d:\d\d\.\nUrgent: call 030 1234$/,
      ),
      restrictToContacts: false,
      restrictToDomain: false,
      startTime: expect.stringMatching(/^\d+$/),
      endTime: String(next),
    });
  });

  await test.step('another text, to fewer people', async () => {
    await part.getByLabel('Only to people in my contacts').click();
    await expect(part.getByLabel('Only to people in my contacts')).toBeChecked();
    await part.getByRole('textbox', { name: 'Text' }).fill('Later.');
    await part.getByRole('button', { name: 'Save the text' }).click();
    await expect
      .poll(() => vacation(practice))
      .toMatchObject({ responseBodyPlainText: 'Later.', restrictToContacts: true, endTime: String(next) });
  });

  await test.step('off: Gmail has what it had', async () => {
    await part.getByRole('switch', { name: SWITCH }).click();
    await expect(part.getByText('Off: Gmail does not answer for you.')).toBeVisible();
    await expect.poll(() => vacation(practice)).toEqual(HAD);
  });

  await test.step('on, and taken back: Gmail has what it had', async () => {
    await part.getByRole('switch', { name: SWITCH }).click();
    await expect.poll(() => vacation(practice)).toMatchObject({ enableAutoReply: true });
    await expect(part.getByText(/^Gmail answers until/)).toBeVisible();
    await page.getByRole('button', { name: `Take back: ${NAME}` }).click();
    await expect(page.getByText(/is taken back: its token is forgotten/)).toBeVisible();
    await expect(part).toBeHidden();
    expect(await vacation(practice)).toEqual(HAD);
  });
  expect(practice.strangers).toEqual([]);
});

test('An answer that the person set in Gmail is left alone, also in the place of ours', async ({
  practice,
  chromium,
  page,
}) => {
  const atInstall = await held(page);
  await readMailHalfADayFromNow(page);
  const part = page.getByRole('region', { name: 'Automatic answer' });
  const holiday = { ...HAD, enableAutoReply: true, endTime: '4102444800000' };
  await connect(chromium, page);
  await part.getByLabel('Away from mail is').selectOption('all the time between my mail times');
  await part.getByRole('switch', { name: SWITCH }).click();
  await expect(part.getByText(/^Gmail answers until/)).toBeVisible();
  await practice.control('POST', '/google/account', { account: ME, vacation: holiday });
  await page.getByRole('button', { name: `Disconnect…: ${ME}` }).click();
  await page.getByRole('button', { name: 'Yes, disconnect' }).click();
  await expect(page.getByText(`${ME} is disconnected.`)).toBeVisible();
  expect(await held(page)).toEqual(atInstall);
  expect(await vacation(practice)).toEqual(holiday);

  await connect(chromium, page);
  await expect(part.getByText('Off: Gmail does not answer for you.')).toBeVisible();
  await part.getByRole('switch', { name: SWITCH }).click();
  await expect(part.getByText(/^You have an automatic answer of your own in Gmail/)).toBeVisible();
  expect(await vacation(practice)).toEqual(holiday);
});

test('Where what was there cannot be put back, the page says so, and it is put back later', async ({
  practice,
  chromium,
  page,
}) => {
  await readMailHalfADayFromNow(page);
  const part = page.getByRole('region', { name: 'Automatic answer' });
  await connect(chromium, page);
  await part.getByLabel('Away from mail is').selectOption('all the time between my mail times');
  await part.getByRole('switch', { name: SWITCH }).click();
  await expect(part.getByText(/^Gmail answers until/)).toBeVisible();
  const effect = { kind: 'status', status: 403, reason: 'insufficientPermissions' };
  await practice.control('POST', '/google/faults', { effect, path: '/settings/vacation', times: 100 });
  await page.getByRole('button', { name: `Take back: ${NAME}` }).click();
  await expect(page.getByText(/could not be taken out of Gmail: it ends by itself/)).toBeVisible();
  await expect(part.getByText(/^What was in Gmail before could not be put back/)).toBeVisible();
  await practice.control('POST', '/google/faults/clear');
  await page.getByRole('button', { name: `Connect: ${NAME}`, exact: true }).click();
  await expect(part.getByText('Off: Gmail does not answer for you.')).toBeVisible();
  await expect.poll(() => vacation(practice)).toEqual(HAD);
});
