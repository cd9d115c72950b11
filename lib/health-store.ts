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
const EMPTY: HealthRecord = { misses: {}, fallbacks: {} };

/** The record as it stands; empty where none was kept or it cannot be read. */
export async function readHealth(): Promise<Readonly<Record<Site, HealthRecord>>> {
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

/** Forgets all counts. */
export async function eraseHealth(): Promise<void> {
  await browser.storage.local.remove(SITES.map((site) => `${KEY}.${site}`));
}
