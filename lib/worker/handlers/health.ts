import { addHealth } from '../../health-store.ts';
import { done, failed, type Handler } from '../worker.ts';

export const health: Handler<'health'> = {
  from: ['gmail', 'calendar'],
  async run({ site, misses, fallbacks }, _worker, { origin }) {
    if (site !== origin) return failed('refused');
    await addHealth(site, { misses, fallbacks });
    return done(null);
  },
};
