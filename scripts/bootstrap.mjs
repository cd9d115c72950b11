// Plain JavaScript on purpose: it runs on whatever Node a fresh machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** Whether the installed packages are at least as new as the lock file, and our own Node is among them. */
function isInstalled() {
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker) || !existsSync(ownNode())) return false;
  return statSync(marker).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** The Node that the project brings along as a package, so that every machine runs the same one. */
function ownNode() {
  return path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Installs the packages if need be, then runs `script` (from the project's folder) with our own Node; ends with its status. */
export function runReady(script, args = process.argv.slice(2)) {
  if (!isInstalled()) {
    process.stderr.write('Installing the packages (once) …\n');
    const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: root,
      shell: windows,
      stdio: ['ignore', 2, 2],
    });
    if (npm.status !== 0 || !existsSync(ownNode())) {
      process.stderr.write('The packages could not be installed: see the lines above, then run the command again.\n');
      process.exit(1);
    }
  }
  const bin = path.join(root, 'node_modules', '.bin');
  // Node strips the types itself and says at each start that it does so.
  const run = spawnSync(ownNode(), ['--disable-warning=ExperimentalWarning', path.join(root, script), ...args], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  process.exit(run.status ?? 1);
}
