/** Pixels left free at the window's edge. */
const MARGIN = 8;

/**
 * Calendar places a bubble by the size that it has when it opens and never hears that a card grows in it. What the card
 * would push past the window's lower edge, Calendar's own Save with it, could not be reached: so the bubble moves up by as
 * much, as far as there is room. Anything taller scrolls inside, as Calendar has it. Ends with `signal`.
 */
export function keepInView(host: HTMLElement, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (signal.aborted || view === null || typeof view.ResizeObserver === 'undefined') return;
  const observer = new view.ResizeObserver(() => {
    const dialog = host.closest<HTMLElement>('[role="dialog"]');
    if (dialog !== null) moveUp(dialog, view);
  });
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function moveUp(dialog: HTMLElement, view: Window): void {
  const { top, bottom } = dialog.getBoundingClientRect();
  const by = Math.min(bottom - (view.innerHeight - MARGIN), top - MARGIN);
  const current = Number.parseFloat(dialog.style.top);
  // Placed in another way than by its own `top`, it is not ours to move.
  if (by > 0 && Number.isFinite(current)) dialog.style.top = `${current - by}px`;
}
