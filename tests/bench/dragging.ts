import type { Page } from 'playwright-core';
import * as calendar from '../browser/drive/calendar.ts';
import { watchFrames } from './typing.ts';

/** What dragging cost. Milliseconds. */
export interface Dragging {
  /** From each pointer move to the frame after it. */
  readonly latencies: readonly number[];
  /** Processor time of the main thread a move. */
  readonly mainThread: number;
}

/** Pointer moves of one drag. */
export const MOVES = 30;

/** Opens a bubble with a guest in it, and waits until what shows there has come to rest. */
export async function openDraftEvent(page: Page): Promise<void> {
  const bubble = await calendar.openBubble(page);
  await calendar.titleInput(page).fill('Weekly status');
  await calendar.addGuest(bubble, 'jonas.weber@fernweg.example');
  await watchFrames(page, 'pointermove');
}

/** Drags the bubble by its upper edge, out and back, so that the next drag begins where this one did. */
export async function measureDragging(page: Page): Promise<Dragging> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const box = await calendar.bubble(page).boundingBox();
  if (box === null) throw new Error('no bubble to drag');
  await page.evaluate(() => {
    window.benchLatencies.length = 0;
  });
  // By the bubble's upper edge, which has no control.
  await page.mouse.move(box.x + box.width / 2, box.y + 6);
  await page.mouse.down();
  const before = await busy();
  for (let move = 0; move < MOVES; move += 1) {
    const by = move < MOVES / 2 ? move : MOVES - move;
    await page.mouse.move(box.x + box.width / 2 + by * 2, box.y + 6 + by);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  const after = await busy();
  await page.mouse.move(box.x + box.width / 2, box.y + 6);
  await page.mouse.up();
  const latencies = await page.evaluate(() => window.benchLatencies);
  await session.detach();
  return { latencies, mainThread: ((after - before) * 1_000) / MOVES };
}
