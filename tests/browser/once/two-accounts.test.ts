import { expect, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { startPractice } from '../../../practice/workspace.ts';
import { expectAccessible } from '../accessible.ts';
import { connectReplies, MIRA, MIRA_PRIVATE, openAccountPage, openGranting } from '../account.ts';
import { readTables } from '../tables.ts';

declare const chrome: typeof browser;

const LENA = { name: 'Lena', email: 'lena@orchestra.example' };

test('Of two accounts each has its own mail read, and disconnecting one leaves the other as it was', async () => {
  const practice = await startPractice();
  const chromium = await openGranting(practice);
  try {
    const page = await openAccountPage(chromium);
    const part = (account: string) => page.getByRole('region', { name: account });
    const deliver = (account: string, subject: string) =>
      practice.control('POST', '/mail/deliver', { account, from: LENA, subject, text: 'Would you?' });
    /** What stands in the tables, by account. */
    const standing = async () => {
      const { mailboxes, mails, pendingReplies } = await readTables(page);
      const of = (account: string) => ({
        cursor: mailboxes.find(({ address }) => address === account)?.cursor,
        mails: mails.filter((row) => row.account === account).length,
        subjects: pendingReplies.filter((row) => row.account === account).map(({ subject }) => subject),
      });
      return { work: of(MIRA), own: of(MIRA_PRIVATE) };
    };
    const tokens = () => page.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    const check = () => page.evaluate(() => chrome.runtime.sendMessage({ type: 'check-now' }));

    await test.step('both are connected, one after the other', async () => {
      await connectReplies(chromium, page, MIRA);
      await connectReplies(chromium, page, MIRA_PRIVATE);
      for (const account of [MIRA, MIRA_PRIVATE]) {
        await expect(part(account).getByText(/^Mail read last: today/)).toBeVisible({ timeout: 30_000 });
      }
      await expectAccessible(page, 'main');
    });

    await test.step('each mail is noticed in its own account', async () => {
      await deliver(MIRA, 'At work');
      await deliver(MIRA_PRIVATE, 'At home');
      await check();
      const { work, own } = await standing();
      expect(work.subjects).toContain('At work');
      expect(work.subjects).not.toContain('At home');
      expect(own.subjects).toContain('At home');
      expect(own.subjects).not.toContain('At work');
    });

    await test.step('one that Google refuses keeps the other one from nothing', async () => {
      await deliver(MIRA, 'Refused');
      await deliver(MIRA_PRIVATE, 'Not refused');
      const effect = { kind: 'status', status: 403, reason: 'insufficientPermissions' };
      await practice.control('POST', '/google/faults', { effect, account: MIRA, times: 100 });
      await check();
      await practice.control('POST', '/google/faults/clear');
      const { work, own } = await standing();
      expect(work.subjects).not.toContain('Refused');
      expect(own.subjects).toContain('Not refused');
    });

    await test.step('one is disconnected', async () => {
      const before = await standing();
      await page.getByRole('button', { name: `Disconnect…: ${MIRA}` }).click();
      await page.getByRole('button', { name: 'Yes, disconnect' }).click();
      await expect(page.getByText(`${MIRA} is disconnected.`)).toBeVisible();
      await expect(part(MIRA)).toHaveCount(0);
      await expect(part(MIRA_PRIVATE)).toContainText('Connected since today');
      await expect.poll(standing).toEqual({ work: { cursor: undefined, mails: 0, subjects: [] }, own: before.own });
      expect(await tokens()).toContain(`google.token.replies.${MIRA_PRIVATE}`);
      expect((await tokens()).join()).not.toContain(MIRA);
      expect(await practice.control('GET', '/google/grants')).toMatchObject([{ account: MIRA_PRIVATE }]);
      // The other one still needs what the browser has granted.
      expect(await page.evaluate(() => chrome.permissions.contains({ permissions: ['identity'] }))).toBe(true);
    });

    await test.step('the other one goes on being read', async () => {
      await deliver(MIRA, 'For nobody');
      await deliver(MIRA_PRIVATE, 'Later at home');
      await check();
      const { work, own } = await standing();
      expect(work.subjects).toEqual([]);
      expect(own.subjects).toContain('Later at home');
    });
    expect(practice.strangers).toEqual([]);
  } finally {
    await chromium.close();
    await practice.close();
  }
});
