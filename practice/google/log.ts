/** One request, or one part of a batch, as it was answered. */
export interface LogEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The API's name for it; null for sign-in, for batches and for what is unknown. */
  readonly id: string | null;
  readonly account: string | null;
  readonly units: number;
  /** 0: it got no answer. */
  readonly status: number;
  readonly isPart: boolean;
  /** What the switch did to it. */
  readonly fault: string | null;
}

export interface LogTotals {
  /** Over the wire: a batch is one. */
  readonly requests: number;
  /** Of the APIs' methods: each part of a batch is one. */
  readonly calls: number;
  readonly units: number;
}

const MOST_ENTRIES = 20_000;
const nothing = (): LogTotals => ({ requests: 0, calls: 0, units: 0 });

/** What was asked, and what it cost. The sums stay right when the oldest entries are dropped. */
export class RequestLog {
  #entries: LogEntry[] = [];
  #totals = nothing();

  add(entry: LogEntry): void {
    if (this.#entries.length >= MOST_ENTRIES) this.#entries = this.#entries.slice(MOST_ENTRIES / 2);
    this.#entries.push(entry);
    const { requests, calls, units } = this.#totals;
    this.#totals = {
      requests: requests + (entry.isPart ? 0 : 1),
      calls: calls + (entry.id === null ? 0 : 1),
      units: units + entry.units,
    };
  }

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  get totals(): LogTotals {
    return this.#totals;
  }

  clear(): void {
    this.#entries = [];
    this.#totals = nothing();
  }
}
