import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type OpenChromium, openChromium } from '../../../practice/browser/chromium.ts';
import { grantBefore } from '../../../practice/browser/granted.ts';
import { PRACTICE_CLIENT_ID } from '../../../practice/google/identity/clients.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { expectAccessible } from '../accessible.ts';
import { held } from '../account.ts';
import { EXTENSION } from '../workspace.ts';

const ME = 'mira.adler@fernweg.example';
const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const FOCUS = 'Keep time for focus in your calendar';
const HOURS = 'Read your working hours';
const OWNED = 'https://www.googleapis.com/auth/calendar.events.owned';

interface Fixtures {
  readonly practice: PracticeWorkspace;
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
    const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-focus-'));
    await grantBefore(profile, EXTENSION, { permissions: ['identity'], hosts: HOSTS });
    const executablePath = findBrowser('chromium');
    const chromium = await openChromium(practice, { executablePath, extension: EXTENSION, profile });
    await use(chromium);
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
  account: async ({ chromium }, use) => {
    const page = await chromium.openExtensionPage('workspace.html#/account');
    await page.getByRole('textbox', { name: 'Client id' }).fill(PRACTICE_CLIENT_ID);
    await page.keyboard.press('Tab');
    await use(page);
  },
});

interface CalendarEvent {
  readonly id: string;
  readonly summary?: string;
  readonly eventType: string;
  readonly start: { readonly dateTime?: string };
  readonly end: { readonly dateTime?: string };
  readonly extendedProperties?: { readonly private?: Readonly<Record<string, string>> };
}

