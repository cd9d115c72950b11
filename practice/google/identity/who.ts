import type { SiteRequest, SiteResponse } from '../../server/types.ts';
import type { GoogleAccount } from '../accounts.ts';
import { writtenScopes } from './scopes.ts';
import type { TokenOffice, TokenView } from './tokens.ts';

const json = (value: unknown, status = 200): SiteResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const bearer = ({ headers }: SiteRequest): string | null =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** A parameter of a form, wherever the client put it. */
function given(request: SiteRequest, name: string): string | null {
  const isForm = (request.headers['content-type'] ?? '').includes('application/x-www-form-urlencoded');
  return request.url.searchParams.get(name) ?? (isForm ? new URLSearchParams(request.body).get(name) : null);
}

const knowsEmail = ({ scopes }: TokenView): boolean => scopes.has('email') || scopes.has('userinfo.email');

function userInfo(request: SiteRequest, tokens: TokenOffice, accounts: readonly GoogleAccount[]): SiteResponse {
  const view = tokens.find(bearer(request) ?? '');
  const account = accounts.find(({ email }) => email === view?.account);
  const isAllowed =
    view && (knowsEmail(view) || ['openid', 'profile', 'userinfo.profile'].some((one) => view.scopes.has(one)));
  if (!account || !isAllowed) return json({ error: 'invalid_request', error_description: 'Invalid Credentials' }, 401);
  const isOld = request.url.pathname.startsWith('/oauth2/v2/');
  return json({
    [isOld ? 'id' : 'sub']: account.sub,
    ...(knowsEmail(view) && { email: account.email, [isOld ? 'verified_email' : 'email_verified']: true }),
    ...(view.scopes.has('profile') && { name: account.name }),
    ...(account.isWorkspace && { hd: account.email.split('@')[1] }),
  });
}

function tokenInfo(
  request: SiteRequest,
  tokens: TokenOffice,
  accounts: readonly GoogleAccount[],
  now: number,
): SiteResponse {
  const view = tokens.find(given(request, 'access_token') ?? bearer(request) ?? '');
  const account = accounts.find(({ email }) => email === view?.account);
  if (!view || !account) return json({ error: 'invalid_token', error_description: 'Invalid Value' }, 400);
  const seconds = Math.floor((view.expiresAt - now) / 1000);
  return json({
    azp: view.clientId,
    aud: view.clientId,
    sub: account.sub,
    scope: writtenScopes(view.granted).join(' '),
    exp: String(Math.floor(view.expiresAt / 1000)),
    expires_in: String(seconds),
    ...(knowsEmail(view) && { email: account.email, email_verified: 'true' }),
    access_type: 'online',
  });
}

function revoke(request: SiteRequest, tokens: TokenOffice): SiteResponse {
  const isDone = tokens.revoke(given(request, 'token') ?? '');
  return isDone ? json({}) : json({ error: 'invalid_token', error_description: 'Token expired or revoked' }, 400);
}

/** Who a token is for, what it may do, and taking it back. Null: no such address. */
export function answerIdentity(
  request: SiteRequest,
  tokens: TokenOffice,
  accounts: readonly GoogleAccount[],
  now: number,
): SiteResponse | null {
  switch (request.url.pathname) {
    case '/oauth2/v2/userinfo':
    case '/oauth2/v3/userinfo':
    case '/v1/userinfo':
      return userInfo(request, tokens, accounts);
    case '/tokeninfo':
    case '/oauth2/v2/tokeninfo':
    case '/oauth2/v3/tokeninfo':
      return tokenInfo(request, tokens, accounts, now);
    case '/revoke':
      return request.method === 'POST' ? revoke(request, tokens) : null;
    default:
      return null;
  }
}
