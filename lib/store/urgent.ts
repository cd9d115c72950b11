import { parseRow, parseRows } from './rows.ts';
import type { Store } from './store.ts';
import { type UrgentRow, UrgentRowSchema } from './urgent-rows.ts';

/** Where the looks for urgent senders stand for an account; a new account stands at its beginning. */
export async function urgentRow(store: Store, account: string): Promise<UrgentRow> {
  return (
    parseRow(UrgentRowSchema, await store.urgent.get(account)) ?? {
      account,
      cursor: null,
      lookedAt: null,
      retry: null,
      failures: 0,
      outcome: null,
      looks: [],
      untold: [],
      told: [],
    }
  );
}

export async function urgentRows(store: Store): Promise<readonly UrgentRow[]> {
  const rows: readonly unknown[] = await store.urgent.toArray();
  return parseRows(UrgentRowSchema, rows);
}
