import {
  answer,
  body,
  compose,
  INBOX,
  newMail,
  openThread,
  recipients,
  row,
  send,
  toast,
  write,
} from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { replies, show } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const ASKING = 'Could you check the numbers in the price list?';

test('A reminder stands in an answer to the thread, to be read over, and undo takes it out', async ({
  open,
  openPopup,
  chromium,
}) => {
  const page = await open(INBOX);
  await openThread(page, 'Text for the shop window');
  const asking = await answer(page);
  const [asked] = await recipients(asking);
  await write(asking, { text: ASKING });
  await send(asking).click();
  await toast(page).waitFor();
  const popup = await openPopup();
  await replies(popup).hover();
  const opened = chromium.context.waitForEvent('page');
  await replies(popup).getByTitle('Write a reminder (N)').click();
  const mail = await opened;
  const root = compose(mail);
  await expect(body(root)).toContainText(/Hi \p{L}+,\s*a gentle reminder of what I asked on/u);
  await expect(body(root)).toContainText(`“${ASKING}”`);
  expect(await recipients(root)).toEqual([asked]);
  await expect(mail.locator('.M9:visible')).toHaveCount(1);

  await body(root).press('ControlOrMeta+z');
  await expect(body(root)).not.toContainText('gentle reminder');
});

test('A sent reminder waits for the same answer, not for another', async ({ open, openPopup, chromium }) => {
  const page = await open(INBOX);
  const asking = await newMail(page);
  await write(asking, { to: [JONAS], subject: 'Spring numbers', text: ASKING });
  await send(asking).click();
  await toast(page).waitFor();
  const popup = await openPopup();
  await replies(popup).getByTitle('Open the thread').focus();
  const opened = chromium.context.waitForEvent('page');
  // The popup closes under the key.
  await popup.keyboard.press('n').catch(() => undefined);
  const mail = await opened;
  // Gmail has not named the thread yet, so it is searched for, and the reminder waits until it is opened.
  const notice = mail.locator('unhurried-reminder');
  await expect(notice.getByRole('status')).toContainText('Open the thread here, and the reminder is written into it.');
  await expect(notice.getByRole('button', { name: 'Write a new mail instead' })).toBeVisible();
  await row(mail, 'Spring numbers').click();
  const root = compose(mail);
  await expect(body(root)).toContainText('Hi Jonas,');
  await expect(body(root)).toContainText('gentle reminder');
  await expect(notice).toHaveCount(0);
  await send(root).click();
  await toast(mail).waitFor();
  const again = await openPopup();
  await expect(replies(again)).toHaveCount(1);
  await expect(replies(again)).toContainText('Spring numbers');
});

test('Of the mails in Gmail that may want an answer one is taken among what I owe, another left out for good', async ({
  open,
  openPopup,
}) => {
  const page = await open(INBOX);
  await row(page, 'Support macros').waitFor();
  const popup = await openPopup();
  await show(popup, 'I owe');
  await expect(popup.getByText(/^In your inbox: Support macros, Priya Raman/)).toBeVisible();
  const decline = popup.getByRole('button', { name: /^Drop, no answer needed: Support macros/ });
  await tabTo(popup, decline, 12);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/^In your inbox: Support macros/)).toHaveCount(0);
  await expect(popup.locator('.suggestion:has(:focus)'), 'the next one has the focus').toHaveCount(1);
  await popup.keyboard.press('z');
  await expect(popup.getByText(/^In your inbox: Support macros/)).toBeVisible();
  await decline.click();
  await expect(popup.getByText(/^In your inbox: Support macros/)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await decline.click();
  await tabTo(popup, popup.getByRole('button', { name: /^I owe an answer: Cover text, two versions/ }), 20);
  await popup.keyboard.press('Enter');
  await expect(replies(popup)).toHaveText([/Cover text, two versions.*Mira, which one goes on the cover/]);
  await expect(popup.getByRole('button', { name: /^I owe an answer: / }).and(popup.locator(':focus'))).toHaveCount(1);
  await tabTo(popup, popup.getByRole('button', { name: 'Check now' }), 12);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('footer').getByRole('status')).toContainText(/^Checked /);
  await popup.close();

  const again = await openPopup();
  await show(again, 'I owe');
  await expect(again.getByText(/^In your inbox: /).first()).toBeVisible();
  await expect(again.getByText(/^In your inbox: (?:Support macros|Cover text)/)).toHaveCount(0);
  await again.close();

  await page.bringToFront();
  await openThread(page, 'Stand-up in writing, Friday');
  const beside = await openPopup();
  await show(beside, 'I owe');
  await expect(beside.getByText(/^You are reading: Stand-up in writing, Friday/)).toBeVisible();
  await beside.getByRole('button', { name: /^I owe an answer: Stand-up in writing/ }).click();
  await expect(replies(beside).filter({ hasText: 'Stand-up in writing, Friday' })).toBeVisible();
  await expect(beside.getByText(/^You are reading/)).toHaveCount(0);
});
