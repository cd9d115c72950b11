import { expect, type Page } from '@playwright/test';

const ME = 'mira.adler@fernweg.example';

/** The one agenda that somebody makes from nothing. */
export async function makeAgenda(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New agenda' }).click();
  const address = page.getByLabel('Your Gmail address');
  const field = page.getByLabel('Title', { exact: true });
  await expect(address.or(field)).toBeVisible();
  if (await address.isVisible()) {
    await address.fill(ME);
    await address.press('Enter');
  }
  await field.fill(title);
  await page.getByLabel('What is to be settled').fill('Which date?');
  await page.getByLabel('Attendees', { exact: true }).fill('Jonas Weber <jonas.weber@fernweg.example>,');
  await page.keyboard.press('Enter');
  await page.getByLabel('Owner').selectOption('Jonas Weber');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
}
