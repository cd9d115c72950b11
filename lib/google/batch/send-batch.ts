import type { GenericSchema } from 'valibot';
import type { Answer, Refusal } from '../answer.ts';
import { type Exchange, exchange } from '../http/exchange.ts';
import { type Judgement, judge, judgeReply, lost, unreadable } from '../http/judge.ts';
import { type Line, pause } from '../http/send.ts';
import { formBatch, parseBatch } from './multipart.ts';

/** One of many calls of the same kind: a path with its query on the API's host, read only. */
export interface BatchCall<Value> {
  readonly path: string;
  readonly units: number;
  readonly answer: GenericSchema<unknown, Value>;
}

/** Google takes 100 and advises 50, since more in one go run into the limits of rate. */
export const MOST_IN_BATCH = 50;

/** What was made of each call of one try. A try that brought nothing back says the same of all. */
function judgeAll<Value>(
  tried: Exchange,
  calls: readonly BatchCall<Value>[],
  now: number,
): readonly Judgement<Value>[] {
  const all = (judgement: Judgement<Value>): readonly Judgement<Value>[] => calls.map(() => judgement);
  if (tried.kind === 'lost') return all(lost());
  if (tried.kind === 'endless') return all(unreadable(tried.status));
  const { reply } = tried;
  // Where there is no batch at all, nothing is told of what was asked for in it.
  if (reply.status === 404 || reply.status === 410) {
    return all({ kind: 'done', answer: { kind: 'unreadable', status: reply.status } });
  }
  if (reply.status < 200 || reply.status >= 300) return calls.map(({ answer }) => judge(tried, answer, now));
  const replies = parseBatch(reply.contentType, reply.text);
  return calls.map(({ answer }, number) => {
    const part = replies?.get(number);
    return part === undefined ? unreadable(reply.status) : judgeReply(part, answer, now);
  });
}

/** After these there is no use in asking for the rest now. */
function isForAll(answer: Answer<unknown> | undefined): answer is Refusal {
  return answer?.kind === 'offline' || answer?.kind === 'signed-out' || answer?.kind === 'busy';
}

/** Sends up to 50 calls as one request, then those alone that are worth another try. */
async function sendChunk<Value>(
  line: Line,
  url: string,
  calls: readonly BatchCall<Value>[],
  signal: AbortSignal,
): Promise<readonly Answer<Value>[]> {
  const { world, pass } = line;
  const answers = new Map<BatchCall<Value>, Answer<Value>>();
  let open = calls;
  let token = await pass.token(signal);
  let isRenewed = false;
  for (let tried = 1; open.length > 0; tried += 1) {
    const units = open.reduce((sum, call) => sum + call.units, 0);
    const refusal = token.kind === 'ok' ? await line.spend(units, signal) : token;
    if (token.kind !== 'ok' || refusal !== null) {
      for (const call of open) if (refusal !== null) answers.set(call, refusal);
      break;
    }
    const boundary = `batch-${world.nonce()}`;
    const body = { type: `multipart/mixed; boundary=${boundary}`, text: formBatch(boundary, open.map(asPart)) };
    const outcome = await exchange(world, { method: 'POST', url, token: token.value, body }, signal);
    const judgements = judgeAll(outcome, open, world.now());
    const left: BatchCall<Value>[] = [];
    let asked: number | null = null;
    let isRefused = false;
    let isAgain = false;
    for (const [place, call] of open.entries()) {
      const judgement = judgements[place] ?? unreadable(0);
      if (judgement.kind === 'done') answers.set(call, judgement.answer);
      else if (judgement.kind === 'renew') {
        isRefused = true;
        answers.set(call, { kind: 'signed-out' });
        if (!isRenewed) left.push(call);
      } else {
        answers.set(call, judgement.otherwise);
        if (tried >= judgement.tries) continue;
        left.push(call);
        isAgain = true;
        if (judgement.wait !== null) asked = Math.max(asked ?? 0, judgement.wait);
      }
    }
    open = left;
    if (open.length === 0) break;
    if (isRefused && !isRenewed) {
      isRenewed = true;
      token = await pass.renew(token.value, signal);
    }
    if (isAgain && !(await pause(world, tried, asked, signal))) break;
  }
  return calls.map((call) => answers.get(call) ?? { kind: 'offline' });
}

function asPart({ path }: BatchCall<unknown>): { readonly method: 'GET'; readonly path: string } {
  return { method: 'GET', path };
}

/**
 * Sends many calls, 50 a request, and gives each its own answer, in their order. Once the network, the account or the quota
 * fails for good, what is left is not asked for and has the same answer. Throws only the signal's reason.
 */
export async function sendBatch<Value>(
  line: Line,
  url: string,
  calls: readonly BatchCall<Value>[],
  signal: AbortSignal,
): Promise<readonly Answer<Value>[]> {
  const answers: Answer<Value>[] = [];
  for (let from = 0; from < calls.length; from += MOST_IN_BATCH) {
    const chunk = calls.slice(from, from + MOST_IN_BATCH);
    answers.push(...(await sendChunk(line, url, chunk, signal)));
    const end = answers.slice(from).find(isForAll);
    if (end !== undefined) return [...answers, ...calls.slice(answers.length).map(() => end)];
  }
  return answers;
}
