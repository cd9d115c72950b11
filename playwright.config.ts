import { defineConfig } from '@playwright/test';
import type { PageOptions } from './tests/browser/workspace.ts';

/** Every path is walked in both page variants and both languages; what does not depend on them, once. */
const paths = (['2020', '2026'] as const).flatMap((variant) =>
  (['en', 'de'] as const).map((language) => ({
    name: `${variant}-${language}`,
    testDir: 'tests/browser/paths',
    use: { variant, language, theme: language === 'de' ? ('dark' as const) : ('light' as const) },
  })),
);

export default defineConfig<PageOptions>({
  testMatch: '**/*.test.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  retries: 1,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/report.json' }]],
  projects: [
    ...paths,
    { name: 'once', testDir: 'tests/browser/once' },
    { name: 'firefox', testDir: 'tests/browser/firefox' },
  ],
});
