import Dexie, { type DBCore } from 'dexie';
import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import type { Store } from '../../../../../lib/store/store.ts';

/** What stands for the end of the process: it is thrown, and from then on everything throws it. */
export class Died extends Error {}

type Call = (...values: readonly never[]) => PromiseLike<unknown>;

/** A life of so many steps: each call of Google and each operation on the store, before and after it. */
export class Life {
  steps = 0;
  isOver = false;
  readonly #end: number;

  constructor(end = Number.POSITIVE_INFINITY) {
    this.#end = end;
  }

  step(): void {
    this.steps += 1;
    if (this.steps >= this.#end) this.isOver = true;
    if (this.isOver) throw new Died();
  }

  /** A store that lives this life: a transaction in which it ends is rolled back, as the browser does it. */
  keep(store: Store): void {
    store.use({
      stack: 'dbcore',
      name: 'life',
      create: (core): DBCore => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          // Chained, not awaited: several operations at once would lose Dexie's hold of their transaction otherwise.
          const mortal =
            <Request, Value>(operation: (request: Request) => PromiseLike<Value>) =>
            (request: Request): Promise<Value> =>
              Dexie.Promise.resolve()
                .then(() => {
                  this.step();
                  return operation(request);
                })
                .then((value) => {
                  this.step();
                  return value;
                });
          return {
            ...table,
            mutate: mortal((request) => table.mutate(request)),
            get: mortal((request) => table.get(request)),
            getMany: mortal((request) => table.getMany(request)),
            query: mortal((request) => table.query(request)),
            openCursor: mortal((request) => table.openCursor(request)),
            count: mortal((request) => table.count(request)),
          };
        },
      }),
    });
    const transaction: Call = Reflect.get(store, 'transaction');
    Reflect.set(store, 'transaction', async (...values: readonly never[]) => {
      const value = await transaction.apply(store, [...values]);
      // Committed, and nobody hears of it any more.
      this.step();
      return value;
    });
  }

  /** Calls that live this life. */
  call(mailbox: Mailbox): Mailbox {
    const mortal =
      <Values extends readonly unknown[], Value>(call: (...values: Values) => Promise<Value>) =>
      async (...values: Values): Promise<Value> => {
        this.step();
        const value = await call(...values);
        this.step();
        return value;
      };
    return {
      profile: mortal(mailbox.profile),
      history: mortal(mailbox.history),
      list: mortal(mailbox.list),
      heads: mortal(mailbox.heads),
      threads: mortal(mailbox.threads),
    };
  }
}
