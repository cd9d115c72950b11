import { createCalendar } from '../../../../practice/calendar/site.ts';
import { createGmail } from '../../../../practice/gmail/site.ts';
import { fetchFrom } from '../../../../practice/google/fetch.ts';
import { PracticeGoogle } from '../../../../practice/google/google.ts';
import { PRACTICE_CLIENT_ID } from '../../../../practice/google/identity/clients.ts';
import { sampleAccounts } from '../../../../practice/google/sample-accounts.ts';
import type { PracticePart } from '../../../../practice/server/types.ts';

export const MIRA = 'mira.adler@fernweg.example';
export const PRIVATE = 'mira@adler.example';
export const NOW = Date.parse('2026-11-24T10:00:00Z');
export const GMAIL = 'https://gmail.googleapis.com/gmail/v1/users/me';
export const CALENDAR = 'https://www.googleapis.com/calendar/v3';

const scopeName = (short: string): string => `https://www.googleapis.com/auth/${short}`;

/** The sample workspace with Google's APIs over it, without sockets. `clock.now` can be moved. */
export function openDesk() {
  const clock = { now: NOW };
  const gmail = createGmail({ now: () => clock.now });
  const calendar = createCalendar({ now: () => new Date(clock.now) });
  const google = new PracticeGoogle({
    accounts: sampleAccounts(gmail, calendar, () => clock.now),
    now: () => clock.now,
  });
  const fetch = fetchFrom(google);
  const token = (scopes: readonly string[], account = MIRA, seconds = 3_600): string =>
    google.tokens.issue(account, PRACTICE_CLIENT_ID, scopes.map(scopeName), seconds).token;

  /** Asks with a token for the scopes; the body, where there is one, as JSON. */
  async function ask(
    scope: string,
    url: string,
    init: { method?: string; body?: unknown; headers?: Record<string, string>; account?: string } = {},
  ) {
    const { method = 'GET', body, headers = {}, account = MIRA } = init;
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token([scope], account)}`, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text === '' ? null : JSON.parse(text) };
  }

  async function control(part: PracticePart, path: string, body?: unknown) {
    const method = body === undefined ? 'GET' : 'POST';
    const url = new URL(path, 'http://127.0.0.1');
    const answer = await part.control({
      method,
      url,
      headers: {},
      body: body === undefined ? '' : JSON.stringify(body),
    });
    return { status: answer?.status ?? 404, json: JSON.parse(answer?.body || 'null') };
  }

  return { clock, gmail, calendar, google, fetch, token, ask, control };
}

/** What Google calls a refusal. */
export const reasonOf = (answer: { readonly json: { error: { errors: { reason: string }[] } } }): string | undefined =>
  answer.json.error.errors[0]?.reason;
