import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type OpenChromium, openChromium } from '../../practice/browser/chromium.ts';
import { type PracticeWorkspace, startPractice } from '../../practice/workspace.ts';
import { findBrowser } from '../../scripts/browsers.ts';

/** The build that ships. */
export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Which Google a test sees; a project of the configuration sets it. */
export interface PageOptions {
  readonly variant: '2020' | '2026';
  readonly language: 'en' | 'de';
  readonly theme: 'light' | 'dark';
}

interface Fixtures {
  /** Chromium with the extension, on a workspace with fresh sample data. */
  readonly chromium: OpenChromium;
  /** Opens a page of Gmail or Calendar under `https://<host>.google.com` in the test's variant and language. */
  readonly open: (address: string) => Promise<Page>;
}

interface WorkerFixtures {
  readonly practice: PracticeWorkspace;
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
  chromium: async ({ practice, theme }, use) => {
    await practice.control('POST', '/reset');
    const chromium = await openChromium(practice, {
      executablePath: findBrowser('chromium'),
      extension: EXTENSION,
      colorScheme: theme,
    });
    await use(chromium);
    await chromium.close();
  },
  open: async ({ chromium, variant, language, theme }, use) => {
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
      const page = await chromium.context.newPage();
      await page.goto(address);
      return page;
    });
  },
});

export { expect };
