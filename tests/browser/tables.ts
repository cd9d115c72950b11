import type { Page } from '@playwright/test';

/** The tables that reply tracking and collecting contributions write. */
const NAMES = ['mailboxes', 'mails', 'pendingReplies', 'agendas', 'contributions', 'collecting'] as const;
type Name = (typeof NAMES)[number];
export type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<Name, readonly Row[]>>;

interface Visit {
  readonly names: readonly string[];
  readonly rows: Readonly<Record<string, readonly Row[]>> | null;
}

/** Reads, and with `rows` first writes, what these tables hold: each in one transaction, from a page of our own. */
async function visit({ names, rows }: Visit): Promise<Record<string, Row[]>> {
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
    const read: Record<string, Row[]> = {};
    for (const name of names) read[name] = await settled(transaction.objectStore(name).getAll());
    return read;
  } finally {
    database.close();
  }
}

export const NO_ROWS: Tables = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Tables;

/** What tables of the database hold. */
export const readRows = (own: Page, names: readonly string[]): Promise<Record<string, Row[]>> =>
  own.evaluate(visit, { names, rows: null });

/** Makes these rows all that the tables hold. */
export async function writeRows(own: Page, rows: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  await own.evaluate(visit, { names: Object.keys(rows), rows });
}

export const readTables = async (own: Page): Promise<Tables> => (await readRows(own, NAMES)) as unknown as Tables;

export const writeTables = (own: Page, rows: Tables): Promise<void> => writeRows(own, rows);

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
