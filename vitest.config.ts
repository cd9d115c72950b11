import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Under Node every language is there from the start.
    setupFiles: ['lib/text/languages/all.ts'],
    // One a core: the tests are processor work, and nothing else runs beside them.
    maxWorkers: '100%',
    // A bound against hanging, wide enough for a busy machine.
    testTimeout: 40_000,
  },
});
