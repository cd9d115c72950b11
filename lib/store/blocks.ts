import { type BlockRow, BlockRowSchema, type FocusPlan, FocusPlanSchema } from './block-rows.ts';
import { parseRow, parseRows } from './rows.ts';
import type { Store } from './store.ts';

/** What is to be kept in an account's calendar; nothing for a new account. */
export async function focusPlan(store: Store, account: string): Promise<FocusPlan> {
  return (
    parseRow(FocusPlanSchema, await store.focusPlans.get(account)) ?? {
      account,
      isAutomatic: false,
      hasMailTimes: false,
      isPlain: false,
      next: null,
      failures: 0,
      last: null,
    }
  );
}

export async function focusPlans(store: Store): Promise<readonly FocusPlan[]> {
  const rows: readonly unknown[] = await store.focusPlans.toArray();
  return parseRows(FocusPlanSchema, rows);
}

/** An account's blocks, earliest first. */
export async function blockRows(store: Store, account: string): Promise<readonly BlockRow[]> {
  const rows: readonly unknown[] = await store.blocks.where('account').equals(account).toArray();
  return parseRows(BlockRowSchema, rows).toSorted((one, other) => one.start - other.start);
}

/** Makes these an account's blocks, and no others. */
export async function replaceBlocks(store: Store, account: string, rows: readonly BlockRow[]): Promise<void> {
  await store.blocks.where('account').equals(account).delete();
  await store.blocks.bulkPut([...rows]);
}

/** Forgets an account's blocks, and what was to be kept in its calendar. The calendar itself stays as it is. */
export async function forgetBlocks(store: Store, account: string): Promise<void> {
  await store.transaction('rw', store.blocks, store.focusPlans, async () => {
    await store.blocks.where('account').equals(account).delete();
    await store.focusPlans.delete(account);
  });
}
