import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { card, prefilled } from '../drive/calendar.ts';
import { expect, test } from '../workspace.ts';

declare const chrome: typeof browser;
declare global {
  interface WorkerGlobalScope {
    bringLanguage?: () => void;
  }
}

/** Lets a language that a page asks for wait; gives what brings it. */
async function holdLanguages(background: Worker): Promise<() => Promise<void>> {
  await background.evaluate(() => {
    const { scripting } = chrome;
    const real = scripting.executeScript;
    const brought = new Promise<void>((resolve) => {
      Reflect.set(globalThis, 'bringLanguage', () => {
        scripting.executeScript = real;
        resolve();
      });
    });
    scripting.executeScript = ((...all: Parameters<typeof real>) =>
      brought.then(() => real.apply(scripting, all))) as typeof real;
  });
  return () => background.evaluate(() => (Reflect.get(globalThis, 'bringLanguage') as () => void)());
}

test('A draft in German is judged anew once its words are there', async ({ open, chromium }) => {
  const bring = await holdLanguages(await chromium.background());
  const page = await open(
    prefilled({
      text: 'Statusrunde Winter',
      dates: '20261210T140000/20261210T150000',
      add: 'jonas.weber@fernweg.example,dana.okafor@fernweg.example',
      details: 'Jeder berichtet kurz, woran er gerade arbeitet und was ihn aufhält.',
    }),
  );
  await expect(card(page).getByRole('heading', { name: 'Could go either way' })).toBeVisible();
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  await expect(card(page)).not.toContainText('From your draft');
  await bring();
  await expect(card(page).getByRole('heading', { name: 'This could be written' })).toBeVisible();
  await expect(card(page)).toContainText('From your draft: “Statusrunde” in the title');
});
