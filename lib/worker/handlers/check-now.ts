import { checkMail } from '../mail-check.ts';
import { done, failed, type Handler } from '../worker.ts';

export const checkNow: Handler<'check-now'> = {
  from: ['own'],
  async run(_request, worker) {
    const { outcome, accounts, answered } = await checkMail(worker);
    switch (outcome) {
      case 'read':
        return done({ accounts: accounts.length, answered });
      case 'unreadable':
        return failed('unreachable');
      default:
        return failed(outcome);
    }
  },
};
