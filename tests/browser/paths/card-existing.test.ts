import type { Page } from '@playwright/test';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { card } from '../drive/calendar.ts';
import { body, compose, recipients, send, subject } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { expectChoices } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const MIRA = 'mira.adler@fernweg.example';
const LUIS = 'luis.ferreira@fernweg.example';
const OTHERS = ['jonas.weber@fernweg.example', 'dana.okafor@fernweg.example'];
/** `YYYY-MM-DD` of a Wednesday that still lies ahead, or of one that is over. */
function wednesday(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

interface Made {
  readonly title: string;
  readonly kind?: 'event' | 'task' | 'focus' | 'away';
  readonly organiser?: string;
  readonly guests: readonly string[];
  readonly day?: string;
  readonly recurrence?: string;
}

/** Puts an event into Mira's calendar and opens its details. */
async function openEvent(visit: (address: string) => Promise<Page>, practice: PracticeWorkspace, made: Made) {
  const { title, kind = 'event', organiser = MIRA, guests, day = wednesday(3), recurrence = null } = made;
  const all = guests.map((email) => ({ email, name: '', optional: false, response: 'needsAction', members: null }));
  const event = { title, kind, organiser, guests: all, recurrence, start: `${day}T12:00`, end: `${day}T13:00` };
  const described = { ...event, description: [{ tag: 'div', children: ['What do we tell the shops?'] }] };
  await practice.control('POST', '/calendar/events', { event: described });
  const page = await visit(`https://calendar.google.com/calendar/u/0/r/week/${day.replaceAll('-', '/')}`);
  await page.locator('[data-eventchip]:visible').filter({ hasText: title }).first().click();
  await page.locator('#xDetDlg:visible').waitFor();
  return page;
}

/** Presses a button of the card and gives the tab that it opens. */
async function opens(page: Page, name: string): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await card(page).getByRole('button', { name }).click();
  return opened;
}

test('An own event can be looked at and kept, which holds when its details are opened again, or written instead, and stays as it is', async ({
  open,
  practice,
}) => {
  const page = await openEvent(open, practice, { title: 'Winter status', guests: OTHERS });
  await card(page).getByRole('button', { name: 'Could this be written?' }).click();
  await expect(card(page).getByRole('heading', { name: 'This could be written' })).toBeVisible();
  await expect(card(page)).toContainText('3 people × 1 h = 3 h');
  await card(page).getByRole('button', { name: 'Keep as it is' }).click();
  await expect(card(page)).toContainText('Kept as a meeting.');
  await page.locator('#xDetDlgCloseBu').click();
  await page.locator('[data-eventchip]:visible').filter({ hasText: 'Winter status' }).first().click();
  await expect(card(page)).toContainText('Kept as a meeting.');
  await expect(card(page).getByRole('button', { name: 'Could this be written?' })).toBeHidden();
  await card(page).getByRole('button', { name: 'Look again' }).click();
  const mail = await opens(page, 'Write instead');
  await expect(body(compose(mail))).toContainText('What do we tell the shops?');
  expect(await recipients(compose(mail))).toEqual(OTHERS);
  await expect(card(page)).toContainText('Your agenda is open in Gmail. The event is unchanged.');
  await expect(page.locator('#xDetDlg:visible')).toBeVisible();
});

