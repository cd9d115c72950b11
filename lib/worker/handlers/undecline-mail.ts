import { pendingReply } from '../../store/replies.ts';
import { done, type Handler } from '../worker.ts';

/** Forgets what declining kept, unless it was taken up since. */
export const undeclineMail: Handler<'undecline-mail'> = {
  from: ['own'],
  async run({ replyId }, { store }) {
    return store.transaction('rw', store.pendingReplies, async () => {
      const reply = await pendingReply(store, replyId);
      if (reply?.direction === 'mine' && reply.state.kind === 'dropped') await store.pendingReplies.delete(replyId);
      return done(null);
    });
  },
};
