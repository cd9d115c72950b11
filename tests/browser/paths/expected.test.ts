import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../../practice/browser/chromium.ts';
import { compose, INBOX, mark, newMail, panel, send, toast, write } from '../drive/gmail.ts';
import { replies, repliesIn } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;

const JONAS = 'jonas.weber@fernweg.example';
const YUKI = 'yuki.tanaka@fernweg.example';
const ASKING = 'Could you check the numbers in the price list?';

const change = (root: Locator): Locator =>
  panel(root).getByRole('button', { name: 'Change by when the reply is expected' });

async function writeTo(page: Page, to: string, text: string): Promise<Locator> {
  const root = await newMail(page);
  await write(root, { to: [to], subject: 'Spring numbers', text });
  await expect(mark(root)).not.toHaveAccessibleName('Context: nothing to check yet');
  await mark(root).click();
  return root;
}

async function sendIt(page: Page, root: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await send(root).click();
  await expect(root).toBeHidden();
  await toast(page).waitFor();
}

/** What the workspace's settings keep. */
async function setColleague(chromium: OpenChromium, email: string, timeZone: string): Promise<void> {
  const background = await chromium.background();
  await background.evaluate(
    ([address, zone]) =>
      chrome.storage.local.set({
        'settings.colleagues': {
          [address]: { timeZone: zone, hours: { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 } },
        },
      }),
    [email, timeZone] as const,
  );
}

test('By when a reply is expected is two working days until chosen, kept with the sent mail, and taken back with it', async ({
  open,
  openPopup,
}) => {
  const page = await open(INBOX);
  const root = await writeTo(page, JONAS, ASKING);
  // A mail without a date waits until the usual day, and says so.
  await expect(panel(root)).toContainText(/Reply expected from Jonas by .+/);
  await expect(panel(root)).toContainText('Your mail names no day, so this is two working days.');
  await expect(panel(root).getByRole('group', { name: 'By when do you need it?' })).toBeVisible();
  await change(root).click();
  await panel(root)
    .getByRole('button', { name: /^In two working days: / })
    .click();
  await expect(panel(root)).toContainText(/Reply expected from Jonas by .+/);
  await expect(panel(root)).not.toContainText('names no day');
  await expect(change(root)).toBeFocused();
  await sendIt(page, root);
  const popup = await openPopup();
  await expect(repliesIn(popup, 'Later')).toHaveText([/Spring numbers/]);
  await page.bringToFront();
  await toast(page).click();
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();
});

test('A date of one’s own counts', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  const root = await writeTo(page, JONAS, ASKING);
  await change(root).click();
  await panel(root).getByLabel('On a date').fill('2029-12-24');
  await expect(panel(root)).toContainText(/Reply expected from Jonas by (?:24 Dec 2029|Dec 24, 2029)/);
  await sendIt(page, root);
  const popup = await openPopup();
  await expect(repliesIn(popup, 'Later')).toHaveText([/2029/]);
});

test('Nothing is waited for where the person says so, and something is where they say that', async ({
  open,
  openPopup,
}) => {
  const page = await open(INBOX);
  const asking = await writeTo(page, JONAS, ASKING);
  await panel(asking).getByRole('switch', { name: 'Expect a reply' }).click();
  await expect(panel(asking)).toContainText('No reply expected from Jonas');
  await sendIt(page, asking);
  const telling = await writeTo(page, JONAS, 'The tiles are in the build since Monday.');
  await expect(panel(telling)).toContainText('No reply expected from Jonas');
  await panel(telling).getByRole('switch', { name: 'Expect a reply' }).click();
  await expect(panel(telling)).toContainText(/Reply expected from Jonas by .+/);
  await sendIt(page, telling);
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
});

test('That no reply is expected is still known when the send is undone', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  const root = await writeTo(page, JONAS, ASKING);
  await panel(root).getByRole('switch', { name: 'Expect a reply' }).click();
  await expect(panel(root)).toContainText('No reply expected from Jonas');
  await sendIt(page, root);
  await toast(page).click();
  const back = compose(page);
  await mark(back).click();
  await expect(panel(back)).toContainText('No reply expected from Jonas');
  await sendIt(page, back);
  const popup = await openPopup();
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();
});

test('The line says when that is where the reader is', async ({ open, chromium }) => {
  await setColleague(chromium, YUKI, 'Asia/Tokyo');
  const page = await open(INBOX);
  const root = await writeTo(page, YUKI, `${ASKING} I need it by 24 December 2029, 12:00.`);
  await expect(panel(root)).toContainText(/That is (?:24 Dec|Dec 24).+for /);
  await expect(panel(root)).toContainText(/Reply expected from .+ by (?:24 Dec 2029|Dec 24, 2029)/);
  await expect(panel(root)).not.toContainText('names no day');
});

test('With the panel turned off for Gmail, nothing of it is left in the page, and it comes back', async ({
  open,
  chromium,
}) => {
  const page = await open(INBOX);
  const root = await writeTo(page, JONAS, ASKING);
  await page.keyboard.press('Escape');
  const background = await chromium.background();
  const turn = (sites: readonly string[]) =>
    background.evaluate((off) => chrome.storage.local.set({ 'settings.panelOff': off }), [...sites]);

  await turn(['gmail']);
  await expect(mark(root)).toHaveCount(0);
  const off = await listeners(page);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  await turn([]);
  await expect(mark(root)).toBeVisible();
  const on = await listeners(page);
  expect(on.compose).toMatchObject({ input: 1 });
  expect(off.compose).not.toHaveProperty('input');

  await turn(['gmail']);
  await expect(mark(root)).toHaveCount(0);
  expect(await listeners(page)).toEqual(off);
  // A page that never had the panel has no more than that.
  await page.reload();
  const fresh = await newMail(page);
  await expect(fresh.locator('unhurried-context')).toHaveCount(0);
  expect(await listeners(page)).toEqual(off);
});

interface Counts {
  readonly window: Readonly<Record<string, number>>;
  readonly document: Readonly<Record<string, number>>;
  readonly compose: Readonly<Record<string, number>>;
}

/** How many listeners of each kind our own scripts have on the window, the document and the compose. */
async function listeners(page: Page): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('no script of ours is in the page');
  const count = async (expression: string): Promise<Record<string, number>> => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    if (result.objectId === undefined) throw new Error(`nothing is ${expression}`);
    const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    const counts: Record<string, number> = {};
    for (const { type } of found.listeners) counts[type] = (counts[type] ?? 0) + 1;
    return counts;
  };
  const counts = {
    window: await count('window'),
    document: await count('document'),
    compose: await count("[...document.querySelectorAll('.M9')].at(-1)"),
  };
  await session.detach();
  return counts;
}
