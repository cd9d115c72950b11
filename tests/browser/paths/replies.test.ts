import type { Page } from '@playwright/test';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { answer, body, INBOX, newMail, openThread, row, send, toast, write } from '../drive/gmail.ts';
import { checkNow, replies, repliesIn, show } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

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
const reply = (practice: PracticeWorkspace, subject: string): Promise<unknown> =>
  practice.control('POST', '/mail/answer', { account: MIRA, subject, from: JONAS, text: 'They are all right.' });

test('The popup shows first what is due first', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  await sendMail(page, 'Whenever');
  await sendMail(page, 'In a month', `${ASKING} I need it by 24 December 2029.`);
  await sendMail(page, 'Soon', `${ASKING} I need it by tomorrow.`);
  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/Soon/, /In a month/, /Whenever/]);
  await expect(repliesIn(popup, 'No date')).toHaveText([/Whenever/]);
});

test('An answer in the list clears what was waited for, while the popup is open', async ({
  open,
  openPopup,
  practice,
}) => {
  const page = await open(INBOX);
  await sendMail(page, 'Spring numbers');
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
  await reply(practice, 'Spring numbers');
  await expect(row(page, 'Spring numbers')).toBeVisible();
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();
});

test('An answer in what the popup opens clears it', async ({ open, openPopup, chromium, practice }) => {
  const page = await open(INBOX);
  await sendMail(page, 'Spring numbers');
  await page.close();
  await reply(practice, 'Spring numbers');
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
  const opened = chromium.context.waitForEvent('page');
  await replies(popup).getByTitle('Open the thread').click();
  // Only an id of the page's own making was known, so Gmail is asked to search for it.
  await expect(row(await opened, 'Spring numbers')).toBeVisible();
  const again = await openPopup();
  await expect(again.getByText('You wait for nobody.')).toBeVisible();
});

test('An answer in a thread that is opened clears it', async ({ open, openPopup, practice }) => {
  const page = await open(INBOX);
  await openThread(page, 'Text for the shop window');
  const root = await answer(page);
  await write(root, { text: ASKING });
  await send(root).click();
  await toast(page).waitFor();
  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/Text for the shop window/]);
  const address = page.url();
  await page.close();
  const answered = { account: MIRA, subject: 'Text for the shop window', text: 'Like that, yes.' };
  await practice.control('POST', '/mail/answer', answered);
  await open(address);
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();
});

test('The feed makes it probably answered until Gmail itself shows it', async ({ open, openPopup, practice }) => {
  const page = await open(INBOX);
  await sendMail(page, 'Spring numbers');
  await sendMail(page, 'Autumn numbers');
  await page.close();
  await reply(practice, 'Spring numbers');
  const popup = await openPopup();
  await expect(repliesIn(popup, 'No date')).toHaveCount(2);
  await checkNow(popup);
  await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Spring numbers/]);
  await expect(popup.getByText('one answer may have come')).toBeVisible();
  await expect(repliesIn(popup, 'No date')).toHaveText([/Autumn numbers/]);

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
