import type { Page } from 'playwright-core';

/** What the scripts of the extension do, by the browser's own profiler. Milliseconds. */
export interface OwnWork {
  /** In all that was profiled. */
  readonly total: number;
  /** Their longest uninterrupted piece. */
  readonly longest: number;
  /** Uninterrupted pieces over 50 ms: the part of the page's long tasks that is ours. */
  readonly long: number;
}

/** What the browser calls a long task, in milliseconds. */
const LONG = 50;

/** Microseconds between two looks of the profiler. */
const INTERVAL = 100;

/** Profiles a page while `act` runs: the time in which a script of the extension was on the stack. */
export async function ownWork(page: Page, act: () => Promise<void>): Promise<OwnWork> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  // Whatever one of our functions calls is ours as well.
  const mark = (id: number, isBelowOurs: boolean): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const isOurs = isBelowOurs || node.callFrame.url.startsWith('chrome-extension://');
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) mark(child, isOurs);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  let total = 0;
  let longest = 0;
  let piece = 0;
  let long = 0;
  for (const [index, id] of samples.entries()) {
    const time = (timeDeltas[index] ?? 0) / 1_000;
    const before = piece;
    piece = ours.has(id) ? piece + time : 0;
    if (before <= LONG && piece > LONG) long += 1;
    longest = Math.max(longest, piece);
    if (ours.has(id)) total += time;
  }
  return { total, longest, long };
}
