import type { SiteRequest, SiteResponse } from '../../server/types.ts';
import type { GoogleAccount } from '../accounts.ts';
import { scopeName } from '../contract/method.ts';
import type { TokenOffice } from '../identity/tokens.ts';
import { bearer } from '../identity/who.ts';
import type { QuotaMeter } from '../quota.ts';
import { errorAnswer, Refused, refuse } from './errors.ts';
import { keepFields, parseMask } from './fields.ts';
import { queryObject } from './parameters.ts';
import type { Route } from './router.ts';

/** What every call passes on its way. */
export interface Gate {
  readonly tokens: TokenOffice;
  readonly quota: QuotaMeter;
  account(email: string): GoogleAccount | undefined;
  /** Epoch milliseconds. */
  now(): number;
}

const REALM = 'Bearer realm="https://accounts.google.com/"';

function authorized(request: SiteRequest, { endpoint: { method } }: Route, gate: Gate) {
  const token = bearer(request);
  const view = token === null ? null : gate.tokens.find(token);
  const account = view && gate.account(view.account);
  if (!view || !account) {
    const message = token === null ? 'Request is missing required authentication credential.' : 'Invalid Credentials';
    const headers = { 'www-authenticate': token === null ? REALM : `${REALM}, error="invalid_token"` };
    throw refuse(401, token === null ? 'required' : 'authError', message, { headers });
  }
  if (!method.scopes.some((scope) => view.scopes.has(scope))) {
    const scopes = method.scopes.map(scopeName).join(' ');
    throw refuse(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', {
      detail: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      headers: { 'www-authenticate': `${REALM}, error="insufficient_scope", scope="${scopes}"` },
    });
  }
  return { account, scopes: view.scopes };
}

function spend({ endpoint: { method } }: Route, email: string, { quota, now }: Gate): void {
  if (quota.spend(method.api, email, method.units, now())) return;
  const what = method.api === 'gmail' ? 'Units' : 'Queries';
  const message = `Quota exceeded for quota metric '${what}' and limit '${what} per minute per user'`;
  throw refuse(quota.status, 'rateLimitExceeded', message, { domain: 'usageLimits', detail: 'RATE_LIMIT_EXCEEDED' });
}

/** An answer, and what it cost. */
export interface Served {
  readonly answer: SiteResponse;
  readonly units: number;
}

/** Does one method, as far as the token and the quota let it. */
export function serve(request: SiteRequest, route: Route, gate: Gate): Served {
  const { endpoint, parameters } = route;
  let units = 0;
  try {
    const { account, scopes } = authorized(request, route, gate);
    spend(route, account.email, gate);
    units = endpoint.method.units;
    if (parameters.userId !== undefined && !['me', account.email].includes(parameters.userId)) {
      throw refuse(403, 'forbidden', `Delegation denied for ${account.email}`);
    }
    const query = queryObject(request.url.searchParams, new Set(endpoint.method.lists));
    const etag = request.headers['if-match'] ?? null;
    const value = endpoint.run({ account, scopes, parameters, query, body: request.body, etag, now: gate.now() });
    if (value === null) return { answer: { status: 204 }, units };
    const fields = request.url.searchParams.get('fields');
    const kept = fields === null ? value : keepFields(value, parseMask(fields));
    const headers = { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private' };
    return { answer: { status: 200, headers, body: JSON.stringify(kept) }, units };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { answer: errorAnswer(error.refusal), units };
  }
}
