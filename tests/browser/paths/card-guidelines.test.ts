import type { Page } from '@playwright/test';
import { addGuest, card, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { tabTo } from '../drive/keys.ts';
import { expectChoices } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const YUKI = 'yuki.tanaka@fernweg.example';

const draft = (more: Readonly<Record<string, string>> = {}): string =>
  prefilled({ text: 'Roadmap', dates: '20261210T140000/20261210T150000', add: `${JONAS},${YUKI}`, ...more });
const open = (page: Page): Promise<void> =>
  card(page).getByRole('button', { name: 'Show the seven questions' }).click();
const description = (page: Page) => page.locator('[contenteditable="true"]:visible').first();
const press = (page: Page, name: string): Promise<void> => card(page).getByRole('button', { name }).click();

/** Presses a button of the card by its name, without a mouse. */
async function key(page: Page, name: string): Promise<void> {
  await tabTo(page, card(page).getByRole('button', { name }), 60);
  await page.keyboard.press('Enter');
}

test('By keyboard alone a guideline stays away for good once it was turned off, until it is brought back', async ({
  open: visit,
}) => {
  const page = await visit(draft());
  const habit = 'An hour is only the default: 25 or 50 minutes may do.';
  await card(page).getByRole('button', { name: 'Show the seven questions' }).waitFor();
  await key(page, 'Show the seven questions');
  await expect(card(page)).toContainText(habit);
  await key(page, 'Don’t suggest again: An hour by habit');
  await expect(card(page)).not.toContainText(habit);
  await expect(card(page).locator(':focus')).toHaveCount(1);

  const later = await visit(draft());
  await open(later);
  await expect(card(later)).toContainText('It has no agenda.');
  await expect(card(later)).not.toContainText(habit);
  await key(later, '1 turned off');
  await key(later, 'Bring back: An hour by habit');
  await expect(card(later)).toContainText(habit);
  await expect(card(later).locator(':focus')).toHaveCount(1);
});

test('An hour becomes fifty minutes by one key, and an hour again with Undo; what the person changes counts at once', async ({
  open: visit,
}) => {
  const page = await visit(draft());
  await open(page);
  await key(page, 'Make it 50 min');
  await expect(card(page)).toContainText('3 people × 50 min = 2 h 30 min');
  await expect(page.locator('#xEnTiIn, #xEnTiIn input').last()).toHaveValue(/14:50|2:50\s?pm/i);
  await expect(card(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('3 people × 1 h = 3 h');

  await test.step('a time, a guest and the description, in the page’s own fields', async () => {
    const end = page.locator('#xEnTiIn, #xEnTiIn input').last();
    await end.fill('14:30');
    await end.press('Enter');
    await expect(card(page)).toContainText('3 people × 30 min = 1 h 30 min');
    await page.locator(`[role="treeitem"][data-email="${YUKI}"]`).getByRole('button').last().click();
    await expect(card(page)).toContainText('2 people × 30 min = 1 h');
    await expect(card(page).getByRole('group', { name: 'When does Yuki work?' })).toHaveCount(0);
    await expect(card(page)).toContainText('It has no agenda.');
    await description(page).fill('- Which maps first?');
    await expect(card(page)).not.toContainText('It has no agenda.');
    await description(page).fill('See you there.');
    await expect(card(page)).toContainText('It has no agenda.');
  });
});

test('In the bubble, too, an hour becomes twenty-five minutes', async ({ open: visit, chromium }) => {
  const page = await visit(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Roadmap');
  await addGuest(root, JONAS);
  await open(page);
  await press(page, 'Make it 25 min');
  await expect(card(page)).toContainText('2 people × 25 min = 50 min');
  await expect(root.locator('[jsname="x8hlje"]')).toBeInViewport({ ratio: 1 });
  await expectChoices(chromium, { choice: 'shorten', minutes: 50 });
});

test('Many guests, a series without end, an evening and a late hour are told, the rest after more, which keeps the focus', async ({
  open: visit,
}) => {
  const people = ['dana.okafor', 'luis.ferreira', 'aicha.benali', 'ren.sato', 'priya.raman', 'tom.lindqvist'];
  const page = await visit(
    draft({
      dates: '20261211T160000/20261211T164500',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=FR',
      add: [JONAS, YUKI, ...people.map((name) => `${name}@fernweg.example`)].join(','),
      details: '- Which maps first?',
    }),
  );
  await open(page);
  for (const words of ['It invites 8 people.', 'It is on a Friday evening.', 'It repeats for ever.']) {
    await expect(card(page)).toContainText(words);
  }
  await tabTo(page, card(page).getByRole('button', { name: '4 more' }), 60);
  await page.keyboard.press('Enter');
  const asked = card(page).getByRole('group', { name: /^When does/ });
  await expect(asked).toHaveCount(8);
  await expect(
    card(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('group', { name: /^When does/ }) })
      .nth(4),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(asked.nth(4).getByRole('button').first()).toBeFocused();

  const [late, outside] = ['It is late in your day.', 'It is outside working hours for you.'];
  for (const [dates, told, other] of [
    ['20261210T170000/20261210T173000', late, outside],
    ['20261210T193000/20261210T203000', outside, late],
    ['20261212T100000/20261212T103000', outside, late],
  ] as const) {
    await page.goto(draft({ dates, details: '- Which maps first?' }));
    await open(page);
    await expect(card(page)).toContainText(told);
    await expect(card(page)).not.toContainText(other);
  }
});

test('An event that does not say what it is for gets the beginning of a sentence, and Undo takes it back', async ({
  open: visit,
}) => {
  const page = await visit(draft({ text: 'Meeting' }));
  await open(page);
  await expect(card(page)).toContainText('It does not say what it is for.');
  await key(page, 'Start the sentence');
  await expect(description(page)).toContainText(/At the end of this meeting|Am Ende dieses Treffens/);
  await expect(card(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(description(page)).not.toContainText('At the end');
});

test('Guests who need not come are told as better informed after, and a line that promises notes is offered', async ({
  open: visit,
}) => {
  const page = await visit(draft({ dates: '20261210T140000/20261210T143000', details: '- Which maps first?' }));
  const yuki = page.locator(`[role="treeitem"][data-email="${YUKI}"]`);
  await yuki.getByRole('button').first().click();
  await open(page);
  await expect(card(page)).toContainText('Yuki is optional.');
  await expect(card(page)).toContainText('Whoever need not be there is better informed afterwards, in writing');
  await key(page, 'Promise notes');
  // In the language of the title, or else of the page.
  const promise =
    /Notes afterwards go to Yuki; whether to come is up to them\.|Notizen gehen danach an Yuki; ob sie kommen, entscheiden sie selbst\./;
  await expect(description(page)).toContainText(promise);
  await expect(description(page)).toContainText('Which maps first?');
  await expect(card(page).getByRole('button', { name: 'Promise notes' })).toBeHidden();
  await expect(card(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(description(page)).not.toContainText(promise);
  await expect(description(page)).toContainText('Which maps first?');

  await yuki.getByRole('button').first().click();
  await expect(card(page)).not.toContainText('Yuki is optional.');
});

test('When a colleague works is said in one press, remembered, and counted', async ({ open: visit }) => {
  const page = await visit(draft());
  await open(page);
  await card(page).getByRole('group', { name: 'When does Yuki work?' }).getByRole('button', { name: 'Tokyo' }).click();
  await expect(card(page)).toContainText('Yuki: 22:00 in Tokyo · outside their hours');
  await expect(card(page)).toContainText('1 guest outside their hours');

  const later = await visit(draft({ text: 'Another plan' }));
  await expect(card(later)).toContainText('1 guest outside their hours');
});

test('By keyboard alone more guidelines are shown and the zone of a colleague is set, without Calendar hearing a key', async ({
  open: visit,
}) => {
  const page = await visit(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Meeting');
  await addGuest(root, YUKI);
  await open(page);
  const fourth = card(page).getByRole('listitem').filter({ hasText: 'An hour is only the default' });
  await expect(fourth).toHaveCount(0);
  await key(page, '1 more');
  await expect(fourth).toBeFocused();
  // Calendar's own key for a view of one day.
  await page.keyboard.press('d');
  await expect(fourth).toBeFocused();
  await expect(root).toBeVisible();
  await key(page, 'Tokyo');
  await expect(card(page)).toContainText(/Yuki: \d\d:\d\d in Tokyo/);
  await expect(card(page).getByRole('button', { name: 'Change when Yuki works' })).toBeFocused();
  await key(page, 'Change when Yuki works');
  await page.keyboard.press('Escape');
  const group = card(page).getByRole('group', { name: 'When does Yuki work?' });
  await expect(group).toBeHidden();
  await expect(root).toBeVisible();

  await test.step('another zone, other days and hours, and none at all', async () => {
    await key(page, 'Change when Yuki works');
    await tabTo(page, group.getByRole('combobox'), 10);
    await page.keyboard.type('America/Lima');
    await tabTo(page, group.getByLabel('From'), 10);
    await page.keyboard.type('0115AM');
    await tabTo(page, group.getByRole('checkbox', { name: 'Friday' }), 20);
    await page.keyboard.press('Space');
    await key(page, 'Save');
    await expect(card(page)).toContainText(/Yuki: \d\d:\d\d in Lima/);
    await key(page, 'Change when Yuki works');
    await key(page, 'Forget');
    await expect(group.getByRole('button', { name: 'Tokyo' })).toBeVisible();
    await expect(root).toBeVisible();
  });
});
