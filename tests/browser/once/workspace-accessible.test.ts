import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../workspace.ts';

const PAGES = ['#/agendas', '#/replies', '#/replies/closed', '#/settings', '#/data', '#/account'];

/** Judges what stands there in the light and in the dark, and goes on in the dark. */
async function judge(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`${state}, ${colorScheme}`, async () => {
      // Colours that are still on their way are judged as neither theme's.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, 'html');
    });
  }
}

const go = (page: Page, address: string) => page.goto(new URL(address, page.url()).href);

test('The pages of the workspace are accessible in the light and in the dark, empty, filled and with something wrong', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html');
  for (const address of PAGES) {
    await go(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await judge(page, `empty: ${address}`);
  }

  await test.step('agendas: an editor for a meeting, with what is wrong in it, and the list', async () => {
    await go(page, '#/agendas');
    await page.getByRole('button', { name: 'New agenda' }).click();
    await page.getByLabel('Your Gmail address').fill('mira.adler');
    await page.getByLabel('Your Gmail address').press('Enter');
    await judge(page, 'an address asked for');
    await page.getByLabel('Your Gmail address').fill('mira.adler@fernweg.example');
    await page.getByLabel('Your Gmail address').press('Enter');
    await page.getByLabel('Title', { exact: true }).fill('Spring launch');
    await page.getByRole('radio', { name: 'In a meeting' }).click();
    await page.getByLabel('Day', { exact: true }).waitFor();
    await page.getByLabel('What is to be settled').fill('Which date?');
    await page.getByLabel('Attendees', { exact: true }).fill('Jonas Weber <jonas.weber@fernweg.example>, nobody');
    await page.keyboard.press('Enter');
    const documents = page.getByRole('region', { name: 'Documents' });
    for (const address of ['https://fernweg.example/plan', 'the plan']) {
      await documents.getByRole('textbox').fill(address);
      await documents.getByRole('textbox').press('Enter');
    }
    await expect(documents.getByText(/^That is no web address/)).toBeVisible();
    await expect(page.getByText(/^No address in “nobody”/)).toBeVisible();
    await judge(page, 'an editor, filled');
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Spring launch (copy)');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText('“Spring launch (copy)” was deleted.')).toBeVisible();
    await judge(page, 'a list, and something deleted');
    await page.getByLabel('Search agendas').fill('winter');
    await judge(page, 'nothing found');
  });

  await test.step('settings: what is wrong, and all rules', async () => {
    await go(page, '#/settings');
    await page.getByLabel('One person’s hour').fill('a lot');
    await page.getByLabel('One person’s hour').press('Enter');
    await expect(page.getByText(/^Write an amount/)).toBeVisible();
    const hours = page.getByRole('region', { name: 'Working hours' });
    await hours.getByLabel('To').fill('08:00');
    await expect(hours.getByText('The day has to end after it begins.')).toBeVisible();
    await hours.getByRole('group', { name: 'Days without meetings' }).getByLabel('Thursday').click();
    for (const name of ['Hints in a mail', 'Advice on an event']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
    }
    await expect(
      page.getByRole('region', { name: 'What is looked for in a mail' }).getByRole('switch'),
    ).not.toHaveCount(0);
    await judge(page, 'settings, with what is wrong');
  });

  await test.step('data: exported, about to be erased, a wrong file and a preview', async () => {
    await go(page, '#/data');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export a file' }).click();
    const text = await readFile(await (await downloaded).path(), 'utf8');
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    const file = (name: string, words: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(words) });
    await file('wrong.json', '{"name":"something else"}');
    await expect(page.getByText(/^This is no file that Unhurried exported/)).toBeVisible();
    await judge(page, 'about to be erased, and a wrong file');
    await file('backup.json', text);
    await expect(page.getByRole('row', { name: /^Agendas / })).toBeVisible();
    await judge(page, 'a preview of what is restored');
  });
});
