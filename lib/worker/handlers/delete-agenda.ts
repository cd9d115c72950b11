import { done, type Handler } from '../worker.ts';

export const deleteAgenda: Handler<'delete-agenda'> = {
  from: ['own'],
  async run({ id }, { store }) {
    await store.transaction('rw', store.agendas, store.handoffs, async () => {
      await store.agendas.delete(id);
      await store.handoffs.delete(id);
    });
    return done(null);
  },
};
