import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { backstage } from '../background.ts';
import { INBOX, newMail, send, write } from '../drive/gmail.ts';
import { checkNow, replies, repliesIn } from '../drive/popup.ts';
import { kept } from '../kept.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;

const MIRA = 'mira.adler@fernweg.example';
const JONAS = 'jonas.weber@fernweg.example';

interface Person {
  readonly open: (address: string) => Promise<Page>;
  readonly openPopup: () => Promise<Page>;
  readonly practice: PracticeWorkspace;
}

/** A mail is sent, its answer comes, and no page of Gmail is open that could show it. Gives the popup. */
async function waitForAnAnswer({ open, openPopup, practice }: Person): Promise<Page> {
  const mail = await open(INBOX);
  const root = await newMail(mail);
  await write(root, {
    to: [JONAS],
    subject: 'Spring numbers',
    text: 'Could you check the numbers by 24 December 2029?',
  });
  await send(root).click();
  const popup = await openPopup();
  await expect(repliesIn(popup, 'Later')).toHaveText([/Spring numbers/]);
  await mail.close();
  await practice.control('POST', '/mail/answer', {
    account: MIRA,
    subject: 'Spring numbers',
    from: JONAS,
    text: 'They are all right.',
  });
  return popup;
}

/** What the popup says of the last look into the mailbox. */
const lastLook = (popup: Page) => popup.locator('footer').getByRole('status');

for (const [feed, says] of [
  ['offline', 'Mail was not checked. You are offline. Try again once you are connected.'],
  ['signed-out', 'Mail was not checked. Nobody is signed in to this account. Sign in to Gmail, then try again.'],
  ['html', 'Mail was not checked. Nobody is signed in to this account. Sign in to Gmail, then try again.'],
] as const) {
  test(`A feed that is ${feed} loses nothing, and the popup says what to do`, async ({ open, openPopup, practice }) => {
    const popup = await waitForAnAnswer({ open, openPopup, practice });
    const before = (await kept(popup)).pendingReplies;
    await practice.control('POST', '/mail/settings', { feed });
    await checkNow(popup);
    await expect(lastLook(popup)).toContainText(says);
    await expect(replies(popup)).toHaveCount(1);
    expect((await kept(popup)).pendingReplies).toEqual(before);

    await practice.control('POST', '/mail/settings', { feed: 'ok' });
    await checkNow(popup);
    await expect(lastLook(popup)).toContainText('one answer may have come');
    await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Spring numbers/]);
  });
}

test('A check without network is tried again soon, not only at the next mail time', async ({ openPopup, practice }) => {
  await practice.control('POST', '/mail/settings', { feed: 'offline' });
  const popup = await openPopup();
  await checkNow(popup);
  await expect(lastLook(popup)).toContainText('You are offline.');
  const [check] = (await kept(popup)).jobs;
  expect(check).toMatchObject({ failures: 1, last: { outcome: 'offline' } });
  expect(check?.due ?? 0).toBeLessThan(Date.now() + 2 * 60_000);
  expect(await alarmTime(popup)).toBe(check?.due);
});

test('The alarm of a mail time wakes a background that was stopped, which reads the mail', async ({
  open,
  chromium,
  openPopup,
  practice,
}) => {
  const popup = await waitForAnAnswer({ open, openPopup, practice });
  const { own, stop } = await backstage(chromium);
  await stop();
  await makeDue(own);
  // The alarm itself is the browser's; the person need not do anything.
  await own.evaluate(() => chrome.alarms.create('mail-check', { when: Date.now() + 200 }));
  await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Spring numbers/]);
  await expectNextPlanned(own);
});

test('A mail time that was missed is made up for once, whatever wakes the background', async ({
  open,
  chromium,
  openPopup,
  practice,
}) => {
  const popup = await waitForAnAnswer({ open, openPopup, practice });
  const { own, stop } = await backstage(chromium);
  await stop();
  await makeDue(own, 3 * 24 * 60 * 60_000);
  await own.evaluate(() => chrome.alarms.clearAll());
  await expect(repliesIn(popup, 'Later')).toHaveText([/Spring numbers/]);
  await own.evaluate(() => chrome.runtime.sendMessage({ type: 'anything at all' }));
  await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Spring numbers/]);
  await expectNextPlanned(own);
});

/** Turns back the clock of the planned check: its time came `ago` milliseconds ago. */
async function makeDue(own: Page, ago = 1_000): Promise<void> {
  await own.evaluate(async (due) => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('unhurried'));
    const jobs = database.transaction('jobs', 'readwrite').objectStore('jobs');
    const check = await settled(jobs.get('mail-check'));
    await settled(jobs.put({ name: 'mail-check', failures: 0, cursor: null, last: null, ...check, due }));
    database.close();
  }, Date.now() - ago);
}

/** Sees that the check has come to its end, and that the next one is planned and has its alarm. */
async function expectNextPlanned(own: Page): Promise<void> {
  const check = async () => (await kept(own)).jobs[0];
  await expect.poll(check).toMatchObject({ last: { outcome: 'read', answered: 1 }, cursor: null });
  const due = (await check())?.due ?? 0;
  expect(due).toBeGreaterThan(Date.now());
  await expect.poll(() => alarmTime(own)).toBe(due);
}

const alarmTime = (own: Page): Promise<number | undefined> =>
  own.evaluate(async () => (await chrome.alarms.get('mail-check'))?.scheduledTime);
