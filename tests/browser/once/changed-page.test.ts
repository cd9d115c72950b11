import type { Page } from '@playwright/test';
import { card, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { body, INBOX, newMail, toast, write } from '../drive/gmail.ts';
import { replies } from '../drive/popup.ts';
import { keptEarly, keptSettings } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const SECRET = 'Zebrafink';

/** An attribute, and what of its value a new release of the page calls otherwise; null: the attribute itself. */
type Change = readonly [attribute: string, value: RegExp | null];

/** Renames in every node, before anybody can look at it, what `changes` say. */
async function rename(page: Page, changes: readonly Change[]): Promise<void> {
  const list = changes.map(([attribute, value]) => [attribute, value?.source ?? null] as const);
  await page.addInitScript((known) => {
    const patterns = new Map(known.map(([attribute, value]) => [attribute, value && new RegExp(value, 'g')]));
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (this: Element, name: string, value: string): void {
      const pattern = patterns.get(name.toLowerCase());
      if (pattern === null) set.call(this, `new-${name}`, value);
      else set.call(this, name, pattern ? String(value).replace(pattern, 'new-$&') : value);
    };
  }, list);
}

/** What was missed on a site, or found only by a later selector, by our own names for it. */
async function counts(own: Page, site: 'gmail' | 'calendar'): Promise<readonly string[]> {
  const stored = (await keptSettings(own))[`health.${site}`];
  const { misses = {}, fallbacks = {} } = (stored ?? {}) as Record<string, Record<string, number>>;
  return [...Object.keys(misses), ...Object.keys(fallbacks)];
}

const ours = (page: Page) => page.locator('unhurried-card, unhurried-context');

test('A Gmail that knows none of our names lets one write and send as ever', async ({ chromium, practice }) => {
  const page = await chromium.context.newPage();
  await rename(page, [
    ['class', /\b(M9|Ap|Am|editable|dC|IZ|Up|aoO|gmail_signature)\b/],
    ['name', /^(subjectbox|draft|composeid|rt|lts|rm|uet|subject)$/],
    ['g_editable', /true/],
    ['role', /^textbox$/],
  ]);
  await page.goto(INBOX);
  await page.locator('.T-I-KE').click();
  await page.locator('div[name="to"] input').fill(JONAS);
  await page.keyboard.press('Enter');
  await page.locator('.aoT').fill(SECRET);
  await page.locator('[contenteditable="true"]:visible').fill('Could you check the numbers and tell me?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await toast(page).waitFor();
  await expect(ours(page)).toHaveCount(0);
  const state = (await practice.control('GET', '/mail/state')) as { threads: readonly { subject: string }[] };
  expect(state.threads.map(({ subject }) => subject)).toContain(SECRET);
});

test('A Gmail that does not say whose mailbox it is keeps nothing, and says so to the health record', async ({
  chromium,
}) => {
  const own = await chromium.openExtensionPage('popup.html');
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'title', { set: () => {}, get: () => 'Gmail' });
  });
  await page.goto(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: SECRET, text: 'Could you check the numbers and tell me what you think?' });
  await body(root).press('ControlOrMeta+Enter');
  await toast(page).waitFor();
  await page.goto('about:blank');
  await expect.poll(() => counts(own, 'gmail')).toContain('account.address');
  await expect(own.getByText('You wait for nobody.')).toBeVisible();
});

test('A mail sent before its page told whose mailbox it is, and whose tab was closed, is waited for once it is known', async ({
  chromium,
  open,
  openPopup,
}) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'title', { set: () => {}, get: () => 'Gmail' });
  });
  await page.goto(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: SECRET, text: 'Could you check the numbers and tell me what you think?' });
  await body(root).press('ControlOrMeta+Enter');
  await toast(page).waitFor();
  const popup = await openPopup();
  await expect.poll(() => keptEarly(popup)).toHaveLength(1);
  await page.close();
  await expect(popup.getByText('You wait for nobody.')).toBeVisible();
  await open(INBOX);
  await expect(replies(popup)).toHaveText([new RegExp(SECRET)]);
  expect(await keptEarly(popup)).toEqual([]);
});

test('A Calendar that knows none of our names lets one create an event as ever', async ({ chromium, practice }) => {
  const page = await chromium.context.newPage();
  await rename(page, [
    ['id', /^(x|tab)\w+/],
    ['jsname', /.+/],
    ['data-chips-dialog', null],
    ['data-is-create', null],
    ['data-email', null],
  ]);
  await page.goto(prefilled({ text: SECRET, dates: '20261210T140000/20261210T150000', add: JONAS }));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeHidden();
  await expect(ours(page).locator('visible=true')).toHaveCount(0);
  const state = (await practice.control('GET', '/calendar/state')) as { events: readonly { title: string }[] };
  expect(state.events.map(({ title }) => title)).toContain(SECRET);
});

const NEW_FORM: readonly Change[] = [
  ['data-bubble-scrollable-root', null],
  ['jsname', /^PAiuue$/],
  ['id', /^tab\w+/],
  ['aria-labelledby', /^tab\w+/],
];
test('A bubble in a new form still gets its card, and that it changed is counted', async ({ chromium }) => {
  const own = await chromium.openExtensionPage('popup.html');
  const page = await chromium.context.newPage();
  await rename(page, NEW_FORM);
  await page.goto(WEEK);
  await page.locator('[data-datekey]').first().waitFor();
  await page.keyboard.press('q');
  // As fast as a person: a place that is missing in a bubble's first second may only be late.
  await titleInput(page).pressSequentially(SECRET, { delay: 150 });
  await expect(ours(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(titleInput(page)).toBeHidden();
  await page.goto('about:blank');
  await expect.poll(() => counts(own, 'calendar')).toContain('bubble.place#3');
  expect(JSON.stringify(await keptSettings(own))).not.toContain(SECRET);
});

test('A Calendar that does not say whose it is tells the person, and the event stays', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.querySelector('#xUserInfo')?.remove());
  });
  await page.goto(prefilled({ text: 'Weekly status update', dates: '20261210T140000/20261210T150000', add: JONAS }));
  await card(page).getByRole('button', { name: 'Write instead' }).click();
  await expect(card(page)).toContainText('Your agenda did not open. Nobody is signed in to this account.');
  await expect(card(page)).toContainText('Your event is unchanged.');
  await expect(titleInput(page)).toHaveValue('Weekly status update');
});
