import type { GenericSchema } from 'valibot';
import type { Answer, Refusal } from '../answer.ts';
import type { Surroundings } from '../surroundings.ts';
import { exchange, type Sent } from './exchange.ts';
import { judge } from './judge.ts';
import { jitter, LONGEST_WAIT } from './wait.ts';

/** One call of an API. It must be harmless to repeat: a reply that is lost does not say whether the call was carried out. */
export interface Call<Value> {
  readonly method: Sent['method'];
  readonly url: string;
  readonly body?: Sent['body'];
  /** What it costs of the API's quota, each time that it is sent. */
  readonly units: number;
  readonly answer: GenericSchema<unknown, Value>;
  /** The state of a thing that the call is meant for; any other is left alone, and answered with 412. */
  readonly etag?: string | null;
}

/** What calls are authorised with. */
export interface Pass {
  /** A token that is good for now. */
  token(signal: AbortSignal): Promise<Answer<string>>;
  /** Another one, since Google refused this one. */
  renew(refused: string, signal: AbortSignal): Promise<Answer<string>>;
}

/** How one account's calls to one API go out. */
export interface Line {
  readonly world: Surroundings;
  readonly pass: Pass;
  /** Counts units before they are spent; `busy` where there is no room for them soon. */
  spend(units: number, signal: AbortSignal): Promise<Refusal | null>;
}

export function json(body: unknown): Sent['body'] {
  return { type: 'application/json', text: JSON.stringify(body) };
}

/**
 * Waits before the next try: as long as Google asked and a little more, or by full jitter. False where that is longer than
 * the worker may rest; then the caller comes back by itself.
 */
export async function pause(
  world: Surroundings,
  tried: number,
  asked: number | null,
  signal: AbortSignal,
): Promise<boolean> {
  const drawn = jitter(tried, world.random());
  const wait = asked === null ? drawn : asked + Math.min(drawn, 1_000);
  if (wait > LONGEST_WAIT) return false;
  await world.sleep(wait, signal);
  return true;
}

/**
 * Sends a call until there is an answer worth having: at most four times for a failing network or server, twice for an
 * answer that cannot be read, and once more with a renewed token after a 401. Throws only the signal's reason.
 */
export async function send<Value>(line: Line, call: Call<Value>, signal: AbortSignal): Promise<Answer<Value>> {
  const { world, pass } = line;
  let token = await pass.token(signal);
  let isRenewed = false;
  for (let tried = 1; ; tried += 1) {
    if (token.kind !== 'ok') return token;
    const full = await line.spend(call.units, signal);
    if (full !== null) return full;
    const { method, url, body = null, etag = null } = call;
    const outcome = await exchange(world, { method, url, body, etag, token: token.value }, signal);
    const judgement = judge(outcome, call.answer, world.now());
    if (judgement.kind === 'done') return judgement.answer;
    if (judgement.kind === 'renew') {
      if (isRenewed) return { kind: 'signed-out' };
      isRenewed = true;
      token = await pass.renew(token.value, signal);
      continue;
    }
    if (tried >= judgement.tries) return judgement.otherwise;
    if (!(await pause(world, tried, judgement.wait, signal))) return judgement.otherwise;
  }
}
