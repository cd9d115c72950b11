import type { Locator, Page } from '@playwright/test';

/** Gmail, used as a person would, found by what both variants and both languages share. */
export const INBOX = 'https://mail.google.com/mail/u/0/';

/** The compose that was opened last and is visible. */
export const compose = (page: Page): Locator => page.locator('.M9:visible').last();

export const body = (root: Locator): Locator => root.locator('[g_editable="true"]');
export const subject = (root: Locator): Locator => root.locator('input[name="subjectbox"]');
export const send = (root: Locator): Locator => root.locator('.dC [role="button"]:not(.hG):not(.Uo):visible').first();
export const mark = (root: Locator): Locator => root.locator('unhurried-context').getByRole('button').first();
/** The context panel of a compose, or of the only compose in a page. */
export const panel = (within: Page | Locator): Locator => within.locator('unhurried-context').getByRole('dialog');
export const toast = (page: Page): Locator => page.locator('#link_undo');

/** The addresses in one field, in the form that the page's year gives it. */
export const recipients = async (root: Locator, field: 'to' | 'cc' | 'bcc' = 'to'): Promise<string[]> =>
  root
    .locator(`.vR > input[type="hidden"][name="${field}"], div[name="${field}"] [role="option"][data-hovercard-id]`)
    .evaluateAll((chips) =>
      chips.map((chip) => {
        const written = chip instanceof HTMLInputElement ? chip.value : (chip.getAttribute('data-hovercard-id') ?? '');
        return /<(.*)>/.exec(written)?.[1] ?? written;
      }),
    );

/** Opens a new mail in a popup, as its button does. */
export async function newMail(page: Page): Promise<Locator> {
  await page.locator('.T-I.T-I-KE').click();
  const root = compose(page);
  await body(root).waitFor();
  return root;
}

/** Turns a mail that is empty yet into plain text, as Gmail's own mode does: a field stands in the editor's place. Gives it. */
export async function turnToPlainText(root: Locator): Promise<Locator> {
  const field = root.locator('textarea.Ak');
  await field.evaluate((node) => {
    const plain = node.closest<HTMLElement>('.As');
    const rich = plain?.parentElement?.querySelector<HTMLElement>('.Au');
    if (!plain || !rich) throw new Error('this compose has no field for plain text');
    plain.style.display = '';
    rich.style.display = 'none';
    rich.querySelector('[g_editable]')?.replaceChildren();
  });
  return field;
}

/** Opens a thread from the visible list. */
export async function openThread(page: Page, words: string): Promise<void> {
  await row(page, words).click();
  await page.locator('h2.hP:visible').filter({ hasText: words }).waitFor();
}

/** Answers the last message of the open thread below it. */
export async function answer(page: Page, kind: 'reply' | 'reply-all' | 'forward' = 'reply'): Promise<Locator> {
  const button = { reply: '.bkH', 'reply-all': '.bkI', forward: '.bkG' }[kind];
  await page.locator(`.ams${button}:visible`).click();
  const root = compose(page);
  await body(root).waitFor();
  return root;
}

/** Lets the popup fill the screen. */
export async function fillScreen(page: Page): Promise<Locator> {
  await page.locator('[role="dialog"]:visible .Hq').click();
  const root = page.locator('.aSs .M9:visible');
  await body(root).waitFor();
  return root;
}

/** Moves the popup into a window of its own, as a shifted press on its full-screen button does. */
export async function popOut(page: Page): Promise<Locator> {
  const opened = page.waitForEvent('popup');
  await page.locator('[role="dialog"]:visible .Hq').click({ modifiers: ['Shift'] });
  const root = compose(await opened);
  await body(root).waitFor();
  return root;
}

/** Types addresses into To, whichever form it has. */
export async function addressTo(root: Locator, ...addresses: readonly string[]): Promise<void> {
  const entry = root.locator('textarea[name="to"], div[name="to"] input[peoplekit-id]').first();
  // Gmail folds the line as soon as one writes elsewhere.
  if (!(await entry.isVisible())) await root.locator('.aoD.hl').click();
  for (const address of addresses) {
    await entry.fill(address);
    await entry.press('Enter');
  }
}

/** Types addresses into Cc, which is opened for it. */
export async function copyTo(root: Locator, ...addresses: readonly string[]): Promise<Locator> {
  const entry = root.locator('textarea[name="cc"], div[name="cc"] input[peoplekit-id]').first();
  if (await root.locator('.aoD.hl').isVisible()) await root.locator('.aoD.hl').click();
  await root.locator('span.pE[role="link"]').click();
  for (const address of addresses) {
    await entry.fill(address);
    await entry.press('Enter');
  }
  return entry;
}

/** Fills in a mail. */
export async function write(
  root: Locator,
  mail: { to?: readonly string[]; subject?: string; text: string },
): Promise<void> {
  if (mail.to) await addressTo(root, ...mail.to);
  if (mail.subject !== undefined) await subject(root).fill(mail.subject);
  // At the very start: below stands the signature.
  await body(root).press('ControlOrMeta+Home');
  const { keyboard } = root.page();
  for (const [index, line] of mail.text.split('\n').entries()) {
    if (index > 0) await keyboard.press('Enter');
    await keyboard.insertText(line);
  }
}

/** A row of the visible list, by the words that it shows. */
export const row = (page: Page, words: string): Locator =>
  page.locator('[gh="tl"]:visible tr.zA').filter({ hasText: words });

/** Throws the mail away and waits until its compose is gone. */
export async function discard(root: Locator): Promise<void> {
  const editor = await body(root).elementHandle();
  await root.locator('.gU .oh').click();
  await editor?.waitForElementState('hidden');
  await editor?.dispose();
}

/** What Gmail asks or says in a dialog of its own, such as why a mail was refused. */
export const alert = (page: Page): Locator => page.locator('[role="alertdialog"]:visible');

/** Says yes to it. */
export async function confirm(page: Page): Promise<void> {
  await alert(page).getByRole('button', { name: 'OK' }).click();
}

/** Lets Gmail send it tomorrow, by the arrow beside Send. */
export async function schedule(root: Locator): Promise<void> {
  await root.locator('.hG').click();
  await root.locator('[selector="scheduledSend"]').click();
  await root.page().locator('[role="dialog"]:visible button.Az').first().click();
}
