import type { CDPSession, Page } from 'playwright-core';
import * as gmail from '../browser/drive/gmail.ts';

/** What typing cost. Milliseconds. */
export interface Typing {
  /** From each key press to the frame after it. */
  readonly latencies: readonly number[];
  /** Processor time of the main thread a key, the pauses between keys included: what else the machine does is not in it. */
  readonly mainThread: number;
  /** Tasks over 50 ms that the page saw. */
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    benchLatencies: number[];
    benchLongTasks: number[];
  }
}

const SENTENCES = [
  'The proofs of the winter atlas came back from the printer and most of the maps look right.',
  'Could you compare the contour lines on sheet four with the survey, and tell me by Thursday?',
  'We moved the legend to the left because the hut symbols were hard to read at night.',
  'The price list is attached, with the two changes that we agreed on last week.',
];

/** A text of about `words` words, in paragraphs of four sentences. */
function textOf(words: number): string[] {
  const paragraph = SENTENCES.join(' ');
  const each = paragraph.split(' ').length;
  return Array.from({ length: Math.ceil(words / each) }, () => paragraph);
}

/** Opens a compose with a draft of about `words` words, the cursor at its end. */
export async function openDraft(page: Page, words: number): Promise<void> {
  const root = await gmail.newMail(page);
  await gmail.addressTo(root, 'jonas.weber@fernweg.example');
  await gmail.subject(root).fill('Proofs of the winter atlas');
  await gmail.body(root).evaluate((editor, paragraphs) => {
    const lines = paragraphs.map((text) => {
      const line = document.createElement('div');
      line.textContent = text;
      return line;
    });
    editor.prepend(...lines);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const last = lines.at(-1)?.firstChild;
    if (last) getSelection()?.collapse(last, last.textContent?.length ?? 0);
  }, textOf(words));
  await gmail.body(root).focus();
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Starts measuring in a page: each event of a type to the frame after it. */
export async function watchFrames(page: Page, type: 'keydown' | 'pointermove'): Promise<void> {
  await page.evaluate((type) => {
    window.benchLatencies = [];
    addEventListener(
      type,
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.benchLatencies.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  }, type);
}

/** Starts measuring in a page: each key press to the frame after it, and the browser's own long tasks. */
export async function watchTyping(page: Page): Promise<void> {
  await watchFrames(page, 'keydown');
  await page.evaluate(() => {
    window.benchLongTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.benchLongTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
}

/** Types `keys` letters at the speed of a fast typist with a pause now and then, and gives what that cost. */
export async function measureTyping(page: Page, keys: number): Promise<Typing> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    window.benchLatencies.length = 0;
    window.benchLongTasks.length = 0;
  });
  const before = await taskSeconds(session);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcdefghij'.charAt(key % 10));
    await page.evaluate((pause) => new Promise((resume) => setTimeout(resume, pause)), key % 20 === 19 ? 800 : 60);
  }
  const after = await taskSeconds(session);
  const seen = await page.evaluate(() => ({ latencies: window.benchLatencies, longTasks: window.benchLongTasks }));
  await session.detach();
  return { ...seen, mainThread: ((after - before) * 1_000) / keys };
}
