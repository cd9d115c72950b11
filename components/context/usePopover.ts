import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Placement, placePanel } from './place.ts';

export interface PopoverOptions {
  readonly isOpen: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly mark: RefObject<HTMLElement | null>;
  /** What the mail is written in, which the panel leaves free where it can. */
  readonly writing: HTMLElement | null;
  readonly onPressOutside: () => void;
}

/**
 * Shows the panel in the browser's top layer, where no ancestor clips or moves it, beside its mark. Its place is computed
 * when it opens, when the window changes, and when something scrolls that carries the mark along.
 */
export function usePopover({ isOpen, panel, mark, writing, onPressOutside }: PopoverOptions): void {
  const outside = useRef(onPressOutside);
  outside.current = onPressOutside;
  useLayoutEffect(() => {
    const element = panel.current;
    const anchor = mark.current;
    if (!isOpen || element === null || anchor === null) return;
    const place = () =>
      apply(element, placePanel(anchor.getBoundingClientRect(), viewport(), writing?.getBoundingClientRect()));
    const listening = new AbortController();
    const { signal } = listening;
    place();
    element.showPopover?.();
    window.addEventListener('resize', place, { signal });
    document.addEventListener(
      'scroll',
      ({ target }) => {
        if (target instanceof Node && target.contains(hostOf(anchor))) place();
      },
      { capture: true, passive: true, signal },
    );
    const onPress = (event: Event) => {
      const path = event.composedPath();
      if (!path.includes(element) && !path.includes(anchor)) outside.current();
    };
    document.addEventListener('pointerdown', onPress, { capture: true, signal });
    // Presses in another element of ours are kept from every listener; their clicks come through.
    document.addEventListener('click', onPress, { capture: true, signal });
    return () => {
      listening.abort();
      if (element.isConnected) element.hidePopover?.();
    };
  }, [isOpen]);
}

function viewport(): { width: number; height: number } {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** What stands in the page for an element in a shadow root. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}

function apply(element: HTMLElement, { left, top, bottom, width, maxHeight }: Placement): void {
  element.style.left = `${left}px`;
  element.style.top = top === null ? 'auto' : `${top}px`;
  element.style.bottom = bottom === null ? 'auto' : `${bottom}px`;
  element.style.width = `${width}px`;
  element.style.maxHeight = `${maxHeight}px`;
}
