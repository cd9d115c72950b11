/** A box in viewport CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a panel goes: one of `top` and `bottom` is set, each a distance from that edge of the viewport. */
export interface Placement {
  readonly left: number;
  readonly top: number | null;
  readonly bottom: number | null;
  readonly width: number;
  readonly maxHeight: number;
}

const WIDTH = 360;
const GAP = 8;
const EDGE = 8;
/** Below this height a panel above the mark is too small to read. */
const ENOUGH = 200;

/**
 * Places the panel above its mark, so that the row with Send stays free; below it only where there is more room there.
 * It grows away from the mark, never over it.
 */
export function placePanel(mark: Box, viewport: { readonly width: number; readonly height: number }): Placement {
  const width = Math.max(0, Math.min(WIDTH, viewport.width - 2 * EDGE));
  const left = clamp(mark.left - GAP, EDGE, viewport.width - EDGE - width);
  const above = mark.top - GAP - EDGE;
  const below = viewport.height - mark.bottom - GAP - EDGE;
  if (above >= ENOUGH || above >= below) {
    return { left, width, top: null, bottom: viewport.height - mark.top + GAP, maxHeight: Math.max(0, above) };
  }
  return { left, width, top: mark.bottom + GAP, bottom: null, maxHeight: Math.max(0, below) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
