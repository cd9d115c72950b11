import type { PageId } from '../../replies/pending.ts';

/**
 * Gmail's page names threads and messages by tokens. `thread-f:` and `msg-f:` carry the API's id in decimal; `thread-a:`
 * and `msg-a:` were made up by the page before the server knew the thing, and do not convert.
 */

const HEX = /^[0-9a-f]{10,16}$/;
const SERVER_MADE = /^(?:thread|msg)-f:(\d{1,20})$/;
const CLIENT_MADE = /^(?:thread|msg)-a:[\w:.-]+$/;
const LARGEST = 2n ** 64n;

/** The id of a thread or message from what an attribute says; null for none, and for the word "undefined". */
export function idOf(value: string | null | undefined): PageId | null {
  const token = bare(value);
  if (HEX.test(token)) return { kind: 'api', id: token };
  const decimal = SERVER_MADE.exec(token)?.[1];
  if (decimal !== undefined) {
    const id = BigInt(decimal);
    return id > 0n && id < LARGEST ? { kind: 'api', id: id.toString(16) } : null;
  }
  return CLIENT_MADE.test(token) ? { kind: 'client', token } : null;
}

/** The API's id where any of the values gives one, otherwise the first client-made one. */
export function bestId(...values: readonly (string | null | undefined)[]): PageId | null {
  const ids = values.map(idOf).filter((id) => id !== null);
  return ids.find((id) => id.kind === 'api') ?? ids[0] ?? null;
}

/** The client-made token among the values, or null. */
export function clientToken(...values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const id = idOf(value);
    if (id?.kind === 'client') return id.token;
  }
  return null;
}

/**
 * A draft's id. Gmail's API calls a draft by what follows the colon of its client-made message token; a draft that the
 * server made is known by its message's id.
 */
export function draftIdOf(value: string | null | undefined): PageId | null {
  const id = idOf(value);
  if (id?.kind !== 'client') return id;
  return { kind: 'api', id: id.token.slice(id.token.indexOf(':') + 1) };
}

/** What an id is called where a single string is wanted: the API's id, or the client-made token. */
export function idText(id: PageId): string {
  return id.kind === 'api' ? id.id : id.token;
}

/** Without the `#`, and without the message that may follow a thread after a bar. */
function bare(value: string | null | undefined): string {
  return (value ?? '').trim().replace(/^#/, '').split('|')[0] ?? '';
}

const URL_DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Longer than any token that names a thread and a draft; longer ones are not worth the arithmetic. */
const LONGEST_TOKEN = 200;

/** What a token of Gmail's address bar says (`f:170…`, `a:r…+msg-a:r…`), or null where it is none. */
export function decodeUrlToken(token: string): string | null {
  if (token.length < 16 || token.length > LONGEST_TOKEN) return null;
  let number = 0n;
  for (const digit of token) {
    const value = URL_DIGITS.indexOf(digit);
    if (value < 0) return null;
    number = number * BigInt(URL_DIGITS.length) + BigInt(value);
  }
  let base64 = '';
  for (; number > 0n; number /= 64n) base64 = (BASE64[Number(number % 64n)] ?? '') + base64;
  const text = fromBase64(base64);
  return text !== null && /^(?:thread-)?[af]:[\w-]+(?:\+msg-[af]:[\w-]+)?$/.test(text) ? text : null;
}

/** The thread that a page's address names, by token or in a pop-out's `th`; null where it names none. */
export function threadOfUrl(url: URL): PageId | null {
  const popOut = idOf(url.searchParams.get('th'));
  if (popOut !== null) return popOut;
  const token = /\/([A-Za-z]{16,})(?:$|[?/])/.exec(url.hash)?.[1];
  return token === undefined ? null : threadOfToken(token);
}

/** The thread of a token of the address bar. */
export function threadOfToken(token: string): PageId | null {
  const text = decodeUrlToken(token)?.split('+')[0];
  return text === undefined ? null : idOf(`thread-${text.replace(/^thread-/, '')}`);
}

/** Text of base64 without its padding; null where it is none. */
export function fromBase64(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}
