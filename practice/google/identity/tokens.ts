import { randomBytes } from 'node:crypto';
import { shortScope } from './scopes.ts';

/** What a token is good for. */
export interface TokenView {
  readonly token: string;
  readonly account: string;
  readonly clientId: string;
  /** As they were granted, whole. */
  readonly granted: readonly string[];
  /** Without their common beginning. */
  readonly scopes: ReadonlySet<string>;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Who granted what to whom, and the tokens that came of it. */
export class TokenOffice {
  readonly #now: () => number;
  readonly #tokens = new Map<string, TokenView>();
  readonly #grants = new Map<string, Set<string>>();
  /** Seconds that new tokens last. */
  lifetime = 3_599;

  constructor(now: () => number) {
    this.#now = now;
  }

  #key(account: string, clientId: string): string {
    return `${clientId} ${account}`;
  }

  /** What an account has granted to a client so far. */
  granted(account: string, clientId: string): ReadonlySet<string> {
    return this.#grants.get(this.#key(account, clientId)) ?? new Set();
  }

  grant(account: string, clientId: string, scopes: readonly string[]): void {
    this.#grants.set(this.#key(account, clientId), new Set([...this.granted(account, clientId), ...scopes]));
  }

  /** Gives out a token for what was granted. */
  issue(account: string, clientId: string, scopes: readonly string[], lifetime = this.lifetime): TokenView {
    const token = `ya29.${randomBytes(48).toString('base64url')}`;
    const view: TokenView = {
      token,
      account,
      clientId,
      granted: [...scopes],
      scopes: new Set(scopes.map(shortScope)),
      expiresAt: this.#now() + lifetime * 1000,
    };
    this.#tokens.set(token, view);
    return view;
  }

  /** Null: unknown, expired or revoked. */
  find(token: string): TokenView | null {
    const view = this.#tokens.get(token);
    return view && view.expiresAt > this.#now() ? view : null;
  }

  /** Takes back the whole grant that a token came from, with all its tokens. False: no such token. */
  revoke(token: string): boolean {
    const view = this.find(token);
    if (!view) return false;
    this.#grants.delete(this.#key(view.account, view.clientId));
    for (const [other, { account, clientId }] of this.#tokens) {
      if (account === view.account && clientId === view.clientId) this.#tokens.delete(other);
    }
    return true;
  }

  /** Ends all tokens, or those of one account, before their time. The grants stay. */
  expire(account?: string): void {
    for (const [token, view] of this.#tokens) {
      if (account === undefined || view.account === account) this.#tokens.delete(token);
    }
  }

  /** What is granted at present, for those who check that nothing was left behind. */
  list(): { readonly account: string; readonly clientId: string; readonly scopes: readonly string[] }[] {
    return [...this.#grants].map(([key, scopes]) => {
      const [clientId = '', account = ''] = key.split(' ');
      return { account, clientId, scopes: [...scopes] };
    });
  }

  reset(): void {
    this.#tokens.clear();
    this.#grants.clear();
    this.lifetime = 3_599;
  }
}
