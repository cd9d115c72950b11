import * as v from 'valibot';
import { IDENTITY_SCOPES } from '../capabilities.ts';
import { addressOf } from '../http/query.ts';

const ENDPOINT = 'https://accounts.google.com/o/oauth2/v2/auth';

/** What is asked of Google's sign-in. */
export interface Asked {
  readonly clientId: string;
  readonly redirect: string;
  /** Without `openid email`, which is asked for each time. */
  readonly scopes: readonly string[];
  /** Nothing that could be guessed, and used once: only the answer to this question carries it. */
  readonly state: string;
  /** The address of the account that is meant; null where the person is to choose. */
  readonly account: string | null;
  readonly silent: boolean;
}

/**
 * The address of the sign-in. It asks for a token and no code, since changing a code into a token takes a secret; and for
 * these scopes alone, never `include_granted_scopes`: a token that also carried others would be refused some calls.
 */
export function authorizationUrl(asked: Asked): string {
  const { clientId, redirect, scopes, state, account, silent } = asked;
  return addressOf(ENDPOINT, {
    client_id: clientId,
    redirect_uri: redirect,
    response_type: 'token',
    scope: [...IDENTITY_SCOPES, ...scopes].join(' '),
    state,
    login_hint: account,
    // Not `consent`: it is asked when it is needed, and what was consented to once can be renewed silently.
    prompt: silent ? 'none' : account === null ? 'select_account' : null,
  });
}

/** What came of it. `foreign`: not an answer to this question, so nothing in it is believed. */
export type Redirect =
  | { readonly kind: 'token'; readonly token: string; readonly seconds: number }
  | { readonly kind: 'not-granted'; readonly missing: readonly string[] }
  | { readonly kind: 'needs-person' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'foreign' };

const NEEDS_PERSON = new Set([
  'interaction_required',
  'login_required',
  'consent_required',
  'account_selection_required',
  'immediate_failed',
  'user_logged_out',
]);

const TokenSchema = v.object({
  access_token: v.pipe(v.string(), v.regex(/^[\w.~+/=-]{8,4096}$/)),
  token_type: v.pipe(v.string(), v.toLowerCase(), v.literal('bearer')),
  expires_in: v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number)),
  scope: v.exactOptional(v.string()),
});

function isSamePlace(back: URL, redirect: string): boolean {
  const place = new URL(redirect);
  return back.origin === place.origin && back.pathname === place.pathname;
}

/** Reads where Google sent the person back to; a token counts only with our state, at our address, with all that was asked. */
export function parseRedirect(url: string, asked: Asked): Redirect {
  if (!URL.canParse(url)) return { kind: 'foreign' };
  const back = new URL(url);
  const answer = new URLSearchParams(back.hash.slice(1));
  // Some errors come back in the query, whatever was asked.
  const of = (name: string): string | null => answer.get(name) ?? back.searchParams.get(name);
  if (!isSamePlace(back, asked.redirect) || of('state') !== asked.state) return { kind: 'foreign' };
  const error = of('error');
  if (error !== null) {
    if (NEEDS_PERSON.has(error)) return { kind: 'needs-person' };
    if (error === 'access_denied') return { kind: asked.silent ? 'needs-person' : 'denied' };
    return { kind: 'refused', error: /^[a-z_]{1,60}$/.test(error) ? error : 'unknown' };
  }
  const token = v.safeParse(TokenSchema, Object.fromEntries(answer));
  if (!token.success) return { kind: 'refused', error: 'no_token' };
  const { access_token, expires_in, scope } = token.output;
  // The person may untick some of what is asked; no `scope` means that all of it was granted.
  const granted = scope?.split(' ') ?? asked.scopes;
  const missing = asked.scopes.filter((one) => !granted.includes(one));
  if (missing.length > 0) return { kind: 'not-granted', missing };
  return { kind: 'token', token: access_token, seconds: expires_in };
}
