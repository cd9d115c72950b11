import type { Locator, Page } from '@playwright/test';

/** Calendar, used as a person would, found by what both variants and both languages share. */
export const GRID_HOUR_HEIGHT = 48;

/** The visible quick-create bubble. */
export const bubble = (page: Page): Locator =>
  page.locator('[role="dialog"]:visible').filter({ has: page.locator('[aria-labelledby="tabEvent"]') });

/** The card, wherever it stands. */
export const card = (page: Page): Locator => page.locator('unhurried-card');

/** Clicks the hour in the middle of the grid and waits for the bubble. */
export async function openBubble(page: Page): Promise<Locator> {
  const column = page.locator('[data-datekey]:visible').nth(2);
  const box = await column.boundingBox();
  if (!box) throw new Error('no day to click on');
  const view = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.click(box.x + box.width / 2, view.height * 0.8);
  const found = bubble(page);
  await found.waitFor();
  return found;
}

/** The title's input in the bubble or on the page. */
export const titleInput = (page: Page): Locator =>
  page.locator('#xTiIn:visible, [role="dialog"]:visible [jsname="GYcwYe"] input').first();

/** Types a guest's address and commits it. The field's name is one of the two languages'. */
export async function addGuest(root: Locator, address: string): Promise<void> {
  const entry = root.getByRole('combobox', { name: /^(Guests|Gäste)$/ });
  await entry.fill(address);
  await entry.press('Enter');
  await root.locator(`[data-email="${address}"]`).first().waitFor();
}

/** Opens the edit page filled in by its address. */
export function prefilled(fields: Readonly<Record<string, string>>, account = 0): string {
  return `https://calendar.google.com/calendar/u/${account}/r/eventedit?${new URLSearchParams(fields)}`;
}
