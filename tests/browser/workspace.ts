import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type OpenChromium, openChromium } from '../../practice/browser/chromium.ts';
import { type PracticeWorkspace, startPractice } from '../../practice/workspace.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import { type Notes, takeNotes } from './notes.ts';
import { startAfresh } from './reset.ts';

/** The build that ships, or another one that `UNHURRIED_BUILD` names. */
export const EXTENSION = path.resolve(
  process.env.UNHURRIED_BUILD ?? path.join(import.meta.dirname, '../../.output/chrome-mv3'),
);

/** Which Google a test sees; a project of the configuration sets it. */
export interface PageOptions {
  readonly variant: '2020' | '2026';
  readonly language: 'en' | 'de';
  readonly theme: 'light' | 'dark';
}

interface Fixtures {
  /** A page that nobody has used, for whoever opens the first one. */
  readonly blank: { page: Page | null };
  /** Chromium with the extension as if just installed, no tab open, on a workspace with fresh sample data. */
  readonly chromium: OpenChromium;
  /** What the browser said and asked for while the test ran. After it, nobody may have asked a stranger or seen an error. */
  readonly notes: Notes;
  /** Opens a page of Gmail or Calendar under `https://<host>.google.com` in the test's variant and language. */
  readonly open: (address: string) => Promise<Page>;
  /** Opens the toolbar popup's page at its own size. */
  readonly openPopup: () => Promise<Page>;
}

interface WorkerFixtures {
  readonly practice: PracticeWorkspace;
  /** One browser for all tests of a worker: a start costs more than most tests. */
  readonly sharedChromium: OpenChromium;
}

export const test = base.extend<PageOptions & Fixtures, WorkerFixtures>({
  variant: ['2026', { option: true }],
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
    async ({}, use) => {
      const practice = await startPractice();
      await use(practice);
      await practice.close();
    },
    { scope: 'worker', timeout: 30_000 },
  ],
  sharedChromium: [
    async ({ practice }, use) => {
      const chromium = await openChromium(practice, {
        executablePath: findBrowser('chromium'),
        extension: EXTENSION,
        // Pages share a process, which saves a sixth of the time.
        switches: ['--renderer-process-limit=1'],
      });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  blank: async ({ practice, sharedChromium }, use) => {
    await use({ page: await startAfresh(sharedChromium, practice) });
  },
  // Asks for the blank page since that comes with the fresh start.
  chromium: async ({ blank: _, sharedChromium }, use) => {
    await use(sharedChromium);
  },
  notes: [
    async ({ chromium, practice }, use) => {
      const notes = takeNotes(chromium.context, practice);
      await use(notes);
      notes.stop();
      expect(notes.errors, 'errors in pages').toEqual([]);
      expect(notes.strangers(), 'hosts besides Google’s two').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ chromium, blank, variant, language, theme }, use) => {
    await chromium.context.addCookies(
      Object.entries({ variant, hl: language, theme }).map(([name, value]) => ({
        name: `practice_${name}`,
        value,
        domain: '.google.com',
        path: '/',
        secure: true,
      })),
    );
    await use(async (address) => {
      const page = blank.page ?? (await chromium.context.newPage());
      blank.page = null;
      await page.goto(address);
      return page;
    });
  },
  openPopup: async ({ chromium, theme }, use) => {
    await use(async () => {
      const popup = await chromium.openExtensionPage('popup.html');
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.emulateMedia({ colorScheme: theme });
      return popup;
    });
  },
});

export { expect };
