import type { CardSource } from './source.ts';

/** How long a page may take to close a draft that is saved, with its question whom to tell, in milliseconds. */
const CLOSES = 60_000;

/** What becomes of a new event. */
export interface Fate {
  /** Save was pressed: the draft still stands there as it will be saved. */
  readonly onPressed: () => void;
  /** It has closed; because it was saved, or without. */
  readonly onClosed: (isSaved: boolean) => void;
}

/** Tells what becomes of a new event. `now` gives milliseconds. */
export function watchFate(source: CardSource, now: () => number, { onPressed, onClosed }: Fate): void {
  let pressedAt: number | null = null;
  source.onSave(() => {
    pressedAt = source.read().id === null ? now() : null;
    if (pressedAt !== null) onPressed();
  }, source.signal);
  source.signal.addEventListener('abort', () => onClosed(pressedAt !== null && now() - pressedAt < CLOSES), {
    once: true,
  });
}
