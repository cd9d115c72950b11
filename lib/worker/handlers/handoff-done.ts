import { agenda } from '../../store/agendas.ts';
import { HandoffRowSchema, parseRow } from '../../store/rows.ts';
import { done, type Handler } from '../worker.ts';

export const handoffDone: Handler<'handoff-done'> = {
  from: ['gmail'],
  async run({ agendaId, filled }, { store, now }) {
    await store.transaction('rw', store.handoffs, store.agendas, async () => {
      const handoff = parseRow(HandoffRowSchema, await store.handoffs.get(agendaId));
      if (handoff !== null) await store.handoffs.put({ ...handoff, state: filled ? 'filled' : 'failed' });
      const kept = await agenda(store, agendaId);
      if (filled && kept?.state === 'writing') await store.agendas.put({ ...kept, state: 'filled', updatedAt: now() });
    });
    return done(null);
  },
  later: (request, worker) => handoffDone.run(request, worker, { origin: 'gmail', tab: null }),
};
