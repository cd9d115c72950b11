import type { Answer, Refusal } from '../answer.ts';
import { type Capability, NEEDS } from '../capabilities.ts';
import type { Pass } from '../http/send.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Asked, authorizationUrl, parseRedirect, type Redirect } from './authorization.ts';
import { type Leaving, revokeAll } from './revoke.ts';
import { launchSilently } from './silent.ts';
import { tokensIn } from './tokens.ts';
import { isGoogleThere, type Owner, whoseToken } from './whose.ts';

/** How connecting one capability ended. Only `connected` has left a token here. */
export type Connecting =
  | { readonly kind: 'connected'; readonly owner: Owner }
  /** The window was closed, or Google showed an error of its own in it instead of coming back. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'not-granted'; readonly missing: readonly string[] }
  /** Somebody else's account than the one that was meant; its address, for saying so. */
  | { readonly kind: 'other-account'; readonly address: string }
  /**
   * Google's own code, such as `admin_policy_enforced`; `page_not_loaded` where Google refused to show its page at all, which
   * is how Chrome sees an unknown client or an address that is not registered with it.
   */
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'no-client' }
  | { readonly kind: 'not-permitted' }
  /** What came back was no answer to what was asked. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/**
 * What a silent question tells of a client id: `known` where Google came back to us, so that it knows both the client and
 * our address; `unknown` where it showed an error of its own, or wants something else first.
 */
export type ClientCheck = 'known' | 'unknown' | 'offline' | 'not-permitted';

/** Sign-in, and the tokens that come of it. Accounts are named by their lower-case address. */
export interface SignIn {
  /** Where Google has to be told to send people back to; null while the browser has not granted `identity`. */
  redirectUrl(): string | null;
  checkClient(clientId: string, signal: AbortSignal): Promise<ClientCheck>;
  /** Asks the person, in a window. `account` is whose account is meant; null lets the person choose. */
  connect(capability: Capability, account: string | null, signal: AbortSignal): Promise<Connecting>;
  /** What the calls of one capability are authorised with; it renews itself silently. */
  pass(account: string, capability: Capability): Pass;
  /** Forgets one capability's token here. Google keeps what was granted. */
  forget(account: string, capability: Capability): Promise<void>;
  forgetAccount(account: string): Promise<void>;
  /**
   * Takes back at Google everything that the account has granted, and forgets all its tokens here, whatever Google says.
   * Call it while `connected` are still connected: where no token is left, one is renewed for it.
   */
  revoke(account: string, connected: readonly Capability[], signal: AbortSignal): Promise<Answer<null>>;
  /** Forgets all tokens of all accounts. */
  forgetAll(): Promise<void>;
}

const SIGNED_OUT: Refusal = { kind: 'signed-out' };

function refusalOf(redirect: Exclude<Redirect, { kind: 'token' }>): Refusal {
  if (redirect.kind === 'not-granted') return { kind: 'forbidden', reason: 'scope_not_granted' };
  return redirect.kind === 'refused' ? { kind: 'forbidden', reason: redirect.error } : SIGNED_OUT;
}

