import type { Locator } from '@playwright/test';
import { delayScripts } from '../background.ts';
import {
  addressTo,
  alert,
  answer,
  body,
  confirm,
  discard,
  INBOX,
  mark,
  newMail,
  openThread,
  panel,
  popOut,
  schedule,
  send,
  toast,
  write,
} from '../drive/gmail.ts';
import { replies } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const ASKING = 'Could you check the numbers in the price list and tell me what you think?';

/** Only somebody who reads English knows that this asks. */
const TELLING_TO = 'Please send me the signed contract by Friday.';
/** Longer than a quick sender takes, in milliseconds. */
const LATE = 1_500;

/** Every way to send a new mail. */
const WAYS: Readonly<Record<string, (root: Locator) => Promise<void>>> = {
  'a click': (root) => send(root).click(),
  'Ctrl+Enter': (root) => body(root).press('ControlOrMeta+Enter'),
  'Enter on the button': (root) => send(root).press('Enter'),
  'Space on the button': (root) => send(root).press('Space'),
  'a schedule': schedule,
};

test('A mail that asks is waited for once, in whichever way it is sent', async ({ chromium, open, openPopup }) => {
  const hasten = await delayScripts(chromium, LATE);
  const page = await open(INBOX);
  await test.step('before the page has come to read it', async () => {
    const root = await newMail(page);
    await write(root, { to: [JONAS], subject: 'Numbers in haste', text: TELLING_TO });
    await body(root).press('ControlOrMeta+Enter');
    await expect(root).toBeHidden();
    await toast(page).waitFor();
    await hasten();
  });
  for (const [way, go] of Object.entries(WAYS)) {
    await test.step(`by ${way}`, async () => {
      const root = await newMail(page);
      await write(root, { to: [JONAS], subject: `Numbers by ${way}`, text: ASKING });
      await go(root);
      await expect(root).toBeHidden();
      await toast(page).waitFor();
    });
  }
  await test.step('from a window of its own, which names no mailbox', async () => {
    await newMail(page);
    const root = await popOut(page);
    await write(root, { to: [JONAS], subject: 'Numbers from a window', text: ASKING });
    await send(root).click();
    await toast(root.page()).waitFor();
  });
  await test.step('by send and archive', async () => {
    await openThread(page, 'Text for the shop window');
    const root = await answer(page);
    await write(root, { text: ASKING });
    await root.locator('.Uo').click();
    await expect(root).toBeHidden();
    await toast(page).waitFor();
  });
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(8);
  const inHaste = replies(popup).filter({ hasText: 'Numbers in haste' });
  await expect(inHaste).toContainText(TELLING_TO);
  for (const way of Object.keys(WAYS)) {
    await expect(replies(popup).filter({ hasText: `Numbers by ${way}` })).toHaveCount(1);
  }
  await expect(replies(popup).filter({ hasText: 'Numbers from a window' })).toHaveCount(1);
  await expect(replies(popup).filter({ hasText: 'Text for the shop window' })).toHaveCount(1);
  const byClick = replies(popup).filter({ hasText: 'Numbers by a click' });
  await expect(byClick).toContainText('Jonas Weber');
  await expect(byClick).toContainText('Could you check the numbers');
});

test('A mail that was refused, taken back, thrown away or only kept is not waited for', async ({
  open,
  openPopup,
  practice,
}) => {
  const page = await open(INBOX);
  const writeTo = async (subject: string, to: readonly string[] = [JONAS]): Promise<Locator> => {
    const root = await newMail(page);
    await write(root, { to, subject, text: ASKING });
    return root;
  };

  await test.step('refused in the page: nobody to send it to', async () => {
    const root = await writeTo('Nobody', []);
    await send(root).click();
    await confirm(page);
    await expect(root).toBeVisible();
    await discard(root);
  });
  await test.step('refused in the page: no such address', async () => {
    const root = await writeTo('Typo', ['jonas.weber@fernweg']);
    await send(root).click();
    await confirm(page);
    await expect(root).toBeVisible();
    await discard(root);
  });
  await test.step('refused by the server', async () => {
    await practice.control('POST', '/mail/settings', { refuseSend: true });
    const root = await writeTo('Refused');
    await send(root).click();
    await alert(page).waitFor();
    await confirm(page);
    await practice.control('POST', '/mail/settings', { refuseSend: false });
    await discard(page.locator('.M9:visible').last());
  });
  await test.step('taken back', async () => {
    const root = await writeTo('Taken back');
    await send(root).click();
    await toast(page).click();
    const again = page.locator('.M9:visible').last();
    await expect(body(again)).toContainText('Could you check the numbers');
    await discard(again);
  });
  await test.step('thrown away', async () => discard(await writeTo('Thrown away')));
  await test.step('closed and kept as a draft', async () => {
    const root = await writeTo('Kept');
    await page.locator('[role="dialog"]:visible .Ha').click();
    await expect(root).toBeHidden();
  });

  await test.step('what is sent after all that is waited for, and it alone', async () => {
    const root = await writeTo('Sent');
    await send(root).click();
    await toast(page).waitFor();
    const popup = await openPopup();
    await expect(replies(popup).filter({ hasText: 'Sent' })).toHaveCount(1);
    await expect(replies(popup)).toHaveCount(1);
  });
});

test('A mail that was refused is waited for once it is sent after all', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { subject: 'Second try', text: ASKING });
  await send(root).click();
  await confirm(page);
  await addressTo(root, JONAS);
  await send(root).click();
  await toast(page).waitFor();
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
});

test('A mail that asks nothing is not waited for, nor one that the person expects no reply to', async ({
  open,
  openPopup,
}) => {
  const page = await open(INBOX);
  const telling = await newMail(page);
  await write(telling, { to: [JONAS], subject: 'Thanks', text: 'The numbers arrived, thank you.' });
  await send(telling).click();
  await toast(page).waitFor();

  const asking = await newMail(page);
  await write(asking, { to: [JONAS], subject: 'No hurry at all', text: ASKING });
  await mark(asking).click();
  await panel(asking).getByRole('switch', { name: 'Expect a reply' }).click();
  await page.keyboard.press('Escape');
  await send(asking).click();
  await expect(asking).toBeHidden();

  const last = await newMail(page);
  await write(last, { to: [JONAS], subject: 'The last one', text: ASKING });
  await send(last).click();
  await expect(last).toBeHidden();
  await toast(page).waitFor();
  const popup = await openPopup();
  await expect(replies(popup).filter({ hasText: 'The last one' })).toHaveCount(1);
  await expect(replies(popup)).toHaveCount(1);
});
