import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { PracticeWorkspace } from '../workspace.ts';

/** How a browser should be opened on a practice workspace. */
export interface ChromiumOptions {
  readonly executablePath: string;
  /** The folder of the built extension; null for the replica alone. */
  readonly extension: string | null;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A profile to use and keep; without one a new one is made and removed. */
  readonly profile?: string;
  /** More of Chromium's own switches. */
  readonly switches?: readonly string[];
}

export interface OpenChromium {
  readonly context: BrowserContext;
  /** Null without an extension. */
  readonly extensionId: string | null;
  /** The extension's background, woken if need be. */
  background(): Promise<Worker>;
  /** A page of the extension's own, such as `popup.html`. */
  openExtensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** The switches that lead Google's hosts to the workspace and every other name nowhere. */
export function practiceSwitches(workspace: PracticeWorkspace, extension: string | null): string[] {
  const hosts = workspace.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${workspace.port}`);
  return [
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    `--ignore-certificate-errors-spki-list=${workspace.spki}`,
    `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Opens Chromium on a practice workspace, with the extension in it. */
export async function openChromium(workspace: PracticeWorkspace, options: ChromiumOptions): Promise<OpenChromium> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'unhurried-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    args: [...practiceSwitches(workspace, options.extension), ...(options.switches ?? [])],
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    timeout: 30_000,
    // Playwright turns extensions off by default, also in headed mode.
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  context.setDefaultTimeout(10_000);

  const background = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
  const extensionId = options.extension ? new URL((await background()).url()).host : null;
  return {
    context,
    extensionId,
    background,
    openExtensionPage: async (name) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}`);
      return page;
    },
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
