import type { Page } from 'playwright-core';
import { type OpenChromium, openChromium } from '../../practice/browser/chromium.ts';
import { startPractice } from '../../practice/workspace.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build.ts';
import * as calendar from '../browser/drive/calendar.ts';
import * as gmail from '../browser/drive/gmail.ts';
import { type Dragging, MOVES, measureDragging, openDraftEvent } from './dragging.ts';
import { churnComposes, heapOf } from './heap.ts';
import { cardOpening, composeOpening, detailsOpening, openWeekOfEvent } from './opening.ts';
import { ownWork } from './own-work.ts';
import { measureTyping, openDraft, type Typing, watchTyping } from './typing.ts';

/**
 * What the extension costs in Google's pages, against the same pages without it, side by side in one run: typing in a draft,
 * the wait until our surfaces show, and memory after many composes. It reports ratios; it passes or fails nothing.
 */
/** `BENCH_PART=0.1` measures a tenth of it, only to see that it works. */
const part = Number(process.env.BENCH_PART ?? 1);
const some = (all: number, least: number): number => Math.max(least, Math.round(all * part));
const ROUNDS = some(20, 2);
const KEYS = 20;
const WARM_UP = some(3, 1);
const CHURN = some(200, 10);
const OPENINGS = some(10, 2);
const DRAGS = some(20, 2);

const executablePath = findBrowser('chromium');
const extension = buildExtension();
const workspace = await startPractice();
const open = (extension: string | null): Promise<OpenChromium> =>
  openChromium(workspace, { executablePath, extension });

const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};
const median = (values: readonly number[]): number => quantile(values, 0.5);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const compare = (label: string, one: number, other: number, ratio: number, more = ''): void =>
  say(`  ${label}   without ${ms(one)}   with ${ms(other)}   ratio ${ratio.toFixed(2)}${more}`);

/**
 * Types a few words in both browsers in turn, the one or the other first, so that what else the machine does falls on both. Waits
 * are compared over all keys, processor time by the median of the pairs: a busy moment spoils a pair and not the rest.
 */
async function compareTyping(pair: readonly [OpenChromium, OpenChromium], words: number): Promise<void> {
  const open = async ({ context }: OpenChromium): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(gmail.INBOX);
    await openDraft(page, words);
    await watchTyping(page);
    for (let round = 0; round < WARM_UP; round += 1) await measureTyping(page, KEYS);
    return page;
  };
  const [without, withUs] = [await open(pair[0]), await open(pair[1])];
  const type = async (page: Page): Promise<Typing> => {
    await page.bringToFront();
    // The first frame of a page that comes to the front is late for reasons of its own.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    return measureTyping(page, KEYS);
  };
  const rounds: { readonly without: Typing; readonly withUs: Typing }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) rounds.push({ without: await type(without), withUs: await type(withUs) });
    else {
      const ours = await type(withUs);
      rounds.push({ without: await type(without), withUs: ours });
    }
  }
  await withUs.bringToFront();
  const own = await ownWork(withUs, async () => void (await measureTyping(withUs, KEYS * WARM_UP)));
  say(`Typing in a draft of ${words} words (${ROUNDS} pairs of ${KEYS} keys, in turn)`);
  for (const part of [0.5, 0.95]) {
    const [one, other] = (['without', 'withUs'] as const).map((of) =>
      quantile(
        rounds.flatMap((round) => round[of].latencies),
        part,
      ),
    );
    if (one && other)
      compare(`key to next frame, p${part * 100}`, one, other, other / one, part === 0.95 ? ' (goal ≤ 1.05)' : '');
  }
  const ratios = rounds.map((round) => round.withUs.mainThread / round.without.mainThread);
  const spread = ` (middle half ${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)})`;
  const busy = (of: 'without' | 'withUs'): number => median(rounds.map((round) => round[of].mainThread));
  compare('main thread a key     ', busy('without'), busy('withUs'), median(ratios), `${spread} (goal ≤ 1.10)`);
  const long = (of: 'without' | 'withUs'): string => {
    const tasks = rounds.flatMap((round) => round[of].longTasks);
    return `${tasks.length} (longest ${ms(Math.max(0, ...tasks))})`;
  };
  say(`  tasks over 50 ms         without ${long('without')}   with ${long('withUs')}`);
  say(
    `  our own scripts          ${(own.total / (KEYS * WARM_UP)).toFixed(2)} ms a key   longest piece ${ms(own.longest)}   tasks over 50 ms of ours ${own.long} (goal 0)`,
  );
  for (const page of [without, withUs]) await page.close();
}

