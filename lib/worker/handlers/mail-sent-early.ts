import { keepEarly } from '../early-sends.ts';
import { done, failed, type Handler } from '../worker.ts';

export const mailSentEarly: Handler<'mail-sent-early'> = {
  from: ['gmail'],
  async run(request, _worker, asker) {
    return (await keepEarly(request, asker)) ? done(null) : failed('refused');
  },
};
