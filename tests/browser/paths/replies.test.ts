import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { answer, body, INBOX, newMail, openThread, row, send, toast, write } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { checkNow, replies, repliesIn, show } from '../drive/popup.ts';
import { kept } from '../kept.ts';
import { keepReplies, reply } from '../stored.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;

const MIRA = 'mira.adler@fernweg.example';
const JONAS = 'jonas.weber@fernweg.example';
const ASKING = 'Could you check the numbers in the price list and tell me what you think?';

async function sendMail(page: Page, subject: string, text = ASKING): Promise<void> {
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject, text });
  await send(root).click();
  await expect(root).toBeHidden();
  await toast(page).waitFor();
}

/** Jonas answers. */
const answerTo = (practice: PracticeWorkspace, subject: string): Promise<unknown> =>
  practice.control('POST', '/mail/answer', { account: MIRA, subject, from: JONAS, text: 'They are all right.' });

/** A Friday, 11:20, that was long ago: whatever sleeps until after it has slept enough by the background's clock. */
const FRIDAY = new Date(2024, 2, 15, 11, 20).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const STORED = [
  reply('Cover text', 'Dana Okafor', { sentAt: FRIDAY - 3 * DAY, due: FRIDAY - 2 * DAY }),
  reply('Price list', 'Jonas Weber', { sentAt: FRIDAY - DAY, due: FRIDAY - HOUR, asked: 'Are the numbers right?' }),
  reply('Desk plan', 'Léa Fontaine', { sentAt: FRIDAY - DAY, due: FRIDAY + 6 * HOUR }),
  reply('Printer contract', 'Priya Raman', { sentAt: FRIDAY - DAY, due: FRIDAY + 4 * DAY }),
  reply('Whenever', 'Jonas Weber', { sentAt: FRIDAY - DAY }),
  reply('Photos', 'Priya Raman', { sentAt: FRIDAY - 2 * DAY, state: { kind: 'probably', at: FRIDAY - HOUR } }),
  reply('Audit dates', 'Dana Okafor', { sentAt: FRIDAY - DAY, state: { kind: 'probably', at: FRIDAY - HOUR } }),
  reply('Shop window', 'Léa Fontaine', { direction: 'mine', sentAt: FRIDAY - DAY, due: FRIDAY + 5 * HOUR }),
];

/** The popup on that Friday, with these replies stored. */
async function onFriday(popup: Page): Promise<void> {
  await keepReplies(popup, STORED);
  await popup.clock.setFixedTime(FRIDAY);
  await popup.reload();
  await expect(replies(popup)).toHaveCount(7);
}

const stateOf = async (popup: Page, id: string) =>
  (await kept(popup)).pendingReplies.find((one) => one.id === id)?.state;
const action = (popup: Page, name: RegExp) => popup.getByRole('button', { name });
const said = (popup: Page, text: string | RegExp) => expect(popup.locator('.bar')).toContainText(text);

