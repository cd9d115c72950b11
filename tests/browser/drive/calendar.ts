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
export async function openBubble(page: Page, at?: Point): Promise<Locator> {
  const settled = redrawn(page);
  const found = await clickHour(page, at);
  await settled;
  return found;
}

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An hour where nothing stands yet, nor near it. */
export async function freePoint(page: Page): Promise<Point> {
  await page.locator('[data-datekey]:visible').first().waitFor();
  const free = await page.evaluate(freeHour);
  if (free === null) throw new Error('no free hour in sight');
  return free;
}

/** Clicks an hour where nothing stands yet, or this one, and waits for the bubble. */
export async function clickHour(page: Page, at?: Point): Promise<Locator> {
  await page.locator('[data-datekey]:visible').first().waitFor();
  const { x, y } = at ?? (await freePoint(page));
  await page.mouse.click(x, y);
  const found = bubble(page);
  await found.waitFor();
  return found;
}

/** Runs in the page: a point of the grid with no event on it nor near it, looked for from the end of the week. */
function freeHour(): { x: number; y: number } | null {
  const days = [...document.querySelectorAll('[data-datekey]')].map((day) => day.getBoundingClientRect());
  const columns = [...new Set(days.map(({ left, width }) => left + width / 2))].sort((a, b) => b - a);
  const isFree = (x: number, y: number): boolean =>
    document.elementFromPoint(x, y)?.closest('[data-eventid], button') === null;
  for (const x of columns) {
    for (let y = innerHeight * 0.8; y > innerHeight * 0.4; y -= 30) {
      if ([-24, 0, 24].every((by) => isFree(x, y + by))) return { x, y };
    }
  }
  return null;
}

/** What a draft can be, in the order of its tabs. */
const KINDS = ['event', 'task', 'out of office', 'focus time'] as const;

/** Turns a draft into something else, or back into an event. */
export const turnInto = (root: Locator, kind: (typeof KINDS)[number]): Promise<void> =>
  root.getByRole('tab').nth(KINDS.indexOf(kind)).click();

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
