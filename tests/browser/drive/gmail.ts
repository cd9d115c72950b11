import type { Locator, Page } from '@playwright/test';

/** Gmail, used as a person would, found by what both variants and both languages share. */
export const INBOX = 'https://mail.google.com/mail/u/0/';

/** The compose that was opened last and is visible. */
export const compose = (page: Page): Locator => page.locator('.M9:visible').last();

export const body = (root: Locator): Locator => root.locator('[g_editable="true"]');
export const subject = (root: Locator): Locator => root.locator('input[name="subjectbox"]');
export const send = (root: Locator): Locator => root.locator('.dC [role="button"]:not(.hG):not(.Uo):visible').first();
export const mark = (root: Locator): Locator => root.locator('unhurried-context').getByRole('button').first();
export const panel = (page: Page): Locator => page.locator('unhurried-context').getByRole('dialog');
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

/** Types addresses into To, whichever form it has. */
export async function addressTo(root: Locator, ...addresses: readonly string[]): Promise<void> {
  const entry = root.locator('textarea[name="to"], div[name="to"] input[peoplekit-id]').first();
  for (const address of addresses) {
    await entry.fill(address);
    await entry.press('Enter');
  }
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
