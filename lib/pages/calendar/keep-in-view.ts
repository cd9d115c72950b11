/** Pixels left free at the window's edge. */
const MARGIN = 8;
/** Of what scrolls, at least so many pixels stay, however small the window is. */
const LEAST = 120;

/**
 * Calendar places a popup by the size that it has when it opens and may never hear that a card grows in it. One that would
 * reach past the window moves up as far as there is room, and what scrolls gives way for the rest: Calendar's own Save can
 * always be reached. A `pinned` host stays in sight at the lower edge of what scrolls, over a ground of its own, says so by a
 * `pinned` attribute, and learns by `--room` how high it may be. All of it is undone when `signal` aborts.
 */
export function keepInView(host: HTMLElement, isPinned: boolean, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (signal.aborted || view === null || typeof view.ResizeObserver === 'undefined') return;
  if (isPinned) {
    host.style.position = 'sticky';
    host.style.bottom = '0px';
    host.style.zIndex = '1';
    host.setAttribute('pinned', '');
  }
  let scroller: HTMLElement | null = null;
  let dialog: HTMLElement | null = null;
  /** What the scroller's own style said before we capped it. */
  let before = '';

  const uncap = (): void => {
    if (scroller !== null) scroller.style.maxHeight = before;
  };
  const adjust = (): void => {
    const around = host.closest<HTMLElement>('[role="dialog"]');
    if (around === null) return;
    const found = scrollerOf(host, around, view);
    if (found !== scroller || around !== dialog) {
      uncap();
      if (dialog !== null) observer.unobserve(dialog);
      scroller = found;
      dialog = around;
      before = found?.style.maxHeight ?? '';
      // Guests that are added, or a description that is opened, make it grow as well.
      observer.observe(around);
    }
    if (isPinned) host.style.backgroundColor = groundOf(host.parentElement, view);
    const scrolled = scroller?.scrollTop ?? 0;
    uncap();
    moveUp(around, view);
    if (scroller === null) return;
    cap(scroller, around, view);
    scroller.scrollTop = scrolled;
    if (isPinned) host.style.setProperty('--room', `${scroller.clientHeight}px`);
  };
  let frame: number | null = null;
  // Not inside the observer's own call: it would be told of what we change, and complain of a loop.
  const adjustSoon = (): void => {
    frame ??= view.requestAnimationFrame(() => {
      frame = null;
      adjust();
    });
  };
  const observer = new view.ResizeObserver(adjustSoon);
  observer.observe(host);
  view.addEventListener('resize', adjustSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (frame !== null) view.cancelAnimationFrame(frame);
      uncap();
    },
    { once: true },
  );
}

/** What scrolls around the host, inside its dialog. */
function scrollerOf(host: HTMLElement, dialog: HTMLElement, view: Window): HTMLElement | null {
  for (let node = host.parentElement; node !== null && node !== dialog; node = node.parentElement) {
    if (/auto|scroll/.test(view.getComputedStyle(node).overflowY)) return node;
  }
  return null;
}

/** The first colour behind an element that hides what is under it. */
function groundOf(element: HTMLElement | null, view: Window): string {
  for (let node = element; node !== null; node = node.parentElement) {
    const colour = view.getComputedStyle(node).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !/[,/]\s*0(?:\.0+)?\)$/.test(colour)) return colour;
  }
  return 'Canvas';
}

function moveUp(dialog: HTMLElement, view: Window): void {
  const { top, bottom } = dialog.getBoundingClientRect();
  const by = Math.min(bottom - (view.innerHeight - MARGIN), top - MARGIN);
  const current = Number.parseFloat(dialog.style.top);
  // Placed in another way than by its own `top`, it is not ours to move.
  if (by > 0 && Number.isFinite(current)) dialog.style.top = `${current - by}px`;
}

/** What the dialog still has too much of is taken from what scrolls in it. */
function cap(scroller: HTMLElement, dialog: HTMLElement, view: Window): void {
  // The dialog may have a height of its own that its parts run out of.
  const bottom = Math.max(dialog.getBoundingClientRect().bottom, lowest(scroller, dialog));
  const over = bottom - (view.innerHeight - MARGIN);
  if (over <= 0) return;
  const height = scroller.getBoundingClientRect().height - over;
  scroller.style.maxHeight = `${Math.max(LEAST, Math.floor(height))}px`;
}

/** The lower edge of what stands under the scroller: the row with Save. */
function lowest(scroller: HTMLElement, dialog: HTMLElement): number {
  let edge = 0;
  for (let node: HTMLElement | null = scroller; node !== null && node !== dialog; node = node.parentElement) {
    const last = node.parentElement?.lastElementChild;
    if (last !== null && last !== undefined) edge = Math.max(edge, last.getBoundingClientRect().bottom);
  }
  return edge;
}
