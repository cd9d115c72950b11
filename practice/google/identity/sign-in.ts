import type { SiteRequest, SiteResponse } from '../../server/types.ts';
import type { GoogleAccount } from '../accounts.ts';
import { mayRedirect, type OAuthClient } from './clients.ts';
import { accountPage, consentPage, errorPage, SIGN_IN_STYLE } from './consent-page.ts';
import { isIdentityScope, isKnownScope, scopeWords, writtenScopes } from './scopes.ts';
import type { TokenOffice } from './tokens.ts';

/** What the sign-in knows of the world. */
export interface SignInDesk {
  readonly tokens: TokenOffice;
  readonly clients: ReadonlyMap<string, OAuthClient>;
  /** Those that somebody is signed in with in the browser. */
  accounts(): readonly GoogleAccount[];
  /** What a silent sign-in answers whatever is granted; null: what it should. */
  readonly silentError: string | null;
}

/** A request that may lead back to whoever asked. */
interface Asked {
  readonly client: OAuthClient;
  readonly redirect: string;
  readonly scopes: readonly string[];
  readonly query: URLSearchParams;
}

/** The answer in the fragment of the address that was asked from. */
function back({ redirect, query }: Asked, answer: Readonly<Record<string, string>>): SiteResponse {
  const state = query.get('state');
  const fragment = new URLSearchParams({ ...(state !== null && { state }), ...answer });
  return { status: 302, headers: { location: `${redirect}#${fragment}`, 'cache-control': 'no-store' } };
}

/** Reads a request; one that cannot be trusted to name its own address gets a page instead. */
function readAsked(query: URLSearchParams, desk: SignInDesk): Asked | SiteResponse {
  const client = desk.clients.get(query.get('client_id') ?? '');
  if (!client) return errorPage(401, 'invalid_client', 'The OAuth client was not found.');
  const redirect = query.get('redirect_uri') ?? '';
  if (redirect === '') return errorPage(400, 'invalid_request', 'Missing required parameter: redirect_uri');
  if (!mayRedirect(client, redirect)) {
    const words = `You can’t sign in because ${client.name} sent an invalid request: redirect_uri=${redirect}`;
    return errorPage(400, 'redirect_uri_mismatch', words);
  }
  const scopes = (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  if (scopes.length === 0) return errorPage(400, 'invalid_request', 'Missing required parameter: scope');
  const unknown = scopes.filter((scope) => !isKnownScope(scope));
  if (unknown.length > 0) {
    return errorPage(400, 'invalid_scope', `Some requested scopes were invalid. {invalid=[${unknown.join(', ')}]}`);
  }
  if (query.get('response_type') !== 'token') {
    return errorPage(400, 'unsupported_response_type', `Response type not supported: ${query.get('response_type')}`);
  }
  return { client, redirect, scopes, query };
}

function give(asked: Asked, account: GoogleAccount, desk: SignInDesk, scopes: readonly string[]): SiteResponse {
  const { client, query } = asked;
  const isMerged = query.get('include_granted_scopes') === 'true';
  const all = isMerged ? [...new Set([...scopes, ...desk.tokens.granted(account.email, client.id)])] : scopes;
  const { token } = desk.tokens.issue(account.email, client.id, all);
  return back(asked, {
    access_token: token,
    token_type: 'Bearer',
    expires_in: String(desk.tokens.lifetime),
    scope: writtenScopes(all).join(' '),
    authuser: String(desk.accounts().indexOf(account)),
    prompt: query.get('prompt') ?? 'consent',
  });
}

const isGranted = (asked: Asked, account: GoogleAccount, { tokens }: SignInDesk): boolean => {
  const granted = tokens.granted(account.email, asked.client.id);
  return asked.scopes.every((scope) => granted.has(scope));
};

/** Nobody is asked anything: a token, or why there is none. */
function silently(asked: Asked, desk: SignInDesk): SiteResponse {
  if (desk.silentError !== null) return back(asked, { error: desk.silentError });
  const accounts = desk.accounts();
  const hint = asked.query.get('login_hint');
  const account = hint === null ? accounts[0] : accounts.find(({ email, sub }) => email === hint || sub === hint);
  if (!account) return back(asked, { error: 'login_required' });
  if (hint === null && accounts.length > 1) return back(asked, { error: 'interaction_required' });
  if (!isGranted(asked, account, desk)) return back(asked, { error: 'consent_required' });
  return give(asked, account, desk, asked.scopes);
}

function openSignIn(query: URLSearchParams, desk: SignInDesk): SiteResponse {
  const asked = readAsked(query, desk);
  if ('status' in asked) return asked;
  const prompt = query.get('prompt');
  if (prompt === 'none') return silently(asked, desk);
  const accounts = desk.accounts();
  const wanted = query.get('chosen') ?? (prompt === 'select_account' ? null : query.get('login_hint'));
  const account = accounts.find(({ email, sub }) => email === wanted || sub === wanted);
  if (!account) return accountPage(query, asked.client.name, accounts);
  if (prompt !== 'consent' && isGranted(asked, account, desk)) return give(asked, account, desk, asked.scopes);
  const things = asked.scopes.filter((scope) => !isIdentityScope(scope));
  return consentPage(
    query,
    asked.client.name,
    account.email,
    things.map((scope) => ({ scope, words: scopeWords(scope) })),
  );
}

function decide(form: URLSearchParams, desk: SignInDesk): SiteResponse {
  const asked = readAsked(form, desk);
  if ('status' in asked) return asked;
  const account = desk.accounts().find(({ email }) => email === form.get('chosen'));
  if (!account || form.get('decision') !== 'allow') return back(asked, { error: 'access_denied' });
  const allowed = form.getAll('allow');
  const scopes = asked.scopes.filter((scope) => isIdentityScope(scope) || allowed.includes(scope));
  desk.tokens.grant(account.email, asked.client.id, scopes);
  return give(asked, account, desk, scopes);
}

/** `accounts.google.com`, as far as an extension's sign-in goes there. Null: nothing of that address. */
export function answerSignIn(request: SiteRequest, desk: SignInDesk): SiteResponse | null {
  switch (`${request.method} ${request.url.pathname}`) {
    case 'GET /o/oauth2/v2/auth':
      return openSignIn(request.url.searchParams, desk);
    case 'POST /o/oauth2/v2/decision':
      return decide(new URLSearchParams(request.body), desk);
    case 'GET /practice/sign-in.css':
      return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: SIGN_IN_STYLE };
    default:
      return null;
  }
}
