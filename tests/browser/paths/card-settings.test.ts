import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../../practice/browser/chromium.ts';
import {
  addGuest,
  bubble,
  card,
  editor,
  freePoint,
  openBubble,
  prefilled,
  titleInput,
  WEEK,
} from '../drive/calendar.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';

/** Sets settings as the settings page does. */
async function set(chromium: OpenChromium, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const stored = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings.${name}`, value]));
  await (await chromium.background()).evaluate((values) => chrome.storage.local.set(values), stored);
}

const draft = (recur: Readonly<Record<string, string>> = {}): string =>
  prefilled({ text: 'Roadmap', dates: '20261210T140000/20261210T150000', add: `${JONAS},${DANA}`, ...recur });

test('A rate and days without meetings, set with the mouse, reach the card that is open; a series counts by the year', async ({
  open,
  chromium,
}) => {
  const page = await open(draft({ recur: 'RRULE:FREQ=WEEKLY;BYDAY=TH' }));
  await expect(card(page)).toContainText('3 people × 1 h = 3 h');
  await expect(card(page)).not.toContainText('€');
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  await expect(card(page)).toContainText('It has no agenda.');
  await expect(card(page)).not.toContainText('free of meetings');

  const settings = await chromium.openExtensionPage('workspace.html#/settings');
  const cost = settings.getByRole('region', { name: 'What an hour costs' });
  await cost.getByLabel('One person’s hour').click();
  await settings.keyboard.insertText('80');
  await cost.getByRole('heading').click();
  await expect(cost.getByText('Saved.')).toBeVisible();
  await settings.getByRole('group', { name: 'Days without meetings' }).getByLabel('Thursday').click();

  await page.bringToFront();
  await expect(card(page)).toContainText('about €240');
  await expect(card(page)).toContainText('156 h a year, about €12,000');
  const kept = 'You keep Thursdays free of meetings.';
  await expect(card(page)).toContainText(kept);

  await settings.bringToFront();
  await cost.getByLabel('Currency').selectOption('CHF');
  await settings.getByRole('group', { name: 'Days without meetings' }).getByLabel('Thursday').click();
  await page.bringToFront();
  await expect(card(page)).toContainText(/about CHF\s240/);
  await expect(card(page)).not.toContainText(kept);
});

test('Turned off for Calendar, nothing of the card is there; turned on, it comes to what is open', async ({
  open,
  chromium,
}) => {
  await set(chromium, { panelOff: ['calendar'] });
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await addGuest(root, JONAS);
  await expect(page.locator('unhurried-card')).toHaveCount(0);
  await set(chromium, { panelOff: [] });
  await expect(card(page).getByRole('heading', { name: 'This could be written' })).toBeVisible();
  await set(chromium, { panelOff: ['calendar'] });
  await expect(page.locator('unhurried-card')).toHaveCount(0);
});

test('An event right before another, right after one, or between two is told, from what the week shows', async ({
  open,
  practice,
}) => {
  const page = await open(WEEK);
  const hour = await freePoint(page);
  const root = await openBubble(page, hour);
  const [start = '', end = ''] = await root.locator('[data-key="startTime"], [data-key="endTime"]').allTextContents();
  const clock = (text: string): number => {
    const [, hour = '0', minute = '00', half] = /(\d+)(?::(\d+))?\s*(am|pm)?/.exec(text) ?? [];
    return ((Number(hour) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0)) * 60 + Number(minute);
  };
  const at = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const key = Number(await page.locator('[data-datekey]').last().getAttribute('data-datekey'));
  const day = [1970 + (key >> 9), (key >> 5) & 15, key & 31].map((part) => String(part).padStart(2, '0')).join('-');
  expect(clock(end)).toBeGreaterThan(clock(start));
  const from = (minutes: number) => ({ start: `${day}T${at(minutes)}`, end: `${day}T${at(minutes + 30)}` });
  const before = { title: 'One before', ...from(clock(start) - 30) };
  const next = { title: 'Next one', ...from(clock(end)) };
  const more = card(page).getByRole('button', { name: /^\d more$/ });

  for (const [others, where] of [
    [[next], 'right before another'],
    [[before], 'right after another'],
    [[before, next], 'between two others'],
  ] as const) {
    await test.step(where, async () => {
      await practice.control('POST', '/calendar/reset');
      for (const event of others) await practice.control('POST', '/calendar/events', { event });
      await page.reload();
      const again = await openBubble(page, hour);
      await titleInput(page).fill('Roadmap');
      await addGuest(again, JONAS);
      await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
      await more.click();
      await expect(card(page)).toContainText(`It stands ${where}, with no pause.`);
    });
  }

  await test.step('and still when the draft goes on to the edit page', async () => {
    await bubble(page).locator('[jsname="rhPddf"]').click();
    await expect(editor(page)).toBeVisible();
    await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
    await more.click();
    await expect(card(page)).toContainText('It stands between two others, with no pause.');
  });
});
