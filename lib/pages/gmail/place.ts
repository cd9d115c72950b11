import { find } from '../find.ts';
import type { Health } from '../health.ts';
import { COMPOSE } from './selectors.ts';

/** How often we put our element back before we let Gmail have its way, within `WINDOW` milliseconds. */
const MOST = 20;
const WINDOW = 10_000;

const SILENT: Health = { miss: () => {}, fallback: () => {} };

/**
 * Gives the host Send's place in the tab order. Gmail numbers the controls of a compose, and what has no number comes after
 * them and after all the rest of the page.
 */
function followInOrder(host: HTMLElement, send: HTMLElement | null): void {
  if (send !== null && send.tabIndex > 0) host.tabIndex = send.tabIndex;
}

/** Keeps an element beside Send. */
export interface Placement {
  /** Puts it there where it is not; false where the compose has no such place. */
  keep(): boolean;
}

/** Makes a placement of `host` behind the group of Send buttons, never inside it nor inside what is sent. */
export function createPlacement(root: HTMLElement, host: HTMLElement, health: Health): Placement {
  let times: number[] = [];

  function isWorthwhile(): boolean {
    const now = performance.now();
    times = times.filter((time) => now - time < WINDOW);
    if (times.length >= MOST) return false;
    times.push(now);
    return true;
  }

  return {
    keep() {
      const anchor = find(root, COMPOSE.sendGroup, health) ?? find(root, COMPOSE.send, health);
      if (anchor === null) return false;
      if (anchor.nextElementSibling === host) return true;
      // Somebody else's element may have come between: only a lost or moved host is put back.
      if (host.isConnected && host.parentElement === anchor.parentElement) return true;
      if (!isWorthwhile()) {
        health.miss('compose.place');
        return host.isConnected;
      }
      anchor.after(host);
      followInOrder(host, find(root, COMPOSE.send, SILENT));
      return true;
    },
  };
}