test('By mouse: what is due today stands first, and a reply is done, dropped, snoozed, confirmed, searched, and taken back', async ({
  openPopup,
  chromium,
}) => {
  const popup = await openPopup();
  await onFriday(popup);
  const groups = ['Today', 'Overdue', 'Later', 'No date', 'Probably answered'];
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(groups);
  await expect(repliesIn(popup, 'Today')).toHaveText([/Desk plan/]);
  await expect(repliesIn(popup, 'Overdue')).toHaveText([
    /2 days overdue.*Cover text/,
    /since .*Price list.*numbers right/,
  ]);

  await test.step('done and dropped, each taken back', async () => {
    for (const [name, text, state] of [
      [/^Done: Dana Okafor, Cover text/, 'Marked done.', 'done'],
      [/^Drop, no answer needed: Dana Okafor, Cover text/, 'Dropped.', 'dropped'],
    ] as const) {
      await repliesIn(popup, 'Overdue').first().hover();
      await action(popup, name).click();
      await said(popup, text);
      await expect(repliesIn(popup, 'Overdue')).toHaveText([/Price list/]);
      expect(await stateOf(popup, 'Cover text')).toMatchObject({ kind: state });
      await action(popup, /^Undo$/).click();
      await said(popup, 'Taken back.');
      await expect(repliesIn(popup, 'Overdue')).toHaveText([/Cover text/, /Price list/]);
    }
    expect(await stateOf(popup, 'Cover text')).toEqual({ kind: 'waiting' });
  });

  await test.step('snoozed over the days off, until the background wakes it on Monday', async () => {
    await repliesIn(popup, 'Overdue').first().hover();
    await action(popup, /^Snooze: Dana Okafor/).click();
    await expect(popup.getByRole('group', { name: /^Snooze until/ }).getByRole('button')).toHaveText([
      ...['Later today', 'Monday', 'In a week'],
    ]);
    await action(popup, /^Monday, /).click();
    await said(popup, 'Snoozed until Monday, ');
    await expect(popup.getByRole('heading', { name: 'Today' }), 'the list stays where it is').toBeInViewport();
    await expect(repliesIn(popup, 'Snoozed')).toHaveText([/until Monday.*Cover text/]);
    const until = new Date(2024, 2, 18, 9).getTime();
    expect(await stateOf(popup, 'Cover text')).toEqual({ kind: 'snoozed', until });
    const background = await chromium.background();
    await background.evaluate(ring);
    await expect(repliesIn(popup, 'Overdue')).toHaveText([/Cover text/, /Price list/]);
    expect(await stateOf(popup, 'Cover text')).toEqual({ kind: 'waiting' });
  });

  await test.step('later today', async () => {
    await repliesIn(popup, 'Today').hover();
    await action(popup, /^Snooze: Léa Fontaine/).click();
    await action(popup, /^Later today, /).click();
    await expect(repliesIn(popup, 'Snoozed')).toHaveText([/until today.*Desk plan/]);
    await repliesIn(popup, 'Snoozed').hover();
    await action(popup, /^Still waiting: Léa Fontaine/).click();
    await said(popup, 'Open again.');
    await expect(repliesIn(popup, 'Today')).toHaveText([/Desk plan/]);
  });

  await test.step('a probable answer is one, another is none', async () => {
    await action(popup, /^Yes, answered: Priya Raman, Photos/).click();
    await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Audit dates/]);
    expect(await stateOf(popup, 'Photos')).toMatchObject({ kind: 'done' });
    await action(popup, /^Still waiting: Dana Okafor, Audit dates/).click();
    await expect(repliesIn(popup, 'No date')).toHaveText([/Audit dates/, /Whenever/]);
  });

  await test.step('the search finds, finds nothing, and is cleared', async () => {
    const search = popup.getByRole('textbox', { name: 'Search replies' });
    await search.click();
    await search.fill('priya');
    await expect(replies(popup)).toHaveText([/Printer contract/]);
    await search.fill('zeppelin');
    await expect(popup.getByText('Nothing matches “zeppelin”.')).toBeVisible();
    await action(popup, /^Clear the search$/).click();
    await expect(replies(popup)).toHaveCount(6);
    await expect(search).toBeFocused();
  });
});

test('By keyboard alone: a reply is done, dropped, snoozed, confirmed, searched, and taken back', async ({
  openPopup,
}) => {
  const popup = await openPopup();
  await onFriday(popup);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await popup.keyboard.press(key);
  };
  /** The row that has the focus. */
  const row = popup.locator('li[data-reply]:has(:focus)');

  await press('ArrowDown', 'ArrowDown');
  await expect(row).toContainText('Cover text');
  for (const [key, text] of [
    ['d', 'Marked done.'],
    ['x', 'Dropped.'],
  ] as const) {
    await press(key);
    await said(popup, text);
    await expect(row, 'the next row has the focus').toContainText('Price list');
    await press('z');
    await said(popup, 'Taken back.');
    await expect(repliesIn(popup, 'Overdue')).toHaveText([/Cover text/, /Price list/]);
    await press('ArrowUp');
    await expect(row).toContainText('Cover text');
  }

  await press('s');
  const choices = popup.getByRole('group', { name: /^Snooze until/ });
  await expect(choices.getByRole('button', { name: /^Later today/ })).toBeFocused();
  await press('Escape');
  await expect(choices).toHaveCount(0);
  await expect(row).toContainText('Cover text');
  await press('s', 'ArrowRight', 'ArrowRight');
  await expect(choices.getByRole('button', { name: /^In a week/ })).toBeFocused();
  await press('Enter');
  await expect(row).toContainText('Price list');
  await said(popup, /Snoozed until (?:22 Mar|Mar 22)\./);
  await tabTo(popup, popup.getByRole('button', { name: 'Undo' }), 20);
  await press('Enter');
  await said(popup, 'Taken back.');
  await expect(repliesIn(popup, 'Overdue')).toHaveText([/Cover text/, /Price list/]);

  await press('ArrowDown', 'End', 'ArrowUp');
  await expect(row).toContainText('Photos');
  await tabTo(popup, action(popup, /^Yes, answered: Priya Raman, Photos/), 3);
  await press('Enter');
  await said(popup, 'Marked done.');
  await expect(replies(popup)).toHaveCount(6);
  await expect(row).toContainText('Audit dates');

  await press('/');
  const search = popup.getByRole('textbox', { name: 'Search replies' });
  await expect(search).toBeFocused();
  await popup.keyboard.type('zeppelin');
  await expect(popup.getByText('Nothing matches “zeppelin”.')).toBeVisible();
  await press('Escape');
  await expect(replies(popup)).toHaveCount(6);
  await popup.keyboard.type('PRICE jónas');
  await press('ArrowDown');
  await expect(row).toContainText('Price list');

  // A short list shows its search only when it is asked for.
  await tabTo(popup, popup.getByRole('tab', { name: /^I wait for/ }), 4, 'Shift+Tab');
  await press('ArrowRight');
  await expect(replies(popup)).toHaveText([/Shop window/]);
  await expect(search).toHaveCount(0);
  await press('/');
  await expect(search).toBeFocused();
  await press('ArrowDown');
  await expect(row).toContainText('Shop window');
});

