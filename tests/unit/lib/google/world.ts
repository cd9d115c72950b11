import type { Launch } from '../../../../lib/google/auth/identity.ts';
import type { Area, Surroundings } from '../../../../lib/google/surroundings.ts';

/** A request as it went out. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What a request meets: an answer, a network that fails, or nobody who answers in time. */
export type Met = Response | 'no-network' | 'no-answer';

export const NOON = Date.parse('2026-11-25T12:00:00Z');
export const CLIENT = '123456789012-abcdefghijklmnop0123456789abcdef.apps.googleusercontent.com';
export const REDIRECT = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';

export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const isBare = status === 204;
  return new Response(isBare ? null : text, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** An error as Google's APIs write it. */
export function refusal(status: number, reason: string, headers: Record<string, string> = {}): Response {
  return answer({ error: { code: status, message: `Secret words: ${reason}`, errors: [{ reason }] } }, status, headers);
}

export function memoryArea(): Area & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get: async (key) => {
      const text = held.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key, value) => void held.set(key, JSON.stringify(value)),
    remove: async (keys) => {
      for (const key of keys) held.delete(key);
    },
    keys: async () => [...held.keys()],
  };
}

/** Surroundings in which time passes only by sleeping, and everything that happens can be looked at. */
export function world(meet: (asked: Asked) => Met | Promise<Met>) {
  const asked: Asked[] = [];
  const slept: number[] = [];
  const launched: { url: URL; interactive: boolean }[] = [];
  const connected = new Set<string>();
  const session = memoryArea();
  const local = memoryArea();
  const state = {
    now: NOON,
    random: 0.5,
    clientId: CLIENT as string | null,
    redirect: REDIRECT as string | null,
    /** Whether the browser lets requests to Google's APIs out. */
    permitted: true,
    launch: (_url: URL, _interactive: boolean): Launch | Promise<Launch> => ({ kind: 'silent' }),
  };
  let nonces = 0;
  let tooLate = new AbortController();
  const surroundings: Surroundings = {
    fetch: async (input, init) => {
      const url = String(input);
      const one = {
        method: init?.method ?? 'GET',
        url,
        headers: new Headers(init?.headers),
        body: String(init?.body ?? ''),
      };
      asked.push(one);
      const late = tooLate;
      const met = await meet(one);
      init?.signal?.throwIfAborted();
      if (met === 'no-network') throw new TypeError('Failed to fetch');
      if (met !== 'no-answer') return met;
      late.abort(new DOMException('Too late', 'TimeoutError'));
      init?.signal?.throwIfAborted();
      throw new Error('Nobody would have waited for this in vain.');
    },
    now: () => state.now,
    random: () => state.random,
    nonce: () => {
      nonces += 1;
      return `nonce${nonces}`;
    },
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      slept.push(milliseconds);
      state.now += milliseconds;
    },
    timeout: () => {
      tooLate = new AbortController();
      return tooLate.signal;
    },
    identity: {
      redirectUrl: () => state.redirect,
      launch: async (url, interactive) => {
        launched.push({ url: new URL(url), interactive });
        return state.launch(new URL(url), interactive);
      },
    },
    session,
    local,
    clientId: async () => state.clientId,
    isConnected: async (account, capability) => connected.has(`${capability} ${account}`),
    isPermitted: async () => state.permitted,
  };
  /** Whoever waits for an answer waits no longer. */
  const giveUp = () => tooLate.abort(new DOMException('Too late', 'TimeoutError'));
  return { surroundings, asked, slept, launched, connected, session, local, state, giveUp };
}

export type World = ReturnType<typeof world>;

/** Where Google would send the person back to, having granted what was asked, or having said no. */
export function back(url: URL, parameters: Record<string, string>): Launch {
  const answered = new URLSearchParams({ state: url.searchParams.get('state') ?? '', ...parameters });
  return { kind: 'back', url: `${url.searchParams.get('redirect_uri')}#${answered}` };
}

export function granted(url: URL, token = 'token-of-google'): Launch {
  return back(url, {
    access_token: token,
    token_type: 'Bearer',
    expires_in: '3599',
    scope: url.searchParams.get('scope') ?? '',
  });
}

export const MIRA = 'mira@fernweg.example';
export const TOM = 'tom@fernweg.example';
/** Aborts only where a test hangs. */
export const never = AbortSignal.timeout(600_000);

/** A Google at which the session’s person is `owner`, who grants whatever is asked. */
export function google(owner = MIRA): World {
  const scene = world(({ url }) => {
    if (url.endsWith('/userinfo')) return answer({ sub: `id of ${owner}`, email: owner, email_verified: true });
    return url.endsWith('/revoke') ? answer({}) : answer({ emailAddress: owner, historyId: '1' });
  });
  let tokens = 0;
  scene.state.launch = (url) => {
    tokens += 1;
    return granted(url, `token-number-${tokens}`);
  };
  return scene;
}

/** All that is kept, in both storages. */
export const held = ({ session, local }: World): string => JSON.stringify([[...session.held], [...local.held]]);
