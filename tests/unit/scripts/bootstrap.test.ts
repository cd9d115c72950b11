import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BOOTSTRAP = path.join(import.meta.dirname, '../../../scripts/bootstrap.mjs');

describe('a command on a checkout', () => {
  let root = '';

  const lockOf = (version: string): string =>
    JSON.stringify({
      packages: {
        '': {},
        'node_modules/a': { version },
        'node_modules/elsewhere': { version: '1.0.0', optional: true },
      },
    });

  /** What npm leaves, our own Node among it; that one only says that it ran. */
  function install(folder: string, version: string): void {
    mkdirSync(path.join(folder, 'node/bin'), { recursive: true });
    writeFileSync(
      path.join(folder, '.package-lock.json'),
      lockOf(version).replace(/,"node_modules\/elsewhere":.*?\}/, ''),
    );
    writeFileSync(path.join(folder, 'node/bin/node'), '#!/bin/sh\necho ran\n');
    chmodSync(path.join(folder, 'node/bin/node'), 0o755);
  }

  /** Runs a command with a stand-in for npm that says that it was asked. */
  function run(): string {
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/start.mjs')], {
      env: { PATH: `${path.join(root, 'bin')}${path.delimiter}${process.env.PATH}` },
      encoding: 'utf8',
      timeout: 10_000,
    });
    return stdout + stderr;
  }

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'unhurried-bootstrap-'));
    for (const folder of ['scripts', 'bin']) mkdirSync(path.join(root, folder));
    copyFileSync(BOOTSTRAP, path.join(root, 'scripts/bootstrap.mjs'));
    writeFileSync(
      path.join(root, 'scripts/start.mjs'),
      "import { runReady } from './bootstrap.mjs';\nrunReady('x.ts');\n",
    );
    writeFileSync(path.join(root, 'bin/npm'), '#!/bin/sh\necho "npm $1"\n');
    chmodSync(path.join(root, 'bin/npm'), 0o755);
    writeFileSync(path.join(root, 'package-lock.json'), lockOf('1.0.0'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('installs nothing where all packages are there, however new the lock file is', () => {
    install(path.join(root, 'node_modules'), '1.0.0');
    utimesSync(path.join(root, 'package-lock.json'), new Date(2100, 0), new Date(2100, 0));
    expect(run()).toBe('ran\n');
  });

  it('installs where a package is there in another version, or the record of it is broken', () => {
    install(path.join(root, 'node_modules'), '0.9.0');
    expect(run()).toContain('npm ci');
    install(path.join(root, 'node_modules'), '1.0.0');
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{"packages');
    expect(run()).toContain('npm ci');
  });

  it('leaves what stands behind a link alone, and says where nothing could be installed', () => {
    const other = path.join(root, 'other');
    install(other, '0.9.0');
    symlinkSync(other, path.join(root, 'node_modules'));
    expect(run()).toContain('The packages could not be installed');
    expect(existsSync(path.join(other, 'node/bin/node'))).toBe(true);
    expect(existsSync(path.join(root, 'node_modules'))).toBe(false);
  });
});
