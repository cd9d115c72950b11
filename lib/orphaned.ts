import { browser } from 'wxt/browser';

/** True once this context belongs to no extension any more: it was updated, reloaded, switched off or removed under a running page. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** When somebody is back at the page, or does anything in it. */
const SIGNS = ['focus', 'pointerdown', 'keydown'] as const;

/**
 * Calls `leave` once the extension is gone, at the next sign of somebody at the page. The browser tells nobody when an
 * extension is switched off or removed; a port would tell, but would wake the background for as long as a tab lives.
 */
export function whenOrphaned(window: Window, leave: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (isOrphaned()) leave();
  };
  for (const sign of SIGNS) window.addEventListener(sign, look, { capture: true, passive: true, signal });
  window.document.addEventListener('visibilitychange', look, { signal });
}
