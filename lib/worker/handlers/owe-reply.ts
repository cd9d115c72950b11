import { isOpen } from '../../replies/advance.ts';
import { isSameId } from '../../replies/match.ts';
import type { PendingReply } from '../../replies/pending.ts';
import { putReply, repliesByKeys } from '../../store/replies.ts';
import { threadKey } from '../../store/rows.ts';
import { done, type Handler } from '../worker.ts';

export const oweReply: Handler<'owe-reply'> = {
  from: ['own'],
  async run({ mail }, { store, now }) {
    const { account, thread, message, subject, from, asked, due } = mail;
    return store.transaction('rw', store.pendingReplies, async () => {
      const here = (await repliesByKeys(store, [threadKey(account, thread)])).filter(
        ({ direction }) => direction === 'mine',
      );
      // One answer is owed in a thread; what was closed on this very mail is taken up again.
      const known =
        here.find(({ state }) => isOpen(state)) ?? here.find((reply) => isSameId(reply.message, message, null));
      const reply: PendingReply = {
        id: known?.id ?? crypto.randomUUID(),
        account,
        direction: 'mine',
        people: [from],
        subject,
        asked: asked ?? known?.asked ?? null,
        thread,
        message,
        sentAt: known?.sentAt ?? now(),
        due: due ?? known?.due ?? null,
        state: { kind: 'waiting' },
        agendaId: null,
      };
      await putReply(store, reply, now());
      return done({ replyId: reply.id });
    });
  },
};
