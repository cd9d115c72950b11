import type { Occurrence } from '../../model/occurrences.ts';
import { minutesBetween } from '../../model/zone.ts';
import { plusDays } from '../view.ts';

/** Where a chip lies in its day: minutes from midnight, and its share of the width. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly columns: number;
}

/** The timed events of one day, side by side where they overlap. */
export function layOut(occurrences: readonly Occurrence[], day: string): Placed[] {
  const midnight = `${day}T00:00`;
  const next = `${plusDays(day, 1)}T00:00`;
  const today = occurrences
    .filter(
      ({ shownStart, shownEnd }) =>
        shownStart < next && (shownEnd > midnight || (shownStart === shownEnd && shownStart >= midnight)),
    )
    .map((occurrence) => ({
      occurrence,
      from: Math.max(0, minutesBetween(midnight, occurrence.shownStart)),
      to: Math.min(1440, minutesBetween(midnight, occurrence.shownEnd)),
    }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: Placed[] = [];
  let group: { occurrence: Occurrence; from: number; to: number; column: number }[] = [];
  const flush = (): void => {
    const columns = Math.max(0, ...group.map(({ column }) => column)) + 1;
    placed.push(...group.map((one) => ({ ...one, columns })));
    group = [];
  };
  for (const one of today) {
    const visibleEnd = (of: { from: number; to: number }): number => Math.max(of.to, of.from + 22);
    if (group.length > 0 && group.every((other) => visibleEnd(other) <= one.from)) flush();
    const taken = new Set(group.filter((other) => visibleEnd(other) > one.from).map(({ column }) => column));
    let column = 0;
    while (taken.has(column)) column += 1;
    group.push({ ...one, column });
  }
  flush();
  return placed;
}

/** An event of the row above the hours: all day, or a day and longer. */
export const isBar = ({ event, shownStart, shownEnd }: Occurrence): boolean =>
  event.allDay || minutesBetween(shownStart, shownEnd) >= 1440;