/** Runs in the background: an alarm, as one that rings at a due time. */
function ring(): void {
  void chrome.alarms.create('walk', { when: Date.now() });
}

test('An answer in the list clears what was waited for, while the popup is open', async ({
  open,
  openPopup,
  practice,
}) => {
  const page = await open(INBOX);
  await sendMail(page, 'Spring numbers');
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
  await answerTo(practice, 'Spring numbers');
  await expect(row(page, 'Spring numbers')).toBeVisible();
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();
});

test('An answer in what the popup opens clears it', async ({ open, openPopup, chromium, practice }) => {
  const page = await open(INBOX);
  await sendMail(page, 'Spring numbers');
  await page.close();
  await answerTo(practice, 'Spring numbers');
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
  const opened = chromium.context.waitForEvent('page');
  await replies(popup).getByTitle('Open the thread').click();
  // Only an id of the page's own making was known, so Gmail is asked to search for it.
  await expect(row(await opened, 'Spring numbers')).toBeVisible();
  const again = await openPopup();
  await expect(again.getByText('You wait for nobody.')).toBeVisible();
});

test('An answer in the thread that Enter on its row opens clears it', async ({
  open,
  openPopup,
  chromium,
  practice,
}) => {
  const page = await open(INBOX);
  await openThread(page, 'Text for the shop window');
  const root = await answer(page);
  await write(root, { text: ASKING });
  await send(root).click();
  await toast(page).waitFor();
  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/Text for the shop window/]);
  await page.close();
  const answered = { account: MIRA, subject: 'Text for the shop window', text: 'Like that, yes.' };
  await practice.control('POST', '/mail/answer', answered);
  await popup.keyboard.press('ArrowDown');
  await expect(replies(popup).getByTitle('Open the thread')).toBeFocused();
  const opened = chromium.context.waitForEvent('page');
  // The popup closes under the key.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await expect((await opened).getByText('Like that, yes.')).toBeVisible();
  const again = await openPopup();
  await expect(again.getByText('You wait for nobody.')).toBeVisible();
});

test('The feed makes it probably answered until Gmail itself shows it', async ({ open, openPopup, practice }) => {
  const page = await open(INBOX);
  await sendMail(page, 'Spring numbers');
  await sendMail(page, 'Autumn numbers');
  await page.close();
  await answerTo(practice, 'Spring numbers');
  const popup = await openPopup();
  await expect(repliesIn(popup, 'Later')).toHaveCount(2);
  await checkNow(popup);
  await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Spring numbers/]);
  await expect(popup.getByText('one answer may have come')).toBeVisible();
  await expect(repliesIn(popup, 'Later')).toHaveText([/Autumn numbers/]);

  await open(INBOX);
  await expect(replies(popup)).toHaveText([/Autumn numbers/]);
});

test('A mail that asks me something is what I owe until I answer it', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  await openThread(page, 'Price list for spring');
  const popup = await openPopup();
  await show(popup, 'I owe');
  await expect(replies(popup)).toHaveText([/Dana Okafor.*Price list for spring.*say yes or no/]);

  await page.bringToFront();
  const root = await answer(page);
  await write(root, { text: 'Yes to all three, thank you.' });
  await expect(body(root)).toContainText('Yes to all three');
  await send(root).click();
  await expect(root).toBeHidden();
  await expect(popup.getByText('You owe nobody an answer.')).toBeVisible();
});
