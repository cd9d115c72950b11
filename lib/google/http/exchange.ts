import type { Surroundings } from '../surroundings.ts';

/** A request as it goes out. `token` is what it is authorised with, if anything. */
export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly token: string | null;
  readonly etag?: string | null;
  readonly body: { readonly type: string; readonly text: string } | null;
}

/** What came back, read to the end. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** One try: a reply, or none (`lost`: no network, or not in time), or one longer than any that we ask for. */
export type Exchange =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'lost' }
  | { readonly kind: 'endless'; readonly status: number };

/** A worker may be stopped when a request takes 30 seconds. */
const TIMEOUT = 20_000;
/** The longest answer asked for, a batch of 50 heads, takes some 150 kB. */
const MOST_BYTES = 4_000_000;

/** The body as text, or null where it is longer than any that is asked for. */
async function readBounded(response: Response): Promise<string | null> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Sends a request once. No cookie goes along, nothing is cached, and a redirect is not followed: the token is for this
 * address alone. Throws the signal's reason when that aborts, and nothing else.
 */
export async function exchange(world: Surroundings, sent: Sent, signal: AbortSignal): Promise<Exchange> {
  signal.throwIfAborted();
  const headers = new Headers({ accept: 'application/json' });
  if (sent.token !== null) headers.set('authorization', `Bearer ${sent.token}`);
  if (sent.etag != null) headers.set('if-match', sent.etag);
  if (sent.body !== null) headers.set('content-type', sent.body.type);
  try {
    const response = await world.fetch(sent.url, {
      method: sent.method,
      headers,
      body: sent.body?.text ?? null,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, world.timeout(TIMEOUT)]),
    });
    const text = await readBounded(response);
    if (text === null) return { kind: 'endless', status: response.status };
    const contentType = response.headers.get('content-type') ?? '';
    const retryAfter = response.headers.get('retry-after');
    return { kind: 'reply', reply: { status: response.status, contentType, retryAfter, text } };
  } catch {
    signal.throwIfAborted();
    return { kind: 'lost' };
  }
}
