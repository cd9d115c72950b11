import * as v from 'valibot';
import type { Answer } from '../answer.ts';
import type { Capability } from '../capabilities.ts';
import { exchange } from '../http/exchange.ts';
import { judge } from '../http/judge.ts';
import { pause } from '../http/send.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Token } from './tokens.ts';

const REVOKE = 'https://oauth2.googleapis.com/revoke';

/** `unknown`: Google does not know the token any more, because it has ended or because there is nothing left to take back. */
export type Revoked = 'taken-back' | 'unknown';

/** Takes back at Google all that this token's account has granted to this client; Google knows no smaller part. */
export async function revokeGrant(world: Surroundings, token: string, signal: AbortSignal): Promise<Answer<Revoked>> {
  const body = { type: 'application/x-www-form-urlencoded', text: new URLSearchParams({ token }).toString() };
  for (let tried = 1; ; tried += 1) {
    const outcome = await exchange(world, { method: 'POST', url: REVOKE, token: null, body }, signal);
    // What a success says does not matter.
    const isDone = outcome.kind === 'reply' && outcome.reply.status >= 200 && outcome.reply.status < 300;
    if (isDone) return { kind: 'ok', value: 'taken-back' };
    const isUnknown = outcome.kind === 'reply' && /"invalid_token"/.test(outcome.reply.text);
    if (isUnknown) return { kind: 'ok', value: 'unknown' };
    const judgement = judge(outcome, v.never(), world.now());
    if (judgement.kind === 'done') return judgement.answer;
    if (judgement.kind === 'renew') return { kind: 'signed-out' };
    if (tried >= judgement.tries) return judgement.otherwise;
    if (!(await pause(world, tried, judgement.wait, signal))) return judgement.otherwise;
  }
}

const DONE: Answer<null> = { kind: 'ok', value: null };

/** What there is of an account for taking back its grants. */
export interface Leaving {
  /** The tokens that are left, of whichever client: the person may have another one by now. */
  readonly kept: readonly Token[];
  /** What it was connected for: where no token is left, one of these is renewed. */
  readonly connected: readonly Capability[];
  /** Forgets what is kept, since Google takes none of it. */
  forget(): Promise<void>;
  token(capability: Capability): Promise<Answer<string>>;
}

/** Takes back at Google all that an account has granted to each client that a token is left of, or can be renewed for. */
export async function revokeAll(world: Surroundings, leaving: Leaving, signal: AbortSignal): Promise<Answer<null>> {
  const clients = new Map(leaving.kept.toReversed().map(({ clientId, value }) => [clientId, value]));
  const ends: Answer<Revoked>[] = [];
  for (const token of clients.values()) ends.push(await revokeGrant(world, token, signal));
  const failed = ends.find(({ kind }) => kind !== 'ok' && kind !== 'signed-out');
  if (failed !== undefined && failed.kind !== 'ok') return failed;
  if (ends.length > 0 && ends.every((end) => end.kind === 'ok' && end.value === 'taken-back')) return DONE;
  await leaving.forget();
  // A token may be unknown only because it ended earlier than the clock here says: whether one can be renewed tells.
  const isUnknown = ends.some(({ kind }) => kind === 'ok');
  let answer: Answer<null> = isUnknown ? DONE : { kind: 'signed-out' };
  for (const capability of leaving.connected) {
    const token = await leaving.token(capability);
    const end = token.kind === 'ok' ? await revokeGrant(world, token.value, signal) : token;
    if (end.kind === 'ok') return DONE;
    if (end.kind === 'offline') return end;
    if (!isUnknown || end.kind !== 'signed-out') answer = end;
  }
  return answer;
}
