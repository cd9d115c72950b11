import { changeConnections, withoutUse } from '../../connections.ts';
import { holding } from '../accounts/holding.ts';
import { done, type Handler } from '../worker.ts';

export const takeBack: Handler<'take-back'> = {
  from: ['own'],
  run: ({ capability, account }, { google }) =>
    holding(async () => {
      // First of all, so that nothing renews what is forgotten next.
      await changeConnections(withoutUse(account, capability));
      await google.signIn.forget(account, capability);
      return done(null);
    }),
};
