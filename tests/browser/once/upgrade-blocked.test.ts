import type { Page } from '@playwright/test';
import { backstage } from '../background.ts';
import { INBOX, newMail, send, toast, write } from '../drive/gmail.ts';
import { replies } from '../drive/popup.ts';
import { kept } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const WAITED_FOR = 'Unhurried’s storage is being waited for.';

/**
 * Makes a page of ours one from before an update: it holds the database in its first form, with what is in it now, and does
 * not make way.
 */
async function holdOldForm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const current = await settled(indexedDB.open('unhurried'));
    const rows: unknown[] = await settled(current.transaction('pendingReplies').objectStore('pendingReplies').getAll());
    current.close();
    await settled(indexedDB.deleteDatabase('unhurried'));
    const request = indexedDB.open('unhurried', 10);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore('agendas', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      const table = database.createObjectStore('pendingReplies', { keyPath: 'id' });
      table.createIndex('agendaId', 'agendaId');
      table.createIndex('keys', 'keys', { multiEntry: true });
      table.createIndex('[rank+place]', ['rank', 'place']);
      table.createIndex('[account+rank+place]', ['account', 'rank', 'place']);
      const handoffs = database.createObjectStore('handoffs', { keyPath: 'id' });
      for (const name of ['tab', 'at']) handoffs.createIndex(name, name);
      database.createObjectStore('jobs', { keyPath: 'name' });
      for (const row of rows) table.put(row);
    };
    // Held by the window, or it would be let go.
    Object.assign(window, { held: await settled(request) });
  });
}

test('A tab from before an update that holds the store is said to be waited for, and nothing is lost', async ({
  chromium,
  open,
  openPopup,
}) => {
  const mail = await open(INBOX);
  const ask = async (subject: string): Promise<void> => {
    const root = await newMail(mail);
    await write(root, { to: [JONAS], subject, text: 'Could you check the numbers and tell me what you think?' });
    await send(root).click();
    await toast(mail).waitFor();
  };
  await ask('From before');
  const { own } = await backstage(chromium);
  await expect.poll(async () => (await kept(own)).pendingReplies.length).toBe(1);
  await own.close();

  const old = await chromium.context.newPage();
  await old.goto(`chrome-extension://${chromium.extensionId}/icons/16.png`);
  await holdOldForm(old);
  const popup = await openPopup();
  const workspace = await chromium.openExtensionPage('workspace.html');
  await expect(popup.getByText(WAITED_FOR)).toBeVisible();
  await expect(popup.getByText(/Nothing is lost\.$/)).toBeVisible();
  await expect(workspace.getByText(WAITED_FOR)).toBeVisible();
  await mail.bringToFront();
  await ask('Meanwhile');

  await old.close();
  await expect(replies(popup)).toHaveCount(2);
  await expect(popup.getByText(WAITED_FOR)).toHaveCount(0);
  await expect(workspace.getByText('No agendas yet.')).toBeVisible();
  expect((await kept(popup)).pendingReplies.map(({ subject }) => subject).toSorted()).toEqual([
    'From before',
    'Meanwhile',
  ]);
});
