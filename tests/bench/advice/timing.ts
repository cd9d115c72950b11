/** How long something took, over many runs, in microseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Microseconds that `run` takes. */
export function once(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1_000;
}

/** Microseconds that `run` takes, the quicker of two: whatever else the machine does meanwhile is not meant. */
export function timed(run: () => void): number {
  return Math.min(once(run), once(run));
}

export function timingOf(values: readonly number[]): Timing {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? Number.NaN };
}
