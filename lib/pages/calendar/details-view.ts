import { createWhenQuiet } from '../observe.ts';
import { createReadContext } from './context.ts';
import type { PageWatch } from './draft-view.ts';
import { keepInView } from './keep-in-view.ts';
import { createPlacements } from './keep-placed.ts';
import { placeInDetails } from './place.ts';
import { readDetails } from './read-details.ts';
import type { DetailsReading, DetailsView, EventId } from './types.ts';

/** An event's details that are open, as the watch sees them. */
export interface OpenDetails {
  readonly view: DetailsView;
  readonly id: EventId;
  /** Whether it has been open for so long, and so quietly, that Calendar must be done with it. */
  isBuilt(): boolean;
  /** The page changed something inside. */
  touch(): void;
  mend(): void;
  close(): void;
}

/**
 * The first time that an event's details open, Calendar rebuilds them some 750 times and throws out what is not its own.
 * So nothing goes in before they have been open for a while and were quiet, or for very long.
 */
const OPEN = 800;
const QUIET = 400;
const LATEST = 4_000;
/** So many quiet milliseconds before what changed is read again. */
const PASS_ON = 150;

export function openDetails(page: PageWatch, root: HTMLElement, id: EventId, isReopened: boolean): OpenDetails {
  const openedAt = page.now();
  let changedAt = openedAt;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const closing = new AbortController();
  const { signal } = closing;
  page.signal.addEventListener('abort', () => closing.abort(), { signal });
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });

  /** Milliseconds until something may go in; 0 when it may. */
  function patience(): number {
    const open = page.now() - openedAt;
    if (isReopened || open >= LATEST) return 0;
    const wait = Math.max(OPEN - open, QUIET - (page.now() - changedAt), 0);
    return Math.min(wait, LATEST - open);
  }
  function read(): DetailsReading {
    const { document, health, isTouched } = page;
    return readDetails(root, id, createReadContext({ document, url: page.url(), health, now: page.now(), isTouched }));
  }
  const listeners = new Set<() => void>();
  let last = '';
  const passOn = createWhenQuiet(
    () => {
      const current = JSON.stringify(read());
      if (current === last) return;
      last = current;
      for (const listener of [...listeners]) listener();
    },
    PASS_ON,
    signal,
  );
  const where = () => (patience() > 0 ? null : placeInDetails(root, page.health));
  const placements = createPlacements(() => root, where, page.now);

  function mendWhenQuiet(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const wait = patience();
    if (wait > 0) timer = setTimeout(mendWhenQuiet, wait);
    else placements.mend();
  }

  return {
    id,
    view: {
      root,
      id,
      signal,
      read() {
        const reading = read();
        last = JSON.stringify(reading);
        return reading;
      },
      onChange(listener, until) {
        if (until.aborted) return;
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener), { once: true });
      },
      place(host, until) {
        if (signal.aborted) return false;
        keepInView(host, false, AbortSignal.any([signal, until]));
        const isPlaced = placements.add(host, until);
        if (!isPlaced) mendWhenQuiet();
        return isPlaced;
      },
    },
    isBuilt: () => patience() === 0,
    touch() {
      changedAt = page.now();
      passOn();
    },
    mend() {
      // Thrown out while the page draws on, it goes in again once that is quiet, which no change tells.
      if (!placements.mend()) mendWhenQuiet();
    },
    close: () => closing.abort(),
  };
}
