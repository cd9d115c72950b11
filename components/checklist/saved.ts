import type { CardSource } from './source.ts';

/** How long a page may take to close a draft that is saved, with its question whom to tell, in milliseconds. */
const CLOSES = 60_000;

/** Calls once when a new event closes because it was saved. `now` gives milliseconds. */
export function whenSaved(source: CardSource, now: () => number, listener: () => void): void {
  let pressedAt: number | null = null;
  source.onSave(() => {
    pressedAt = source.read().id === null ? now() : null;
  }, source.signal);
  const onClosed = () => {
    if (pressedAt !== null && now() - pressedAt < CLOSES) listener();
  };
  source.signal.addEventListener('abort', onClosed, { once: true });
}
