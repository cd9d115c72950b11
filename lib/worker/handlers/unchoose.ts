import { done, type Handler } from '../worker.ts';

export const unchoose: Handler<'unchoose'> = {
  from: ['calendar', 'own'],
  async run({ id }, { store }) {
    await store.choices.delete(id);
    return done(null);
  },
};
