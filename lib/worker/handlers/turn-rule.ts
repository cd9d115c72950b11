import { turnRule as turn } from '../../settings.ts';
import { done, failed, type Handler } from '../worker.ts';

export const turnRule: Handler<'turn-rule'> = {
  from: ['gmail', 'calendar', 'own'],
  async run({ rule, isOn }) {
    return (await turn(rule, isOn)) ? done(null) : failed('storage');
  },
};
