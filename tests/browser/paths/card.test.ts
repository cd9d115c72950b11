import type { Locator, Page } from '@playwright/test';
import {
  addGuest,
  card,
  clickHour,
  editor,
  openBubble,
  prefilled,
  titleInput,
  turnInto,
  WEEK,
} from '../drive/calendar.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';

/** A draft of one hour with two guests, in either surface. */
const DRAFTS = {
  bubble: async (open: (address: string) => Promise<Page>, title: string) => {
    const page = await open(WEEK);
    const root = await openBubble(page);
    await titleInput(page).fill(title);
    await addGuest(root, JONAS);
    await addGuest(root, DANA);
    return page;
  },
  'edit page': (open: (address: string) => Promise<Page>, title: string) =>
    open(prefilled({ text: title, dates: '20261210T140000/20261210T150000', add: `${JONAS},${DANA}` })),
};

const region = (page: Page): Locator => card(page).getByRole('region', { name: 'Should this be a meeting?' });
const verdict = (page: Page, headline: string): Locator => region(page).getByRole('heading', { name: headline });
const question = (page: Page, words: RegExp): Locator => region(page).getByRole('radiogroup', { name: words });
const row = (page: Page, words: RegExp): Locator =>
  region(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('radiogroup', { name: words }) });
const says = (page: Page, words: RegExp, answer: 'Yes' | 'No'): Promise<void> =>
  question(page, words).getByRole('radio', { name: answer }).click();
const showQuestions = (page: Page): Promise<void> =>
  region(page).getByRole('button', { name: 'Show the seven questions' }).click();

for (const [surface, draft] of Object.entries(DRAFTS)) {
  test.describe(`In the ${surface}, the card`, () => {
    test('judges an event with guests, says what it costs, and shows the seven questions', async ({ open }) => {
      const page = await draft(open, 'Weekly status update');
      await expect(verdict(page, 'This could be written')).toBeVisible();
      await expect(region(page)).toContainText('3 people × 1 h = 3 h');
      await showQuestions(page);
      await expect(region(page).getByRole('radiogroup')).toHaveCount(7);
      await expect(region(page)).toContainText('From your draft: “Weekly status” in the title');
    });

    test('takes the person’s word over the draft’s until they take it back', async ({ open }) => {
      const page = await draft(open, 'Weekly status update');
      await showQuestions(page);
      await says(page, /feelings/, 'Yes');
      await says(page, /each other/, 'Yes');
      for (const words of [/in writing/, /considered/, /concentration/]) await says(page, words, 'No');
      await expect(verdict(page, 'Worth a meeting')).toBeVisible();

      await titleInput(page).fill('Weekly status update: read before Friday');
      await expect(row(page, /in writing/)).toContainText('Your answer');
      await expect(verdict(page, 'Worth a meeting')).toBeVisible();

      for (const words of [/feelings/, /each other/, /in writing/, /considered/, /concentration/]) {
        await row(page, words)
          .getByRole('button', { name: /^Clear/ })
          .click();
      }
      await expect(verdict(page, 'This could be written')).toBeVisible();
    });

    test('follows the draft as it is written', async ({ open }) => {
      const page = await draft(open, 'Weekly status update');
      await expect(verdict(page, 'This could be written')).toBeVisible();
      await titleInput(page).fill('Incident: checkout is down');
      await expect(verdict(page, 'Worth a meeting')).toBeVisible();
    });
  });
}

test('The card survives the rewrite of a bubble that has just opened', async ({ open }) => {
  const page = await open(WEEK);
  // The page's own clock: the rewrite comes when we let it.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const root = await clickHour(page);
  const tabs = await root.getByRole('tablist').elementHandle();
  await expect(root.locator('unhurried-card')).toBeAttached();
  await page.clock.runFor(400);
  expect(await tabs?.evaluate((node) => node.isConnected)).toBe(false);
  await page.clock.resume();
  await addGuest(root, JONAS);
  await expect(root.locator('unhurried-card')).toHaveCount(1);
  await expect(region(page)).toBeVisible();
});

test('A card that opens shows several questions at once, and pushes nothing of the bubble out of the window', async ({
  open,
}) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  for (const address of [JONAS, DANA]) await addGuest(root, address);
  const save = root.locator('[jsname="x8hlje"]');
  const write = region(page).getByRole('button', { name: 'Write instead' });
  await write.scrollIntoViewIfNeeded();
  await expect(write).toBeInViewport({ ratio: 1 });
  await expect(save).toBeInViewport({ ratio: 1 });
  await showQuestions(page);
  await expect(region(page).getByRole('radiogroup')).toHaveCount(7);
  await expect(save).toBeInViewport({ ratio: 1 });
  for (const index of [0, 1, 2]) {
    await expect(region(page).getByRole('radiogroup').nth(index)).toBeInViewport({ ratio: 1 });
  }
  // The event's own time and guests are not buried.
  await expect(root.getByRole('combobox', { name: /^(Guests|Gäste)$/ })).toBeInViewport({ ratio: 1 });
});

test('A task, focus time and an absence get no card, and an event that was one for a moment gets it back', async ({
  open,
}) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await addGuest(root, JONAS);
  await expect(region(page)).toBeVisible();
  for (const kind of ['task', 'focus time', 'out of office'] as const) {
    await turnInto(root, kind);
    await expect(region(page)).toBeHidden();
    await turnInto(root, 'event');
    await expect(region(page)).toBeVisible();
  }
});

test('Nor does any of them on the edit page, until it is an event there', async ({ open }) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  await turnInto(root, 'focus time');
  await root.locator('[jsname="rhPddf"]').click();
  await expect(editor(page)).toBeVisible();
  await turnInto(editor(page), 'event');
  await addGuest(editor(page), JONAS);
  await expect(verdict(page, 'This could be written')).toBeVisible();
  for (const kind of ['focus time', 'out of office', 'task'] as const) {
    await turnInto(editor(page), kind);
    await expect(region(page)).toBeHidden();
    await turnInto(editor(page), 'event');
    await expect(region(page)).toBeVisible();
  }
});

test('What could go either way says so, with what speaks for each', async ({ open }) => {
  const page = await open(
    prefilled({
      text: 'Urgent: review of the contract',
      dates: '20261210T140000/20261210T150000',
      add: `${JONAS},${DANA}`,
      details: 'Please read the contract before and give feedback. We need an answer today.',
    }),
  );
  await expect(verdict(page, 'Could go either way')).toBeVisible();
  await expect(region(page)).toContainText('Good comments need the text and some quiet');
  await showQuestions(page);
  const reasons = region(page).getByRole('listitem');
  await expect(reasons.filter({ hasText: 'It asks for considered feedback' })).toBeVisible();
  await expect(
    reasons.filter({ hasText: 'It can’t wait, so talk to just the people whom it concerns.' }),
  ).toBeVisible();
  for (const name of ['Write instead', 'Keep as it is']) {
    await expect(region(page).getByRole('button', { name })).toBeVisible();
  }

  for (const words of [/within the hour/, /waits a day/]) await says(page, words, 'No');
  await expect(verdict(page, 'This could be written')).toBeVisible();
});

test('A series is counted by the year', async ({ open }) => {
  const page = await open(
    prefilled({
      text: 'Weekly status update',
      dates: '20261210T140000/20261210T143000',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=TH',
      add: `${JONAS},${DANA}`,
    }),
  );
  await expect(region(page)).toContainText('3 people × 30 min');
  await expect(region(page)).toContainText(/\d+ h a year/);
});
