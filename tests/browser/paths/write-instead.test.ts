import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../../practice/browser/chromium.ts';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { addGuest, bubble, card, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { body, compose, INBOX, mark, newMail, panel, recipients, row, send, subject, toast } from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { replies } from '../drive/popup.ts';
import { expectChoices } from '../kept.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const DETAILS = 'The winter tiles are late. What do we ship first?';

const page = (title: string, account = 0): string =>
  prefilled(
    { text: title, dates: '20261210T140000/20261210T150000', add: `${JONAS},${DANA}`, details: DETAILS },
    account,
  );

/** Presses *Write instead* and gives the tab that it opens. */
async function writeInstead(calendar: Page): Promise<Page> {
  const opened = calendar.context().waitForEvent('page');
  await card(calendar).getByRole('button', { name: 'Write instead' }).click();
  return opened;
}

const mailTabs = (context: BrowserContext): Page[] =>
  context.pages().filter((tab) => tab.url().startsWith('https://mail.google.com/'));

/** The titles in an account's calendar as its server has them. */
async function titles(practice: PracticeWorkspace): Promise<string[]> {
  const state = (await practice.control('GET', '/calendar/state')) as { events: { title: string }[] };
  return state.events.map(({ title }) => title);
}

test('Write instead opens one compose with readers, subject and a formatted agenda: who owns what, what is wanted, by when', async ({
  open,
  chromium,
}) => {
  const plan = 'https://docs.google.com/document/d/1abc/edit';
  const details = `The winter tiles are late, see <a href="${plan}">the plan</a>.<br>What do we ship first? – Dana<br>Any ideas for the fair? @Jonas`;
  const calendar = await open(
    prefilled({
      text: 'Weekly status update',
      dates: '20261210T140000/20261210T150000',
      add: `${JONAS},${DANA}`,
      details,
    }),
  );
  const opened = chromium.context.waitForEvent('page');
  await card(calendar).getByRole('button', { name: 'Write instead' }).dblclick();
  const mail = await opened;
  const root = compose(mail);

  await expect(body(root).locator('ol > li')).toHaveText([
    'What do we ship first? Wanted: a decision. Owner: Dana.',
    'Any ideas for the fair? Wanted: your ideas. Owner: Jonas.',
  ]);
  await expect(body(root)).toContainText('Hi Jonas and Dana,');
  await expect(body(root)).toContainText('The winter tiles are late, see the plan.');
  await expect(body(root).getByRole('link', { name: plan })).toHaveAttribute('href', plan);
  await expect(body(root)).toContainText(
    /I’d like an answer from each of you by \w+day,? \d{1,2} \w+, end of day \(\w+ time\)\./,
  );
  await expect(body(root).locator('b, strong').first()).toBeVisible();
  await expect(subject(root)).toHaveValue(/^Weekly status update – in writing, by \w+day,? \d{1,2} \w+$/);
  expect(await recipients(root)).toEqual([JONAS, DANA]);
  await expect(mail).toHaveTitle(/mira\.adler@fernweg\.example/);
  await expect(card(calendar)).toContainText('Your agenda is open in Gmail. The event is unchanged.');
  expect(mailTabs(chromium.context)).toHaveLength(1);
});

/** The workspace's list of agendas and its editor. */
async function agendaInWorkspace(chromium: OpenChromium, title: string): Promise<Page> {
  const workspace = await chromium.openExtensionPage('workspace.html');
  await expect(workspace.getByRole('link', { name: title })).toContainText(/ · reply by /);
  await workspace.getByRole('link', { name: title }).press('Enter');
  return workspace;
}

