// Plain JavaScript on purpose: it runs on whatever Node a fresh machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

const MODULES = path.join(root, 'node_modules');

/** Whether every package that the lock file names is installed in its version, and nothing in another one. */
function isInstalled() {
  const marker = path.join(MODULES, '.package-lock.json');
  if (!existsSync(marker) || !existsSync(ownNode())) return false;
  const { '': _, ...wanted } = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(marker);
  return Object.entries({ ...wanted, ...installed }).every(([name]) => {
    const [want, have] = [wanted[name], installed[name]];
    // What is optional may be for another kind of machine.
    return have === undefined ? want.optional === true || want.devOptional === true : have.version === want?.version;
  });
}

/** By folder, what npm wrote into a lock file; nothing where that can't be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** The Node that the project brings along as a package, so that every machine runs the same one. */
function ownNode() {
  return path.join(MODULES, 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Installs the packages if need be, then runs `script` (from the project's folder) with our own Node; ends with its status. */
export function runReady(script, args = process.argv.slice(2)) {
  if (!isInstalled()) {
    process.stderr.write('Installing the packages (once) …\n');
    // Behind a link stand another folder's packages, which npm would remove first.
    if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(MODULES);
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
  const bin = path.join(MODULES, '.bin');
  // Node strips the types itself and says at each start that it does so.
  const run = spawnSync(ownNode(), ['--disable-warning=ExperimentalWarning', path.join(root, script), ...args], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  process.exit(run.status ?? 1);
}
