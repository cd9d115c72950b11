import { holding } from '../accounts/holding.ts';
import { done, type Handler } from '../worker.ts';

const PATIENCE = 30_000;

export const checkClient: Handler<'check-client'> = {
  from: ['own'],
  run: ({ clientId }, { google }) =>
    holding(async () => done({ found: await google.signIn.checkClient(clientId, AbortSignal.timeout(PATIENCE)) })),
};
