import type { RequestOf } from '../../messages.ts';
import { advance, isOpen } from '../../replies/advance.ts';
import { pendingFromSent } from '../../replies/begin.ts';
import { agenda } from '../../store/agendas.ts';
import { pendingReply, putReply, repliesByKeys } from '../../store/replies.ts';
import { type AgendaRow, parseRow, SendRowSchema, threadKey } from '../../store/rows.ts';
import { agendaOfMail } from '../agenda-of-mail.ts';
import { takeStep } from '../observe.ts';
import { tellOrigin } from '../tell-origin.ts';
import { done, type Handler, type Worker } from '../worker.ts';

interface Kept {
  readonly replyId: string | null;
  readonly agendaId: string | null;
}

/** All that a sent mail changes, in one transaction; a send that is already known, or was taken back, changes nothing. */
async function keep(request: RequestOf<'mail-sent'>, worker: Worker): Promise<Kept> {
  const { store, now } = worker;
  const { id, account, thread, sentAt } = request;
  return store.transaction('rw', store.sends, store.pendingReplies, store.agendas, async () => {
    const before = parseRow(SendRowSchema, await store.sends.get(id));
    if (before?.state === 'undone') return { replyId: null, agendaId: null };
    if (before !== null) return { replyId: before.replyId, agendaId: before.agendaId };
    const sent = request.agendaId === null ? await agendaOfMail(store, request) : await agenda(store, request.agendaId);
    if (thread !== null) {
      const here = await repliesByKeys(store, [threadKey(account, thread)]);
      await takeStep(worker, here, (reply) => advance(reply, { kind: 'sent', at: sentAt, id, thread }));
    }
    const nudged = request.nudges === undefined ? null : await nudge(request.nudges, request, worker);
    const due = request.due ?? sent?.agenda.replyBy ?? null;
    const isAsking = request.isUnawaited !== true && (request.asked !== null || request.due !== null || sent !== null);
    const asked = sent === null || request.isProposal ? request.asked : topicsOf(sent.agenda);
    const reply =
      isAsking && nudged === null ? pendingFromSent({ ...request, asked, due, agendaId: sent?.id ?? null }) : null;
    if (reply !== null) await putReply(store, reply, now());
    if (sent !== null) await store.agendas.put({ ...sent, state: 'sent', thread, updatedAt: now() });
    const kept: Kept = { replyId: reply?.id ?? null, agendaId: sent?.id ?? null };
    await store.sends.add({ id, state: 'sent', ...kept, ...(nudged !== null && { nudged }), at: now() });
    return kept;
  });
}

/** What an agenda asks: its topics, not the courtesies of its mail. Null where its one topic is its title, the subject. */
function topicsOf({ title, topics }: AgendaRow['agenda']): string | null {
  const titles = topics.map((topic) => topic.title.trim()).filter((topic) => topic !== '' && topic !== title.trim());
  return titles.length === 0 ? null : titles.join('; ').slice(0, 200);
}

/** A reminder went: the same answer is waited for anew. Null where it is waited for no more. */
async function nudge(id: string, { due }: RequestOf<'mail-sent'>, { store, now }: Worker) {
  const reply = await pendingReply(store, id);
  if (reply === null || !isOpen(reply.state)) return null;
  await putReply(store, { ...reply, due: due ?? reply.due, state: { kind: 'waiting' } }, now());
  return { id, due: reply.due };
}

/** Stores a sent mail, and tells whoever waits to hear of it. Gives the pending reply's id; null where it begins none. */
export async function takeSent(request: RequestOf<'mail-sent'>, worker: Worker): Promise<string | null> {
  const { replyId, agendaId } = await keep(request, worker);
  if (agendaId !== null) await tellOrigin('agenda-sent', agendaId, worker);
  return replyId;
}

export const mailSent: Handler<'mail-sent'> = {
  from: ['gmail'],
  async run(request, worker) {
    return done({ replyId: await takeSent(request, worker) });
  },
  later: keep,
};
