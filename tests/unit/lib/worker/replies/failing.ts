import Dexie from 'dexie';
import type { Store } from '../../../../../lib/store/store.ts';

/** How a browser's store fails. */
export const FAILURES: readonly (() => Error)[] = [
  () => new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
  () => new DOMException('The connection was closed.', 'InvalidStateError'),
  () => new Dexie.DatabaseClosedError(),
];

/** A write that fails once, as the browser lets it fail. */
export function failing(store: Store, nth: number, error: () => Error): { writes: number } {
  const state = { writes: 0 };
  store.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: async (request) => {
            state.writes += 1;
            if (state.writes === nth) throw error();
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return state;
}
