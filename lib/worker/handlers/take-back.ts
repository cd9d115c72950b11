import { changeConnections, withoutUse } from '../../connections.ts';
import { holding } from '../accounts/holding.ts';
import { leaveAnswer } from '../away/connected.ts';
import { done, type Handler } from '../worker.ts';

const PATIENCE = 30_000;

export const takeBack: Handler<'take-back'> = {
  from: ['own'],
  run: ({ capability, account }, worker) => {
    const end = async (answersUntil: number | null) => {
      // First of all, so that nothing renews what is forgotten next.
      await changeConnections(withoutUse(account, capability));
      await worker.google.signIn.forget(account, capability);
      return done({ answersUntil });
    };
    return holding(() =>
      capability === 'autoresponder' ? leaveAnswer(worker, account, AbortSignal.timeout(PATIENCE), end) : end(null),
    );
  },
};