for (const [often, rule, sum] of [
  ['every week', 'RRULE:FREQ=WEEKLY;BYDAY=WE', '156 h a year'],
  ['every second week', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '78 h a year'],
  ['a few times', 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4', '12 h a year'],
] as const) {
  test(`What a series takes ${often} is summed by the year, from what its details say`, async ({ open, practice }) => {
    const page = await openEvent(open, practice, { title: 'Winter status', guests: OTHERS, recurrence: rule });
    await card(page).getByRole('button', { name: 'Could this be written?' }).click();
    await expect(card(page)).toContainText('3 people × 1 h = 3 h');
    await expect(card(page)).toContainText(sum);
    await expect(card(page)).not.toContainText('each time');
  });
}

test('One of a series of which nothing tells how often it comes says its cost for each time', async ({
  open,
  practice,
}) => {
  const series = { title: 'Winter status', guests: OTHERS, recurrence: 'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=WE' };
  const page = await openEvent(open, practice, series);
  await card(page).getByRole('button', { name: 'Could this be written?' }).click();
  await expect(card(page)).toContainText('3 people × 1 h = 3 h each time');
});

test('An invitation is answered with a kind proposal to its organiser alone', async ({ open, practice, chromium }) => {
  const page = await openEvent(open, practice, { title: 'Winter status', organiser: LUIS, guests: [MIRA, ...OTHERS] });
  const mail = await opens(page, 'Propose writing');
  const root = compose(mail);
  await expect(subject(root)).toHaveValue('Could we do “Winter status” in writing?');
  expect(await recipients(root)).toEqual([LUIS]);
  for (const words of ['Hi Luis,', 'What do we tell the shops?', 'What we would keep', 'What we would lose', '4 h']) {
    await expect(body(root)).toContainText(words);
  }
  await expect(card(page)).toContainText('Your reply is open in Gmail. The event is unchanged.');
  await expectChoices(chromium, { choice: 'proposing', verdict: 'write' });
  await mail.bringToFront();
  await send(root).click();
  await expect(card(page)).toContainText('Sent. The event is unchanged until you hear back.');
  await expectChoices(chromium, { choice: 'propose', verdict: 'write', minutes: 240 });
});

test('A proposal that was never sent is not called one, and can be opened again', async ({ open, practice }) => {
  const page = await openEvent(open, practice, { title: 'Winter status', organiser: LUIS, guests: [MIRA, ...OTHERS] });
  const mail = await opens(page, 'Propose writing');
  await expect(body(compose(mail))).toContainText('What we would keep');
  await mail.close();
  await expect(card(page).getByRole('button', { name: 'Look again' })).toBeVisible();
  await page.locator('#xDetDlgCloseBu').click();
  await page.locator('[data-eventchip]:visible').filter({ hasText: 'Winter status' }).first().click();
  await expect(card(page)).toContainText('You opened a reply in Gmail and have not sent it.');
  const again = await opens(page, 'Open it again');
  await expect(body(compose(again))).toContainText('What we would keep');
  await send(compose(again)).click();
  await expect(card(page)).toContainText('Sent. The event is unchanged until you hear back.');
});

test('On the edit page of an event that exists nothing is called a draft', async ({ open, practice }) => {
  const page = await openEvent(open, practice, { title: 'Winter status', guests: OTHERS });
  const token = await page.locator('#xDetDlg:visible').getAttribute('data-eventid');
  await page.goto(`https://calendar.google.com/calendar/u/0/r/eventedit/${token}`);
  const mail = await opens(page, 'Write instead');
  await expect(body(compose(mail))).toContainText('What do we tell the shops?');
  await send(compose(mail)).click();
  await expect(card(page)).toContainText('Sent. The event is still in your calendar: delete it there');
  await expect(card(page).getByRole('button', { name: 'Discard' })).toHaveCount(0);
});

test('By keyboard alone writing is proposed to whoever invited, and sent', async ({ open, practice }) => {
  const page = await openEvent(open, practice, { title: 'Winter status', organiser: LUIS, guests: [MIRA, ...OTHERS] });
  const propose = card(page).getByRole('button', { name: 'Propose writing' });
  await propose.waitFor();
  await page.locator('#xDetDlgCloseBu').focus();
  await tabTo(page, propose, 30);
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  const mail = await opened;
  const editor = body(compose(mail));
  await expect(editor).toContainText('What we would keep');
  expect(await recipients(compose(mail))).toEqual([LUIS]);
  await expect(editor).toBeFocused();
  await mail.keyboard.type('Dear Luis, ');
  await expect(editor).toContainText('Dear Luis, ');
  await mail.keyboard.press('ControlOrMeta+Enter');
  await expect(card(page)).toContainText('Sent. The event is unchanged until you hear back.');
  await expect(page.locator('#xDetDlg:visible')).toBeVisible();
});

test('By keyboard alone an own event is looked at, kept, and written instead after all', async ({ open, practice }) => {
  const page = await openEvent(open, practice, { title: 'Winter status', guests: OTHERS });
  await card(page).getByRole('button', { name: 'Could this be written?' }).press('Enter');
  await expect(card(page).getByRole('heading', { name: 'This could be written' })).toBeVisible();
  await expect(card(page).getByRole('button').filter({ visible: true }).and(page.locator(':focus'))).toHaveCount(1);
  await tabTo(page, card(page).getByRole('button', { name: 'Keep as it is' }), 30);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Kept as a meeting.');
  await expect(card(page).getByRole('button', { name: 'Look again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, card(page).getByRole('button', { name: 'Write instead' }), 30);
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  const mail = await opened;
  await expect(body(compose(mail))).toContainText('What do we tell the shops?');
  await expect(body(compose(mail))).toBeFocused();
  await expect(card(page)).toContainText('Your agenda is open in Gmail. The event is unchanged.');
  await expect(page.locator('#xDetDlg:visible')).toBeVisible();
});

test('No proposal is made where a meeting is the better way', async ({ open, practice }) => {
  const page = await openEvent(open, practice, { title: 'Feedback talk', organiser: LUIS, guests: [MIRA] });
  await expect(card(page).getByRole('button', { name: 'Could this be written?' })).toBeVisible();
  await expect(card(page).getByRole('button', { name: 'Propose writing' })).toBeHidden();
});

test('What is over, and what invites nobody, is left alone', async ({ open, practice }) => {
  const events: readonly Made[] = [
    { title: 'Old status', guests: OTHERS, day: wednesday(-3) },
    { title: 'Quiet hour', guests: [] },
    { title: 'Pricing draft', kind: 'focus', guests: [] },
    { title: 'Dentist', kind: 'away', guests: [] },
  ];
  for (const event of events) {
    const page = await openEvent(open, practice, event);
    // The card's place is there by then; it shows nothing.
    await expect(card(page)).toBeAttached();
    await expect(card(page).getByRole('button')).toHaveCount(0);
    await page.close();
  }
});
