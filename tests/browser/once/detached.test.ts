import type { Page } from '@playwright/test';
import { addGuest, card, openBubble, titleInput, WEEK } from '../drive/calendar.ts';
import { INBOX, mark, newMail, panel, write } from '../drive/gmail.ts';
import { setSetting } from '../kept.ts';
import { listenersOfOurs } from '../listeners.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const ASKING = 'Could you check the numbers and tell me what you think?';
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

test('Gmail’s panel turned off leaves no listener that was not there before it was ever on', async ({
  chromium,
  open,
  openPopup,
}) => {
  const own = await openPopup();
  await setSetting(own, 'panelOff', ['gmail']);
  const begin = async () => {
    const page = await open(INBOX);
    const root = await newMail(page);
    await write(root, { to: [JONAS], subject: 'Elevation model', text: ASKING });
    return { page, root };
  };
  const counted = async (page: Page) => {
    const counts = await (await listenersOfOurs(page, chromium.extensionId ?? ''))();
    // A page that was listened to so closely may crash when the panel comes on: each is counted once, and left.
    await page.close();
    return counts;
  };
  const never = await counted((await begin()).page);
  expect(never).not.toHaveProperty(['document input']);

  await setSetting(own, 'panelOff', []);
  const shown = await begin();
  await expect(mark(shown.root)).toHaveAccessibleName('Context: 1 thing a reader would have to ask');
  const on = await counted(shown.page);
  expect(on).toHaveProperty(['document input']);
  expect(sum(on)).toBeGreaterThan(sum(never));

  const { page, root } = await begin();
  await mark(root).click();
  await expect(panel(root)).toBeVisible();
  await setSetting(own, 'panelOff', ['gmail']);
  await expect(page.locator('unhurried-context')).toHaveCount(0);
  expect(await counted(page)).toEqual(never);
});

test('Calendar’s card turned off leaves no listener that was not there before it was ever on', async ({
  chromium,
  open,
  openPopup,
}) => {
  const own = await openPopup();
  await setSetting(own, 'panelOff', ['calendar']);
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await addGuest(root, JONAS);
  const count = await listenersOfOurs(page, chromium.extensionId ?? '');
  const never = await count();
  expect(never).not.toHaveProperty(['document input']);

  await setSetting(own, 'panelOff', []);
  await expect(card(page).getByRole('heading', { name: 'This could be written' })).toBeVisible();
  const on = await count();
  expect(on).toHaveProperty(['document input']);
  expect(sum(on)).toBeGreaterThan(sum(never));

  await setSetting(own, 'panelOff', ['calendar']);
  await expect(card(page)).toHaveCount(0);
  expect(await count()).toEqual(never);
});
