import { expect, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { startPractice } from '../../../practice/workspace.ts';
import { expectAccessible } from '../accessible.ts';
import { connectFor, held, MIRA, openAccountPage, openGranting } from '../account.ts';
import { card, prefilled } from '../drive/calendar.ts';
import { body, compose, send, subject, toast } from '../drive/gmail.ts';

declare const chrome: typeof browser;

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const CONTRIBUTIONS = 'Collect contributions in the background';
const TITLE = 'Weekly status update';

test('What is answered to an agenda is put together by topic, also on paper, once an account is connected for that', async () => {
  const practice = await startPractice();
  const chromium = await openGranting(practice);
  let about = '';
  const answer = (from: string, text: string) =>
    practice.control('POST', '/mail/answer', { account: MIRA, subject: about, from, text });
  try {
    await test.step('an agenda goes out, and is answered while nobody looks', async () => {
      const calendar = await chromium.context.newPage();
      await calendar.goto(
        prefilled({
          text: TITLE,
          dates: '20261210T140000/20261210T150000',
          add: `${JONAS},${DANA}`,
          details: 'The winter tiles are late. What do we ship first? Who tells the huts?',
        }),
      );
      const opened = chromium.context.waitForEvent('page');
      await card(calendar).getByRole('button', { name: 'Write instead' }).click();
      const mail = await opened;
      await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
      about = await subject(compose(mail)).inputValue();
      await send(compose(mail)).click();
      await toast(mail).waitFor();
      const isAnswered = () =>
        answer(JONAS, '1. The coast.\n2. I will.').then(
          () => true,
          () => false,
        );
      await expect.poll(isAnswered).toBe(true);
      // Nobody opens the thread again here.
      await mail.close();
      await calendar.close();
    });

    const page = await openAccountPage(chromium);
    const atInstall = await held(page);
    await connectFor(chromium, page, MIRA, CONTRIBUTIONS);
    await expect(page.getByText(/^Answers to your agendas collected last: today/)).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page, 'main');

    await page.getByRole('link', { name: 'Agendas' }).click();
    await expect(page.getByText('1 of 2 have answered')).toBeVisible();
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    const answers = page.getByRole('region', { name: 'Answers so far' });
    await expect(answers).toContainText('Answered: Jonas Weber');
    await expect(answers).toContainText(`Not yet: ${DANA}`);
    await expect(answers.getByRole('region', { name: 'What do we ship first?' })).toContainText('The coast.');
    await expect(answers.getByRole('region', { name: 'Who tells the huts?' })).toContainText('I will.');
    await expectAccessible(page, 'main');

    await test.step('check now brings what came since', async () => {
      await answer(DANA, 'Fine with me.');
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'check-now' }));
      await expect(answers.getByRole('region', { name: 'In general' })).toContainText('Fine with me.');
      await expect(answers).toContainText('Everybody has answered.');
    });

    await test.step('what I add is mine, and all of it goes to paper and into Markdown', async () => {
      await answer(MIRA, 'Who tells the huts? I tell the one at the lake.');
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'check-now' }));
      const huts = answers.getByRole('region', { name: 'Who tells the huts?' });
      await expect(huts.getByText(/^You, /)).toBeVisible();
      await expect(huts).toContainText('I tell the one at the lake.');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(
          /## Answers[\s\S]*- \*\*Jonas Weber\*\*, [^:]+: The coast\.[\s\S]*- \*\*Mira Adler\*\*, [^:]+: I tell/,
        );
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('article')).toContainText(/Mira Adler, [^:]+: I tell the one at the lake\./);
      await expect(answers).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    });

    await test.step('disconnected, it is gone with the access, and with all that the access took', async () => {
      await page.getByRole('link', { name: 'Account' }).click();
      expect(await held(page)).not.toEqual(atInstall);
      await page.getByRole('button', { name: `Disconnect…: ${MIRA}` }).click();
      await page.getByRole('button', { name: 'Yes, disconnect' }).click();
      await expect(page.getByText(`${MIRA} is disconnected.`)).toBeVisible();
      expect(await held(page)).toEqual(atInstall);
      expect(await practice.control('GET', '/google/grants')).toEqual([]);
      await page.getByRole('link', { name: 'Agendas' }).click();
      await page.getByRole('link', { name: new RegExp(TITLE) }).click();
      await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(TITLE);
      await expect(answers).toHaveCount(0);
    });
    expect(practice.strangers).toEqual([]);
  } finally {
    await chromium.close();
    await practice.close();
  }
});