/** The person's calendar as Google's own programs see it. */
function calendarAt(practice: PracticeWorkspace) {
  const EVENTS = `http://127.0.0.1:${practice.controlPort}/calendar/v3/calendars/primary/events`;
  const call = async (method: string, url: string, body?: unknown) => {
    // Anew each time: disconnecting makes those worthless that there were.
    const { token } = practice.google.tokens.issue(ME, PRACTICE_CLIENT_ID, [OWNED]);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status}`);
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  };
  const list = async (more = ''): Promise<readonly CalendarEvent[]> => {
    const from = new Date(Date.now() - 86_400_000).toISOString();
    return (await call('GET', `${EVENTS}?singleEvents=true&orderBy=startTime&maxResults=2500&timeMin=${from}${more}`))
      .items;
  };
  return {
    list,
    ours: () => list('&privateExtendedProperty=unhurried%3Dblock'),
    insert: (body: unknown) => call('POST', EVENTS, body),
  };
}

async function connect(chromium: OpenChromium, page: Page, capability: string): Promise<void> {
  const opened = chromium.context.waitForEvent('page');
  await page.getByRole('button', { name: `Connect an account…: ${capability}` }).click();
  const google = await opened;
  await google.getByRole('button', { name: ME }).click();
  await google.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByText(`${ME} is connected.`)).toBeVisible();
}

const part = (page: Page) => page.getByRole('region', { name: `Time for focus: ${ME}` });
const putButton = (page: Page) => part(page).getByRole('button', { name: /^Put \d+ blocks? in my calendar$/ });
const numberIn = async (page: Page): Promise<number> => Number(/\d+/.exec(await putButton(page).innerText())?.[0]);
const places = (events: readonly CalendarEvent[]) =>
  events.map(({ start, end }) => `${start.dateTime} ${end.dateTime}`);

test('Focus blocks are proposed, accepted, moved off a meeting, undone and taken back, and the person’s events stay', async ({
  practice,
  chromium,
  account: page,
}) => {
  const calendar = calendarAt(practice);
  const own = (await calendar.list()).map(({ id }) => id);
  const atInstall = await held(page);
  let number = 0;

  await test.step('connected, with the calendar’s own scopes and no mail', async () => {
    await connect(chromium, page, FOCUS);
    await expect(putButton(page)).toBeVisible();
    const grants = JSON.stringify(await practice.control('GET', '/google/grants'));
    expect(grants).toContain('calendar.events.owned');
    expect(grants).not.toContain('gmail');
    await expectAccessible(page, 'main');
  });

  await test.step('accepted, but for one', async () => {
    const all = await numberIn(page);
    expect(all).toBeGreaterThan(1);
    await part(page)
      .getByRole('switch', { name: /^Put there: / })
      .first()
      .click();
    number = await numberIn(page);
    expect(number).toBe(all - 1);
    expect(await calendar.ours()).toEqual([]);
    await putButton(page).click();
    await expect(part(page).getByText(/put in your calendar\.$/)).toBeVisible();
    const ours = await calendar.ours();
    expect(ours).toHaveLength(number);
    for (const { eventType, summary, extendedProperties } of ours) {
      expect(eventType).toBe('focusTime');
      expect(summary).toBe('Focus time');
      expect(extendedProperties?.private).toMatchObject({ unhurried: 'block', unhurriedKind: 'focus' });
    }
    await expectAccessible(page, 'main');
  });

  await test.step('undone by the keyboard, and accepted again', async () => {
    await expect(part(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(part(page).getByText('Undone.')).toBeVisible();
    expect(await calendar.ours()).toEqual([]);
    await putButton(page).click();
    await expect(part(page).getByText(/put in your calendar\.$/)).toBeVisible();
    number = (await calendar.ours()).length;
  });

  await test.step('moved off a meeting that comes to lie over one', async () => {
    const before = await calendar.ours();
    const last = before.at(-1);
    const meeting = await calendar.insert({ summary: 'A meeting over it', start: last?.start, end: last?.end });
    own.push(meeting.id);
    await part(page).getByRole('button', { name: 'Look again' }).click();
    await expect.poll(async () => places(await calendar.ours())).not.toEqual(places(before));
    const after = (await calendar.ours()).find(({ id }) => id === last?.id);
    const isApart =
      after === undefined ||
      String(after.start.dateTime) >= meeting.end.dateTime ||
      String(after.end.dateTime) <= meeting.start.dateTime;
    expect(isApart).toBe(true);
  });

  await test.step('joined by mail times, which follow a switch', async () => {
    const before = (await calendar.ours()).length;
    const mailTimes = part(page).getByRole('switch', { name: 'Show my mail times in my calendar' });
    await mailTimes.click();
    await expect(mailTimes).toBeChecked();
    expect((await calendar.ours()).length).toBeGreaterThan(before);
  });

  await test.step('taken back, all of them and nothing else', async () => {
    await part(page)
      .getByRole('button', { name: /^Take .+ back$/ })
      .click();
    await expect(part(page).getByText(/taken out of your calendar\.$/)).toBeVisible();
    expect(await calendar.ours()).toEqual([]);
    expect(new Set((await calendar.list()).map(({ id }) => id))).toEqual(new Set(own));
  });

  await test.step('disconnected, with the offer to take them out first', async () => {
    await putButton(page).click();
    await expect(part(page).getByText(/put in your calendar\.$/)).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: `Disconnect…: ${ME}` }).click();
    await expect(page.getByRole('checkbox', { name: /^Take \d+ blocks? out of the calendar first$/ })).toBeChecked();
    await page.getByRole('button', { name: 'Yes, disconnect' }).click();
    await expect(page.getByText(`${ME} is disconnected.`)).toBeVisible();
    expect(await held(page)).toEqual(atInstall);
    expect(new Set((await calendar.list()).map(({ id }) => id))).toEqual(new Set(own));
  });
  expect(practice.strangers).toEqual([]);
});

test('A calendar’s working hours change one’s settings only by the button', async ({ chromium, account: page }) => {
  await connect(chromium, page, HOURS);
  const hours = page.getByRole('region', { name: `Working hours: ${ME}` });
  await expect(hours.getByText(/^Mon, Tue, Wed, Thu, Fri, 9:00 AM to 5:00 PM/)).toBeVisible();
  await expect(hours.getByText(/9:00 AM to 5:30 PM/)).toBeVisible();
  await expectAccessible(page, 'main');
  await hours.getByRole('button', { name: 'Use these hours' }).click();
  await expect(hours.getByText('Your settings have them now.')).toBeVisible();
  await expect(hours.getByText(/9:00 AM to 5:30 PM/)).toHaveCount(0);
  await hours.getByRole('button', { name: 'Undo' }).click();
  await expect(hours.getByText(/9:00 AM to 5:30 PM/)).toBeVisible();
});
