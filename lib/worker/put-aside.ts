import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Request, RequestSchema } from '../messages.ts';

/** Requests that found no room to store in. They wait in memory that the browser keeps while it runs, apart from the disk. */
const KEY = 'outbox';
const TRIES = 'outbox-tries';
const MOST = 200;

/** Rings when what was put aside is to be tried again. */
export const OUTBOX_ALARM = 'outbox';
/** Minutes until the next try, after so many that found no room. */
const BACKOFF = [5, 15, 30, 60];

/** What was put aside, oldest first. */
export async function putAside(): Promise<readonly Request[]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = v.safeParse(RequestSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Keeps these instead; beyond what memory is meant for, the newest. */
export async function keepAside(requests: readonly Request[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: requests.slice(-MOST) });
}

/** Plans the next try, each time later; one that is planned already stays. `now` is epoch milliseconds. */
export async function planTry(now: number): Promise<void> {
  if ((await browser.alarms.get(OUTBOX_ALARM)) !== undefined) return;
  const stored: unknown = (await browser.storage.session.get(TRIES))[TRIES];
  const tries = typeof stored === 'number' ? stored : 0;
  const minutes = BACKOFF[Math.min(tries, BACKOFF.length - 1)] ?? 60;
  await browser.alarms.create(OUTBOX_ALARM, { when: now + minutes * 60_000 });
  await browser.storage.session.set({ [TRIES]: tries + 1 });
}

/** Nothing waits any more. */
export async function planNoTry(): Promise<void> {
  await browser.alarms.clear(OUTBOX_ALARM);
  await browser.storage.session.remove(TRIES);
}
