import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, or Shift+Tab, until a control has the focus, no more often than a person would. */
export async function tabTo(
  page: Page,
  control: Locator,
  most: number,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const isFocused = () => control.evaluate((node) => node.matches(':focus'));
  for (let presses = 0; presses < most && !(await isFocused()); presses += 1) await page.keyboard.press(key);
  await expect(control, `after ${most} times ${key}`).toBeFocused();
}
