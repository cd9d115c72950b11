import { agenda as keptAgenda } from '../../store/agendas.ts';
import { isSame } from '../../store/same.ts';
import { done, failed, type Handler } from '../worker.ts';

export const saveAgenda: Handler<'save-agenda'> = {
  from: ['own'],
  async run({ id, base, account, agenda }, { store, now }) {
    return store.transaction('rw', store.agendas, async () => {
      const kept = await keptAgenda(store, id);
      if (kept === null) {
        if (base !== null) return done({ outcome: 'gone' });
        // One that an update or a backup left there and that we cannot read: it is not ours to write over.
        if ((await store.agendas.get(id)) !== undefined) return failed('refused');
        const at = now();
        const row = { id, account, agenda, thread: null, createdAt: at, updatedAt: at, revision: 1 };
        await store.agendas.add({ ...row, state: 'writing' });
        return done({ outcome: 'saved', revision: 1, updatedAt: at });
      }
      const revision = kept.revision ?? 0;
      const isRepeat = kept.account === account && isSame(kept.agenda, agenda);
      if (isRepeat) return done({ outcome: 'saved', revision, updatedAt: kept.updatedAt });
      if (base !== revision) return done({ outcome: 'conflict' });
      const changes = { agenda, updatedAt: Math.max(now(), kept.updatedAt), revision: revision + 1 };
      // A mail that was sent was sent from there.
      const from = kept.state === 'sent' ? kept.account : account;
      await store.agendas.put({ ...kept, ...changes, account: from });
      return done({ outcome: 'saved', revision: changes.revision, updatedAt: changes.updatedAt });
    });
  },
};
