import { isOpen } from '../../replies/advance.ts';
import { pendingFromAsk } from '../../replies/begin.ts';
import { isSameId } from '../../replies/match.ts';
import { putReply, repliesByKeys } from '../../store/replies.ts';
import { threadKey } from '../../store/rows.ts';
import { done, type Handler } from '../worker.ts';

/** Kept as dropped: so it is never suggested again, nor taken in when its thread is opened, and it can be taken up again. */
export const declineMail: Handler<'decline-mail'> = {
  from: ['own'],
  async run({ mail }, { store, now }) {
    const { account, thread, message } = mail;
    return store.transaction('rw', store.pendingReplies, async () => {
      const mine = (await repliesByKeys(store, [threadKey(account, thread)])).filter(
        ({ direction }) => direction === 'mine',
      );
      if (mine.some((reply) => isOpen(reply.state) || isSameId(reply.message, message, null)))
        return done({ replyId: null });
      const at = now();
      const reply = pendingFromAsk({ ...mail, id: crypto.randomUUID(), asked: mail.asked ?? '', at });
      await putReply(store, { ...reply, asked: mail.asked, state: { kind: 'dropped', at } }, at);
      return done({ replyId: reply.id });
    });
  },
};
