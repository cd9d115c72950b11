import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { INBOX, newMail, send, toast, write } from '../drive/gmail.ts';
import { expect, test } from '../workspace.ts';

const ME = 'mira.adler@fernweg.example';

/** The one agenda that somebody makes from nothing. */
async function makeAgenda(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New agenda' }).click();
  const address = page.getByLabel('Your Gmail address');
  const field = page.getByLabel('Title', { exact: true });
  await expect(address.or(field)).toBeVisible();
  if (await address.isVisible()) {
    await address.fill(ME);
    await address.press('Enter');
  }
  await field.fill(title);
  await page.getByLabel('What is to be settled').fill('Which date?');
  await page.getByLabel('Attendees', { exact: true }).fill('Jonas Weber <jonas.weber@fernweg.example>,');
  await page.keyboard.press('Enter');
  await page.getByLabel('Owner').selectOption('Jonas Weber');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
}

test('An agenda is written, exported, erased and restored, and prints as a document', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await makeAgenda(page, 'Spring launch');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^## Spring launch[\s\S]*Which date\?/);

  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Which date? – Decision; owner: Jonas Weber');
  await expect(page.getByLabel('Title', { exact: true })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toBeHidden();

  await page.getByRole('link', { name: 'Your data' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^unhurried-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'unhurried-backup',
    agendas: [{ agenda: { title: 'Spring launch' } }],
  });

  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.getByRole('link', { name: 'Agendas' }).click();
  await expect(page.getByText('No agendas yet.')).toBeVisible();

  await page.getByRole('link', { name: 'Your data' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"name":"something else"}'),
  });
  await expect(page.getByText('This is no file that Unhurried exported. Nothing was changed.')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('row', { name: /^Agendas 1 0 0 0/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('row', { name: /^Agendas 1 0 0 0/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Restore 1 thing' }).click();
  await expect(page.getByText('1 thing was restored.')).toBeVisible();
  await page.getByRole('link', { name: 'Agendas' }).click();
  await expect(page.getByRole('link', { name: /Spring launch/ })).toBeVisible();
});

declare global {
  interface Window {
    letMessagesGo(): void;
  }
}

/** Runs in a page of ours: what it asks of the background waits until it is let go. */
function holdMessages(): void {
  const held = new Promise<void>((resolve) => {
    window.letMessagesGo = () => resolve();
  });
  const { runtime } = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(...all: unknown[]): unknown } };
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...all) => held.then(() => send(...all));
}

test('Of two tabs that write one agenda none loses anything', async ({ chromium }) => {
  const one = await chromium.openExtensionPage('workspace.html');
  await makeAgenda(one, 'Spring launch');
  const two = await chromium.context.newPage();
  await two.addInitScript(holdMessages);
  await two.goto(one.url());
  const [first, second] = [one.getByLabel('Title', { exact: true }), two.getByLabel('Title', { exact: true })];
  await expect(second).toHaveValue('Spring launch');
  await first.fill('Summer launch');
  await expect(second).toHaveValue('Summer launch');

  await second.fill('Winter launch');
  await expect(two.getByText('Saving…')).toBeVisible();
  await first.fill('Autumn launch');
  const list = await chromium.openExtensionPage('workspace.html');
  await expect(list.getByRole('link', { name: /Autumn launch/ })).toBeVisible();
  await two.evaluate(() => window.letMessagesGo());
  await expect(two.getByText(/changed in another tab/)).toBeVisible();
  await expect(second).toHaveValue('Winter launch');
  await expect(first).toHaveValue('Autumn launch');
  await two.getByRole('button', { name: 'Keep my version' }).click();
  await expect(first).toHaveValue('Winter launch');
});

test('Settings persist, and other mail times change the alarm', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('workspace.html#/settings');
  const alarm = async (): Promise<number> => {
    const background = await chromium.background();
    const found = await background.evaluate(async () => {
      const { alarms } = Reflect.get(globalThis, 'chrome') as {
        alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
      };
      return (await alarms.get('mail-check'))?.scheduledTime ?? 0;
    });
    return found;
  };
  for (const time of ['10:00', '15:30']) await page.getByRole('button', { name: `Remove ${time}` }).click();
  await expect(page.getByText(/Mail is not read by itself now/)).toBeVisible();
  await expect.poll(alarm).toBe(0);
  await page.getByLabel('Another time').fill('06:07');
  await page.getByRole('button', { name: 'Add' }).first().click();
  const region = page.getByRole('region', { name: 'Mail times' });
  for (const day of ['Saturday', 'Sunday']) await region.getByLabel(day).click();
  await expect.poll(async () => new Date(await alarm()).toTimeString().slice(0, 5)).toBe('06:07');

  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove 06:07' })).toBeVisible();
  await expect(region.getByLabel('Sunday')).toBeChecked();
});

