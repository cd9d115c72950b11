import * as v from 'valibot';
import { CAPABILITIES, type Capability } from '../capabilities.ts';
import type { Surroundings } from '../surroundings.ts';

/** A token as it is kept. It belongs to one account, one capability and one client. */
export interface Token {
  readonly value: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly clientId: string;
}

const TokenSchema = v.object({
  value: v.pipe(v.string(), v.minLength(1)),
  expiresAt: v.number(),
  clientId: v.string(),
}) satisfies v.GenericSchema<unknown, Token>;

/** A token this close to its end might not outlive the request that it goes with. */
const MARGIN = 60_000;
const PREFIX = 'google.token.';
const keyOf = (account: string, capability: Capability): string => `${PREFIX}${capability}.${account}`;

/** The tokens of this session of the browser. They stand in no other storage, and there is no other kind of token. */
export interface Tokens {
  /** One that is still good, for this client; null where there is none. */
  read(account: string, capability: Capability, clientId: string): Promise<Token | null>;
  /** All of an account that are still good, of whichever client: one that was changed since can still be told that it is over. */
  ofAccount(account: string): Promise<readonly Token[]>;
  keep(account: string, capability: Capability, token: Token): Promise<void>;
  forget(account: string, capability: Capability): Promise<void>;
  forgetAccount(account: string): Promise<void>;
  forgetAll(): Promise<void>;
}

export function tokensIn({ session, now }: Pick<Surroundings, 'session' | 'now'>): Tokens {
  async function good(account: string, capability: Capability): Promise<Token | null> {
    const parsed = v.safeParse(TokenSchema, await session.get(keyOf(account, capability)));
    return parsed.success && parsed.output.expiresAt - MARGIN > now() ? parsed.output : null;
  }
  return {
    async read(account, capability, clientId) {
      const token = await good(account, capability);
      return token?.clientId === clientId ? token : null;
    },
    async ofAccount(account) {
      const tokens = await Promise.all(CAPABILITIES.map((capability) => good(account, capability)));
      return tokens.filter((token) => token !== null);
    },
    keep: (account, capability, token) => session.set(keyOf(account, capability), token),
    forget: (account, capability) => session.remove([keyOf(account, capability)]),
    forgetAccount: (account) => session.remove(CAPABILITIES.map((capability) => keyOf(account, capability))),
    async forgetAll() {
      const keys = await session.keys();
      await session.remove(keys.filter((key) => key.startsWith(PREFIX)));
    },
  };
}
