import * as v from 'valibot';
import type { Answer } from '../answer.ts';
import { exchange } from '../http/exchange.ts';
import { type Pass, send } from '../http/send.ts';
import type { Surroundings } from '../surroundings.ts';

const USERINFO = 'https://www.googleapis.com/oauth2/v3/userinfo';

const UserSchema = v.object({
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  email: v.pipe(v.string(), v.maxLength(320), v.includes('@'), v.toLowerCase()),
});

/** Whose account a token is for. `id` is Google's own, which stays when the address changes. */
export interface Owner {
  readonly id: string;
  readonly address: string;
}

/** A pass that is one token and cannot be renewed. */
function only(token: string): Pass {
  return {
    token: async () => ({ kind: 'ok', value: token }),
    renew: async () => ({ kind: 'signed-out' }),
  };
}

/** Reads back whose token this is: what a sign-in was meant for says nothing of what came of it. */
export async function whoseToken(world: Surroundings, token: string, signal: AbortSignal): Promise<Answer<Owner>> {
  const line = { world, pass: only(token), spend: async () => null };
  const answer = await send(line, { method: 'GET', url: USERINFO, units: 0, answer: UserSchema }, signal);
  // To whom the answer goes that a thing is gone, it would say so of the thing that the token was for.
  if (answer.kind === 'gone') return { kind: 'unreadable', status: 404 };
  return answer.kind === 'ok' ? { kind: 'ok', value: { id: answer.value.sub, address: answer.value.email } } : answer;
}

/** Whether Google answers at all: the browser calls a page that is refused and one that is out of reach the same. */
export async function isGoogleThere(world: Surroundings, signal: AbortSignal): Promise<boolean> {
  const tried = await exchange(world, { method: 'GET', url: USERINFO, token: null, body: null }, signal);
  return tried.kind !== 'lost';
}
