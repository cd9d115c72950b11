import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../../practice/browser/chromium.ts';
import { addGuest, card, editor, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
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

test('With an hourly rate the card says what the meeting is worth, a series by the year', async ({
  open,
  chromium,
}) => {
  const page = await open(draft({ recur: 'RRULE:FREQ=WEEKLY;BYDAY=TH' }));
  await expect(card(page)).toContainText('3 people × 1 h = 3 h');
  await expect(card(page)).not.toContainText('€');
  await set(chromium, { hourlyRate: { amount: 80, currency: 'EUR' } });
  await expect(card(page)).toContainText('about €240');
  await expect(card(page)).toContainText('156 h a year, about €12,000');
});

test('A day that one keeps free of meetings is told', async ({ open, chromium }) => {
  await set(chromium, { noMeetingDays: [4] });
  const page = await open(draft());
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  await expect(card(page)).toContainText('You keep Thursdays free of meetings.');
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

test('An event right before another is told, from what the week shows', async ({ open, practice }) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
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
  const next = { title: 'Next one', start: `${day}T${at(clock(end))}`, end: `${day}T${at(clock(end) + 30)}` };
  await practice.control('POST', '/calendar/events', { event: next });

  await page.reload();
  const again = await openBubble(page);
  await titleInput(page).fill('Roadmap');
  await addGuest(again, JONAS);
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  const more = card(page).getByRole('button', { name: /^\d more$/ });
  await more.click();
  await expect(card(page)).toContainText('It stands right before another, with no pause.');

  await test.step('and still when the draft goes on to the edit page', async () => {
    await again.locator('[jsname="rhPddf"]').click();
    await expect(editor(page)).toBeVisible();
    await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
    await more.click();
    await expect(card(page)).toContainText('It stands right before another, with no pause.');
  });
});
