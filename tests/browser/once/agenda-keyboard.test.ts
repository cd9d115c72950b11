import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../drive/keys.ts';
import { expect, test } from '../workspace.ts';

const ME = 'mira.adler@fernweg.example';
/** More presses than from any field of the editor to any other. */
const MOST = 60;

const title = (page: Page): Locator => page.getByLabel('Title', { exact: true });
const topic = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: `Topic ${number}`, exact: true });
const topicTitles = (page: Page): Promise<string[]> =>
  page
    .getByLabel('What is to be settled')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const isSaved = (page: Page): Promise<void> => expect(page.getByText(/^Saved \d/)).toBeVisible();

/** Goes to a field by Tab alone and types into it. */
async function typeIn(page: Page, field: Locator, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, field, MOST, key);
  await page.keyboard.type(text);
}

/** The browser's own dialog would wait for a person: what is counted is that it was asked for. */
async function countPrints(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = `${Number(document.body.dataset.printed ?? 0) + 1}`;
    };
  });
  return () => page.evaluate(() => document.body.dataset.printed);
}

/** What it looks like on paper, also from a dark theme and with its backgrounds printed. */
async function isDarkOnWhite(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator(':root')).toHaveAttribute('theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'light');
  const grounds = await paper.evaluate((node) => {
    const all: string[] = [];
    for (let at: Element | null = node; at !== null; at = at.parentElement) {
      all.push(getComputedStyle(at).backgroundColor);
    }
    return [...new Set(all)].toSorted();
  });
  expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
  await page.emulateMedia({ media: null, colorScheme: null });
}

const PLAN = 'https://docs.google.com/document/d/1abc/edit';
const agendas = (page: Page): Locator => page.getByRole('list', { name: 'Agendas, last changed first' });

/** Begins an agenda and goes to its title. */
async function begin(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'New agenda' }), MOST);
  await page.keyboard.press('Enter');
  await typeIn(page, page.getByLabel('Your Gmail address'), ME);
  await page.keyboard.press('Enter');
  await title(page).waitFor();
  await typeIn(page, title(page), 'Spring launch');
}

