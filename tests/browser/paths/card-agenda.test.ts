import type { Page } from '@playwright/test';
import { addGuest, card, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { tabTo } from '../drive/keys.ts';
import { expectChoices } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const editor = (page: Page) => page.locator('[role="textbox"][contenteditable="true"]:visible');
const addAgenda = async (page: Page): Promise<void> => {
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  await card(page).locator('.actions').getByRole('button', { name: 'Add agenda' }).click();
};

test('An agenda goes under what stands in the description, and Undo takes just that away', async ({
  open,
  chromium,
}) => {
  const page = await open(
    prefilled({
      text: 'Roadmap',
      dates: '20261210T140000/20261210T150000',
      add: `${JONAS},${DANA}`,
      details: 'The winter tiles are late.<br><b>What do we ship first?</b>',
    }),
  );
  await expect(editor(page)).toContainText('The winter tiles are late.');
  await addAgenda(page);
  await expect(card(page)).toContainText('Agenda added to the description.');
  const led = ['Lead: Mira Adler (mira.adler@fernweg.example)', 'Questions before: mira.adler@fernweg.example'];
  for (const words of ['The winter tiles are late.', ...led, 'Attendees: Jonas, Dana', 'Objectives', 'Plan']) {
    await expect(editor(page)).toContainText(words);
  }
  await expect(editor(page)).toContainText('14:05–14:55 What do we ship first?');
  await expect(editor(page)).toContainText('14:55–15:00 Decisions, and who does what by when');
  await expect(card(page).locator('.actions').getByRole('button', { name: 'Add agenda' })).toBeHidden();

  await expectChoices(chromium, { choice: 'agenda', minutes: 180 });
  await page.bringToFront();

  await card(page).getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page)).not.toContainText('Lead:');
  await expectChoices(chromium);
  await expect(editor(page)).toHaveText(/The winter tiles are late\.\s*What do we ship first\?/);
  await expect(editor(page).locator('b, strong')).toHaveText('What do we ship first?');
});

test('Undo leaves the words that were written since, with their form', async ({ open }) => {
  const page = await open(
    prefilled({
      text: 'Roadmap',
      dates: '20261210T140000/20261210T150000',
      add: JONAS,
      details: '<b>What do we ship first?</b><br>The winter tiles are late.',
    }),
  );
  await addAgenda(page);
  await expect(editor(page)).toContainText(/Decisions, and who does what by when|Entscheidungen, und wer was bis wann/);
  await editor(page).press('ControlOrMeta+End');
  await page.keyboard.type(' See you there.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bring the sheet.');
  await card(page).getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page)).not.toContainText('Lead:');
  await expect(editor(page)).toHaveText(
    /^What do we ship first\?\s*The winter tiles are late\.\s*See you there\.\s*Bring the sheet\.$/,
  );
  await expect(editor(page).locator('b, strong')).toHaveText('What do we ship first?');
});

test('An agenda that was edited since stays, and the card says so', async ({ open }) => {
  const page = await open(prefilled({ text: 'Roadmap', dates: '20261210T140000/20261210T150000', add: JONAS }));
  await addAgenda(page);
  await expect(editor(page)).toContainText(/Decisions, and who does what by when|Entscheidungen, und wer was bis wann/);
  await editor(page).press('ControlOrMeta+End');
  await page.keyboard.press('Backspace');
  await card(page).getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('You have changed that since, so it stays as it is now.');
  await expect(editor(page)).toContainText(/Objectives|Ziele/);
});

const onPage = (page: Page, title: string) =>
  page.goto(prefilled({ text: title, dates: '20261210T140000/20261210T150000', add: JONAS }));

for (const [surface, begin] of Object.entries({
  bubble: async (page: Page) => {
    const root = await openBubble(page);
    await titleInput(page).fill('Roadmap of the winter');
    await addGuest(root, JONAS);
  },
  'edit page': (page: Page) => onPage(page, 'Roadmap of the winter'),
})) {
  test(`By keyboard alone an agenda is added in the ${surface}, and taken back`, async ({ open }) => {
    const page = await open(WEEK);
    await begin(page);
    await card(page).getByRole('button', { name: 'Show the seven questions' }).press('Enter');
    const add = card(page).locator('.actions').getByRole('button', { name: 'Add agenda' });
    await tabTo(page, add, 60);
    await page.keyboard.press('Enter');
    const undo = card(page).getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await expect(editor(page)).toContainText(
      /Decisions, and who does what by when|Entscheidungen, und wer was bis wann/,
    );
    await page.keyboard.press('Enter');
    await expect(editor(page)).not.toContainText('Lead:');
    await expect(card(page).getByRole('button', { name: 'Hide the seven questions' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(titleInput(page)).toHaveValue('Roadmap of the winter');
    await expect(editor(page)).toHaveText('');
  });
}

test('By keyboard alone an hour is made shorter, and longer again', async ({ open, chromium }) => {
  const page = await open(WEEK);
  await onPage(page, 'Roadmap of the winter');
  await card(page).getByRole('button', { name: 'Show the seven questions' }).press('Enter');
  const shorter = card(page).getByRole('button', { name: 'Make it 25 min' });
  await tabTo(page, shorter, 60);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Now 25 minutes.');
  await expect(card(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('2 people × 1 h = 2 h');
  await expect(card(page).getByRole('button', { name: 'Hide the seven questions' })).toBeFocused();
  await expectChoices(chromium);
});

test('In the bubble the description opens for the agenda, and it is saved with the event', async ({
  open,
  practice,
}) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Roadmap of the winter');
  await addGuest(root, JONAS);
  await addAgenda(page);
  await expect(editor(page)).toContainText(/Decisions, and who does what by when|Entscheidungen, und wer was bis wann/);
  await root.locator('[jsname="x8hlje"]').click();
  // Calendar asks whether guests are to be told.
  await page.locator('[role="dialog"]:visible, [role="alertdialog"]:visible').getByRole('button').last().click();
  await expect(root).toBeHidden();
  await expect
    .poll(async () => JSON.stringify(await practice.control('GET', '/calendar/state')))
    .toContain('Objectives');
});
