import { done, type Handler } from '../worker.ts';

export const putBackAgenda: Handler<'put-back-agenda'> = {
  from: ['own'],
  async run({ row }, { store }) {
    await store.transaction('rw', store.agendas, async () => {
      if ((await store.agendas.get(row.id)) === undefined) await store.agendas.add(row);
    });
    return done(null);
  },
};
