/**
 * How a call to one of Google's APIs ended, after all retries that make sense. Each kind asks for something else to be done;
 * an aborted call throws its signal's reason instead.
 */
export type Answer<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  /** 404 or 410: the thing, or the place in a history, is no more. */
  | { readonly kind: 'gone' }
  /** 401, also with a renewed token: the person has to sign in again. */
  | { readonly kind: 'signed-out' }
  /** 403 that no waiting mends: a scope is missing, or an administrator forbids it. `reason` is Google's own word for it. */
  | { readonly kind: 'forbidden'; readonly reason: string }
  /** Too many requests or a failing server, to the last retry. `until` is in epoch milliseconds. */
  | { readonly kind: 'busy'; readonly until: number }
  /** No network, or no answer in time. */
  | { readonly kind: 'offline' }
  /**
   * An answer that is not what Google promises, or a request that Google did not understand. `status` is HTTP's, `reason`
   * Google's own word for it, where it has one.
   */
  | { readonly kind: 'unreadable'; readonly status: number; readonly reason?: string };

/** An answer without its value. */
export type Refusal = Exclude<Answer<never>, { readonly kind: 'ok' }>;
