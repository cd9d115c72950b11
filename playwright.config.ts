import { defineConfig } from '@playwright/test';
import type { PageOptions } from './tests/browser/workspace.ts';

/** Each year's page is seen in both themes, and so is every path: one of the two pairs that walk them all is dark. */
const DARK = ['2020-de', '2026-de'];

/**
 * What the page's age and its language could change together, walked in every pair of the two: how an event is read, and how a
 * mail is seen to go. The rest is walked in two pairs, which have both of each.
 */
const MAIN = /(?:^|[\\/])(?:card-language|sending)\.test\.ts$/;
const BOTH_OF_EACH = ['2020-de', '2026-en'];

const paths = (['2020', '2026'] as const).flatMap((variant) =>
  (['en', 'de'] as const).map((language) => {
    const name = `${variant}-${language}`;
    return {
      name,
      testDir: 'tests/browser/paths',
      testMatch: BOTH_OF_EACH.includes(name) ? '**/*.test.ts' : MAIN,
      use: { variant, language, theme: DARK.includes(name) ? ('dark' as const) : ('light' as const) },
    };
  }),
);

export default defineConfig<PageOptions>({
  testMatch: '**/*.test.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  retries: 2,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/report.json' }]],
  projects: [
    ...paths,
    { name: 'once', testDir: 'tests/browser/once' },
    { name: 'firefox', testDir: 'tests/browser/firefox' },
  ],
});
