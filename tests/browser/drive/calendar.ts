import type { Locator, Page } from '@playwright/test';

/** Calendar, used as a person would, found by what both variants and both languages share. */
export const WEEK = 'https://calendar.google.com/calendar/u/0/r';

/** The visible quick-create bubble. */
export const bubble = (page: Page): Locator =>
  page.locator('[role="dialog"]:visible').filter({ has: page.locator('#tabEvent') });

/** The full edit page's form. */
export const editor = (page: Page): Locator => page.locator('[jsname="nB7Rvb"]:visible');

/** The card, wherever it stands. */
export const card = (page: Page): Locator => page.locator('unhurried-card');

/** Resolves when the page has drawn an open bubble anew, which it does shortly after each opening. */
const redrawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const seen = new MutationObserver((records) => {
          const isGone = (node: Node): boolean => node instanceof Element && node.matches('[role="tablist"]');
          if (!records.some(({ removedNodes }) => [...removedNodes].some(isGone))) return;
          seen.disconnect();
          resolve();
        });
        seen.observe(document, { childList: true, subtree: true });
      }),
  );

/** Opens the bubble and goes on once it stands still: nobody types as fast as it is redrawn. */
export async function openBubble(page: Page): Promise<Locator> {
  const settled = redrawn(page);
  const found = await clickHour(page);
  await settled;
  return found;
}

/** Clicks the hour in the middle of the grid and waits for the bubble. */
export async function clickHour(page: Page): Promise<Locator> {
  const column = page.locator('[data-datekey]:visible').nth(2);
  const box = await column.boundingBox();
  if (!box) throw new Error('no day to click on');
  const view = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.click(box.x + box.width / 2, view.height * 0.8);
  const found = bubble(page);
  await found.waitFor();
  return found;
}

/** Turns the draft in a bubble into a task, or back into an event. */
export const turnInto = (root: Locator, kind: 'event' | 'task'): Promise<void> =>
  root
    .getByRole('tab')
    .nth(kind === 'event' ? 0 : 1)
    .click();

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

/** The edit page's address, filled in. */
export function prefilled(fields: Readonly<Record<string, string>>, account = 0): string {
  return `https://calendar.google.com/calendar/u/${account}/r/eventedit?${new URLSearchParams(fields)}`;
}
