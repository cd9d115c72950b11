import type { Identity } from './auth/identity.ts';
import type { Capability } from './capabilities.ts';

/** A small place for JSON by key: one area of the extension's storage. */
export interface Area {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** The keys that are there. */
  keys(): Promise<readonly string[]>;
}

/** All that the clients need of the world, so that a test can give them another one. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Epoch milliseconds. */
  now(): number;
  /** At least 0, less than 1. */
  random(): number;
  /** Nothing that could be guessed, for one sign-in. */
  nonce(): string;
  /** Resolves after so many milliseconds; rejects with the signal's reason when that aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Aborts after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
  readonly identity: Identity;
  /** Forgotten when the browser closes, and never written to the disk: the only place for tokens. */
  readonly session: Area;
  readonly local: Area;
  /** The client id that the person set; null where there is none. */
  clientId(): Promise<string | null>;
  /** Whether the person has this capability of this account connected: nothing is renewed for one that they took back. */
  isConnected(account: string, capability: Capability): Promise<boolean>;
  /** Whether the browser still lets this capability's requests out: a person may have taken that back in its settings. */
  isPermitted(capability: Capability): Promise<boolean>;
}