test('A section of the settings has an address, and its rules are folded until somebody looks for them', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html#/settings');
  const hints = page.getByRole('region', { name: 'What is looked for in a mail' });
  const advice = page.getByRole('region', { name: 'What is looked for in an event' });
  await expect(hints.getByRole('switch')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Hints in a mail' }).press('Enter');
  await expect(page).toHaveURL(/#\/settings\/hints$/);
  await expect(hints.getByRole('heading')).toBeFocused();
  await expect(hints.getByRole('heading')).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Hints in a mail' })).toHaveAttribute('aria-current', 'location');
  await hints.getByRole('textbox').fill('subject vague');
  await hints.getByRole('switch').click();

  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: /^Section / }).press('Enter');
  await page.getByRole('link', { name: 'Advice on an event' }).press('Enter');
  await expect(advice.getByRole('heading')).toBeFocused();
  await expect(advice.getByRole('heading')).toBeInViewport();
  await expect(advice.getByRole('switch').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await page.reload();
  await expect(advice.getByRole('heading')).toBeFocused();
  await expect(hints).toContainText('Off: Vague or empty subject.');
});

test('When a colleague works is said in the settings, and forgotten again', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('workspace.html#/settings');
  const region = page.getByRole('region', { name: 'When others work' });
  await region.getByLabel('Address').fill('yuki');
  await region.getByLabel('Address').press('Enter');
  await expect(region.getByText(/^Write one whole address/)).toBeVisible();
  await region.getByLabel('Address').fill('Yuki@harbour.example');
  await region.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await region.getByLabel('From').fill('10:00');
  await region.getByLabel('Address').press('Enter');
  await expect(region.getByText('Asia/Tokyo, 10:00 to 17:30')).toBeVisible();
  await page.reload();
  await region.getByRole('button', { name: 'Forget yuki@harbour.example' }).click();
  await expect(region.getByText('Asia/Tokyo, 10:00 to 17:30')).toHaveCount(0);
});

test('An agenda opens in Gmail, filled in once, and then shows its state', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await makeAgenda(page, 'Spring launch');
  const [gmail] = await Promise.all([
    chromium.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open in Gmail' }).click(),
  ]);
  await expect(gmail.locator('[g_editable="true"]:visible').last()).toContainText('Which date?');
  await expect(page.getByText('In a compose')).toBeVisible();
});

test('A pending reply is closed in the workspace, found among the closed ones, and opened again', async ({
  chromium,
  open,
}) => {
  const mail = await open(INBOX);
  const root = await newMail(mail);
  const text = 'Could you check the numbers in the price list?';
  await write(root, { to: ['jonas.weber@fernweg.example'], subject: 'Spring numbers', text });
  await send(root).click();
  await toast(mail).waitFor();
  const page = await chromium.openExtensionPage('workspace.html#/replies');
  const row = page.getByRole('region', { name: 'I wait for' }).locator('[data-reply]');
  await expect(row).toContainText('Spring numbers');
  await row.getByTitle('Open the thread').focus();
  await page.keyboard.press('d');
  await expect(page.getByText('Marked done.')).toBeVisible();
  await page.getByRole('link', { name: 'Closed' }).press('Enter');
  await page.getByRole('button', { name: /^Still waiting: Jonas Weber, Spring numbers/ }).press('Enter');
  await page.getByRole('link', { name: 'Open', exact: true }).press('Enter');
  await expect(row).toContainText('Spring numbers');
});

test('The popup leads to the workspace', async ({ chromium, openPopup }) => {
  const popup = await openPopup();
  const [page] = await Promise.all([
    chromium.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open workspace' }).click(),
  ]);
  await expect(page.getByRole('heading', { name: 'Agendas', level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
