import { browser } from 'wxt/browser';
import { accountsWith } from '../../connections.ts';
import { focusPlans, forgetBlocks } from '../../store/blocks.ts';
import type { Worker } from '../worker.ts';
import { SOON, type Tended, tend, type Wish } from './tend.ts';

/** Rings when a calendar is to be looked at again. */
export const FOCUS_ALARM = 'focus-blocks';

async function setAlarm(when: number | null): Promise<void> {
  try {
    if (when === null) await browser.alarms.clear(FOCUS_ALARM);
    else await browser.alarms.create(FOCUS_ALARM, { when });
  } catch {
    // The alarm is only a hint: whoever wakes next finds in the store what is due.
  }
}

/** Rings when the next calendar is due. */
export async function planFocusAlarm({ store }: Worker): Promise<void> {
  const times = (await focusPlans(store)).flatMap(({ next }) => next ?? []);
  await setAlarm(times.length === 0 ? null : Math.min(...times));
}

/** Tends a calendar as the person has just asked for. Somebody comes back for what this worker may be ended in. */
export async function tendNow(worker: Worker, account: string, wish: Wish): Promise<Tended> {
  await setAlarm(worker.now() + SOON);
  const tended = await tend(worker, account, wish);
  await planFocusAlarm(worker);
  return tended;
}

/** Tends the calendars that are due, however late, and forgets those that are connected for it no more. */
export async function tendIfDue(worker: Worker): Promise<void> {
  const { store } = worker;
  const accounts = await accountsWith('focus');
  const known = await store.blocks.orderBy('account').uniqueKeys();
  for (const key of known) if (typeof key === 'string' && !accounts.includes(key)) await forgetBlocks(store, key);
  for (const { account, next } of await focusPlans(store)) {
    if (!accounts.includes(account)) await forgetBlocks(store, account);
    // One calendar that fails keeps no other one waiting.
    else if (next !== null && next <= worker.now()) {
      await setAlarm(worker.now() + SOON);
      await tend(worker, account).catch(() => undefined);
    }
  }
  await planFocusAlarm(worker);
}
