/** How often something was found that is there (`hits`), that is not (`extra`), and how often it was not found (`missed`). */
export interface Tally {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

/** How many of the judged agree with what people said. */
export interface Share {
  readonly right: number;
  readonly total: number;
}

export const NOTHING: Tally = { hits: 0, extra: 0, missed: 0 };
export const NOBODY: Share = { right: 0, total: 0 };

/** One yes-or-no answer against its label. */
export function tallyOf(label: boolean, said: boolean): Tally {
  return { hits: label && said ? 1 : 0, extra: !label && said ? 1 : 0, missed: label && !said ? 1 : 0 };
}

/** One answer that agrees or does not. */
export function shareOf(agrees: boolean): Share {
  return { right: agrees ? 1 : 0, total: 1 };
}

export function addTally(one: Tally, other: Tally): Tally {
  return { hits: one.hits + other.hits, extra: one.extra + other.extra, missed: one.missed + other.missed };
}

export function addShare(one: Share, other: Share): Share {
  return { right: one.right + other.right, total: one.total + other.total };
}

/** A stretch of text; `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/**
 * Found stretches against labelled ones: a labelled one is hit where some found one overlaps it, and a found one that
 * overlaps none is extra. Two found inside one labelled stretch are one hit.
 */
export function tallyOfSpans(labels: readonly Stretch[], found: readonly Stretch[]): Tally {
  const hits = labels.filter((label) => found.some((one) => overlaps(label, one))).length;
  const extra = found.filter((one) => !labels.some((label) => overlaps(label, one))).length;
  return { hits, extra, missed: labels.length - hits };
}

/** Parts of one; null where there is nothing to take a part of. */
export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const part = (some: number, all: number): number | null => (all === 0 ? null : some / all);

export function scoresOf({ hits, extra, missed }: Tally): Scores {
  return {
    precision: part(hits, hits + extra),
    recall: part(hits, hits + missed),
    f1: part(2 * hits, 2 * hits + extra + missed),
  };
}
