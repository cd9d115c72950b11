import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PracticeWorkspace } from '../workspace.ts';

/** The id in the Firefox build's manifest, and the address that this profile gives its pages. */
const ADDON_ID = 'unhurried@unhurried.example';
const ADDON_UUID = '6f6b1a52-7f0e-4b1f-9a55-0c6f0d5a9e11';

export interface OpenFirefox {
  readonly browser: Browser;
  /** A page of the extension's own, such as `popup.html`. Firefox never reports its load, so wait for what it shows. */
  openExtensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens Firefox on a practice workspace, with the extension in it. `executablePath` is Firefox 140 or newer. */
export async function openFirefox(
  workspace: PracticeWorkspace,
  options: {
    readonly executablePath: string;
    readonly extension: string;
    readonly headless?: boolean;
    /** More of Firefox's own preferences. */
    readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  },
): Promise<OpenFirefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'unhurried-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    timeout: 60_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': workspace.proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extension);
  return {
    browser,
    openExtensionPage: async (name) => {
      const page = await browser.newPage();
      void page.goto(`moz-extension://${ADDON_UUID}/${name}`).catch(() => {});
      await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:', {
        timeout: 15_000,
      });
      return page;
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
