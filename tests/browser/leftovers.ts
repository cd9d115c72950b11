import type { browser as extension } from 'wxt/browser';

declare const chrome: typeof extension;

/**
 * What the extension holds in a browser, as text: what it may do and reach, what it has planned, and every table and store that
 * names `whom` or holds a token. Runs in a page of the extension's own, of either browser, so that it takes along nothing.
 */
export async function heldFor(whom: string): Promise<{ readonly access: string; readonly named: readonly string[] }> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const { permissions = [], origins = [] } = await chrome.permissions.getAll();
  const alarms = (await chrome.alarms.getAll()).map(({ name }) => name);
  const access = JSON.stringify([permissions.toSorted(), origins.toSorted(), alarms.toSorted()]);
  const stores: Record<string, unknown> = {
    session: await chrome.storage.session.get(null),
    local: await chrome.storage.local.get(null),
  };
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name ?? ''));
    for (const table of database.objectStoreNames) {
      stores[table] = await settled(database.transaction(table, 'readonly').objectStore(table).getAll());
    }
    database.close();
  }
  const isLeft = (held: unknown): boolean => {
    const text = JSON.stringify(held);
    return text.includes(whom) || text.includes('google.token');
  };
  return { access, named: Object.keys(stores).filter((name) => isLeft(stores[name])) };
}
