import * as v from 'valibot';
import type { Answer } from '../answer.ts';
import { exchange } from '../http/exchange.ts';
import { judge } from '../http/judge.ts';
import { pause } from '../http/send.ts';
import type { Surroundings } from '../surroundings.ts';

const REVOKE = 'https://oauth2.googleapis.com/revoke';

/**
 * Takes back at Google all that this token's account has granted to this client; Google knows no smaller part. A token that
 * Google does not know any more has nothing left to take back.
 */
export async function revokeGrant(world: Surroundings, token: string, signal: AbortSignal): Promise<Answer<null>> {
  const body = { type: 'application/x-www-form-urlencoded', text: new URLSearchParams({ token }).toString() };
  for (let tried = 1; ; tried += 1) {
    const outcome = await exchange(world, { method: 'POST', url: REVOKE, token: null, body }, signal);
    // What a success says does not matter.
    const isDone = outcome.kind === 'reply' && outcome.reply.status >= 200 && outcome.reply.status < 300;
    const isUnknown = outcome.kind === 'reply' && /"invalid_token"/.test(outcome.reply.text);
    if (isDone || isUnknown) return { kind: 'ok', value: null };
    const judgement = judge(outcome, v.null(), world.now());
    if (judgement.kind === 'done') return judgement.answer;
    if (judgement.kind === 'renew') return { kind: 'signed-out' };
    if (tried >= judgement.tries) return judgement.otherwise;
    if (!(await pause(world, tried, judgement.wait, signal))) return judgement.otherwise;
  }
}
