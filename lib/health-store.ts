import * as v from 'valibot';
import { browser } from 'wxt/browser';

const SITES = ['gmail', 'calendar'] as const;
export type Site = (typeof SITES)[number];

/** How often each of our own selectors missed, or was found only by a later one. No content of a page, ever. */
export interface HealthRecord {
  readonly misses: Readonly<Record<string, number>>;
  readonly fallbacks: Readonly<Record<string, number>>;
}

const KEY = 'health';
/** More names than this we do not have: beyond it something counts what it should not. */
const MOST_NAMES = 300;
const MOST_COUNT = 1_000_000;

const Counts = v.record(v.string(), v.number());
const RecordSchema = v.object({ misses: Counts, fallbacks: Counts });
export const HealthSchema = v.object({ gmail: RecordSchema, calendar: RecordSchema });
/** The whole record, by site. */
export type Health = Readonly<Record<Site, HealthRecord>>;
const EMPTY: HealthRecord = { misses: {}, fallbacks: {} };

/** The record as it stands; empty where none was kept or it cannot be read. */
export async function readHealth(): Promise<Health> {
  const stored: Record<string, unknown> = await browser.storage.local.get([`${KEY}.gmail`, `${KEY}.calendar`]);
  const of = (site: Site): HealthRecord => {
    const parsed = v.safeParse(RecordSchema, stored[`${KEY}.${site}`]);
    return parsed.success ? parsed.output : EMPTY;
  };
  return { gmail: of('gmail'), calendar: of('calendar') };
}

function add(
  counts: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = { ...counts };
  for (const [name, count] of Object.entries(more)) {
    if (count <= 0 || (!Object.hasOwn(sum, name) && Object.keys(sum).length >= MOST_NAMES)) continue;
    sum[name] = Math.min(MOST_COUNT, (sum[name] ?? 0) + count);
  }
  return sum;
}

let queue: Promise<void> = Promise.resolve();

/** Adds counts of one site. Only the background calls it, so one queue keeps two reports from overwriting each other. */
export function addHealth(site: Site, more: HealthRecord): Promise<void> {
  const next = queue.then(async () => {
    const old = (await readHealth())[site];
    const record = { misses: add(old.misses, more.misses), fallbacks: add(old.fallbacks, more.fallbacks) };
    await browser.storage.local.set({ [`${KEY}.${site}`]: record });
  });
  queue = next.catch(() => undefined);
  return next;
}

function most(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].slice(0, MOST_NAMES);
  const of = (counts: Readonly<Record<string, number>>, name: string): number =>
    Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0;
  return Object.fromEntries(
    names.map((name) => [name, Math.min(MOST_COUNT, Math.max(of(one, name), of(other, name)))]),
  );
}

/** Two records of the same pages as one. Counts only grow, so the greater is the later one, and nothing is counted twice. */
export function mergeHealth(one: Health, other: Health): Health {
  const of = (site: Site): HealthRecord => ({
    misses: most(one[site].misses, other[site].misses),
    fallbacks: most(one[site].fallbacks, other[site].fallbacks),
  });
  return { gmail: of('gmail'), calendar: of('calendar') };
}

/** Takes up the counts of a backup. Only the background calls it, in the same queue as `addHealth`. */
export function restoreHealth(more: Health): Promise<void> {
  const next = queue.then(async () => {
    const { gmail, calendar } = mergeHealth(await readHealth(), more);
    await browser.storage.local.set({ [`${KEY}.gmail`]: gmail, [`${KEY}.calendar`]: calendar });
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Forgets all counts. */
export async function eraseHealth(): Promise<void> {
  await browser.storage.local.remove(SITES.map((site) => `${KEY}.${site}`));
}
