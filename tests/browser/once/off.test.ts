import type { Page } from '@playwright/test';
import { addGuest, card, openBubble, titleInput, WEEK } from '../drive/calendar.ts';
import { INBOX, mark, newMail, send, toast, write } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { kept, setSetting } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const ASKING = 'Could you check the numbers and tell me what you think?';

/** All that is ours in a page. */
const ours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('unhurried')),
  );

test('Gmail’s panel goes while a mail is written and comes back without a reload', async ({ open, chromium }) => {
  const page = await open(INBOX);
  await newMail(page);
  // Not the last one, which will be another.
  const root = page.locator('.M9:visible').first();
  await write(root, { to: [JONAS], subject: 'Elevation model', text: ASKING });
  await expect(mark(root)).toHaveAccessibleName('Context: 1 thing a reader would have to ask');
  const own = await chromium.openExtensionPage('workspace.html#/settings/hints');

  await test.step('so does a single hint, by mouse and by keyboard in the settings', async () => {
    const hint = own.getByRole('switch', { name: 'Request without a date' });
    await hint.click();
    await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
    await own.keyboard.press('Shift+Tab');
    await tabTo(own, hint, 3);
    await own.keyboard.press('Space');
    await expect(hint).toBeChecked();
    await expect(mark(root)).toHaveAccessibleName('Context: 1 thing a reader would have to ask');
  });

  await setSetting(own, 'panelOff', ['gmail']);
  await expect.poll(() => ours(page)).toEqual([]);
  await write(root, { text: 'By Friday, 11 December 2026, please. ' });
  const second = await newMail(page);
  await expect(second.locator('[g_editable="true"]')).toBeVisible();
  expect(await ours(page)).toEqual([]);

  await setSetting(own, 'panelOff', []);
  await expect.poll(() => ours(page)).toEqual(['unhurried-context', 'unhurried-context']);
  await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
});

test('With Gmail’s panel off, what is sent is still waited for', async ({ open, openPopup }) => {
  const own = await openPopup();
  await setSetting(own, 'panelOff', ['gmail']);
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: 'Elevation model', text: ASKING });
  expect(await ours(page)).toEqual([]);
  await send(root).click();
  await toast(page).waitFor();
  await expect
    .poll(async () => (await kept(own)).pendingReplies.map(({ subject }) => subject))
    .toEqual(['Elevation model']);
});

test('Calendar’s card goes while an event is written and comes back without a reload', async ({ open, openPopup }) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await addGuest(root, JONAS);
  const verdict = card(page).getByRole('heading', { name: 'This could be written' });
  await expect(verdict).toBeVisible();
  const own = await openPopup();

  await setSetting(own, 'panelOff', ['gmail']);
  await expect(verdict).toBeVisible();
  await setSetting(own, 'panelOff', ['calendar']);
  await expect.poll(() => ours(page)).toEqual([]);
  await titleInput(page).fill('Weekly status update, spring');

  await setSetting(own, 'panelOff', []);
  await expect(verdict).toBeVisible();
  expect(await ours(page)).toEqual(['unhurried-card']);
  await expect(titleInput(page)).toHaveValue('Weekly status update, spring');
});
