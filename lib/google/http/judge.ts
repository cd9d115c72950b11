import * as v from 'valibot';
import type { Answer, Refusal } from '../answer.ts';
import type { Exchange, Reply } from './exchange.ts';
import { is403ForQuota, is403ForRate, readFailure } from './failure.ts';
import { retryAfter } from './wait.ts';

/**
 * What to make of one try. `again`: up to `tries` in all, after `wait` milliseconds where Google said so, and `otherwise`
 * is the answer when they are used up. `renew`: with another token.
 */
export type Judgement<Value> =
  | { readonly kind: 'done'; readonly answer: Answer<Value> }
  | { readonly kind: 'again'; readonly tries: number; readonly wait: number | null; readonly otherwise: Refusal }
  | { readonly kind: 'renew' };

/** How often a request is sent at most when the network or the server fails, or when it comes too fast. */
export const MOST_TRIES = 4;
/** What cannot be read was perhaps cut off on its way; a second one that cannot is Google's, and stays so. */
const UNREADABLE_TRIES = 2;
/** Google counts by the minute, and some quotas by the day. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function again(tries: number, wait: number | null, otherwise: Refusal): Judgement<never> {
  return { kind: 'again', tries, wait, otherwise };
}

function busy(reply: Reply, until: number | null, now: number): Judgement<never> {
  const asked = retryAfter(reply.retryAfter, now) ?? (until === null ? null : Math.max(0, until - now));
  return again(MOST_TRIES, asked, { kind: 'busy', until: now + (asked ?? MINUTE) });
}

/** The value of a success, as its schema has it; an empty body counts as null. */
function read<Value>(reply: Reply, schema: v.GenericSchema<unknown, Value>): Judgement<Value> {
  const unreadable = again(UNREADABLE_TRIES, null, { kind: 'unreadable', status: reply.status });
  let json: unknown = null;
  try {
    if (reply.text !== '') json = JSON.parse(reply.text);
  } catch {
    return unreadable;
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success ? { kind: 'done', answer: { kind: 'ok', value: parsed.output } } : unreadable;
}

function refuse(reply: Reply, now: number): Judgement<never> {
  const { status } = reply;
  if (status === 401) return { kind: 'renew' };
  if (status === 404 || status === 410) return { kind: 'done', answer: { kind: 'gone' } };
  const { reason, until } = readFailure(reply.text);
  if (status === 429 || status === 408 || status >= 500) return busy(reply, until, now);
  if (status === 403 && is403ForRate(reason)) return busy(reply, until, now);
  if (status === 403 && is403ForQuota(reason)) return { kind: 'done', answer: { kind: 'busy', until: now + HOUR } };
  if (status === 403) return { kind: 'done', answer: { kind: 'forbidden', reason } };
  return { kind: 'done', answer: { kind: 'unreadable', status, ...(reason !== 'unknown' && { reason }) } };
}

/** Judges a reply alone, as one part of a batch has it. */
export function judgeReply<Value>(
  reply: Reply,
  schema: v.GenericSchema<unknown, Value>,
  now: number,
): Judgement<Value> {
  return reply.status >= 200 && reply.status < 300 ? read(reply, schema) : refuse(reply, now);
}

/** Judges one try; `now` in epoch milliseconds. */
export function judge<Value>(tried: Exchange, schema: v.GenericSchema<unknown, Value>, now: number): Judgement<Value> {
  if (tried.kind === 'lost') return lost();
  if (tried.kind === 'endless') return unreadable(tried.status);
  return judgeReply(tried.reply, schema, now);
}

export function lost(): Judgement<never> {
  return again(MOST_TRIES, null, { kind: 'offline' });
}

/** An answer that says nothing of what was asked. */
export function unreadable(status: number): Judgement<never> {
  return again(UNREADABLE_TRIES, null, { kind: 'unreadable', status });
}
