import type { SiteRequest, SiteResponse } from '../server/types.ts';
import { errorAnswer } from './http/errors.ts';

/**
 * What goes wrong. `network`: no answer at all; `lost`: what was asked is done, and the answer lost; `mute`: it is done, and then
 * silence; `hang`: silence; `cut`: the connection ends within the answer; `truncated`: half of the text, as if it were whole;
 * `wrong-schema`: another thing; `status`: that status with that reason; `slow`: the right answer, later. Inside a batch whatever
 * breaks a connection leaves the one part out.
 */
export type Effect =
  | { readonly kind: 'network' | 'lost' | 'mute' | 'hang' | 'cut' | 'truncated' | 'wrong-schema' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly reason?: string | undefined;
      /** Seconds, or an HTTP date. */
      readonly retryAfter?: string | undefined;
    };

/** Which requests go wrong. What is not said does not matter. */
export interface Fault {
  readonly effect: Effect;
  /** How many; default 1. */
  readonly times?: number | undefined;
  /** How many that match pass first; default 0. */
  readonly skip?: number | undefined;
  readonly method?: string | undefined;
  readonly host?: string | undefined;
  /** Part of path and query. */
  readonly path?: string | undefined;
  readonly account?: string | undefined;
  /** Only parts of a batch, or only requests of their own. */
  readonly only?: 'parts' | 'whole' | undefined;
}

/** A request as the switch looks at it. */
export interface Seen {
  readonly request: SiteRequest;
  readonly account: string | null;
  readonly isPart: boolean;
}

/** The switch that makes the next requests fail. */
export class FaultSwitch {
  #open: { readonly fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#open.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#open = [];
  }

  /** Faults that still wait for requests. */
  list(): readonly (Fault & { readonly left: number })[] {
    return this.#open.map(({ fault, skip, left }) => ({ ...fault, skip, left }));
  }

  /** The effect on a request, used up with it. Null: all goes well. */
  take(seen: Seen): Effect | null {
    for (const entry of this.#open) {
      if (!isMeant(entry.fault, seen)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) this.#open = this.#open.filter((other) => other !== entry);
      return entry.fault.effect;
    }
    return null;
  }
}

function isMeant(fault: Fault, { request, account, isPart }: Seen): boolean {
  const { url, method } = request;
  return (
    (fault.only === undefined || (fault.only === 'parts') === isPart) &&
    (fault.method === undefined || fault.method === method) &&
    (fault.host === undefined || fault.host === url.hostname) &&
    (fault.path === undefined || `${url.pathname}${url.search}`.includes(fault.path)) &&
    (fault.account === undefined || fault.account === account)
  );
}

const USUAL_REASONS: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'rateLimitExceeded',
  404: 'notFound',
  410: 'fullSyncRequired',
  429: 'rateLimitExceeded',
  500: 'backendError',
  503: 'backendError',
};

/** The effects under which a request is not even looked at. */
export function answerInstead(effect: Effect): SiteResponse | null {
  if (effect.kind === 'network') return { status: 0, breaks: 'reset' };
  if (effect.kind === 'hang') return { status: 0, breaks: 'hang' };
  if (effect.kind !== 'status') return null;
  const reason = effect.reason ?? USUAL_REASONS[effect.status] ?? 'unknown';
  const isRate = /limit|quota/i.test(reason);
  return errorAnswer({
    status: effect.status,
    reason,
    message: `Practice: ${reason}`,
    ...(isRate && { domain: 'usageLimits' }),
    ...(effect.retryAfter !== undefined && { headers: { 'retry-after': effect.retryAfter } }),
  });
}

/** What the other effects make of an answer. */
export function distort(effect: Effect, answer: SiteResponse): SiteResponse {
  const body = answer.body ?? '';
  switch (effect.kind) {
    case 'lost':
      return { status: 0, breaks: 'reset' };
    case 'mute':
      return { status: 0, breaks: 'hang' };
    case 'cut':
      return { ...answer, breaks: 'cut' };
    case 'truncated':
      return { ...answer, body: body.slice(0, Math.floor(body.length / 2)) };
    case 'wrong-schema':
      return {
        status: 200,
        headers: { 'content-type': 'application/json; charset=UTF-8' },
        body: JSON.stringify({
          kind: 'practice#surprise',
          id: 42,
          items: 'none',
          messages: {},
          history: 'long',
          emailAddress: [],
        }),
      };
    default:
      return answer;
  }
}
