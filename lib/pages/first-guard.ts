import { guardKeys } from './guard.ts';

/**
 * Only the guard that was there before the page's own listeners hears a key first. So when an update brings a new instance
 * into an open page, the first one's guard goes on, for the sake of the new one's controls; it leaves when nobody is left
 * to guard. The instances don't share a world, only the page: they ask one another by events in it.
 */

/** Answered by the guard that listens. */
const THERE = 'unhurried-guard-there';
/** Answered by every instance whose extension lives. */
const NEEDED = 'unhurried-guard-needed';
/** So long may an update take until its scripts are in the page, in milliseconds. */
const PATIENCE = 10_000;

export interface Instance {
  /** Whether its extension is gone. */
  isOrphaned(): boolean;
  /** Calls at signs of somebody at the page while the extension is gone, until the signal aborts. */
  whenOrphaned(listener: () => void, signal: AbortSignal): void;
}

/** Guards keys from now on, or leaves that to an older instance's guard that came before. */
export function holdFirst(window: Window, { isOrphaned, whenOrphaned }: Instance): void {
  const { document } = window;
  const leaving = new AbortController();
  const { signal } = leaving;
  const isAnswered = (question: string): boolean => !document.dispatchEvent(new Event(question, { cancelable: true }));
  const onNeeded = (event: Event): void => {
    if (!isOrphaned()) event.preventDefault();
  };

  const hasElder = isAnswered(THERE);
  document.addEventListener(NEEDED, onNeeded, { signal });
  if (hasElder) {
    whenOrphaned(() => leaving.abort(), signal);
    return;
  }
  guardKeys(window, signal);
  document.addEventListener(THERE, (event) => event.preventDefault(), { signal });
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    if (!isAnswered(NEEDED)) leaving.abort();
  };
  whenOrphaned(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(look, PATIENCE);
  }, signal);
}
