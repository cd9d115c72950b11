import { makeAgenda } from '../drive/agenda.ts';
import { tabTo } from '../drive/keys.ts';
import { expect, test } from '../workspace.ts';

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

test('Settings persist, other mail times change the alarm and what the popup says, and the popup leads to the workspace', async ({
  chromium,
  openPopup,
}) => {
  const popup = await openPopup();
  const next = popup.locator('footer p').first();
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
  for (const time of ['10:00 AM', '3:30 PM']) await page.getByRole('button', { name: `Remove ${time}` }).click();
  await expect(page.getByText(/Mail is not read by itself now/)).toBeVisible();
  await expect.poll(alarm).toBe(0);
  await expect(next).toHaveText('No mail times set');
  await page.getByLabel('Another time').fill('06:07');
  await page.getByRole('button', { name: 'Add' }).first().click();
  const region = page.getByRole('region', { name: 'Mail times' });
  for (const day of ['Saturday', 'Sunday']) await region.getByLabel(day).click();
  await expect.poll(async () => new Date(await alarm()).toTimeString().slice(0, 5)).toBe('06:07');
  await expect(next).toHaveText(/^Next mail time: .*, 6:07\sAM$/);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove 6:07 AM' })).toBeVisible();
  await expect(region.getByLabel('Sunday')).toBeChecked();

  await popup.bringToFront();
  await tabTo(popup, popup.getByRole('button', { name: 'Open workspace' }), 10);
  const [workspace] = await Promise.all([
    chromium.context.waitForEvent('page'),
    // The popup closes under the key.
    popup.keyboard.press('Enter').catch(() => undefined),
  ]);
  await expect(workspace.getByRole('heading', { name: 'Agendas', level: 1 })).toBeVisible();
  await workspace.setViewportSize({ width: 320, height: 640 });
  expect(await workspace.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
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
  await expect(region.getByText('Asia/Tokyo, 10:00 AM to 5:30 PM')).toBeVisible();
  await page.reload();
  await region.getByRole('button', { name: 'Forget yuki@harbour.example' }).click();
  await expect(region.getByText('Asia/Tokyo, 10:00 AM to 5:30 PM')).toHaveCount(0);
});

test('An agenda opens in Gmail, filled in once, and then shows its state', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await makeAgenda(page, 'Spring launch');
  await tabTo(page, page.getByRole('button', { name: 'Open in Gmail' }), 40);
  const [gmail] = await Promise.all([chromium.context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await expect(gmail.locator('[g_editable="true"]:visible').last()).toContainText('Which date?');
  await expect(page.getByText('In a compose')).toBeVisible();
});
