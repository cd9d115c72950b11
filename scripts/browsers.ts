import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const MAC = '/Applications';
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const windowsPaths = (tail: string): string[] => WINDOWS.flatMap((base) => (base ? [path.join(base, tail)] : []));

/** Where a browser may stand, best first. An environment variable wins. */
const CANDIDATES: Readonly<Record<BrowserName, () => readonly (string | undefined)[]>> = {
  chromium: () => [
    process.env.UNHURRIED_CHROMIUM,
    ...onPath(
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'brave-browser',
      'google-chrome-stable',
      'google-chrome',
    ),
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    `${MAC}/Brave Browser.app/Contents/MacOS/Brave Browser`,
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ...windowsPaths('Chromium\\Application\\chrome.exe'),
    ...windowsPaths('Microsoft\\Edge\\Application\\msedge.exe'),
    ...windowsPaths('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
    ...windowsPaths('Google\\Chrome\\Application\\chrome.exe'),
  ],
  firefox: () => [
    process.env.UNHURRIED_FIREFOX,
    ...onPath('firefox-esr', 'firefox'),
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...windowsPaths('Mozilla Firefox\\firefox.exe'),
  ],
};

const ADVICE: Readonly<Record<BrowserName, string>> = {
  chromium: 'Install Chromium, Edge, Brave or Chrome, or name one in UNHURRIED_CHROMIUM, then run this again.',
  firefox: 'Install Firefox 140 or newer, or name it in UNHURRIED_FIREFOX, then run this again.',
};

const DEBIAN: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function onPath(...names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function installed(name: BrowserName): string | null {
  return CANDIDATES[name]().find((file): file is string => file !== undefined && existsSync(file)) ?? null;
}

function installFromDebian(name: BrowserName): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write(`Installing ${DEBIAN[name]} from Debian's packages (once) …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 2] as ['ignore', 'ignore', number], env: environment };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', DEBIAN[name]], options);
}

/** The path of an installed browser; installs Debian's where that is possible. Throws one line that says what to do. */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found) return found;
  installFromDebian(name);
  const now = installed(name);
  if (now) return now;
  throw new Error(`No ${name === 'chromium' ? 'Chromium-like browser' : 'Firefox'} found. ${ADVICE[name]}`);
}
