import { done, type Handler } from '../worker.ts';

export const deleteAgenda: Handler<'delete-agenda'> = {
  from: ['own'],
  async run({ id }, { store }) {
    await store.transaction('rw', store.agendas, store.handoffs, store.contributions, async () => {
      await store.agendas.delete(id);
      await store.handoffs.delete(id);
      // Read again at the next mail time, should it be put back.
      await store.contributions.where('agendaId').equals(id).delete();
    });
    return done(null);
  },
};
