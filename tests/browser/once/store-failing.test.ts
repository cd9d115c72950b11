import type { Page } from '@playwright/test';
import { INBOX, newMail, send, toast, write } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { replies } from '../drive/popup.ts';
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

test('A popup that cannot read what is stored says so, tries again when asked to, and recovers', async ({
  open,
  openPopup,
}) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  const text = 'Could you check the numbers in the price list and tell me what you think?';
  await write(root, { to: ['jonas.weber@fernweg.example'], subject: 'Spring numbers', text });
  await send(root).click();
  await toast(page).waitFor();

  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(1);
  await breakStore(popup);
  const trouble = popup.getByRole('alert');
  await expect(trouble).toContainText('Your pending replies could not be read.');
  await expect(trouble).toContainText('Nothing was lost.');
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
