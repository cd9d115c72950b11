import * as v from 'valibot';
import type { SiteRequest, SiteResponse } from '../server/types.ts';
import type { GoogleAccount } from './accounts.ts';
import { WorkingHours } from './contract/calendar-schemas.ts';
import { Vacation } from './contract/gmail-schemas.ts';
import type { PracticeGoogle } from './google.ts';
import { PRACTICE_CLIENT_ID } from './identity/clients.ts';

const optional = v.exactOptional;
const Effect = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['network', 'lost', 'mute', 'hang', 'cut', 'truncated', 'wrong-schema']) }),
  v.strictObject({ kind: v.literal('slow'), milliseconds: v.number() }),
  v.strictObject({
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    reason: optional(v.string()),
    retryAfter: optional(v.string()),
  }),
]);
const FaultShape = v.strictObject({
  effect: Effect,
  times: optional(v.number()),
  skip: optional(v.number()),
  method: optional(v.string()),
  host: optional(v.string()),
  path: optional(v.string()),
  account: optional(v.string()),
  only: optional(v.picklist(['parts', 'whole'])),
});
const SettingsShape = v.strictObject({
  silentError: optional(v.nullable(v.string())),
  signedOut: optional(v.array(v.string())),
  batchOrder: optional(v.picklist(['kept', 'reversed'])),
  tokenSeconds: optional(v.number()),
  gmailUnits: optional(v.number()),
  calendarRequests: optional(v.number()),
  quotaStatus: optional(v.picklist([403, 429])),
});
const AccountShape = v.strictObject({
  account: v.string(),
  vacation: optional(Vacation),
  hasFocusTime: optional(v.boolean()),
  workingHours: optional(v.nullable(WorkingHours)),
});
const TokenShape = v.strictObject({
  account: v.string(),
  scopes: v.array(v.string()),
  seconds: optional(v.number()),
  client: optional(v.string()),
});
const ClientShape = v.strictObject({
  id: v.string(),
  name: optional(v.string()),
  redirects: optional(v.nullable(v.array(v.string()))),
});
const WhoShape = v.strictObject({ account: optional(v.string()) });

const json = (value: unknown, status = 200): SiteResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
const DONE: SiteResponse = { status: 204 };
const NOBODY = json({ error: 'no such account' }, 404);

function stateOf({ email, journal, vacation, hasFocusTime, workingHours }: GoogleAccount): unknown {
  return {
    account: email,
    historyId: String(journal.historyId),
    messages: journal.mails.map(({ id, threadId, labelIds }) => ({ id, threadId, labelIds })),
    vacation,
    hasFocusTime,
    workingHours,
  };
}

function changeSettings(google: PracticeGoogle, body: unknown): SiteResponse {
  const { tokenSeconds, gmailUnits, calendarRequests, quotaStatus, ...rest } = v.parse(SettingsShape, body);
  google.settings = { ...google.settings, ...rest };
  if (tokenSeconds !== undefined) google.tokens.lifetime = tokenSeconds;
  if (gmailUnits !== undefined) google.quota.limit('gmail', gmailUnits);
  if (calendarRequests !== undefined) google.quota.limit('calendar', calendarRequests);
  if (quotaStatus !== undefined) google.quota.status = quotaStatus;
  return json(google.settings);
}

function changeAccount(google: PracticeGoogle, body: unknown): SiteResponse {
  const { account: email, ...asked } = v.parse(AccountShape, body);
  const account = google.account(email);
  if (!account) return NOBODY;
  if (asked.vacation !== undefined) account.vacation = asked.vacation;
  if (asked.hasFocusTime !== undefined) account.hasFocusTime = asked.hasFocusTime;
  if (asked.workingHours !== undefined) account.workingHours = asked.workingHours;
  return json(stateOf(account));
}

/** Lets cursors go stale: a history that begins now, sync tokens that are none any more. */
function forget(google: PracticeGoogle, body: unknown): SiteResponse {
  const { account } = v.parse(WhoShape, body);
  for (const each of google.accounts) {
    if (account !== undefined && each.email !== account) continue;
    each.journal.forget();
    each.calendar?.expire();
  }
  return DONE;
}

function giveToken(google: PracticeGoogle, body: unknown): SiteResponse {
  const { account, scopes, seconds, client = PRACTICE_CLIENT_ID } = v.parse(TokenShape, body);
  if (!google.account(account)) return NOBODY;
  google.tokens.grant(account, client, scopes);
  return json({ access_token: google.tokens.issue(account, client, scopes, seconds).token });
}

/**
 * Google's part of the control endpoint, all under `/google/`: `POST faults {effect, times?, skip?, method?, host?, path?, account?, only?}`,
 * `GET faults`, `POST faults/clear`; `GET log`, `POST log/clear`; `POST settings`; `GET state?account=`,
 * `POST account {account, vacation?, hasFocusTime?, workingHours?}`; `POST token {account, scopes}`, `POST tokens/expire {account?}`,
 * `GET grants`, `POST clients {id, redirects?}`; `POST forget {account?}`. Null: no such control.
 */
export function answerControl(request: SiteRequest, google: PracticeGoogle): SiteResponse | null {
  const body = (): unknown => (request.body === '' ? {} : JSON.parse(request.body));
  switch (`${request.method} ${request.url.pathname.replace(/^\/google\//, '')}`) {
    case 'POST faults':
      google.faults.add(v.parse(FaultShape, body()));
      return DONE;
    case 'GET faults':
      return json(google.faults.list());
    case 'POST faults/clear':
      google.faults.clear();
      return DONE;
    case 'GET log':
      return json({ ...google.log.totals, entries: google.log.entries });
    case 'POST log/clear':
      google.log.clear();
      return DONE;
    case 'POST settings':
      return changeSettings(google, body());
    case 'GET state': {
      const account = google.account(request.url.searchParams.get('account') ?? google.accounts[0]?.email ?? '');
      return account ? json(stateOf(account)) : NOBODY;
    }
    case 'POST account':
      return changeAccount(google, body());
    case 'POST token':
      return giveToken(google, body());
    case 'POST tokens/expire':
      google.tokens.expire(v.parse(WhoShape, body()).account);
      return DONE;
    case 'GET grants':
      return json(google.tokens.list());
    case 'POST clients': {
      const { id, name = 'A client', redirects = null } = v.parse(ClientShape, body());
      google.clients.set(id, { id, name, redirects });
      return DONE;
    }
    case 'POST forget':
      return forget(google, body());
    default:
      return null;
  }
}
