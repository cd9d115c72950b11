import { disconnectAccount } from '../accounts/disconnect.ts';
import { done, type Handler } from '../worker.ts';

const PATIENCE = 30_000;

export const disconnect: Handler<'disconnect'> = {
  from: ['own'],
  async run({ account }, worker) {
    return done(await disconnectAccount(worker, account, AbortSignal.timeout(PATIENCE)));
  },
};
