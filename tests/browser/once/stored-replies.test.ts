import type { Page } from '@playwright/test';
import type { PendingReply } from '../../../lib/replies/pending.ts';
import { tabTo } from '../drive/keys.ts';
import { replies, repliesIn } from '../drive/popup.ts';
import { keepReplies, reply } from '../stored.ts';
import { expect, test } from '../workspace.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('Pending replies in the workspace are searched, closed, opened again, snoozed, confirmed, reminded of and taken back', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html#/replies');
  const sentAt = Date.now() - 1_000;
  await keepReplies(page, [
    reply('Spring numbers', 'Jonas Weber', { sentAt }),
    reply('Cover text', 'Dana Okafor', { sentAt }),
    reply('Desk plan', 'Léa Fontaine', { sentAt, direction: 'mine', due: sentAt }),
    reply('Photos', 'Priya Raman', { sentAt, state: { kind: 'probably', at: sentAt } }),
  ]);
  await page.reload();
  const theirs = page.getByRole('region', { name: 'I wait for' });
  const mine = page.getByRole('region', { name: 'I owe' });
  const row = theirs.locator('[data-reply]');
  await expect(row).toHaveCount(3);
  await expect(mine.getByRole('list', { name: 'Overdue' })).toContainText('Desk plan');

  const search = page.getByRole('textbox', { name: 'Search replies' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('léa');
  await expect(mine.locator('[data-reply]')).toHaveText([/Desk plan/]);
  await expect(theirs.getByText('Nothing matches “léa”.')).toBeVisible();
  await search.press('Escape');
  await expect(row).toHaveCount(3);

  await test.step('a probable answer is one', async () => {
    await tabTo(page, row.getByTitle('Open the thread').first(), 20);
    await page.keyboard.press('End');
    await tabTo(page, page.getByRole('button', { name: /^Yes, answered: Priya Raman, Photos/ }), 3);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Marked done.')).toBeVisible();
    await expect(row).toHaveCount(2);
    await page.keyboard.press('z');
    await expect(page.getByText('Taken back.')).toBeVisible();
    await expect(row).toHaveCount(3);
    await row.filter({ hasText: 'Photos' }).hover();
    await page.getByRole('button', { name: /^Done: Priya Raman, Photos/ }).click();
    await expect(row).toHaveCount(2);
  });

  await search.fill('spring');
  await expect(row).toHaveText([/Spring numbers/]);

  await row.getByTitle('Open the thread').focus();
  await page.keyboard.press('d');
  await expect(page.getByText('Marked done.')).toBeVisible();
  await page.getByRole('link', { name: 'Closed' }).press('Enter');
  const again = page.getByRole('button', { name: /^Open again: Jonas Weber, Spring numbers/ });
  await search.fill('cover');
  await expect(page.getByText('Nothing matches “cover”.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(search).toBeFocused();
  await again.press('Enter');
  await page.getByRole('link', { name: 'Open', exact: true }).press('Enter');
  await expect(row).toHaveText([/Spring numbers|Cover text/, /Spring numbers|Cover text/]);

  await row.filter({ hasText: 'Cover text' }).hover();
  await page.getByRole('button', { name: /^Drop, no answer needed: Dana Okafor/ }).click();
  await expect(row).toHaveText([/Spring numbers/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(2);

  await test.step('snoozed by keyboard, and taken back with Ctrl and Z', async () => {
    const snoozed = theirs.getByRole('list', { name: 'Snoozed' });
    await row.filter({ hasText: 'Cover text' }).getByTitle('Open the thread').focus();
    await page.keyboard.press('s');
    await expect(page.getByRole('group', { name: /^Snooze until/ }).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(snoozed).toContainText('Cover text');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText('Taken back.')).toBeVisible();
    await expect(snoozed).toHaveCount(0);
  });

  for (const [key, what] of [
    ['Enter', 'the thread is opened'],
    ['n', 'a reminder is begun'],
  ] as const) {
    await test.step(what, async () => {
      await row.filter({ hasText: 'Spring numbers' }).getByTitle('Open the thread').focus();
      const opened = chromium.context.waitForEvent('page');
      await page.keyboard.press(key);
      const mail = await opened;
      await expect(mail).toHaveURL(/mail\.google\.com\/.*#search\/.*Spring/);
      await mail.close();
    });
  }
});

/** All of them overdue but for the last, which is due at the end of today. */
function manyReplies(count: number): readonly PendingReply[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, index) =>
    reply(`Matter ${index}`, `Person ${index}`, {
      sentAt: now - 30 * DAY,
      due: index === count - 1 ? new Date(now).setHours(23, 59, 59) : now - 20 * DAY + index * MINUTE,
      thread: { kind: 'api', id: index.toString(16) },
    }),
  );
}

test('Ten thousand kept replies open at once, what is due today above all that is overdue', async ({
  openPopup,
  chromium,
}) => {
  // By this clock: that of a page may begin with the process that it was given, long before it.
  const opening = async (isOpen: (popup: Page) => Promise<void>): Promise<{ popup: Page; took: number }> => {
    const begin = performance.now();
    const popup = await openPopup();
    await isOpen(popup);
    return { popup, took: performance.now() - begin };
  };
  const openEmpty = () => opening((popup) => expect(popup.getByText('You wait for nobody.')).toBeVisible());
  const openFull = () => opening((popup) => expect(replies(popup).nth(49)).toBeVisible());
  /** The quickest of a few: whatever else the machine does makes one slower, never quicker. */
  const quickest = async (open: typeof openEmpty): Promise<number> => {
    const times: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      const { popup, took } = await open();
      times.push(took);
      await popup.close();
    }
    return Math.min(...times);
  };
  const empty = await quickest(openEmpty);
  const own = await chromium.openExtensionPage('workspace.html');
  await keepReplies(own, manyReplies(10_000));
  await own.close();
  expect(await quickest(openFull)).toBeLessThan(2 * empty + 300);
  const { popup } = await openFull();
  await expect(replies(popup)).toHaveCount(50);
  await expect(repliesIn(popup, 'Today')).toHaveText([/Matter 9999/]);
  await expect(repliesIn(popup, 'Overdue').first()).toContainText('Matter 0');
  await expect(popup.getByRole('tab', { name: /I wait for/ })).toContainText('250+');
  await popup.keyboard.press('/');
  await popup.keyboard.type('Matter 9876');
  await expect(replies(popup)).toHaveText([/Matter 9876/]);
  await expect(popup.getByRole('tab', { name: /I wait for/ })).toContainText('10000');
});
