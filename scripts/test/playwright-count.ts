import * as v from 'valibot';
import type { Count } from './count.ts';

const Report = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  errors: v.array(v.unknown()),
});

/** Counts Playwright's JSON report. A test that passed only at its second try counts as passed and is named by the list. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = v.parse(Report, report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}