test('Write instead asks for answers by the end of a far reader’s day, in their zone, and leaves the draft event as it is', async ({
  open,
  practice,
  chromium,
}) => {
  const background = await chromium.background();
  const colleagues = {
    [JONAS]: { timeZone: 'America/Los_Angeles', hours: { days: [1, 2, 3, 4, 5], start: 540, end: 1_020 } },
  };
  await background.evaluate((known) => chrome.storage.local.set({ 'settings.colleagues': known }), colleagues);
  const calendar = await open(WEEK);
  const before = await titles(practice);
  const root = await openBubble(calendar);
  await titleInput(calendar).fill('Weekly status update');
  await addGuest(root, JONAS);
  const mail = await writeInstead(calendar);
  await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
  // In the language of the title, or else of the page.
  await expect(body(compose(mail))).toContainText(/ 17:00 \((?:Los Angeles time|Ortszeit Los Angeles)\)/);
  await expect(titleInput(calendar)).toHaveValue('Weekly status update');
  await expect(root.locator(`[data-email="${JONAS}"]`).first()).toBeVisible();
  expect(await titles(practice)).toEqual(before);

  await test.step('what is asked for by the end of a reader’s day stays so when another day is chosen', async () => {
    const workspace = await agendaInWorkspace(chromium, 'Weekly status update');
    await tabTo(workspace, workspace.getByLabel('Reply by'), 60);
    const hour = workspace.getByText(/^\d+:00.* on that day, Los Angeles time\./);
    await expect(hour).toBeVisible();
    await workspace.keyboard.type('12242029');
    await expect(workspace.getByLabel('Reply by')).toHaveValue('2029-12-24');
    await expect(hour).toBeVisible();
    await expect(workspace.getByText(/^Saved \d/)).toBeVisible();
    await workspace.reload();
    await expect(workspace.getByLabel('Reply by')).toHaveValue('2029-12-24');
    await expect(hour).toBeVisible();
  });
});

test('One undo takes the agenda out of the compose again', async ({ open }) => {
  const calendar = await open(page('Weekly status update'));
  const mail = await writeInstead(calendar);
  const editor = body(compose(mail));
  await expect(editor).toContainText('The winter tiles are late.');
  await editor.press('ControlOrMeta+z');
  await expect(editor).not.toContainText('The winter tiles are late.');
  await expect(editor.locator('li')).toHaveCount(0);
  await expect(editor).toContainText('Product lead, Fernweg');
});

test('The compose is the event’s account’s own, by its address', async ({ open }) => {
  const calendar = await open(page('Weekly status update', 1));
  const mail = await writeInstead(calendar);
  await expect(body(compose(mail))).toContainText('The winter tiles are late.');
  await expect(mail).toHaveTitle(/mira@adler\.example/);
  expect(new URL(mail.url()).pathname).toBe('/mail/u/1/');
});

for (const [surface, start] of Object.entries({
  bubble: async (open: (address: string) => Promise<Page>) => {
    const calendar = await open(WEEK);
    const root = await openBubble(calendar);
    await titleInput(calendar).fill('Weekly status update');
    await addGuest(root, JONAS);
    return { calendar, draft: bubble(calendar) };
  },
  'edit page': async (open: (address: string) => Promise<Page>) => {
    const calendar = await open(page('Weekly status update'));
    return { calendar, draft: calendar.locator('#xSaveBu') };
  },
})) {
  test(`Once the mail is sent, the ${surface} offers to discard the draft event, and does`, async ({
    open,
    practice,
    chromium,
  }) => {
    const before = await titles(practice);
    const { calendar, draft } = await start(open);
    const mail = await writeInstead(calendar);
    await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
    await expect(card(calendar).getByRole('button', { name: 'Discard' })).toBeHidden();
    await send(compose(mail)).click();
    await expect(card(calendar)).toContainText('Sent. You can discard this draft event.');
    await calendar.bringToFront();
    await tabTo(calendar, card(calendar).getByRole('button', { name: 'Discard' }), 60);
    await calendar.keyboard.press('Enter');
    await expect(draft).toBeHidden();
    await expect(card(calendar)).toHaveCount(0);
    expect(await titles(practice)).toEqual(before);
    await expectChoices(chromium, { choice: 'write', verdict: 'write' }, { choice: 'discard', verdict: 'write' });
  });
}

