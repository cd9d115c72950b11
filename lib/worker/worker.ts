import type { FeedReading } from '../google/feed/read.ts';
import type { Google } from '../google/google.ts';
import type { Failure, Request, RequestOf, Result } from '../messages.ts';
import type { Store } from '../store/store.ts';

/** What every job works with. Nothing here outlives the process; whatever must is in the store. */
export interface Worker {
  readonly store: Store;
  /** Epoch milliseconds. */
  now(): number;
  /** Reads the unread feed at an index of the browser's session. */
  readFeed(index: number): Promise<FeedReading>;
  /** Connected accounts, over Google's APIs. */
  readonly google: Google;
}

/** Where a request can come from: Google's two sites, or a page of our own. */
export type Origin = 'gmail' | 'calendar' | 'own';

/** The tab that a request came from. */
export interface AskingTab {
  readonly id: number;
  readonly openerId: number | null;
  readonly windowId: number | null;
  readonly index: number | null;
  readonly url: string;
}

/** Who asks; `tab` is null for the popup. */
export interface Asker {
  readonly origin: Origin;
  readonly tab: AskingTab | null;
}

/** How one kind of request is answered: one file each, listed in `handlers/registry.ts`. */
export interface Handler<Type extends Request['type']> {
  /** Who may ask this. */
  readonly from: readonly Origin[];
  /**
   * Carries the request out; every repeat of the same request must come to the same end, since the worker may have died
   * after any line. Throws what the store throws.
   */
  run(request: RequestOf<Type>, worker: Worker, asker: Asker): Promise<Result<Type>>;
  /** What is still worth doing once there is room again, when the storage was full. Without it nothing is. */
  later?(request: RequestOf<Type>, worker: Worker): Promise<unknown>;
}

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}
