import type { Effect } from '../../practice/google/faults.ts';

/** What goes wrong, how a run ends in which it goes on going wrong, and how often it asks until then. */
export interface Trouble {
  readonly name: string;
  readonly effect: Effect;
  readonly outcome: string;
  readonly tries: number;
  /** For one part of a batch, where that is something else. */
  readonly part?: { readonly outcome: string; readonly tries: number };
}

export const status = (code: number, reason?: string, retryAfter?: string): Effect => ({
  kind: 'status',
  status: code,
  reason,
  retryAfter,
});
const missing = { outcome: 'unreadable', tries: 2 };
export const TROUBLES: readonly Trouble[] = [
  { name: 'a network error', effect: { kind: 'network' }, outcome: 'offline', tries: 4, part: missing },
  { name: 'silence', effect: { kind: 'hang' }, outcome: 'offline', tries: 4, part: missing },
  { name: 'an answer that breaks off', effect: { kind: 'cut' }, outcome: 'offline', tries: 4, part: missing },
  { name: 'truncated JSON', effect: { kind: 'truncated' }, outcome: 'unreadable', tries: 2 },
  { name: 'another schema', effect: { kind: 'wrong-schema' }, outcome: 'unreadable', tries: 2 },
  { name: '400', effect: status(400), outcome: 'unreadable', tries: 1 },
  { name: '401', effect: status(401), outcome: 'signed-out', tries: 2 },
  { name: '403 for rate', effect: status(403, 'userRateLimitExceeded'), outcome: 'busy', tries: 4 },
  { name: '403 for a permission', effect: status(403, 'insufficientPermissions'), outcome: 'forbidden', tries: 1 },
  { name: '404', effect: status(404), outcome: 'gone', tries: 1 },
  { name: '410', effect: status(410), outcome: 'gone', tries: 1 },
  { name: '429', effect: status(429), outcome: 'busy', tries: 4 },
  { name: '429, again after no time', effect: status(429, undefined, '0'), outcome: 'busy', tries: 4 },
  { name: '429, again after an hour', effect: status(429, undefined, '3600'), outcome: 'busy', tries: 1 },
  { name: '500', effect: status(500), outcome: 'busy', tries: 4 },
  { name: '503', effect: status(503), outcome: 'busy', tries: 4 },
];
