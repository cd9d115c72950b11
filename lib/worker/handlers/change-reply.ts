import type { RequestOf } from '../../messages.ts';
import { advance } from '../../replies/advance.ts';
import { pendingReply } from '../../store/replies.ts';
import { takeStep } from '../observe.ts';
import { done, failed, type Handler } from '../worker.ts';

const eventOf = (change: RequestOf<'change-reply'>['change'], at: number) =>
  change.kind === 'snooze' ? { kind: change.kind, at, until: change.until } : { kind: change.kind, at };

export const changeReply: Handler<'change-reply'> = {
  from: ['own'],
  async run({ id, change }, worker) {
    const { store } = worker;
    return store.transaction('rw', store.pendingReplies, async () => {
      const reply = await pendingReply(store, id);
      if (reply === null) return failed('not-found');
      await takeStep(worker, [reply], (one) => advance(one, eventOf(change, worker.now())));
      return done(null);
    });
  },
};
