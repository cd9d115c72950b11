/** Which of Google's surfaces a selector belongs to. */
export type Surface = 'compose' | 'list' | 'thread' | 'account' | 'bubble' | 'page' | 'details';

/**
 * Where an adapter says what it could not find (`miss`) or found only by a later selector (`fallback`). Only names of
 * our own go in (`compose.subject`, `compose.subject#2`): never content of a page.
 */
export interface Health {
  miss(name: string): void;
  fallback(name: string, index: number): void;
}

/** How often each name was missed or found by a fallback. A fallback's name ends in `#` and its place, counted from 2. */
export interface HealthCounts {
  readonly misses: Readonly<Record<string, number>>;
  readonly fallbacks: Readonly<Record<string, number>>;
}

/** A health record that counts. `total` is everything since it began. */
export interface HealthRecord extends Health {
  total(): HealthCounts;
  /** Hands over now what is new: the page may be about to go. */
  flush(): void;
}

/** Between two batches, in milliseconds: a page that changed under us says so often, and nobody is in a hurry to know. */
const BATCH_EVERY = 30_000;

/**
 * A health record that hands what is new to `onBatch`, at most every half minute, until `signal` aborts. What had not
 * been handed over by then is dropped: by then the extension may already be gone.
 */
export function createHealthRecord(onBatch: (counts: HealthCounts) => void, signal: AbortSignal): HealthRecord {
  const all = { misses: new Map<string, number>(), fallbacks: new Map<string, number>() };
  let fresh = { misses: new Map<string, number>(), fallbacks: new Map<string, number>() };
  let timer: ReturnType<typeof setTimeout> | null = null;

  function count(kind: 'misses' | 'fallbacks', name: string): void {
    add(all[kind], name);
    if (signal.aborted) return;
    add(fresh[kind], name);
    timer ??= setTimeout(hand, BATCH_EVERY);
  }
  function hand(): void {
    if (timer === null || signal.aborted) return;
    clearTimeout(timer);
    timer = null;
    const batch = asCounts(fresh);
    fresh = { misses: new Map(), fallbacks: new Map() };
    onBatch(batch);
  }
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });
  return {
    miss: (name) => count('misses', name),
    fallback: (name, index) => count('fallbacks', `${name}#${index + 1}`),
    total: () => asCounts(all),
    flush: hand,
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function asCounts(maps: { misses: Map<string, number>; fallbacks: Map<string, number> }): HealthCounts {
  return { misses: Object.fromEntries(maps.misses), fallbacks: Object.fromEntries(maps.fallbacks) };
}
