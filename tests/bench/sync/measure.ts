import { performance } from 'node:perf_hooks';
import type { Store } from '../../../lib/store/store.ts';
import type { Bench } from './mailbox.ts';

/** What a run cost. `waited` is in seconds of the clock, for quota; `megabytes` is what the heap grew by at its highest. */
export interface Measured {
  readonly units: number;
  readonly requests: number;
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly waited: number;
}

/** Counts the rows that are written to a store from now on. */
export function countWrites(store: Store): { rows: number } {
  const counted = { rows: 0 };
  store.use({
    stack: 'dbcore',
    name: 'writes',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (request.type === 'add' || request.type === 'put') counted.rows += request.values.length;
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return counted;
}

export async function measure(bench: Bench, writes: { rows: number }, task: () => Promise<void>): Promise<Measured> {
  const before = { ...bench.spent(), rows: writes.rows, now: bench.clock.now };
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  let most = heap;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 5);
  const start = performance.now();
  await task();
  const seconds = (performance.now() - start) / 1_000;
  clearInterval(timer);
  most = Math.max(most, process.memoryUsage().heapUsed);
  const { units, requests } = bench.spent();
  return {
    units: units - before.units,
    requests: requests - before.requests,
    rows: writes.rows - before.rows,
    seconds,
    megabytes: Math.round((most - heap) / 1_048_576),
    waited: (bench.clock.now - before.now) / 1_000,
  };
}
