import { isConnected } from '../../connections.ts';
import type { Answers } from '../../messages.ts';
import { tendNow } from '../focus/due.ts';
import type { Tended } from '../focus/tend.ts';
import { done, failed, type Handler } from '../worker.ts';

function answerOf({ outcome, plan, rows, proposed }: Tended, now: number): Answers['tend-focus'] {
  const { isAutomatic, hasMailTimes, isPlain } = plan;
  const blocks = rows.flatMap(({ kind, start, end, state }) =>
    state === 'gone' || end <= now ? [] : [{ kind, start, end, state }],
  );
  return { outcome, isAutomatic, hasMailTimes, isPlain, blocks, proposed };
}

export const tendFocus: Handler<'tend-focus'> = {
  from: ['own'],
  async run({ account, wish }, worker) {
    if (!(await isConnected(account, 'focus'))) return failed('refused');
    return done(answerOf(await tendNow(worker, account, wish), worker.now()));
  },
};
