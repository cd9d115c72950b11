import * as v from 'valibot';
import type { Count } from './count.ts';

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numFailedTestSuites: v.number(),
});

/** Counts vitest's JSON report. A file that could not even be loaded fails once. */
export function countVitest(report: unknown): Count {
  const counts = v.parse(Report, report);
  const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites > 0 ? 1 : 0);
  return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests + counts.numTodoTests };
}
