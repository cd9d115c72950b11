/** An id as the page makes one for what the server does not know yet: a signed 64-bit number after `r`. */
export function clientId(): string {
  const [number = 0n] = crypto.getRandomValues(new BigInt64Array(1));
  return `r${number}`;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

function convert(text: string, from: string, to: string): string {
  let number = 0n;
  for (const letter of text) number = number * BigInt(from.length) + BigInt(from.indexOf(letter));
  let written = '';
  for (; number > 0n; number /= BigInt(to.length)) written = (to[Number(number % BigInt(to.length))] ?? '') + written;
  return written;
}

/** The token that an address shows for a thread (`f:…`, `a:r…`) or a draft (`a:r…+msg-a:r…`). */
export const tokenOf = (id: string): string => convert(btoa(id).replace(/=/g, ''), BASE64, CONSONANTS);

/** The id behind a token; null for text that is none. */
export function idOfToken(token: string): string | null {
  if (token === '' || [...token].some((letter) => !CONSONANTS.includes(letter))) return null;
  try {
    const id = atob(convert(token, CONSONANTS, BASE64));
    return /^[\x20-\x7e]+$/.test(id) ? id : null;
  } catch {
    return null;
  }
}

/** `thread-f:1` as addresses shorten it: `f:1`. */
export const threadToken = (sync: string): string => tokenOf(sync.replace(/^thread-/, ''));
export const draftToken = (thread: string, message: string): string =>
  tokenOf(`${thread.replace(/^thread-/, '')}+${message}`);
