import type { Mailbox } from '../../google/gmail/mailbox.ts';
import { urgentRow } from '../../store/urgent.ts';
import type { UrgentRow } from '../../store/urgent-rows.ts';
import type { Keeper } from '../replies/run.ts';

/** One look for the urgent senders of one account. Nothing in it outlives the process. */
export interface Watch {
  readonly worker: Keeper;
  readonly account: string;
  readonly mailbox: Mailbox;
  /** Addresses and domains. */
  readonly senders: readonly string[];
  readonly signal: AbortSignal;
  /** Whether it is turned on, and the account connected for it, still. */
  isWanted(): Promise<boolean>;
}

/** It was turned off, or the account taken back, while the look was under way; nothing more is kept of it. */
export class Unwanted extends Error {
  override readonly name = 'Unwanted';
}

/** One step: it reads the account's row and writes it again in one transaction. Throws `Unwanted` and what the store throws. */
export async function keep(watch: Watch, change: (row: UrgentRow) => Partial<UrgentRow>): Promise<UrgentRow> {
  const { worker, account } = watch;
  const { store } = worker;
  if (!(await watch.isWanted())) throw new Unwanted();
  return store.transaction('rw', store.urgent, async () => {
    const row = await urgentRow(store, account);
    const next: UrgentRow = { ...row, ...change(row) };
    await store.urgent.put(next);
    return next;
  });
}
