import type { Locator, Page } from '@playwright/test';
import { addGuest, bubble, card, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { answer, body, compose, INBOX, mark, newMail, openThread, panel, send, toast, write } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { replies, repliesIn } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const ASKING = 'Could you review the numbers in the price list for spring and send me what you think of them?';

/** Keys that do something in Gmail or Calendar when nobody types. */
const SHORTCUTS = ['e', 'c', '#', 'u', 'r', 'd', 'm', 'j', 'x', 't', '/', 'Delete'];

const toggle = (page: Page): Locator => card(page).getByRole('button', { name: 'Show the seven questions' });

test('The card in a bubble is answered, and Gmail opened, without a mouse', async ({ open }) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await addGuest(root, JONAS);
  await toggle(page).waitFor();
  await tabTo(page, toggle(page), 20);
  await page.keyboard.press('Enter');
  const radios = card(page).getByRole('radio');
  await expect(radios.first()).toBeVisible();

  await test.step('arrows answer, and Delete takes it back', async () => {
    await tabTo(page, radios.first(), 20);
    await page.keyboard.press('ArrowRight');
    await expect(card(page).getByText('Your answer').first()).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(card(page).getByText('Your answer')).toHaveCount(0);
  });

  await test.step('no key of ours is one of the page’s', async () => {
    for (const key of SHORTCUTS) await page.keyboard.press(key);
    await expect(bubble(page)).toBeVisible();
    await expect(titleInput(page)).toHaveValue('Weekly status update');
    expect(new URL(page.url()).pathname).toBe('/calendar/u/0/r');
  });

  await test.step('the button opens Gmail', async () => {
    const write = card(page).getByRole('button', { name: 'Write instead' });
    await tabTo(page, write, 30);
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    await expect(body(compose(await opened))).not.toBeEmpty();
  });
});

test('A key pressed in the card of the edit page does nothing to the page', async ({ open }) => {
  const page = await open(
    prefilled({ text: 'Weekly status update', dates: '20261210T140000/20261210T150000', add: JONAS }),
  );
  await toggle(page).focus();
  for (const key of [...SHORTCUTS, 'Escape']) await page.keyboard.press(key);
  await expect(titleInput(page)).toHaveValue('Weekly status update');
  await expect(toggle(page)).toBeFocused();
});

test('Pressing anywhere in the card never closes the bubble', async ({ open }) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await addGuest(root, JONAS);
  await toggle(page).click();
  const places = [
    card(page).getByRole('heading', { name: 'This could be written' }),
    card(page).getByText('2 people × 1 h = 2 h'),
    card(page).getByText('Do people need to see each other for this?'),
    card(page).getByRole('radio', { name: 'Yes' }).last(),
    card(page).getByRole('button', { name: 'Hide the seven questions' }),
  ];
  for (const place of places) {
    await place.click();
    await expect(bubble(page)).toBeVisible();
  }
  await expect(page.locator('[role="alertdialog"]:visible')).toHaveCount(0);
});

test('The panel is opened, read and answered without a mouse', async ({ open }) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS, DANA], subject: 'Price list for spring', text: ASKING });
  await expect(mark(root)).toHaveAccessibleName('Context: 2 things a reader would have to ask');
  await body(root).focus();
  await tabTo(page, mark(root), 5);
  await page.keyboard.press('Enter');
  const date = panel(root).getByRole('group', { name: 'By when do you need it?' });
  const owner = panel(root).getByRole('group', { name: 'Is this for me, or for one of the others?' });
  await expect(date).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(owner).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(body(root)).toContainText('Could you reply by');
  await expect(owner).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(root)).toBeHidden();
  await expect(mark(root)).toBeFocused();
  await expect(root).toBeVisible();
});

test('A key pressed in the panel does nothing to the thread behind it', async ({ open }) => {
  const page = await open(INBOX);
  await openThread(page, 'Support macros');
  const root = await answer(page);
  await write(root, { text: ASKING });
  await mark(root).click();
  await expect(panel(root).getByRole('group')).toBeFocused();
  for (const key of SHORTCUTS) await page.keyboard.press(key);
  await expect(panel(root)).toBeVisible();
  await expect(page.locator('h2.hP:visible')).toHaveText('Support macros');
  await expect(page.locator('.M9:visible')).toHaveCount(1);
  await expect(body(root)).toContainText(ASKING);
});

test('The popup is gone through without a mouse', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  for (const subject of ['First', 'Second']) {
    const root = await newMail(page);
    await write(root, { to: [JONAS], subject, text: ASKING });
    await send(root).click();
    await expect(root).toBeHidden();
    await toast(page).waitFor();
  }
  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/First/, /Second/]);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('d');
  await expect(popup.getByText('Marked done.')).toBeVisible();
  await expect(replies(popup)).toHaveText([/First/]);
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(replies(popup)).toHaveText([/First/, /Second/]);
  await popup.reload();
  await expect(replies(popup)).toHaveText([/First/, /Second/]);

  await test.step('one is put off, and one is dropped', async () => {
    await replies(popup).first().getByTitle('Open the thread').focus();
    await popup.keyboard.press('s');
    // In the evening nothing is later today.
    await expect(popup.getByRole('button', { name: /^(?:Later today|Tomorrow)/ }).first()).toBeFocused();
    await tabTo(popup, popup.getByRole('button', { name: /^Tomorrow/ }), 3);
    await popup.keyboard.press('Enter');
    await expect(repliesIn(popup, 'Snoozed')).toHaveText([/First/]);
    await replies(popup).first().getByTitle('Open the thread').focus();
    await popup.keyboard.press('x');
    await expect(popup.getByText('Dropped.')).toBeVisible();
    await expect(replies(popup)).toHaveText([/First/]);
  });
});
