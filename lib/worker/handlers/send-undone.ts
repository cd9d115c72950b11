import type { RequestOf } from '../../messages.ts';
import { advance } from '../../replies/advance.ts';
import { agenda } from '../../store/agendas.ts';
import { pendingReply, putReply, repliesOfSend } from '../../store/replies.ts';
import { parseRow, SendRowSchema } from '../../store/rows.ts';
import { takeStep } from '../observe.ts';
import { tellOrigin } from '../tell-origin.ts';
import { done, type Handler, type Worker } from '../worker.ts';

/**
 * Takes back all that the send had changed. It is remembered even before the send itself is known, which may come late. Gives
 * the agenda that the mail carried; null for none.
 */
async function keep({ id }: RequestOf<'send-undone'>, worker: Worker): Promise<string | null> {
  const { store, now } = worker;
  return store.transaction('rw', store.sends, store.pendingReplies, store.agendas, async () => {
    const before = parseRow(SendRowSchema, await store.sends.get(id));
    if (before?.state === 'undone') return null;
    await takeStep(worker, await repliesOfSend(store, id), (reply) =>
      advance(reply, { kind: 'undone', at: now(), id }),
    );
    const nudged = before?.nudged === undefined ? null : await pendingReply(store, before.nudged.id);
    if (nudged !== null) await putReply(store, { ...nudged, due: before?.nudged?.due ?? null }, now());
    const sent = before?.agendaId == null ? null : await agenda(store, before.agendaId);
    if (sent !== null) await store.agendas.put({ ...sent, state: 'filled', thread: null, updatedAt: now() });
    await store.sends.put({ id, state: 'undone', replyId: null, agendaId: null, at: now() });
    return sent?.id ?? null;
  });
}

export const sendUndone: Handler<'send-undone'> = {
  from: ['gmail'],
  async run(request, worker) {
    const agendaId = await keep(request, worker);
    if (agendaId !== null) await tellOrigin('agenda-unsent', agendaId, worker);
    return done(null);
  },
  later: keep,
};
