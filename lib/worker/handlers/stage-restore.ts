import { done, type Handler } from '../worker.ts';

export const stageRestore: Handler<'stage-restore'> = {
  from: ['own'],
  async run({ restore, part, agendas, replies, choices }, { store, now }) {
    await store.staged.put({ restore, part, at: now(), agendas, replies, choices });
    return done(null);
  },
};
