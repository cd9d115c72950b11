import { merged, type Stretch, without } from './stretch.ts';
import { type WorkingHours, workingStretch } from './working.ts';
import { asUtc, plusDays, wallClock, weekday } from './zone.ts';

/** How much time for focus somebody wants. Monday is day 1, Sunday 7. */
export interface FocusWishes {
  /** On each of the days, in minutes. */
  readonly minutes: number;
  /** A block below this many minutes is not worth having. */
  readonly shortest: number;
  readonly days: readonly number[];
}

/** An hour and a half on working days, in blocks of at least three quarters of an hour. */
export const DEFAULT_WISHES = { minutes: 90, shortest: 45, days: [1, 2, 3, 4, 5] } as const satisfies FocusWishes;

const MINUTE = 60_000;
/** Blocks begin on the quarter of an hour, in every zone there is. */
const QUARTER = 15 * MINUTE;
/** Minutes that a person can keep to one thing; what is wanted beyond becomes another block. */
export const LONGEST_BLOCK = 120;

export interface FocusDays {
  readonly wishes: FocusWishes;
  readonly hours: WorkingHours;
  /** IANA name. */
  readonly timeZone: string;
  /** What no block may touch: meetings, mail times, other blocks. */
  readonly taken: readonly Stretch[];
  /**
   * Time for focus that a day has already; such a block may lie among `taken`, too. Each counts for the day on which it begins, and what
   * two of them share counts once.
   */
  readonly had: readonly Stretch[];
}

const upToQuarter = (time: number): number => Math.ceil(time / QUARTER) * QUARTER;

/** The quarters of an hour inside a stretch. */
function quarters({ start, end }: Stretch): Stretch {
  return { start: upToQuarter(start), end: Math.floor(end / QUARTER) * QUARTER };
}

const length = ({ start, end }: Stretch): number => end - start;

/** As much of a free stretch as one block takes, in milliseconds, without leaving a rest that no block could be made of. */
function blockLength(free: number, wanted: number, shortest: number): number {
  const most = Math.min(free, wanted, LONGEST_BLOCK * MINUTE);
  const rest = wanted - most;
  const lacking = shortest - rest;
  const fitsBoth = most - lacking >= shortest && free >= most - lacking + shortest;
  return rest > 0 && lacking > 0 && fitsBoth ? most - lacking : most;
}

/**
 * Blocks of together `wanted` minutes in the free parts of a stretch: as few and as long as can be, the earlier of two that are
 * as long. None is shorter than `shortest` minutes, and where that leaves no room, there are none.
 */
export function blocksWithin(
  within: Stretch,
  taken: readonly Stretch[],
  wanted: number,
  shortest: number,
): readonly Stretch[] {
  const least = Math.max(15, shortest) * MINUTE;
  const blocks: Stretch[] = [];
  let left = wanted * MINUTE;
  while (left >= least) {
    const free = without(within, [...taken, ...blocks]).map(quarters);
    const room = free.reduce((best, one) => {
      const isBetter = blockLength(length(one), left, least) > blockLength(length(best), left, least);
      return isBetter ? one : best;
    }, free[0] ?? { start: 0, end: 0 });
    const size = Math.floor(blockLength(length(room), left, least) / QUARTER) * QUARTER;
    if (size < least) break;
    blocks.push({ start: room.start, end: room.start + size });
    left -= size;
  }
  return blocks.sort((one, other) => one.start - other.start);
}

/** Whether two times (epoch milliseconds) are of one day on the wall in `zone`. */
export function isSameDay(one: number, other: number, zone: string): boolean {
  const midnight = (at: number): number => asUtc({ ...wallClock(at, zone), hour: 0, minute: 0 });
  return midnight(one) === midnight(other);
}

/**
 * Blocks of time for focus from `from` to `to` (epoch milliseconds): on each wanted day as much as it lacks, in free time, inside the
 * working hours on the wall of the person's zone, whatever the clocks do that day. Days that can't have it go without.
 */
export function proposeFocus(from: number, to: number, days: FocusDays): readonly Stretch[] {
  const { wishes, timeZone, taken, had } = days;
  const blocks: Stretch[] = [];
  const first = { ...wallClock(from, timeZone), hour: 0, minute: 0 };
  const last = asUtc(wallClock(to, timeZone));
  const past: Stretch = { start: Number.NEGATIVE_INFINITY, end: from };
  const beyond: Stretch = { start: to, end: Number.POSITIVE_INFINITY };
  for (let n = 0; ; n += 1) {
    const day = plusDays(first, n);
    if (asUtc(day) > last) return blocks;
    const work = workingStretch(day, timeZone, days.hours);
    if (work === null || !wishes.days.includes(weekday(day))) continue;
    const ofDay = merged(had.filter(({ start }) => isSameDay(start, work.start, timeZone)));
    const has = ofDay.reduce((sum, one) => sum + length(one), 0) / MINUTE;
    blocks.push(...blocksWithin(work, [...taken, past, beyond], wishes.minutes - has, wishes.shortest));
  }
}

/**
 * Another place for a block on its own day, because something lies over it now: as long as it was, as near as can be, or else
 * the longest that there is room for. Null where there is none.
 */
export function moveBlock(block: Stretch, from: number, days: FocusDays): Stretch | null {
  const { wishes, timeZone, hours, taken } = days;
  const work = workingStretch(wallClock(block.start, timeZone), timeZone, hours);
  if (work === null) return null;
  const size = length(block);
  const past: Stretch = { start: Number.NEGATIVE_INFINITY, end: from };
  const near = without(work, [...taken, past]).flatMap((free) => {
    const { start, end } = quarters(free);
    if (end - start < size) return [];
    const latest = Math.floor((end - size) / QUARTER) * QUARTER;
    const nearest = Math.min(Math.max(upToQuarter(block.start), start), latest);
    return [{ start: nearest, end: nearest + size }];
  });
  const distance = (place: Stretch): number => Math.abs(place.start - block.start);
  const best = near.sort((one, other) => distance(one) - distance(other) || one.start - other.start)[0];
  if (best !== undefined) return best;
  const shorter = blocksWithin(work, [...taken, past], size / MINUTE, Math.min(wishes.shortest, size / MINUTE));
  return shorter.toSorted((one, other) => length(other) - length(one))[0] ?? null;
}
