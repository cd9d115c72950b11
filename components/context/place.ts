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

interface Viewport {
  readonly width: number;
  readonly height: number;
}

const WIDTH = 360;
const GAP = 8;
const EDGE = 8;
/** Below this height a panel above the mark is too small to read. */
const ENOUGH = 200;

/**
 * Places the panel beside what the mail is written in, so that the words that it quotes stay in sight. Where there is no room,
 * above its mark, so that the row with Send stays free; below that only where there is more room. It never lies over the mark.
 */
export function placePanel(mark: Box, viewport: Viewport, writing: Box | null = null): Placement {
  const width = Math.max(0, Math.min(WIDTH, viewport.width - 2 * EDGE));
  const beside = writing === null ? null : leftBeside(writing, width, viewport);
  const reach = mark.bottom - EDGE;
  if (beside !== null && reach >= ENOUGH && mark.bottom <= viewport.height) {
    return { left: beside, width, top: null, bottom: Math.max(EDGE, viewport.height - mark.bottom), maxHeight: reach };
  }
  const left = clamp(mark.left - GAP, EDGE, viewport.width - EDGE - width);
  const above = mark.top - GAP - EDGE;
  const below = viewport.height - mark.bottom - GAP - EDGE;
  if (above >= ENOUGH || above >= below) {
    return { left, width, top: null, bottom: viewport.height - mark.top + GAP, maxHeight: Math.max(0, above) };
  }
  return { left, width, top: mark.bottom + GAP, bottom: null, maxHeight: Math.max(0, below) };
}

/** Before it, or else after it; null where it would lie over it either way. */
function leftBeside(writing: Box, width: number, viewport: Viewport): number | null {
  const before = writing.left - GAP - width;
  if (before >= EDGE) return before;
  const after = writing.right + GAP;
  return after + width <= viewport.width - EDGE ? after : null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
