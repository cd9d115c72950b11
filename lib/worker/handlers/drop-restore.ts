import Dexie from 'dexie';
import { done, type Handler } from '../worker.ts';

export const dropRestore: Handler<'drop-restore'> = {
  from: ['own'],
  async run({ restore }, { store }) {
    await store.staged.where('[restore+part]').between([restore, Dexie.minKey], [restore, Dexie.maxKey]).delete();
    return done(null);
  },
};
