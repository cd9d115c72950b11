import type { Page } from 'playwright-core';
import * as calendar from '../browser/drive/calendar.ts';
import * as gmail from '../browser/drive/gmail.ts';

/** Milliseconds from `act` to the first frame in which an element named `tag` has a size. */
async function untilShown(page: Page, tag: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((name) => {
    const started = performance.now();
    window.benchLatencies = [];
    const look = (): void => {
      const found = [...document.querySelectorAll(name)].some((host) => {
        const inside = host.shadowRoot?.querySelector('section, button');
        return inside !== null && inside !== undefined && inside.getBoundingClientRect().width > 0;
      });
      if (found) window.benchLatencies.push(performance.now() - started);
      else requestAnimationFrame(look);
    };
    look();
  }, tag);
  await act();
  await page.waitForFunction(() => window.benchLatencies.length > 0);
  return page.evaluate(() => window.benchLatencies[0] ?? Number.NaN);
}

/** From pressing Compose to our mark beside Send; the page's own opening is part of it. */
export const composeOpening = (page: Page): Promise<number> =>
  untilShown(page, 'unhurried-context', async () => void (await gmail.newMail(page)));

/** From adding the first guest in a new bubble to the card. */
export async function cardOpening(page: Page): Promise<number> {
  const bubble = await calendar.openBubble(page);
  await calendar.titleInput(page).fill('Weekly status');
  return untilShown(page, 'unhurried-card', () => calendar.addGuest(bubble, 'jonas.weber@fernweg.example'));
}
