import { randomBytes } from 'node:crypto';
import { clientModule, ownFile, stateOf } from '../server/client-module.ts';
import { type Preferences, readPreferences } from '../server/preferences.ts';
import type { PracticeProduct, SiteRequest, SiteResponse, Variant } from '../server/types.ts';
import type { AccountInfo } from './model/event.ts';
import { jsonAnswer } from './server/answers.ts';
import { answerChange } from './server/changes.ts';
import { answerControl } from './server/control.ts';
import { contentPolicy, page } from './server/page.ts';
import { CalendarStore } from './server/store.ts';
import { styleSheet } from './server/style-sheet.ts';

export interface CalendarOptions {
  /** The stand-in's clock; the real one by default. */
  readonly now?: () => Date;
}

const redirect = (location: string, preferences: Preferences): SiteResponse => ({
  status: 302,
  headers: { location, 'set-cookie': preferences.cookies, 'cache-control': 'no-store' },
});

/** `/u/7` and an unknown `authuser` get the first account, without a word. */
function chosenAccount(accounts: readonly AccountInfo[], index: string | undefined, authuser: string | null): number {
  const byAddress = accounts.findIndex((account) => account.email === authuser?.toLowerCase());
  if (byAddress >= 0) return byAddress;
  const number = Number(authuser ?? index ?? 0);
  return accounts[number] ? number : 0;
}

async function fileOf(name: string, variant: Variant): Promise<SiteResponse | null> {
  if (name === 'style.css') {
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: await styleSheet(variant) };
  }
  return /^(client|model)\//.test(name) ? clientModule(import.meta.dirname, name) : null;
}

/** Calendar's pages, and the calendars behind them. */
export interface PracticeCalendar extends PracticeProduct {
  readonly store: CalendarStore;
}

/** The stand-in Google Calendar. */
export function createCalendar(options: CalendarOptions = {}): PracticeCalendar {
  const now = options.now ?? (() => new Date());
  const store = new CalendarStore(now);

  function showPage(request: SiteRequest, preferences: Preferences, index: number, view: string): SiteResponse {
    const account = store.accounts[index] ?? store.accounts[0];
    if (!account) throw new Error('no account');
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentPolicy(nonce),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'set-cookie': preferences.cookies,
      },
      body:
        request.method === 'HEAD'
          ? ''
          : page(account, preferences, view.startsWith('/eventedit'), nonce, now(), stateOf(import.meta.dirname)),
    };
  }

  async function answer(request: SiteRequest): Promise<SiteResponse | null> {
    const preferences = readPreferences(request);
    const { pathname, search, searchParams } = request.url;
    if (pathname === '/') return redirect(`/calendar/u/0/r${search}`, preferences);
    const own = /^\/calendar\/_\/(.+)$/.exec(pathname)?.[1];
    if (own !== undefined) return ownFile(own, (name) => fileOf(name, preferences.variant));

    const found = /^\/calendar(?:\/u\/(\d+))?(\/.*)?$/.exec(pathname);
    if (!found) return null;
    const [, number, rest = ''] = found;
    const index = chosenAccount(store.accounts, number, searchParams.get('authuser'));
    const email = store.accounts[index]?.email ?? '';
    if (rest === '/_/sync') return jsonAnswer(store.snapshot(email));
    if (rest.startsWith('/_/')) return answerChange(store, email, rest.slice(3), request);

    const base = `/calendar/u/${number === undefined || searchParams.has('authuser') ? index : number}`;
    if (rest === '/render' || rest === '/event') return redirect(`${base}/r/eventedit${search}`, preferences);
    const view = /^\/r(\/.*)?$/.exec(rest);
    if (!view && rest !== '' && rest !== '/') return null;
    if (!view || number === undefined) return redirect(`${base}/r${view?.[1] ?? ''}${search}`, preferences);
    return showPage(request, preferences, index, view[1] ?? '');
  }

  return {
    name: 'calendar',
    store,
    site: { host: 'calendar.google.com', answer },
    control: (request) => answerControl(store, request),
    reset: () => store.reset(),
  };
}
