import { focusPlans } from '../../store/blocks.ts';
import type { Worker } from '../worker.ts';
import { planFocusAlarm } from './due.ts';

/** What stands in a calendar by itself depends on these. */
export const FOCUS_KEYS = ['settings.focus', 'settings.mailTimes', 'settings.hours', 'settings.timeZone'] as const;
/** A time is typed digit by digit, and each would be put into the calendar. In milliseconds. */
const TYPING = 60_000;

/** The settings have changed: what is kept in the calendars by itself follows them soon, so that nobody reads old mail times there. */
export async function followWishes(worker: Worker): Promise<void> {
  const { store } = worker;
  const soon = worker.now() + TYPING;
  await store.transaction('rw', store.focusPlans, async () => {
    const kept = (await focusPlans(store)).filter(({ isAutomatic, hasMailTimes }) => isAutomatic || hasMailTimes);
    const late = kept.filter(({ next }) => next === null || next > soon);
    await store.focusPlans.bulkPut(late.map((plan) => ({ ...plan, next: soon })));
  });
  await planFocusAlarm(worker);
}
