import {
  type CollectingRow,
  CollectingRowSchema,
  type ContributionRow,
  ContributionRowSchema,
} from './contribution-rows.ts';
import { parseRow, parseRows } from './rows.ts';
import type { Store } from './store.ts';

/** Where collecting stands for an account; a new account stands at its beginning. */
export async function collectingRow(store: Store, account: string): Promise<CollectingRow> {
  const row = parseRow(CollectingRowSchema, await store.collecting.get(account));
  return row ?? { account, last: null, readAt: null, retry: null, failures: 0, cursor: null, read: {} };
}

export async function collectingRows(store: Store): Promise<readonly CollectingRow[]> {
  const rows: readonly unknown[] = await store.collecting.toArray();
  return parseRows(CollectingRowSchema, rows);
}

/** What was read of these agendas' threads, oldest first, by the agenda's id; one of which nothing was read is left out. */
export async function contributionsTo(
  store: Store,
  agendaIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ContributionRow[]>> {
  const rows: readonly unknown[] = await store.contributions
    .where('agendaId')
    .anyOf([...agendaIds])
    .toArray();
  const sorted = parseRows(ContributionRowSchema, rows).toSorted(
    (one, other) => one.at - other.at || (one.message < other.message ? -1 : 1),
  );
  return Map.groupBy(sorted, ({ agendaId }) => agendaId);
}

/** Forgets what was collected with an account, and where that stood. The mail itself stays as it is. */
export async function forgetCollected(store: Store, account: string): Promise<void> {
  await store.transaction('rw', store.contributions, store.collecting, async () => {
    await store.contributions.where('account').equals(account).delete();
    await store.collecting.delete(account);
  });
}
