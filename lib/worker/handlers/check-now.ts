import { collectNow } from '../contributions/connected.ts';
import { checkMail } from '../mail-check.ts';
import { trackNow } from '../replies/connected.ts';
import { done, failed, type Handler } from '../worker.ts';

export const checkNow: Handler<'check-now'> = {
  from: ['own'],
  async run(_request, worker) {
    const { outcome, accounts, answered } = await checkMail(worker);
    const tracked = await trackNow(worker);
    // What cannot be collected now is with the next mail time.
    await collectNow(worker).catch(() => undefined);
    if (outcome === 'read' || tracked.addresses.length > 0) {
      const addresses = new Set([...accounts.map(({ address }) => address), ...tracked.addresses]);
      return done({ accounts: addresses.size, answered: answered + tracked.answered });
    }
    switch (outcome) {
      case 'unreadable':
        return failed('unreachable');
      default:
        return failed(outcome);
    }
  },
};
