import Dexie from 'dexie';
import { type AgendaRow, AgendaRowSchema, parseRow, parseRows } from './rows.ts';
import type { Store } from './store.ts';

/** An agenda by its id; null where none is kept. */
export async function agenda(store: Store, id: string): Promise<AgendaRow | null> {
  return parseRow(AgendaRowSchema, await store.agendas.get(id));
}

/** Agendas, the last changed first; of one account, or of all. */
export async function agendas(store: Store, account: string | null = null, limit = 200): Promise<readonly AgendaRow[]> {
  const all =
    account === null
      ? store.agendas.orderBy('updatedAt')
      : store.agendas.where('[account+updatedAt]').between([account, Dexie.minKey], [account, Dexie.maxKey]);
  const rows: readonly unknown[] = await all.reverse().limit(limit).toArray();
  return parseRows(AgendaRowSchema, rows);
}
