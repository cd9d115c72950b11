import { type AwayRow, AwayRowSchema } from './away-rows.ts';
import { parseRow, parseRows } from './rows.ts';
import type { Store } from './store.ts';

/** Where the autoresponder stands for an account; a new account stands at its beginning. */
export async function awayRow(store: Store, account: string): Promise<AwayRow> {
  return (
    parseRow(AwayRowSchema, await store.away.get(account)) ?? {
      account,
      ours: null,
      skipped: null,
      retry: null,
      failures: 0,
      last: null,
    }
  );
}

export async function awayRows(store: Store): Promise<readonly AwayRow[]> {
  const rows: readonly unknown[] = await store.away.toArray();
  return parseRows(AwayRowSchema, rows);
}

/** Until when an automatic answer of ours may stand at Google; null where none does. */
export function answersUntil({ ours }: AwayRow, now: number): number | null {
  const until = Number(ours?.written.endTime ?? 0);
  return until > now ? until : null;
}
