/** How a background comes to its end in the midst of what it does, and how its store fails. */

export const MOMENTS = ['in the midst of', 'right after'] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * Runs in the background. Its `nth` commit from now on is the last that it does: it is left open with its first write in it, or
 * it is made and nobody is told. `frozen` resolves when that has come; `commitsUntilNow` counts them.
 */
export function freeze({ nth, moment }: { nth: number; moment: Moment }): void {
  const known = new WeakSet<IDBTransaction>();
  let commits = 0;
  const frozen = new Promise<void>((resolve) => {
    const onWrite = (table: IDBObjectStore, write: IDBRequest): void => {
      const { transaction } = table;
      if (known.has(transaction)) return;
      known.add(transaction);
      commits += 1;
      if (commits !== nth) return;
      let isFrozen = false;
      const onSuccess = (event: Event): void => {
        if (!isFrozen && event.target !== write) return;
        isFrozen = true;
        event.stopImmediatePropagation();
        resolve();
        // As long as something is asked of it, a transaction stays open.
        table.count();
      };
      const onComplete = (event: Event): void => {
        event.stopImmediatePropagation();
        resolve();
      };
      if (moment === 'right after') transaction.addEventListener('complete', onComplete, { capture: true });
      else transaction.addEventListener('success', onSuccess, { capture: true });
    };
    const { put, delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function noted(...all) {
      const write = put.apply(this, all);
      onWrite(this, write);
      return write;
    };
    IDBObjectStore.prototype.delete = function noted(...all) {
      const write = remove.apply(this, all);
      onWrite(this, write);
      return write;
    };
  });
  Object.assign(globalThis, { frozen, commitsUntilNow: () => commits });
}

/** How a browser's store fails: it is full, or the connection to it is lost. */
export const FAILURES = ['full', 'lost'] as const;
export type Failure = (typeof FAILURES)[number];

/** Runs in the background: its `nth` write from now on fails. Gives what tells how many there were, and ends it. */
export function failAt({ nth, failure }: { nth: number; failure: Failure }): void {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  IDBObjectStore.prototype.put = function failing(...all) {
    writes += 1;
    if (writes !== nth) return put.apply(this, all);
    if (failure === 'full') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.transaction.db.close();
    throw new DOMException('The connection was closed.', 'InvalidStateError');
  };
  Object.assign(globalThis, {
    hasFailed: () => writes >= nth,
    writesUntilNow: () => {
      IDBObjectStore.prototype.put = put;
      return writes;
    },
  });
}
