import type { Page } from 'playwright-core';
import type { PracticeWorkspace } from '../../practice/workspace.ts';
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

/** `YYYY-MM-DD` of a Wednesday ahead: of a day at a week's edge, Calendar might show another week. */
function wednesdayAhead(): string {
  const day = new Date(Date.now() + 21 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

const STATUS = 'Winter status';

/** Puts an event with a guest into the calendar and opens its week in `page`. */
export async function openWeekOfEvent(page: Page, practice: PracticeWorkspace): Promise<void> {
  const day = wednesdayAhead();
  const guest = {
    email: 'jonas.weber@fernweg.example',
    name: '',
    optional: false,
    response: 'needsAction',
    members: null,
  };
  const event = {
    title: STATUS,
    kind: 'event',
    organiser: 'mira.adler@fernweg.example',
    guests: [guest],
    recurrence: null,
    start: `${day}T12:00`,
    end: `${day}T13:00`,
    description: [],
  };
  await practice.control('POST', '/calendar/events', { event });
  await page.goto(`https://calendar.google.com/calendar/u/0/r/week/${day.replaceAll('-', '/')}`);
}

/** From pressing an event to our line in its bubble; closes the bubble again. */
export async function detailsOpening(page: Page): Promise<number> {
  const chip = page.locator('[data-eventchip]:visible').filter({ hasText: STATUS }).first();
  const took = await untilShown(page, 'unhurried-card', () => chip.click());
  await page.keyboard.press('Escape');
  await page.locator('unhurried-card').waitFor({ state: 'detached' });
  return took;
}
