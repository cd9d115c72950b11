import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { prefilled } from '../drive/calendar.ts';
import { tabTo } from '../drive/keys.ts';
import { expect, test } from '../workspace.ts';

/** More presses than from any control of the page to any other. */
const MOST = 80;

/** Goes to a button by Tab alone and presses it. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }), MOST);
  await page.keyboard.press('Enter');
}

test('Hours, days without meetings, a rate, the sites, mail times and colleagues are set by keyboard alone, and the card hears of it', async ({
  chromium,
  open,
}) => {
  const page = await chromium.openExtensionPage('workspace.html#/settings');
  const hours = page.getByRole('region', { name: 'Working hours' });
  const free = hours.getByRole('group', { name: 'Days without meetings' }).getByLabel('Thursday');
  const rate = page.getByLabel('One person’s hour');
  const sites = page.getByRole('region', { name: 'Where Unhurried shows itself' });
  const card = sites.getByRole('switch', { name: 'The card in Calendar' });
  const panel = sites.getByRole('switch', { name: 'The context panel in Gmail' });
  const times = page.getByRole('region', { name: 'Mail times' });
  const colleagues = page.getByRole('region', { name: 'When others work' });

  await test.step('a mail time is added, and another taken away', async () => {
    await tabTo(page, times.getByLabel('Another time'), MOST);
    await page.keyboard.type('0115PM');
    await page.keyboard.press('Enter');
    await expect(times.getByText('1:15 PM')).toBeVisible();
    await tabTo(page, times.getByRole('button', { name: 'Remove 10:00 AM' }), MOST, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(times.getByText('10:00 AM')).toHaveCount(0);
    await expect(page.locator(':focus')).not.toHaveJSProperty('tagName', 'BODY');
  });

  await test.step('a time typed goes to its end', async () => {
    await tabTo(page, hours.locator('input[type=time]').first(), MOST);
    await page.keyboard.type('1015AM');
    await expect(hours.locator('input[type=time]').first()).toHaveValue('10:15');
    await tabTo(page, hours.getByLabel('Saturday').first(), 20);
    await page.keyboard.press('Space');
    await expect(hours.getByLabel('Saturday').first()).toBeChecked();
    await tabTo(page, free, 20);
    await page.keyboard.press('Space');
    await expect(free).toBeChecked();
  });

  await test.step('a rate is kept', async () => {
    await tabTo(page, rate, MOST);
    await page.keyboard.type('72.50');
    await page.keyboard.press('Enter');
    await tabTo(page, card, MOST);
    await page.keyboard.press('Space');
    await expect(card).not.toBeChecked();
    await tabTo(page, panel, MOST, 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(panel).not.toBeChecked();
  });

  await test.step('a colleague is added, and forgotten', async () => {
    for (const address of ['noa.levi@harim.example', 'yuki.tanaka@fernweg.example']) {
      await tabTo(page, colleagues.getByLabel('Address'), MOST);
      await page.keyboard.type(address);
      await tabTo(page, colleagues.getByRole('combobox'), 3);
      await page.keyboard.type('Asia/Tokyo');
      await press(page, 'Add a colleague');
      await expect(colleagues.getByText(address)).toBeVisible();
    }
    await tabTo(page, colleagues.getByRole('button', { name: /noa\.levi/ }), MOST, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(colleagues.getByText('noa.levi@harim.example')).toHaveCount(0);
    await expect(page.locator(':focus')).not.toHaveJSProperty('tagName', 'BODY');
  });

  await page.reload();
  await expect(hours.locator('input[type=time]').first()).toHaveValue('10:15');
  await expect(hours.getByLabel('Saturday').first()).toBeChecked();
  await expect(rate).toHaveValue(/^72\.50?$/);
  await expect(card).not.toBeChecked();
  await expect(panel).not.toBeChecked();
  await expect(times.getByText('1:15 PM')).toBeVisible();
  await expect(times.getByText('10:00 AM')).toHaveCount(0);
  await expect(colleagues.getByText('yuki.tanaka@fernweg.example')).toBeVisible();
  await expect(colleagues.getByText('noa.levi@harim.example')).toHaveCount(0);
  await expect(free).toBeChecked();

  await test.step('the card, turned on again, counts with all of it', async () => {
    await tabTo(page, card, MOST);
    await page.keyboard.press('Space');
    await expect(card).toBeChecked();
    const add = 'yuki.tanaka@fernweg.example';
    const dates = '20261210T090000/20261210T100000';
    const calendar = await open(prefilled({ text: 'Roadmap', dates, add, details: '- Which maps first?' }));
    const shown = calendar.locator('unhurried-card');
    await expect(shown).toContainText('about €150');
    await tabTo(calendar, shown.getByRole('button', { name: 'Show the seven questions' }), MOST);
    await calendar.keyboard.press('Enter');
    await expect(shown).toContainText('You keep Thursdays free of meetings.');
    // Nine is before the hours that were set.
    await expect(shown).toContainText('It is outside working hours for you');
  });
});

test('Data is exported, erased and restored by keyboard alone', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await press(page, 'New agenda');
  await tabTo(page, page.getByLabel('Your Gmail address'), MOST);
  await page.keyboard.type('mira.adler@fernweg.example');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Title', { exact: true }), MOST);
  await page.keyboard.type('Spring launch');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Your data' }), MOST, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const downloaded = page.waitForEvent('download');
  await press(page, 'Export a file');
  const text = await readFile(await (await downloaded).path(), 'utf8');
  await press(page, 'Erase everything…');
  await press(page, 'Yes, erase everything');
  await expect(page.getByText('Everything is erased.')).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.locator('button', { hasText: 'Choose a file…' }), MOST, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await press(page, 'Restore 1 thing');
  await expect(page.getByText('1 thing was restored.')).toBeVisible();
});
