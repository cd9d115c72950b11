import type { Page } from '@playwright/test';
import { addGuest, card, editor, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { expectChoices, kept } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const draft = (text: string, account = 0): string =>
  prefilled({ text, dates: '20261210T140000/20261210T150000', add: JONAS }, account);

test('What was kept is not asked about again, with the reason that was given; another title, start or account is', async ({
  open,
  chromium,
}) => {
  const page = await open(draft('Weekly status update'));
  await card(page).getByRole('button', { name: 'Keep as it is' }).click();
  await expect(card(page)).toContainText('Kept as a meeting.');
  await card(page).getByRole('button', { name: 'It needs talking' }).click();
  await expect(card(page)).toContainText('Why: It needs talking');
  await expectChoices(chromium, { choice: 'keep', verdict: 'write', reason: 'It needs talking', minutes: 120 });

  const again = await open(draft('Weekly status update'));
  await expect(card(again)).toContainText('Kept as a meeting. Why: It needs talking');
  await expect(card(again).getByRole('heading')).toHaveCount(0);
  await card(again).getByRole('button', { name: 'Look again' }).click();
  await expect(card(again).getByRole('heading', { name: 'This could be written' })).toBeVisible();

  const nextWeek = { text: 'Weekly status update', dates: '20261217T140000/20261217T150000', add: JONAS };
  for (const anew of [draft('Monthly status update'), prefilled(nextWeek), draft('Weekly status update', 1)]) {
    const other = await open(anew);
    await expect(card(other).getByRole('heading')).toHaveText(/^(?:This could be written|Could go either way)$/);
    await expect(card(other)).not.toContainText('Kept as a meeting.');
  }
});

test('A reason in own words is kept as it was typed, by keyboard alone', async ({ open, chromium }) => {
  const page = await open(draft('Weekly status update'));
  await card(page).getByRole('button', { name: 'Keep as it is' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: 'Look again' })).toBeFocused();
  await card(page).getByLabel('In your own words').focus();
  await page.keyboard.type('Everybody ejects coffee, say 3 #times');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Why: Everybody ejects coffee, say 3 #times');
  await expectChoices(chromium, { choice: 'keep', reason: 'Everybody ejects coffee, say 3 #times' });
});

test('What is saved without a word is remembered as kept', async ({ open, chromium }) => {
  const page = await open(draft('Weekly status update'));
  await expect(card(page).getByRole('heading', { name: 'This could be written' })).toBeVisible();
  await editor(page).locator('#xSaveBu').click();
  // Calendar asks whether to tell the guests.
  await page.getByRole('alertdialog').locator('[data-id="EBS5u"]').click();
  await expect(editor(page)).toBeHidden();
  await expectChoices(chromium, { choice: 'kept', verdict: 'write' });
});

/** Opens the edit page of an event that was saved on the day of the drafts here. */
async function openSaved(open: (address: string) => Promise<Page>, title: string): Promise<Page> {
  const week = await open(`${WEEK}/week/2026/12/10`);
  const chip = week.locator('[data-eventchip]:visible').filter({ hasText: title }).first();
  const token = await chip.evaluate((node) => node.closest('[data-eventid]')?.getAttribute('data-eventid'));
  return open(`${WEEK}/eventedit/${token}`);
}

test('What was kept stays so when its title is corrected before it is saved', async ({ open }) => {
  const page = await open(draft('Weekly status updat'));
  await card(page).getByRole('button', { name: 'Keep as it is' }).click();
  await expect(card(page)).toContainText('Kept as a meeting.');
  await titleInput(page).fill('Weekly status update');
  await editor(page).locator('#xSaveBu').click();
  await page.getByRole('alertdialog').locator('[data-id="EBS5u"]').click();
  await expect(editor(page)).toBeHidden();
  const again = await openSaved(open, 'Weekly status update');
  await expect(titleInput(again)).toHaveValue('Weekly status update');
  await expect(card(again)).toContainText('Kept as a meeting.');
  await expect(card(again).getByRole('heading')).toHaveCount(0);
});

test('What was kept in the bubble before it had a title stays so on the edit page, whatever it is called', async ({
  open,
  chromium,
}) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await addGuest(root, JONAS);
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  await card(page).getByRole('button', { name: 'Keep as it is' }).click();
  await expect(card(page)).toContainText('Kept as a meeting.');
  await titleInput(page).fill('Weekly status update');
  const own = await chromium.openExtensionPage('popup.html');
  await expect.poll(async () => (await kept(own)).choices[0]?.key).toContain('weekly status update');
  await page.bringToFront();
  await root.locator('[jsname="rhPddf"]').click();
  await expect(editor(page)).toBeVisible();
  // The bubble, and with it its card, goes a moment after the page has come.
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText('Kept as a meeting.');
  await expect(card(page).getByRole('heading')).toHaveCount(0);
});

test('An event of one’s own gets no question until one asks, by keys that stay in the card', async ({ open }) => {
  const page = await open(prefilled({ text: 'Read the brief', dates: '20261210T140000/20261210T150000' }));
  const ask = card(page).getByRole('button', { name: 'Should this be a meeting?' });
  await expect(ask).toBeVisible();
  await expect(card(page).getByRole('heading')).toHaveCount(0);
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading')).toHaveCount(1);
  await expect(card(page).getByRole('button', { name: 'Show the seven questions' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('radiogroup')).toHaveCount(7);
  await page.keyboard.press('d');
  await expect(titleInput(page)).toHaveValue('Read the brief');
});