test('An agenda is written, printed, copied, doubled, deleted and found by keyboard alone, and what was removed comes back', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await begin(page);
  await typeIn(page, page.getByLabel('Objectives and background'), 'We agree on one date.');
  const attendees = page.getByLabel('Attendees', { exact: true });
  await typeIn(page, attendees, 'Jonas Weber <jonas.weber@fernweg.example>, dana.okafor@fernweg.example');
  await page.keyboard.press('Enter');
  const people = page.getByRole('list', { name: 'People on it' });
  await expect(people).toContainText('Jonas Weber');
  await expect(people.getByRole('listitem')).toHaveCount(2);

  await test.step('a topic has an owner and says what is wanted', async () => {
    await typeIn(page, topic(page, 1).getByLabel('What is to be settled'), 'Which date?', 'Shift+Tab');
    await tabTo(page, topic(page, 1).getByLabel('Wanted'), 3);
    await page.keyboard.type('Comments');
    await expect(topic(page, 1).getByLabel('Wanted')).toHaveValue('review');
    await tabTo(page, topic(page, 1).getByLabel('Owner'), 3);
    await page.keyboard.type('Jonas');
    await expect(topic(page, 1).getByLabel('Owner')).toHaveValue('jonas.weber@fernweg.example');
  });

  await test.step('Enter begins the next topic, and Alt with an arrow moves it', async () => {
    await tabTo(page, topic(page, 1).getByLabel('What is to be settled'), 5, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(topic(page, 2).getByLabel('What is to be settled')).toBeFocused();
    await page.keyboard.type('Which maps?');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => topicTitles(page)).toEqual(['Which maps?', 'Which date?']);
    await expect(topic(page, 1).getByLabel('What is to be settled')).toBeFocused();
  });

  await test.step('what was removed comes back with Undo', async () => {
    await tabTo(page, topic(page, 2).getByRole('button', { name: 'Remove Topic 2' }), 20);
    await page.keyboard.press('Enter');
    await expect.poll(() => topicTitles(page)).toEqual(['Which maps?']);
    await expect(topic(page, 1).getByLabel('What is to be settled')).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Undo' }), MOST, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => topicTitles(page)).toEqual(['Which maps?', 'Which date?']);
    await expect(topic(page, 2).getByLabel('Owner')).toHaveValue('jonas.weber@fernweg.example');
  });

  await test.step('somebody is taken off it again', async () => {
    await tabTo(page, people.getByRole('button', { name: 'Remove dana.okafor@fernweg.example' }), MOST);
    await page.keyboard.press('Enter');
    await expect(people.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('a day is typed to its end, and one that nobody means is not taken', async () => {
    const by = page.getByLabel('Reply by');
    await typeIn(page, by, '12242029');
    await expect(by).toHaveValue('2029-12-24');
    // From its year back to its month.
    for (const key of ['Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key);
    await page.keyboard.type('01020020');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Choose a day between the years 2000 and 2199/)).toBeVisible();
    for (const key of ['Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key);
    await page.keyboard.type('12242029');
  });

  await test.step('documents are added by their address, and what is none is told', async () => {
    const documents = page.getByRole('region', { name: 'Documents' });
    const field = documents.getByLabel('Add a document’s address');
    await typeIn(page, field, 'the plan', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(documents.getByText(/^That is no web address\./)).toBeVisible();
    await expect(field).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    for (const address of [PLAN.replace('https://', ''), 'https://fernweg.example/maps']) {
      await page.keyboard.type(address);
      await page.keyboard.press('Enter');
    }
    await expect(documents.getByText(/^That is no web address/)).toHaveCount(0);
    await expect(documents.getByRole('link')).toHaveText([PLAN, 'https://fernweg.example/maps']);
    const remove = documents.getByRole('button', { name: 'Remove https://fernweg.example/maps' });
    await tabTo(page, remove, 5, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(documents.getByRole('link')).toHaveText([PLAN]);
    await expect(documents.locator(':focus')).toHaveCount(1);
  });

  await test.step('it is printed, and copied as Markdown', async () => {
    const prints = await countPrints(page);
    await isDarkOnWhite(page);
    await tabTo(page, page.getByRole('button', { name: 'Print' }), MOST, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await prints()).toBe('1');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, page.getByRole('button', { name: 'Copy as Markdown' }), 6, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied as Markdown.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^## Spring launch[\s\S]*We agree on one date\.[\s\S]*Which date\?/);
    expect(copied).toContain(PLAN);
  });

  await isSaved(page);
  await page.reload();
  await expect(title(page)).toHaveValue('Spring launch');
  await expect(page.getByLabel('Objectives and background')).toHaveValue('We agree on one date.');
  expect(await topicTitles(page)).toEqual(['Which maps?', 'Which date?']);
  await expect(topic(page, 2).getByLabel('Wanted')).toHaveValue('review');
  await expect(page.getByLabel('Reply by')).toHaveValue('2029-12-24');
  await expect(page.getByRole('link', { name: PLAN })).toBeVisible();

  await test.step('it is doubled, the copy deleted, brought back, and found', async () => {
    const first = page.url();
    await tabTo(page, page.getByRole('button', { name: 'Duplicate' }), MOST);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(first);
    await expect(page.getByRole('link', { name: PLAN })).toBeVisible();
    await tabTo(page, title(page), MOST);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Autumn fair');
    await isSaved(page);
    await tabTo(page, page.getByRole('button', { name: 'Delete', exact: true }), MOST, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“Autumn fair” was deleted.')).toBeVisible();
    await expect(agendas(page).getByRole('listitem')).toHaveText([/Spring launch/]);
    await tabTo(page, page.getByRole('button', { name: 'Undo' }), MOST);
    await page.keyboard.press('Enter');
    await expect(page.getByText('It is back.')).toBeVisible();
    await expect(agendas(page).getByRole('listitem')).toHaveText([/Autumn fair/, /Spring launch/]);

    await typeIn(page, page.getByLabel('Search agendas'), 'autumn MAPS', 'Shift+Tab');
    await expect(agendas(page).getByRole('listitem')).toHaveText([/Autumn fair/]);
    await page.keyboard.type(' winter');
    await expect(page.getByText('Nothing matches “autumn MAPS winter”.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Search agendas')).toBeFocused();
    await expect(agendas(page).getByRole('listitem')).toHaveCount(2);
  });
});

test('An agenda for a meeting has its day, its plan of minutes and its lead, by keyboard alone', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await begin(page);
  const day = page.getByLabel('Day', { exact: true });
  const time = page.getByLabel('Begins at');
  const length = page.locator('.when-fields').getByLabel('Minutes');

  await test.step('it takes place on a day, at a time, for so long', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'In writing' }), 3);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'In a meeting' })).toBeChecked();
    await typeIn(page, day, '12102029');
    await typeIn(page, time, '0200PM');
    await expect(page.getByText('Give the day, a time and its length.')).toBeVisible();
    await typeIn(page, length, '45');
    await expect(page.getByText('Give the day, a time and its length.')).toBeHidden();
  });

  await test.step('each topic has its minutes, and it says when they are too many', async () => {
    await typeIn(page, topic(page, 1).getByLabel('What is to be settled'), 'Which date?');
    await typeIn(page, topic(page, 1).getByLabel('Minutes'), '30');
    await expect(page.getByRole('status').filter({ hasText: 'minutes are planned' })).toContainText('of 45 minutes');
    await tabTo(page, page.getByRole('button', { name: 'Add a topic' }), 10);
    await page.keyboard.press('Enter');
    await expect(topic(page, 2).getByLabel('What is to be settled')).toBeFocused();
    await page.keyboard.type('Which maps?');
    await typeIn(page, topic(page, 2).getByLabel('Minutes'), '30');
    await expect(page.getByText(/^The topics take \d+ minutes more than the meeting has\.$/)).toBeVisible();
  });

  await test.step('somebody leads it, and can be reached', async () => {
    const lead = page.getByLabel('Lead', { exact: true });
    await tabTo(page, lead, MOST);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Dana');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Write a whole address, such as Ada Lovelace')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Dana Okafor <dana.okafor@fernweg.example>');
    await page.keyboard.press('Enter');
    await typeIn(page, page.getByLabel('How to reach the lead'), '+49 30 1234, mornings');
  });

  await isSaved(page);
  await page.reload();
  await expect(day).toHaveValue('2029-12-10');
  await expect(time).toHaveValue('14:00');
  await expect(length).toHaveValue('45');
  await expect(topic(page, 2).getByLabel('Minutes')).toHaveValue('30');
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  for (const words of ['Dana Okafor', '+49 30 1234, mornings', 'Which date?', 'Which maps?', '14:00']) {
    await expect(paper).toContainText(words);
  }
});

