import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Removing<Root extends HTMLElement> {
  /** For what holds the list, and the field that adds to it. */
  readonly root: RefObject<Root | null>;
  /** The item at `index` is about to go, and the button that was pressed with it. */
  removing(index: number): void;
}

/**
 * Keeps the focus where the person works when a list of `count` items loses one: on the button of the item that takes its
 * place, of the one before, or in the field that adds a new one.
 */
export function useRemoving<Root extends HTMLElement>(count: number): Removing<Root> {
  const root = useRef<Root>(null);
  const gone = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { current: index } = gone;
    gone.current = null;
    if (index === null || document.activeElement !== document.body) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(index, buttons.length - 1)] ?? root.current?.querySelector<HTMLElement>('input');
    next?.focus();
  }, [count]);
  return {
    root,
    removing(index) {
      gone.current = index;
    },
  };
}
