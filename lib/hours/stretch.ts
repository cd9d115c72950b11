/** A stretch of time, epoch milliseconds; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

export function overlapsAny(one: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => overlaps(one, other));
}

/** The same time in as few stretches as it takes, earliest first: those that overlap or touch become one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    if (start >= end) continue;
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}

/** What is left of a stretch without these, earliest first. */
export function without(whole: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let from = whole.start;
  for (const { start, end } of merged(taken)) {
    if (end <= from) continue;
    if (start >= whole.end) break;
    if (start > from) left.push({ start: from, end: start });
    from = end;
  }
  if (from < whole.end) left.push({ start: from, end: whole.end });
  return left;
}