test('With the mouse, too, an agenda becomes one for a meeting, gets documents, and is printed, doubled, deleted and found', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await page.getByRole('button', { name: 'New agenda' }).click();
  await page.getByLabel('Your Gmail address').fill(ME);
  await page.getByRole('button', { name: 'Start' }).click();
  await title(page).fill('Spring launch');
  await page.getByRole('radio', { name: 'In a meeting' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2029-12-10');
  await page.getByLabel('Begins at').fill('14:00');
  await page.locator('.when-fields').getByLabel('Minutes').fill('45');
  await page.getByRole('button', { name: 'Add a topic' }).click();
  await topic(page, 2).getByLabel('What is to be settled').fill('Which maps?');
  await topic(page, 2).getByRole('button', { name: 'Move up: Topic 2' }).click();
  await expect.poll(() => topicTitles(page)).toEqual(['Which maps?', '']);
  await topic(page, 1).getByRole('button', { name: 'Remove Topic 1' }).click();
  await expect.poll(() => topicTitles(page)).toEqual(['']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => topicTitles(page)).toEqual(['Which maps?', '']);
  await page.getByRole('radio', { name: 'In writing' }).click();
  await expect(page.getByLabel('Begins at')).toBeHidden();

  await test.step('documents are added and removed, and what is none is told', async () => {
    const documents = page.getByRole('region', { name: 'Documents' });
    const field = documents.getByLabel('Add a document’s address');
    const add = documents.getByRole('button', { name: 'Add', exact: true });
    await field.fill('the plan');
    await add.click();
    await expect(documents.getByText(/^That is no web address\./)).toBeVisible();
    await field.fill(PLAN);
    await add.click();
    await expect(documents.getByRole('link')).toHaveText([PLAN]);
    await documents.getByRole('button', { name: `Remove ${PLAN}` }).click();
    await expect(documents.getByRole('link')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(documents.getByRole('link')).toHaveText([PLAN]);
  });

  await test.step('on a phone, long titles are shown whole, and topics keep their numbers', async () => {
    const long = 'Which of the three maps goes on the cover of the winter catalogue, and who tells the printer';
    await title(page).fill(long);
    await topic(page, 1).getByLabel('What is to be settled').fill(long);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const field of [title(page), topic(page, 1).getByLabel('What is to be settled')]) {
      expect(await field.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(0);
      expect(await field.evaluate((node) => node.clientHeight)).toBeGreaterThan(60);
    }
    await expect(topic(page, 1).getByText('1', { exact: true })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 720 });
    await title(page).fill('Spring launch');
    await topic(page, 1).getByLabel('What is to be settled').fill('Which maps?');
  });

  await isSaved(page);
  const prints = await countPrints(page);
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await prints()).toBe('1');

  await test.step('it is doubled, the copy deleted, brought back, and found', async () => {
    const first = page.url();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await expect(page).not.toHaveURL(first);
    await title(page).fill('Autumn fair');
    await page.getByRole('link', { name: 'All agendas' }).click();
    await page.getByRole('button', { name: 'Delete: Autumn fair' }).click();
    await expect(page.getByText('“Autumn fair” was deleted.')).toBeVisible();
    await expect(agendas(page).getByRole('listitem')).toHaveText([/Spring launch/]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(agendas(page).getByRole('listitem')).toHaveText([/Autumn fair/, /Spring launch/]);

    await page.getByLabel('Search agendas').fill('spring');
    await expect(agendas(page).getByRole('listitem')).toHaveText([/Spring launch/]);
    await page.getByLabel('Search agendas').fill('winter');
    await expect(page.getByText('Nothing matches “winter”.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect(agendas(page).getByRole('listitem')).toHaveCount(2);
  });
});
