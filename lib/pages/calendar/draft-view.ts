import type { Health } from '../health.ts';
import { createWhenQuiet } from '../observe.ts';
import { createReadContext, type ReadContext } from './context.ts';
import { keepInView } from './keep-in-view.ts';
import { createPlacements } from './keep-placed.ts';
import { readNeighbours } from './neighbours.ts';
import { placeInDraft } from './place.ts';
import { readBubbleDraft } from './read-bubble.ts';
import { readPageDraft } from './read-page.ts';
import { watchSavePress } from './save-press.ts';
import type { DraftReading, DraftSurface, DraftView } from './types.ts';
import { discardDraft, type Writable, writeDescription, writeGuest, writeTitle } from './write.ts';
import { writeEnd } from './write-time.ts';

/** What the open views of one page share. */
export interface PageWatch {
  readonly document: Document;
  readonly health: Health;
  readonly signal: AbortSignal;
  now(): number;
  url(): URL;
  isTouched(input: Element): boolean;
  retry(attempt: () => boolean, milliseconds: number): void;
}

/** A draft that is open, as the watch sees it. */
export interface OpenDraft {
  readonly view: DraftView;
  readonly openedAt: number;
  /** The page has drawn the draft anew, in another node. */
  moveTo(root: HTMLElement): void;
  /** Something in it may have changed. */
  touch(): void;
  /** The page has been redrawn: what we placed may be gone. */
  mend(): void;
  close(): void;
}

/** Typing comes in strokes: so many quiet milliseconds before a change is passed on. */
const QUIET = 120;
/** So long does a form get to load before anything missing counts, and before a second-best place will do. */
const SETTLED = 1_000;

const SILENT: Health = { miss: () => {}, fallback: () => {} };

export function openDraft(page: PageWatch, surface: DraftSurface, first: HTMLElement): OpenDraft {
  let root = first;
  const openedAt = page.now();
  const closing = new AbortController();
  const { signal } = closing;
  page.signal.addEventListener('abort', () => closing.abort(), { signal });

  const isSettled = () => page.now() - openedAt >= SETTLED;
  const health = () => (isSettled() ? page.health : SILENT);
  const placements = createPlacements(
    () => root,
    () => placeInDraft(root, surface, isSettled(), health()),
    page.now,
  );
  // What the form brings late, or never, is looked for once more without an event to say so; and a place that is only
  // second-best counts from now on, like a field that is missing: before, the form might still have been coming.
  const settle = setTimeout(() => {
    if (placements.mend()) placeInDraft(root, surface, true, page.health);
    passOn();
  }, SETTLED);
  signal.addEventListener('abort', () => clearTimeout(settle), { once: true });

  function readContext(): ReadContext {
    const { document, isTouched } = page;
    return createReadContext({ document, url: page.url(), health: health(), now: page.now(), isTouched });
  }
  function read(): DraftReading {
    const context = readContext();
    return surface === 'page' ? readPageDraft(root, context) : readBubbleDraft(root, context);
  }
  const writable = (): Writable => ({ root, surface, health: health(), retry: page.retry });

  const listeners = new Set<() => void>();
  let last = '';
  const passOn = createWhenQuiet(
    () => {
      const current = JSON.stringify(read());
      if (current === last) return;
      last = current;
      for (const listener of [...listeners]) listener();
    },
    QUIET,
    signal,
  );

  const view: DraftView = {
    get root() {
      return root;
    },
    surface,
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
    onSave(listener, until) {
      const { document } = page;
      watchSavePress({ document, surface, root: () => root }, listener, AbortSignal.any([signal, until]));
    },
    setTitle: (title) => writeTitle(writable(), title),
    setDescription: (text, onWritten) => writeDescription(writable(), text, onWritten),
    addGuest: (email) => writeGuest(writable(), email),
    setMinutes(minutes, onWritten) {
      const { start, allDay } = read();
      if (start === null || allDay === true) return false;
      const [hours = 0, rest = 0] = start.slice(11).split(':').map(Number);
      const end = hours * 60 + rest + minutes;
      return writeEnd(writable(), { end, languages: readContext().languages, ...(onWritten && { onWritten }) });
    },
    neighbours: () => (surface === 'bubble' ? readNeighbours(page.document, readContext()) : null),
    discard: () => discardDraft(writable()),
    place(host, until) {
      if (signal.aborted) return false;
      if (surface === 'bubble') keepInView(host, true, AbortSignal.any([signal, until]));
      return placements.add(host, until);
    },
  };
  return {
    view,
    openedAt,
    moveTo(next) {
      root = next;
    },
    touch: passOn,
    mend: () => placements.mend(),
    close: () => closing.abort(),
  };
}
