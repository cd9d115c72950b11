import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that read no other language than English; bringing all of them into each file takes longer than most files. */
const ENGLISH_ONLY = [
  'tests/unit/*.test.ts',
  'tests/unit/practice/**/*.test.ts',
  'tests/unit/lib/*.test.ts',
  'tests/unit/lib/{google,hours,insights,pages,replies,settings,store,worker}/**/*.test.ts',
];

export default defineConfig({
  test: {
    // One a core: the tests are processor work, and nothing else runs beside them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'english',
          include: ENGLISH_ONLY,
          environment: 'node',
          // A bound against hanging, wide enough for a busy machine.
          testTimeout: 40_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'languages',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...ENGLISH_ONLY],
          environment: 'node',
          // Under Node every language is there from the start.
          setupFiles: ['lib/text/languages/all.ts'],
          testTimeout: 40_000,
        },
      },
    ],
  },
});
