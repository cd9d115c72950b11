/** Milliseconds. The first wait is drawn from up to this, the next from up to twice as much, and so on. */
const FIRST = 1_000;
const MOST = 8_000;
/** A worker is stopped when nothing happens for 30 seconds: longer waits are the caller's, by an alarm. */
export const LONGEST_WAIT = 15_000;

/**
 * How long to wait before the next try, after `tried` ones: full jitter, drawn evenly from nothing up to a bound that
 * doubles, so that many who failed together do not come back together.
 */
export function jitter(tried: number, random: number): number {
  return Math.round(random * Math.min(MOST, FIRST * 2 ** (tried - 1)));
}

/** What a Retry-After header asks for, in milliseconds from `now`: seconds or an HTTP date; null for anything else. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Only a date with its weekday is one of HTTP's; `Date.parse` would take much else.
  const time = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
