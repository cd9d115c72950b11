import path from 'node:path';
import { clientModule, ownFile, stateOf } from '../server/client-module.ts';
import { type Preferences, readPreferences } from '../server/preferences.ts';
import type { PracticeProduct, SiteRequest, SiteResponse } from '../server/types.ts';
import { type Account, accountOfPath, makeAccounts } from './accounts.ts';
import { answerApi } from './api.ts';
import { answerControl } from './control.ts';
import { answerFeed } from './feed.ts';
import { CLIENT_PATH, pageOf, redirect } from './page.ts';
import { usualSettings } from './post-office.ts';

const CLIENT = path.join(import.meta.dirname, 'client');
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

export interface GmailOptions {
  /** Milliseconds since 1970; the sample mail is dated from it. Default: the clock. */
  readonly now?: () => number;
}

/** Where an address that does not name an account leads: by `authuser`, by the feed's `account_id`, else to the first account. */
function wayIn(url: URL, accounts: readonly Account[], preferences: Preferences): SiteResponse | null {
  const asked = url.searchParams.get('authuser') ?? url.searchParams.get('account_id');
  const named = accounts.find(
    (each) => each.index !== null && (each.view.email === asked || String(each.index) === asked),
  );
  const here = accountOfPath(accounts, url.pathname)?.account;
  const account = named ?? (url.searchParams.has('authuser') ? accounts[0] : here) ?? accounts[0];
  if (!account) return null;
  const query = new URLSearchParams(url.searchParams);
  for (const name of ['authuser', 'account_id', 'message_id', 'extsrc']) query.delete(name);
  const message = url.searchParams.get('message_id');
  if (message !== null) query.delete('view');
  const rest = query.size > 0 ? `?${query}` : '';
  return redirect(`${account.view.base}${rest}${message === null ? '' : `#inbox/${message}`}`, preferences.cookies);
}

/** Gmail's pages, and the mailboxes behind them: others after each reset. */
export interface PracticeGmail extends PracticeProduct {
  readonly accounts: () => readonly Account[];
}

/** The stand-in Gmail on `mail.google.com`: pages, the page's own requests, the unread feed, and its part of the control endpoint. */
export function createGmail(options: GmailOptions = {}): PracticeGmail {
  const now = options.now ?? Date.now;
  const settings = usualSettings();
  let accounts = makeAccounts(now, settings);

  async function answer(request: SiteRequest): Promise<SiteResponse | null> {
    const { url } = request;
    const preferences = readPreferences(request);
    if (url.pathname.startsWith(CLIENT_PATH)) {
      return ownFile(url.pathname.slice(CLIENT_PATH.length), (name) => clientModule(CLIENT, name));
    }
    if (url.pathname === '/favicon.ico') return { status: 204 };
    if (url.pathname.endsWith('/images/cleardot.gif')) {
      return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: DOT };
    }
    const at = accountOfPath(accounts, url.pathname);
    if (/\/feed\/atom(\/|$)/.test(url.pathname)) return answerFeed(at?.account ?? null, settings.feed, now());
    if (at?.rest.startsWith('i/')) {
      return answerApi(at.rest.slice(2), request, { account: at.account, accounts, preferences, now });
    }
    const asksElsewhere = url.searchParams.has('authuser') || url.searchParams.has('account_id');
    if (at?.rest === '' && url.pathname.endsWith('/') && !asksElsewhere) return pageOf(preferences, stateOf(CLIENT));
    if (url.pathname === '/' || /^\/mail(\/|\/(b\/[^/]+\/)?u\/\d+\/?)?$/.test(url.pathname)) {
      return wayIn(url, accounts, preferences);
    }
    return null;
  }

  return {
    name: 'mail',
    accounts: () => accounts,
    site: { host: 'mail.google.com', answer },
    control: (request) => answerControl(request, accounts, settings, now),
    reset: () => {
      for (const account of accounts) account.office.close();
      Object.assign(settings, usualSettings());
      accounts = makeAccounts(now, settings);
    },
  };
}
