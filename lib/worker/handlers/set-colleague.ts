import { setColleague as set } from '../../settings.ts';
import { done, failed, type Handler } from '../worker.ts';

export const setColleague: Handler<'set-colleague'> = {
  from: ['calendar', 'gmail', 'own'],
  async run({ email, colleague }) {
    return (await set(email, colleague)) ? done(null) : failed('storage');
  },
};
