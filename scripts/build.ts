import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Builds the extension for Chromium and gives the folder of the build; throws what the builder said if it fails. */
export function buildExtension(): string {
  const extension = path.join(root, '.output/chrome-mv3');
  const done = spawnSync('wxt', ['build', '-b', 'chrome'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status === 0 && existsSync(path.join(extension, 'manifest.json'))) return extension;
  throw new Error(`The extension could not be built:\n${done.stdout}\n${done.stderr}`);
}
