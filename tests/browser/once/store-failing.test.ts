import type { Page } from '@playwright/test';
import { tabTo } from '../drive/keys.ts';
import { replies } from '../drive/popup.ts';
import { setSetting } from '../kept.ts';
import { keepReplies, reply } from '../stored.ts';
import { expect, test } from '../workspace.ts';

const KEY = 'storage-is-broken';

/** From the page's next load on its database does not open, until it is mended. */
async function breakStore(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    if (sessionStorage.getItem(key) === null) return;
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function open(...all: Parameters<typeof real>) {
      if (sessionStorage.getItem(key) === null) return real.apply(this, all);
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
  }, KEY);
  await page.evaluate((key) => sessionStorage.setItem(key, ''), KEY);
  await page.reload();
}

const mendStore = (page: Page): Promise<void> => page.evaluate((key) => sessionStorage.removeItem(key), KEY);

/** Runs in a page of ours: nobody reads the replies, nor when mail is read, until `letGo`. */
async function holdStore(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('unhurried');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const table = database.transaction(['pendingReplies', 'jobs'], 'readwrite').objectStore('pendingReplies');
  let isHeld = true;
  Object.assign(globalThis, {
    letGo: () => {
      isHeld = false;
    },
  });
  const hold = () => {
    if (isHeld) table.count().onsuccess = hold;
    else database.close();
  };
  hold();
}

test('A popup that waits for what is stored, or cannot read it, says so, tries again when asked to, and recovers', async ({
  openPopup,
  chromium,
}) => {
  const popup = await openPopup();
  await keepReplies(popup, [reply('Spring numbers', 'Jonas Weber', { sentAt: Date.now() - 1_000 })]);
  await setSetting(popup, 'mailTimes', { times: [367], days: [1, 2, 3, 4, 5, 6, 7] });
  await popup.reload();
  await expect(replies(popup)).toHaveCount(1);
  /** When mail is read next: what is not known is not said to be none. */
  const next = popup.locator('footer p').first();
  await expect(next).toHaveText(/^Next mail time: /);

  await test.step('waiting, it shows no empty list, and goes on by itself', async () => {
    const own = await chromium.openExtensionPage('workspace.html');
    await own.evaluate(holdStore);
    await popup.reload();
    const panel = popup.getByRole('tabpanel');
    await expect(panel.getByRole('status')).toHaveText('Looking…');
    await expect(panel.getByText('Looking…'), 'the word is seen').toHaveCSS('opacity', '1');
    await expect(next).toHaveText('');
    await expect(replies(popup)).toHaveCount(0);
    await expect(popup.getByRole('button', { name: 'Check now' })).toBeVisible();
    await own.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'letGo'), null, []));
    await expect(replies(popup)).toHaveText([/Spring numbers/]);
    await expect(next).toHaveText(/^Next mail time: /);
    await own.close();
  });

  await breakStore(popup);
  const trouble = popup.getByRole('alert');
  await expect(trouble).toContainText('Your pending replies could not be read.');
  await expect(trouble).toContainText('Nothing was lost.');
  await expect(next).toHaveText('');
  const retry = popup.getByRole('button', { name: 'Try again' });

  await test.step('still broken, it says so again', async () => {
    const reloaded = popup.waitForEvent('load');
    await retry.click();
    await reloaded;
    await expect(trouble).toContainText('Your pending replies could not be read.');
  });

  await test.step('mended, what was stored is there again, by keyboard alone', async () => {
    await mendStore(popup);
    await tabTo(popup, retry, 10);
    await popup.keyboard.press('Enter');
    await expect(replies(popup)).toHaveText([/Spring numbers/]);
    await expect(trouble).toHaveCount(0);
  });
});

for (const [address, trouble, fine] of [
  ['workspace.html', 'Your agendas could not be read.', 'No agendas yet.'],
  ['workspace.html#/replies', 'Your pending replies could not be read.', 'You wait for nobody.'],
] as const) {
  test(`The workspace says so too, and recovers: ${trouble}`, async ({ chromium }) => {
    const page = await chromium.openExtensionPage(address);
    await expect(page.getByText(fine)).toBeVisible();
    await breakStore(page);
    await expect(page.getByRole('alert').filter({ hasText: trouble })).toContainText('Nothing was lost.');
    await mendStore(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(fine)).toBeVisible();
  });
}