test('An agenda whose send is undone is open again, and follows its thread when it is sent again', async ({
  open,
  openPopup,
}) => {
  const calendar = await open(page('Weekly status update'));
  const mail = await writeInstead(calendar);
  await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
  await send(compose(mail)).click();
  await expect(card(calendar)).toContainText('Sent. You can discard this draft event.');
  await toast(mail).click();
  await expect(card(calendar)).toContainText('Your agenda is open in Gmail. The event is unchanged.');
  const popup = await openPopup();
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();

  await mail.bringToFront();
  await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
  await send(compose(mail)).click();
  await expect(card(calendar)).toContainText('Sent. You can discard this draft event.');
  await expect(replies(popup)).toHaveText([/Weekly status update[\s\S]*What do we ship first\?/]);
  await calendar.bringToFront();
  await tabTo(calendar, card(calendar).getByRole('button', { name: 'Keep', exact: true }), 60);
  await calendar.keyboard.press('Enter');
  await expect(card(calendar)).toContainText('Kept as a meeting.');
  await expect(titleInput(calendar)).toHaveValue('Weekly status update');
});

test('An agenda that is sent from Drafts another day counts as sent', async ({ open, openPopup }) => {
  const calendar = await open(page('Weekly status update'));
  const mail = await writeInstead(calendar);
  await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
  await body(compose(mail)).pressSequentially('.');
  await expect(card(calendar)).toContainText('Your agenda is open in Gmail.');
  // Its window is closed before anything is sent; Gmail has kept the draft.
  await expect(compose(mail).getByText(/^(?:Draft saved|Entwurf gespeichert)$/)).toBeVisible();
  await mail.close();
  const drafts = await open(`${INBOX}#drafts`);
  await row(drafts, 'Weekly status update').click();
  await expect(body(compose(drafts)).locator('li')).not.toHaveCount(0);
  await send(compose(drafts)).click();
  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/Weekly status update[\s\S]*What do we ship first\?/]);
  await calendar.bringToFront();
  await expect(card(calendar)).toContainText('Sent. You can discard this draft event.');
});

test('With the panel turned off for Gmail, who had no room in the address line is told all the same', async ({
  open,
  chromium,
}) => {
  const background = await chromium.background();
  await background.evaluate(() => chrome.storage.local.set({ 'settings.panelOff': ['gmail'] }));
  const many = Array.from({ length: 120 }, (_, n) => `somebody.with.a.long.name.${n}@fernweg.example`);
  const calendar = await open(
    prefilled({
      text: 'Weekly status update',
      dates: '20261210T140000/20261210T150000',
      add: many.join(','),
      details: DETAILS,
    }),
  );
  const mail = await writeInstead(calendar);
  await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
  await expect(compose(mail).locator('unhurried-context').getByRole('alert')).toContainText(
    /\d+ guests had no room in this mail’s address line/,
  );
  await mail.goto(INBOX);
  await expect((await newMail(mail)).locator('unhurried-context')).toHaveCount(0);
});

test('An agenda for a German event is in German, subject and body', async ({ open }) => {
  const plan = 'https://docs.google.com/document/d/1abc/edit';
  const details = `Die Winterkacheln kommen erst im März, siehe <a href="${plan}">den Plan</a>. Was liefern wir zuerst aus? @Dana`;
  const calendar = await open(
    prefilled({
      text: 'Statusrunde Winter',
      dates: '20261210T140000/20261210T150000',
      add: `${JONAS},${DANA}`,
      details,
    }),
  );
  const root = compose(await writeInstead(calendar));
  await expect(body(root)).toContainText('Was liefern wir zuerst aus? Gewünscht: eine Entscheidung. Zuständig: Dana.');
  await expect(subject(root)).toHaveValue(
    /^Statusrunde Winter – schriftlich, bis (?:Mittwoch|\p{L}+tag), \d+\. \p{L}+$/u,
  );
  await expect(body(root)).toContainText('Hallo Jonas und Dana,');
  await expect(body(root)).toContainText(/60 Minuten am Donnerstag, 10\. Dezember, 14:00 Uhr/);
  await expect(body(root)).toContainText(/Bitte alle bis .+ antworten\./);
  await expect(body(root).locator('ol > li')).toHaveCount(1);
  await expect(body(root).getByRole('link', { name: plan })).toHaveAttribute('href', plan);
  await expect(body(root)).not.toContainText(/\b(?:Wanted|Owner|Reply|Thank you)\b/);
  await mark(root).click();
  await expect(panel(root)).toContainText('Reply expected from Jonas and Dana by');
});
