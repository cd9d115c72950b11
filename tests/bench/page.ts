import { type OpenChromium, openChromium } from '../../practice/browser/chromium.ts';
import { startPractice } from '../../practice/workspace.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build.ts';
import * as gmail from '../browser/drive/gmail.ts';
import { cardOpening, churnComposes, composeOpening, heapOf } from './opening.ts';
import { measureTyping, openDraft, type Typing, watchTyping } from './typing.ts';

/**
 * What the extension costs in Google's pages, against the same pages without it, side by side in one run: typing in a draft,
 * the wait until our surfaces show, and memory after many composes. It reports ratios; it passes or fails nothing.
 */
const ROUNDS = 3;
const KEYS = 60;
const CHURN = 200;

const executablePath = findBrowser('chromium');
const extension = buildExtension();
const workspace = await startPractice();
const open = (extension: string | null): Promise<OpenChromium> =>
  openChromium(workspace, { executablePath, extension });

const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Types in both browsers in turn, so that what else the machine does falls on both. */
async function compareTyping(pair: readonly [OpenChromium, OpenChromium], words: number): Promise<void> {
  const pages = await Promise.all(pair.map(({ context }) => context.newPage()));
  const results: Typing[][] = [[], []];
  for (const page of pages) {
    await page.goto(gmail.INBOX);
    await openDraft(page, words);
    await watchTyping(page);
    await measureTyping(page, 10);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, page] of pages.entries()) {
      await page.bringToFront();
      results[index]?.push(await measureTyping(page, KEYS));
    }
  }
  const [without, withUs] = results.map((rounds) => ({
    p50: quantile(
      rounds.flatMap(({ latencies }) => latencies),
      0.5,
    ),
    p95: quantile(
      rounds.flatMap(({ latencies }) => latencies),
      0.95,
    ),
    mainThread: rounds.reduce((total, { mainThread }) => total + mainThread, 0) / rounds.length,
    longest: Math.max(0, ...rounds.flatMap(({ longTasks }) => longTasks)),
    long: rounds.flatMap(({ longTasks }) => longTasks).length,
  }));
  if (!without || !withUs) return;
  say(`Typing in a draft of ${words} words (${ROUNDS} × ${KEYS} keys each, in turn)`);
  say(
    `  key to next frame, p50   without ${ms(without.p50)}   with ${ms(withUs.p50)}   ratio ${(withUs.p50 / without.p50).toFixed(2)}`,
  );
  say(
    `  key to next frame, p95   without ${ms(without.p95)}   with ${ms(withUs.p95)}   ratio ${(withUs.p95 / without.p95).toFixed(2)}`,
  );
  say(
    `  main thread a key        without ${ms(without.mainThread)}   with ${ms(withUs.mainThread)}   ratio ${(withUs.mainThread / without.mainThread).toFixed(2)}`,
  );
  say(
    `  tasks over 50 ms         without ${without.long} (${ms(without.longest)})   with ${withUs.long} (${ms(withUs.longest)})`,
  );
  for (const page of pages) await page.close();
}

async function reportOpening({ context }: OpenChromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(gmail.INBOX);
  const composes: number[] = [];
  for (let time = 0; time < 10; time += 1) {
    composes.push(await composeOpening(page));
    await gmail.discard(gmail.compose(page));
  }
  await page.goto('https://calendar.google.com/calendar/u/0/r');
  const card = await cardOpening(page);
  say('Until our surfaces show');
  say(`  Compose pressed to the mark   p50 ${ms(quantile(composes, 0.5))}   worst ${ms(Math.max(...composes))}`);
  say(`  first guest typed to the card ${ms(card)}`);
  await page.close();
}

async function compareMemory(pair: readonly [OpenChromium, OpenChromium]): Promise<void> {
  say(`Memory after opening and discarding ${CHURN} composes (after ${CHURN / 10} to warm up)`);
  for (const [index, { context }] of pair.entries()) {
    const page = await context.newPage();
    await page.goto(gmail.INBOX);
    await churnComposes(page, CHURN / 10);
    const before = await heapOf(page);
    await churnComposes(page, CHURN);
    const after = await heapOf(page);
    const grown = ((after.bytes - before.bytes) / 1024).toFixed(0);
    say(
      `  ${index === 0 ? 'without' : 'with   '}   heap ${(before.bytes / 1e6).toFixed(1)} → ${(after.bytes / 1e6).toFixed(1)} MB (${grown} kB)   nodes ${before.nodes} → ${after.nodes}   listeners ${before.listeners} → ${after.listeners}`,
    );
    await page.close();
  }
}

const pair = [await open(null), await open(extension)] as const;
try {
  await compareTyping(pair, 2_000);
  await compareTyping(pair, 10_000);
  await reportOpening(pair[1]);
  await compareMemory(pair);
} finally {
  for (const browser of pair) await browser.close();
  await workspace.close();
}
