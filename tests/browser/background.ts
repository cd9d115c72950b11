import type { CDPSession, Page } from '@playwright/test';
import type { OpenChromium } from '../../practice/browser/chromium.ts';

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
