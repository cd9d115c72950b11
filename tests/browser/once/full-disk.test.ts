import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { type Backstage, backstage } from '../background.ts';
import { card, prefilled, titleInput } from '../drive/calendar.ts';
import { body, compose, INBOX, newMail, send, toast, write } from '../drive/gmail.ts';
import { replies } from '../drive/popup.ts';
import { kept, keptForLater } from '../kept.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;

const JONAS = 'jonas.weber@fernweg.example';
const MEETING = prefilled({ text: 'Weekly status update', dates: '20261210T140000/20261210T150000', add: JONAS });

/** Whether the extension can store something at this moment, tried with as much as an agenda takes. */
const hasRoom = (own: Page): Promise<boolean> =>
  own.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('scratch', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('papers');
        request.onerror = () => resolve(false);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction('papers', 'readwrite');
          transaction.objectStore('papers').put('x'.repeat(10_000), 'sheet');
          transaction.oncomplete = () => {
            database.close();
            resolve(true);
          };
          transaction.onabort = () => {
            database.close();
            resolve(false);
          };
        };
      }),
  );

/**
 * Takes all room from the extension, or gives it back; the browser itself then refuses to write. It believes for half a
 * minute in the room that it last saw.
 */
async function setRoom({ own, session }: Backstage, room: 'none' | 'usual'): Promise<void> {
  const origin = new URL('/', own.url()).href;
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(room === 'none' && { quotaSize: 1 }) });
  await expect.poll(() => hasRoom(own), { timeout: 60_000 }).toBe(room === 'usual');
}

/** Subjects of what really went out. */
async function sentSubjects(practice: PracticeWorkspace): Promise<string[]> {
  const state = (await practice.control('GET', '/mail/state')) as {
    threads: { subject: string; messages: { from: { email: string } }[] }[];
  };
  return state.threads
    .filter(({ messages }) => messages.at(-1)?.from.email === 'mira.adler@fernweg.example')
    .map(({ subject }) => subject);
}

test('On a full disk nothing is lost: the event stays, the mail goes, and what could not be stored is later', async ({
  open,
  chromium,
  openPopup,
  practice,
}) => {
  test.setTimeout(150_000);
  const calendar = await open(MEETING);
  const press = (name: string) => card(calendar).getByRole('button', { name }).click();
  const mail = await open(INBOX);
  const root = await newMail(mail);
  await write(root, { to: [JONAS], subject: 'Elevation model', text: 'Could you check the numbers by tomorrow?' });
  const stage = await backstage(chromium);
  const { own, stop } = stage;
  await setRoom(stage, 'none');

  await test.step('Write instead says what happened and leaves the event as it was', async () => {
    await calendar.bringToFront();
    await press('Write instead');
    await expect(card(calendar)).toContainText(
      'Your agenda did not open. This browser has no room left. Your event is unchanged. Free some space, then try again.',
    );
    await expect(titleInput(calendar)).toHaveValue('Weekly status update');
    await expect(calendar.locator(`[data-email="${JONAS}"]`).first()).toBeVisible();
    const composes = chromium.context.pages().filter((tab) => tab.url().includes('view=cm'));
    expect(composes).toEqual([]);
  });

  await test.step('Send still sends, and its pending reply waits', async () => {
    await mail.bringToFront();
    await send(root).click();
    await expect(root).toBeHidden();
    await toast(mail).waitFor();
    expect(await sentSubjects(practice)).toContain('Elevation model');
    await expect
      .poll(async () => (await keptForLater(own)).map(({ type }) => type))
      .toEqual(['write-instead', 'mail-sent']);
    expect(await kept(own)).toMatchObject({ pendingReplies: [], agendas: [] });
    const popup = await openPopup();
    await expect(popup.getByText(/^2 things are not saved yet: /)).toBeVisible();
    await popup.close();
  });

  await test.step('Once there is room, all of it is stored, once', async () => {
    // What waits survives the background.
    await stop();
    await setRoom(stage, 'usual');
    await own.evaluate(() => chrome.alarms.create('outbox', { when: Date.now() + 200 }));
    const popup = await openPopup();
    await expect(replies(popup)).toHaveText([/Elevation model/]);
    await expect.poll(() => keptForLater(own)).toEqual([]);
    expect(await kept(own)).toMatchObject({
      pendingReplies: [{ subject: 'Elevation model' }],
      agendas: [{ agenda: { title: 'Weekly status update' } }],
    });
  });

  await test.step('Write instead works again', async () => {
    await calendar.bringToFront();
    const opened = chromium.context.waitForEvent('page');
    await press('Try again');
    await expect(body(compose(await opened)).locator('li')).not.toHaveCount(0);
    await expect(card(calendar)).toContainText('Your agenda is open in Gmail. The event is unchanged.');
  });
});
