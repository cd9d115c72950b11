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

/** How long a compose that was closed may still be followed (it could come back), with time to spare, in milliseconds. */
const SETTLED = 3_000;

/** Bytes of the page's heap and its counts of nodes and listeners, once everything has come to rest and after a collection. */
export async function heapOf(page: Page): Promise<{ bytes: number; nodes: number; listeners: number }> {
  await page.evaluate((pause) => new Promise((resume) => setTimeout(resume, pause)), SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { bytes: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/** Opens a compose and discards it, `times` over. */
export async function churnComposes(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const root = await gmail.newMail(page);
    await gmail.discard(root);
  }
}
