import type { PracticePart, Site, SiteRequest, SiteResponse } from '../server/types.ts';
import type { GoogleAccount } from './accounts.ts';
import { calendarEndpoints } from './calendar/methods.ts';
import { answerControl } from './control.ts';
import { answerInstead, distort, type Effect, FaultSwitch } from './faults.ts';
import { answerBatch } from './http/batch.ts';
import { errorAnswer } from './http/errors.ts';
import { findRoute } from './http/router.ts';
import { type Gate, serve } from './http/serve.ts';
import { type OAuthClient, usualClients } from './identity/clients.ts';
import { answerSignIn, type SignInDesk } from './identity/sign-in.ts';
import { TokenOffice } from './identity/tokens.ts';
import { answerIdentity, bearer } from './identity/who.ts';
import { RequestLog } from './log.ts';
import { gmailEndpoints } from './mail/methods.ts';
import { QuotaMeter } from './quota.ts';

/** The hosts of Google's sign-in and APIs. */
export const GOOGLE_HOSTS = [
  'gmail.googleapis.com',
  'www.googleapis.com',
  'oauth2.googleapis.com',
  'openidconnect.googleapis.com',
  'accounts.google.com',
] as const;

const BATCH_PATH = '/batch/gmail/v1';
const endpoints = [...gmailEndpoints, ...calendarEndpoints];

/** What can be changed while the stand-in runs. */
export interface GoogleSettings {
  /** What a silent sign-in answers whatever is granted, such as `interaction_required`. */
  silentError: string | null;
  /** The addresses that nobody is signed in with in the browser. */
  signedOut: readonly string[];
  batchOrder: 'kept' | 'reversed';
}

const usualSettings = (): GoogleSettings => ({ silentError: null, signedOut: [], batchOrder: 'kept' });

export interface GoogleOptions {
  /** The accounts that can sign in; asked for anew after each reset. */
  readonly accounts: () => readonly GoogleAccount[];
  /** Epoch milliseconds. Default: the clock. */
  readonly now?: () => number;
}

/** Google's sign-in and its APIs on loopback. */
export class PracticeGoogle implements PracticePart {
  readonly name = 'google' as const;
  readonly faults = new FaultSwitch();
  readonly quota = new QuotaMeter();
  readonly log = new RequestLog();
  readonly tokens: TokenOffice;
  readonly now: () => number;
  clients: Map<string, OAuthClient> = usualClients();
  settings: GoogleSettings = usualSettings();
  readonly #source: () => readonly GoogleAccount[];
  #accounts: readonly GoogleAccount[];

  constructor(options: GoogleOptions) {
    this.now = options.now ?? Date.now;
    this.tokens = new TokenOffice(this.now);
    this.#source = options.accounts;
    this.#accounts = options.accounts();
  }

  get accounts(): readonly GoogleAccount[] {
    return this.#accounts;
  }

  account(email: string): GoogleAccount | undefined {
    return this.#accounts.find((account) => account.email === email);
  }

  /** A site for each host. They answer by path alone, so that a client may also reach them all at one address. */
  get sites(): readonly Site[] {
    return GOOGLE_HOSTS.map((host) => ({ host, answer: async (request) => lastOne(await this.answer(request)) }));
  }

  control(request: SiteRequest): SiteResponse | null {
    return answerControl(request, this);
  }

  reset(): void {
    this.#accounts = this.#source();
    this.tokens.reset();
    this.quota.reset();
    this.faults.clear();
    this.log.clear();
    this.clients = usualClients();
    this.settings = usualSettings();
  }

  /** Answers a request to any of the hosts; null: nothing there. */
  answer(request: SiteRequest): Promise<SiteResponse | null> {
    return this.#pass(request, false);
  }

  async #pass(request: SiteRequest, isPart: boolean): Promise<SiteResponse | null> {
    const account = this.tokens.find(bearer(request) ?? '')?.account ?? null;
    const effect = this.faults.take({ request, account, isPart });
    const instead = effect && answerInstead(effect);
    const done = instead ? { answer: instead, units: 0, id: null } : await this.#do(request, isPart);
    if (effect?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, effect.milliseconds));
    const answer = effect && done.answer ? distort(effect, done.answer) : done.answer;
    this.#note(request, { ...done, account, answer, isPart, effect });
    return answer;
  }

  async #do(request: SiteRequest, isPart: boolean): Promise<Done> {
    const { pathname } = request.url;
    if (pathname === BATCH_PATH && request.method === 'POST' && !isPart) {
      const part = async (inner: SiteRequest): Promise<SiteResponse | null> => {
        const answer = await this.#pass(inner, true);
        return answer?.breaks === undefined ? answer : null;
      };
      return { answer: await answerBatch(request, part, this.settings.batchOrder), units: 0, id: null };
    }
    const route = findRoute(endpoints, request.method, pathname);
    if (route) return { ...serve(request, route, this.#gate()), id: route.endpoint.method.id };
    const answer =
      answerIdentity(request, this.tokens, this.#accounts, this.now()) ?? answerSignIn(request, this.#desk());
    const isApi = isPart || /^\/(gmail|calendar)\/v\d\//.test(pathname);
    const missing = isApi ? errorAnswer({ status: 404, reason: 'notFound', message: 'Method not found.' }) : null;
    return { answer: answer ?? missing, units: 0, id: null };
  }

  #gate(): Gate {
    return { tokens: this.tokens, quota: this.quota, account: (email) => this.account(email), now: this.now };
  }

  #desk(): SignInDesk {
    const { tokens, clients, settings } = this;
    const accounts = () => this.#accounts.filter(({ email }) => !settings.signedOut.includes(email));
    return { tokens, clients, accounts, silentError: settings.silentError };
  }

  #note({ method, url }: SiteRequest, { account, answer, isPart, effect, units, id }: Noted): void {
    this.log.add({
      at: this.now(),
      host: url.hostname,
      method,
      path: `${url.pathname}${url.search}`,
      id,
      account,
      units,
      status: answer?.status ?? 404,
      isPart,
      fault: effect?.kind ?? null,
    });
  }
}

/**
 * Each connection for one request: a browser repeats by itself what breaks on a connection that it has used before, and no
 * fault would ever be seen.
 */
const lastOne = (answer: SiteResponse | null): SiteResponse | null =>
  answer && { ...answer, headers: { ...answer.headers, connection: 'close' } };

interface Done {
  readonly answer: SiteResponse | null;
  readonly units: number;
  readonly id: string | null;
}

interface Noted extends Done {
  readonly account: string | null;
  readonly isPart: boolean;
  readonly effect: Effect | null;
}
