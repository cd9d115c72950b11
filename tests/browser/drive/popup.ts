import type { Locator, Page } from '@playwright/test';

/** The toolbar popup, used as a person would. */
export type Group = 'Overdue' | 'Today' | 'Later' | 'No date' | 'Probably answered' | 'Snoozed';

/** Every pending reply on show, in order. */
export const replies = (popup: Page): Locator => popup.getByRole('tabpanel').locator('li[data-reply]');

/** The pending replies under one heading. */
export const repliesIn = (popup: Page, group: Group): Locator =>
  popup.getByRole('list', { name: group }).locator('li[data-reply]');

/** Shows what I owe, or what I wait for. */
export const show = (popup: Page, direction: 'I wait for' | 'I owe'): Promise<void> =>
  popup.getByRole('tab', { name: direction }).click();

/** Reads the unread feed now. */
export const checkNow = (popup: Page): Promise<void> => popup.getByRole('button', { name: 'Check now' }).click();
