import type { Locator, Page } from '@playwright/test';
import { body, INBOX, mark, newMail, panel, send, toast, write } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { replies, repliesIn } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const ASKING = 'Could you check the numbers in the price list?';

const opener = (root: Locator): Locator =>
  panel(root).getByRole('button', { name: /^Change (?:from whom and )?by when/ });

/** Writes a mail and goes to its panel by keys. */
async function look(page: Page, to: readonly string[], text = ASKING): Promise<Locator> {
  const root = await newMail(page);
  await write(root, { to, subject: 'Spring numbers', text });
  await expect(mark(root)).not.toHaveAccessibleName('Context: nothing to check yet');
  await body(root).focus();
  await tabTo(page, mark(root), 5);
  await page.keyboard.press('Enter');
  await tabTo(page, opener(root), 20);
  return root;
}

test('The line of an expected reply is changed, dated and switched by keyboard alone', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  const root = await look(page, [JONAS]);
  await page.keyboard.press('Enter');
  const date = panel(root).getByLabel('On a date');

  await test.step('a day that is over is refused, and the old one stays', async () => {
    await tabTo(page, date, 6);
    await page.keyboard.type('01022020');
    await page.keyboard.press('Enter');
    await expect(panel(root)).toContainText('That day is over, so nothing was changed.');
    await expect(panel(root)).not.toContainText('2020');
  });

  await test.step('a date is typed to its end', async () => {
    await tabTo(page, opener(root), 12, 'Shift+Tab');
    await tabTo(page, date, 6);
    await page.keyboard.type('12242029');
    await expect(date).toHaveValue('2029-12-24');
    await expect(panel(root)).toContainText(/Reply expected from Jonas by (?:24 Dec 2029|Dec 24, 2029)/);
    await expect(panel(root).getByText('That day is over')).toHaveCount(0);
  });

  await test.step('it is switched off and on', async () => {
    const turn = panel(root).getByRole('switch', { name: 'Expect a reply' });
    await tabTo(page, turn, 12, 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(panel(root)).toContainText('No reply expected from Jonas');
    await page.keyboard.press('Space');
    await expect(panel(root)).toContainText('2029');
  });

  await page.keyboard.press('Escape');
  await send(root).click();
  await toast(page).waitFor();
  await expect(repliesIn(await openPopup(), 'Later')).toHaveText([/2029/]);
});

test('From whom a reply is expected is chosen by keyboard or mouse, and kept with the sent mail', async ({
  open,
  openPopup,
}) => {
  const page = await open(INBOX);
  const root = await look(page, [JONAS, DANA]);
  await expect(panel(root)).toContainText(/Reply expected from Jonas and Dana by .+/);
  await page.keyboard.press('Enter');
  const from = panel(root).getByRole('group', { name: 'From whom' });
  await expect(from.getByRole('checkbox', { name: 'Jonas' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(panel(root)).toContainText('Reply expected from Dana');
  await from.getByRole('checkbox', { name: 'Dana' }).click();
  await expect(panel(root)).toContainText('Somebody has to be left.');
  await from.getByRole('checkbox', { name: 'Jonas' }).click();
  await from.getByRole('checkbox', { name: 'Dana' }).click();
  await expect(panel(root)).toContainText('Reply expected from Jonas');
  await expect(panel(root)).not.toContainText('Jonas and Dana');
  await page.keyboard.press('Escape');
  await send(root).click();
  await toast(page).waitFor();
  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/Jonas/]);
  await expect(replies(popup)).not.toContainText('Dana');
});

test('A document that is announced can be linked instead of attached', async ({ open }) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: 'Spring numbers', text: 'Please find the price list attached.' });
  await mark(root).click();
  const missing = panel(root).getByRole('group', { name: 'Where is the document?' });
  await expect(missing.getByRole('button', { name: 'Attach it' })).toBeVisible();
  await missing.getByRole('button', { name: 'Add a link' }).press('Enter');
  await expect(body(root)).toContainText('Here is the link:');
  await expect(body(root)).toBeFocused();
  await page.keyboard.insertText('https://drive.google.com/file/d/1/view');
  await expect(body(root)).toContainText(/Here is the link:\s*https:\/\/drive/);
  await expect(mark(root)).toHaveAccessibleName(/^Context: (?!2)/);
});
