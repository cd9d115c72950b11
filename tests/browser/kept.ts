import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PendingReply } from '../../lib/replies/pending.ts';
import type { AgendaRow, ChoiceRow, HandoffRow, MailCheckRow, SendRow } from '../../lib/store/rows.ts';
import type { OpenChromium } from '../../practice/browser/chromium.ts';

declare const chrome: typeof browser;

/** What the extension's database holds. */
export interface Kept {
  readonly agendas: readonly AgendaRow[];
  readonly pendingReplies: readonly PendingReply[];
  readonly handoffs: readonly HandoffRow[];
  readonly sends: readonly SendRow[];
  readonly jobs: readonly MailCheckRow[];
  readonly choices: readonly ChoiceRow[];
}

/** Reads the database through a page of the extension's own, which wakes no background. */
export async function kept(own: Page): Promise<Kept> {
  return (await own.evaluate(readTables)) as Kept;
}

async function readTables(): Promise<unknown> {
  const tables: Record<string, unknown[]> = {
    agendas: [],
    pendingReplies: [],
    handoffs: [],
    sends: [],
    jobs: [],
    choices: [],
  };
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'unhurried')) return tables;
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('unhurried'));
  try {
    const names = Object.keys(tables).filter((name) => database.objectStoreNames.contains(name));
    if (names.length === 0) return tables;
    const transaction = database.transaction(names, 'readonly');
    for (const name of names) tables[name] = await settled(transaction.objectStore(name).getAll());
    return tables;
  } finally {
    database.close();
  }
}

/**
 * Waits until what was chosen about events is just that, the first choice first: as it is there for whoever counts it. Shows
 * another page in between.
 */
export async function expectChoices(chromium: OpenChromium, ...rows: Partial<ChoiceRow>[]): Promise<void> {
  // A file of ours that runs nothing reaches the same database.
  const own = await chromium.openExtensionPage('manifest.json');
  const chosen = async () => (await kept(own)).choices.toSorted((one, other) => one.at - other.at);
  await expect.poll(chosen).toMatchObject(rows);
  await own.close();
}

/** Everything in the extension's storage on this device: settings and the health record. */
export function keptSettings(own: Page): Promise<Record<string, unknown>> {
  return own.evaluate(() => chrome.storage.local.get(null) as Promise<Record<string, unknown>>);
}

/** Changes a setting as our own pages do; the content scripts hear of it at once. */
export async function setSetting(own: Page, name: string, value: unknown): Promise<void> {
  await own.evaluate(([key, to]) => chrome.storage.local.set({ [`settings.${key}`]: to }), [name, value] as const);
}

/** Requests that wait for room to be stored. */
export async function keptForLater(own: Page): Promise<readonly { readonly type: string }[]> {
  return own.evaluate(async () => {
    const { outbox } = await chrome.storage.session.get('outbox');
    return Array.isArray(outbox) ? outbox : [];
  });
}

/** Mails that left before it was known whose mailbox it was. */
export async function keptEarly(own: Page): Promise<readonly unknown[]> {
  return own.evaluate(async () => {
    const { 'early-sends': kept } = await chrome.storage.session.get('early-sends');
    return Array.isArray(kept) ? kept : [];
  });
}
