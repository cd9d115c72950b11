import type { CDPSession, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../practice/browser/chromium.ts';

declare const chrome: typeof browser;

/** A page of the extension's own that stays, and the means to stop the background from there. */
export interface Backstage {
  readonly own: Page;
  readonly session: CDPSession;
  /** Stops the background; resolves when it is gone. */
  stop(): Promise<void>;
  /** The same without waiting for anything: in the midst of what goes on. */
  stopNow(): Promise<unknown>;
}

/** Stops the background as the browser may at any moment; the next message or alarm starts a new one. */
export async function backstage(chromium: OpenChromium): Promise<Backstage> {
  const own = await chromium.openExtensionPage('popup.html');
  const session = await chromium.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const stopNow = () => session.send('ServiceWorker.stopAllWorkers');
  return {
    own,
    session,
    stopNow,
    async stop() {
      const gone = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await stopNow();
      await gone;
    },
  };
}

/** Lets every script that the background puts into a page come so much later, in milliseconds; returns what ends that. */
export async function delayScripts(chromium: OpenChromium, pause: number): Promise<() => Promise<void>> {
  const background = await chromium.background();
  await background.evaluate((wait) => {
    const { scripting } = chrome;
    const inject = scripting.executeScript;
    const late = async (...given: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return Reflect.apply(inject, scripting, given);
    };
    Object.assign(scripting, { executeScript: late });
    Object.assign(globalThis, { stopDelaying: () => Object.assign(scripting, { executeScript: inject }) });
  }, pause);
  return () => background.evaluate(() => void Reflect.apply(Reflect.get(globalThis, 'stopDelaying'), null, []));
}
