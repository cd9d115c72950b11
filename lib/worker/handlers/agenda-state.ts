import { agenda } from '../../store/agendas.ts';
import { done, type Handler } from '../worker.ts';

export const agendaState: Handler<'agenda-state'> = {
  from: ['calendar', 'own'],
  async run({ agendaId }, { store }) {
    return done({ state: (await agenda(store, agendaId))?.state ?? 'gone' });
  },
};
