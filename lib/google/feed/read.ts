import { type Feed, parseFeed } from './parse.ts';

/** What asking for one feed came to. `offline` is any state in which asking again later makes sense. */
export type FeedReading =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreadable' };

const TIMEOUT = 15_000;
/** Twenty entries take about 20 kB; more than this is no feed. */
const MOST_BYTES = 1_000_000;

/** Gmail's own unread feed of the account that stands at `index` of the browser's session. */
export function feedUrl(index: number): string {
  return `https://mail.google.com/mail/u/${index}/feed/atom`;
}

/** The body as text, or null where it is longer than any feed. */
async function readCapped(response: Response): Promise<string | null> {
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
 * Reads one feed with the person's own session. A redirect is not followed: it leads to another host's sign-in, so it means
 * that nobody is signed in at this index. Never throws.
 */
export async function readFeed(index: number, request: typeof fetch = fetch): Promise<FeedReading> {
  try {
    const response = await request(feedUrl(index), {
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const isRedirect = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    if (isRedirect || [401, 403, 404].includes(response.status)) return { kind: 'signed-out' };
    if (!response.ok) return { kind: 'offline' };
    const text = await readCapped(response);
    const feed = text === null ? null : parseFeed(text);
    if (feed !== null) return { kind: 'feed', feed };
    const isPage =
      /html/i.test(response.headers.get('content-type') ?? '') || /^\s*<(?:!doctype )?html/i.test(text ?? '');
    return { kind: isPage ? 'signed-out' : 'unreadable' };
  } catch {
    return { kind: 'offline' };
  }
}
