import { changeConnections, withUse } from '../../connections.ts';
import type { Connecting } from '../../google/auth/sign-in.ts';
import type { Answers } from '../../messages.ts';
import { holding } from '../accounts/holding.ts';
import { done, type Handler } from '../worker.ts';

/** How it ended, for the person. */
function outcomeOf(connecting: Connecting): Answers['connect'] {
  switch (connecting.kind) {
    case 'connected':
      return { outcome: 'connected', account: connecting.owner.address };
    case 'other-account':
      return { outcome: 'other-account', account: connecting.address };
    case 'refused':
      return { outcome: 'refused', error: connecting.error };
    case 'failed': {
      const { kind } = connecting.refusal;
      return { outcome: kind === 'offline' || kind === 'busy' ? kind : 'failed' };
    }
    default:
      return { outcome: connecting.kind };
  }
}

export const connect: Handler<'connect'> = {
  from: ['own'],
  run: ({ capability, account }, { google, now }) =>
    holding(async () => {
      // However long the person leaves Google's window open.
      const connecting = await google.signIn.connect(capability, account, new AbortController().signal);
      if (connecting.kind === 'connected') {
        const { address, id } = connecting.owner;
        await changeConnections(withUse(address, id, capability, now()));
      }
      return done(outcomeOf(connecting));
    }),
};
