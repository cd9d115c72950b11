import type { Page } from '@playwright/test';

/** The tables that reply tracking and collecting contributions write. */
const NAMES = ['mailboxes', 'mails', 'pendingReplies', 'agendas', 'contributions', 'collecting'] as const;
type Name = (typeof NAMES)[number];
type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<Name, readonly Row[]>>;

/** Reads, and with `rows` first writes, what these tables hold: each in one transaction, from a page of our own. */
async function visit({ names, rows }: { names: readonly Name[]; rows: Tables | null }): Promise<unknown> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('unhurried'));
  try {
    const transaction = database.transaction([...names], rows === null ? 'readonly' : 'readwrite');
    for (const name of rows === null ? [] : names) {
      const table = transaction.objectStore(name);
      await settled(table.clear());
      for (const row of rows?.[name] ?? []) await settled(table.put(row));
    }
    const read: Record<string, unknown[]> = {};
    for (const name of names) read[name] = await settled(transaction.objectStore(name).getAll());
    return read;
  } finally {
    database.close();
  }
}

export const NO_ROWS: Tables = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Tables;

export const readTables = async (own: Page): Promise<Tables> =>
  (await own.evaluate(visit, { names: NAMES, rows: null })) as Tables;

export async function writeTables(own: Page, rows: Tables): Promise<void> {
  await own.evaluate(visit, { names: NAMES, rows });
}

/** Where everything stands, apart from when it came to stand there and what it cost. */
export function standing({ mailboxes, mails, pendingReplies, agendas, contributions, collecting }: Tables) {
  return {
    contributions,
    threads: agendas.map(({ id, thread }) => ({ id, thread })),
    looks: collecting.map(({ account, cursor, read, retry, failures }) => ({ account, cursor, read, retry, failures })),
    boxes: mailboxes.map(({ address, cursor, mode, full, order, lease, retry }) => {
      return { address, cursor, mode, full, order, lease, retry };
    }),
    mails: mails.map(({ taken: _taken, ...row }) => row),
    replies: pendingReplies.map(({ changedAt: _changedAt, place: _place, state, ...row }) => {
      const { at: _at, ...its } = { at: 0, ...(state as object) };
      return { ...row, state: its };
    }),
  };
}
