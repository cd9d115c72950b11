import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../practice/browser/chromium.ts';
import type { PracticeWorkspace } from '../../practice/workspace.ts';

declare const chrome: typeof browser;

/**
 * Brings a browser that was used before back to the state of a fresh install, on fresh sample data. Gives a new, blank page:
 * the one from which that was done, since a page costs as much as many a test's own work.
 */
export async function startAfresh(chromium: OpenChromium, practice: PracticeWorkspace): Promise<Page> {
  const [first, ...others] = chromium.context.pages();
  // A browser without any page would end.
  const stays = first ?? (await chromium.context.newPage());
  if (stays.url() !== 'about:blank') await stays.goto('about:blank');
  for (const page of others) await page.close({ runBeforeUnload: false });
  // From a page, since a background that was stopped would never answer. Any file of ours reaches the same storage, and this
  // one runs nothing of its own.
  const own = await chromium.openExtensionPage('manifest.json');
  await own.evaluate(forgetEverything);
  await practice.control('POST', '/reset');
  await own.goto('about:blank');
  return own;
}

/** Runs in a page of the extension's own. The tables stay: the product has them open. */
async function forgetEverything(): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'unhurried')) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('unhurried');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  if (names.length > 0) {
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
  }
  database.close();
}
