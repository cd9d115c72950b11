import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browsers.ts';
import { type Count, sum } from './count.ts';
import { countPlaywright } from './playwright-count.ts';
import { countVitest } from './vitest-count.ts';

/**
 * Runs everything that has to be green, one stage after the other, and ends with `N passed, N failed`. A check without
 * tests of its own (lint, types, a build) counts as one. `--only unit,browser` runs just those stages.
 */
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'unhurried-test-'));
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',') ?? null;

/** Runs one command, its output going to ours; whether it ended well. Bounded, so that nothing hangs a machine. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: 60 * 60_000,
  });
  return done.status === 0;
}

const once = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Reads a reporter's file; a runner that left none has failed, however it ended. */
function counted(ok: boolean, file: string, count: (report: unknown) => Count): Count {
  try {
    const total = count(JSON.parse(readFileSync(file, 'utf8')));
    return ok || total.failed > 0 ? total : { ...total, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const STAGES: Readonly<Record<string, () => Count>> = {
  lint: () => once(run('biome', ['check', '.'])),
  types: () => once(run('wxt', ['prepare']) && run('tsc', ['--noEmit'])),
  build: () =>
    sum([once(run('wxt', ['build', '-b', 'chrome'])), once(run('wxt', ['build', '-b', 'firefox', '--mv3']))]),
  addon: () =>
    once(
      run('web-ext', [
        'lint',
        '--source-dir',
        '.output/firefox-mv3',
        '--no-config-discovery',
        '--warnings-as-errors=false',
      ]),
    ),
  unit: () => {
    const file = path.join(scratch, 'unit.json');
    return counted(
      run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
      file,
      countVitest,
    );
  },
  browser: () => {
    const file = path.join(scratch, 'browser.json');
    const browsers = { UNHURRIED_CHROMIUM: findBrowser('chromium'), UNHURRIED_FIREFOX: findBrowser('firefox') };
    return counted(
      run('playwright', ['test'], { ...browsers, PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
      file,
      countPlaywright,
    );
  },
};

const counts: Count[] = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (only !== null && !only.includes(name)) continue;
  process.stdout.write(`\n── ${name} ──\n`);
  const started = performance.now();
  let count: Count;
  try {
    count = stage();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    count = once(false);
  }
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  process.stdout.write(
    `${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)\n`,
  );
  counts.push(count);
}
rmSync(scratch, { recursive: true, force: true });

const total = sum(counts);
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
