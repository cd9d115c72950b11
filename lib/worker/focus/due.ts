import { browser } from 'wxt/browser';
import { accountsWith } from '../../connections.ts';
import { focusPlans, forgetBlocks } from '../../store/blocks.ts';
import type { Worker } from '../worker.ts';
import { tend } from './tend.ts';

/** Rings when a calendar is to be looked at again. */
export const FOCUS_ALARM = 'focus-blocks';

/** The alarm is only a hint: whoever wakes next finds in the store what is due. */
export async function planFocusAlarm({ store }: Worker): Promise<void> {
  const times = (await focusPlans(store)).flatMap(({ next }) => next ?? []);
  try {
    if (times.length === 0) await browser.alarms.clear(FOCUS_ALARM);
    else await browser.alarms.create(FOCUS_ALARM, { when: Math.min(...times) });
  } catch {
    // Nothing to do: see above.
  }
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
    else if (next !== null && next <= worker.now()) await tend(worker, account).catch(() => undefined);
  }
  await planFocusAlarm(worker);
}