export function signInWith(world: Surroundings): SignIn {
  const { identity } = world;
  const tokens = tokensIn(world);
  /** One silent question, and one change of a token, at a time. A window that the person leaves open holds up nothing. */
  let turns: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const next = turns.then(step);
    turns = next.catch(() => undefined);
    return next;
  };

  /** A question to Google, or why there can be none. */
  async function question(
    capability: Capability,
    account: string | null,
    silent: boolean,
  ): Promise<Asked | 'no-client' | 'not-permitted'> {
    const redirect = identity.redirectUrl();
    if (redirect === null) return 'not-permitted';
    const clientId = await world.clientId();
    if (clientId === null) return 'no-client';
    return { clientId, redirect, scopes: NEEDS[capability].scopes, state: world.nonce(), account, silent };
  }

  async function keep(account: string, capability: Capability, asked: Asked, granted: Granted): Promise<void> {
    const expiresAt = world.now() + granted.seconds * 1_000;
    await tokens.keep(account, capability, { value: granted.token, expiresAt, clientId: asked.clientId });
  }

  async function connect(capability: Capability, account: string | null, signal: AbortSignal): Promise<Connecting> {
    signal.throwIfAborted();
    const asked = await question(capability, account, false);
    if (typeof asked === 'string') return { kind: asked };
    const launch = await identity.launch(authorizationUrl(asked), true);
    if (launch.kind === 'not-loaded') {
      if (await isGoogleThere(world, signal)) return { kind: 'refused', error: 'page_not_loaded' };
      return { kind: 'failed', refusal: { kind: 'offline' } };
    }
    if (launch.kind !== 'back') return { kind: launch.kind === 'not-permitted' ? 'not-permitted' : 'closed' };
    const redirect = parseRedirect(launch.url, asked);
    if (redirect.kind === 'needs-person') return { kind: 'denied' };
    if (redirect.kind !== 'token') return redirect;
    const owner = await whoseToken(world, redirect.token, signal);
    if (owner.kind !== 'ok') return { kind: 'failed', refusal: owner };
    const { address } = owner.value;
    if (account !== null && address !== account) return { kind: 'other-account', address };
    await keep(address, capability, asked, redirect);
    return { kind: 'connected', owner: owner.value };
  }

  async function renew(account: string, capability: Capability, signal: AbortSignal): Promise<Answer<string>> {
    if (!(await world.isConnected(account, capability))) return SIGNED_OUT;
    const asked = await question(capability, account, true);
    if (typeof asked === 'string') return SIGNED_OUT;
    const launch = await launchSilently(world, asked, signal);
    if (launch.kind === 'not-permitted') return SIGNED_OUT;
    if (launch.kind !== 'back') return (await isGoogleThere(world, signal)) ? SIGNED_OUT : { kind: 'offline' };
    const redirect = parseRedirect(launch.url, asked);
    if (redirect.kind !== 'token') return refusalOf(redirect);
    const owner = await whoseToken(world, redirect.token, signal);
    if (owner.kind !== 'ok') return owner;
    // The hint is only a hint; and it may have been taken back in the meantime.
    if (owner.value.address !== account || !(await world.isConnected(account, capability))) return SIGNED_OUT;
    await keep(account, capability, asked, redirect);
    return { kind: 'ok', value: redirect.token };
  }

  /** A token that is still good and is not the refused one, or a renewed one. */
  async function current(
    account: string,
    capability: Capability,
    refused: string | null,
    signal: AbortSignal,
  ): Promise<Answer<string>> {
    signal.throwIfAborted();
    // Without it every request looks like one without a network; signing in again is what asks for it.
    if (!(await world.isPermitted(capability))) return SIGNED_OUT;
    const clientId = await world.clientId();
    const kept = clientId === null ? null : await tokens.read(account, capability, clientId);
    if (kept !== null && kept.value !== refused) return { kind: 'ok', value: kept.value };
    if (kept !== null) await tokens.forget(account, capability);
    return renew(account, capability, signal);
  }

  async function revoke(account: string, connected: readonly Capability[], signal: AbortSignal): Promise<Answer<null>> {
    const leaving: Leaving = {
      kept: await tokens.ofAccount(account),
      connected,
      forget: () => tokens.forgetAccount(account),
      token: (capability) => current(account, capability, null, signal),
    };
    return revokeAll(world, leaving, signal);
  }

  return {
    redirectUrl: () => identity.redirectUrl(),
    checkClient: (clientId, signal) =>
      inTurn(async () => {
        const redirect = identity.redirectUrl();
        if (redirect === null) return 'not-permitted';
        const asked: Asked = { clientId, redirect, scopes: [], state: world.nonce(), account: null, silent: true };
        const launch = await launchSilently(world, asked, signal);
        if (launch.kind === 'not-permitted') return 'not-permitted';
        if (launch.kind !== 'back') return (await isGoogleThere(world, signal)) ? 'unknown' : 'offline';
        const { kind } = parseRedirect(launch.url, asked);
        return kind === 'foreign' || kind === 'refused' ? 'unknown' : 'known';
      }),
    connect,
    pass: (account, capability) => ({
      token: (signal) => inTurn(() => current(account, capability, null, signal)),
      renew: (refused, signal) => inTurn(() => current(account, capability, refused, signal)),
    }),
    forget: (account, capability) => inTurn(() => tokens.forget(account, capability)),
    forgetAccount: (account) => inTurn(() => tokens.forgetAccount(account)),
    revoke: (account, connected, signal) =>
      inTurn(() => revoke(account, connected, signal).finally(() => tokens.forgetAccount(account))),
    forgetAll: () => inTurn(() => tokens.forgetAll()),
  };
}

type Granted = Extract<Redirect, { kind: 'token' }>;