/** Drags in the calendar while the bubble, and with us its card, stands open: pointer moves as a hand makes them. */
async function compareDragging(pair: readonly [OpenChromium, OpenChromium]): Promise<void> {
  const open = async ({ context }: OpenChromium): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(calendar.WEEK);
    await openDraftEvent(page);
    await measureDragging(page);
    return page;
  };
  const [without, withUs] = [await open(pair[0]), await open(pair[1])];
  const drag = async (page: Page): Promise<Dragging> => {
    await page.bringToFront();
    return measureDragging(page);
  };
  const rounds: { readonly without: Dragging; readonly withUs: Dragging }[] = [];
  for (let round = 0; round < DRAGS; round += 1) {
    if (round % 2 === 0) rounds.push({ without: await drag(without), withUs: await drag(withUs) });
    else {
      const ours = await drag(withUs);
      rounds.push({ without: await drag(without), withUs: ours });
    }
  }
  await withUs.bringToFront();
  const own = await ownWork(withUs, async () => void (await measureDragging(withUs)));
  say(`Dragging in the calendar, its bubble open (${DRAGS} pairs of ${MOVES} moves, in turn)`);
  for (const part of [0.5, 0.95]) {
    const of = (which: 'without' | 'withUs'): number =>
      quantile(
        rounds.flatMap((round) => round[which].latencies),
        part,
      );
    const [one, other] = [of('without'), of('withUs')];
    compare(`move to next frame, p${part * 100}`, one, other, other / one, part === 0.95 ? ' (goal ≤ 1.05)' : '');
  }
  const busy = (of: 'without' | 'withUs'): number => median(rounds.map((round) => round[of].mainThread));
  const ratios = rounds.map((round) => round.withUs.mainThread / round.without.mainThread);
  compare('main thread a move    ', busy('without'), busy('withUs'), median(ratios), ' (goal ≤ 1.10)');
  say(`  our own scripts          longest piece ${ms(own.longest)}   tasks over 50 ms of ours ${own.long} (goal 0)`);
  for (const page of [without, withUs]) await page.close();
}

async function reportOpening({ context }: OpenChromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(gmail.INBOX);
  const composes: number[] = [];
  for (let time = 0; time < OPENINGS; time += 1) {
    composes.push(await composeOpening(page));
    await gmail.discard(gmail.compose(page));
  }
  await page.goto('https://calendar.google.com/calendar/u/0/r');
  const cards: number[] = [];
  for (let time = 0; time < OPENINGS; time += 1) {
    cards.push(await cardOpening(page));
    await page.reload();
  }
  const details: number[] = [];
  await openWeekOfEvent(page, workspace);
  for (let time = 0; time < OPENINGS; time += 1) details.push(await detailsOpening(page));
  say('Until our surfaces show');
  say(`  Compose pressed to the mark   p50 ${ms(quantile(composes, 0.5))}   worst ${ms(Math.max(...composes))}`);
  say(`  first guest typed to the card p50 ${ms(quantile(cards, 0.5))}   worst ${ms(Math.max(...cards))}`);
  say(`  an event pressed to our line  p50 ${ms(quantile(details, 0.5))}   worst ${ms(Math.max(...details))}`);
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
    const kB = (of: 'used' | 'objects'): string => ((after[of] - before[of]) / 1024).toFixed(0);
    say(
      `  ${index === 0 ? 'without' : 'with   '}   objects ${kB('objects')} kB more (goal: no growth)   nodes ${before.nodes} → ${after.nodes}   listeners ${before.listeners} → ${after.listeners}   with compiled code and the browser’s own records ${kB('used')} kB more of ${(before.used / 1e6).toFixed(1)} MB`,
    );
    await page.close();
  }
}

const pair = [await open(null), await open(extension)] as const;
try {
  await compareTyping(pair, 2_000);
  await compareTyping(pair, 10_000);
  await compareDragging(pair);
  await reportOpening(pair[1]);
  await compareMemory(pair);
} finally {
  for (const browser of pair) await browser.close();
  await workspace.close();
}
