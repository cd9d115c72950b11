import { changeConnections, readConnections, withLeaving, withoutAccount } from '../../connections.ts';
import type { Worker } from '../worker.ts';
import { holding } from './holding.ts';

const PATIENCE = 10_000;

/** Those under way: whoever asks again meanwhile gets the same end. */
const leaving = new Map<string, Promise<boolean>>();

/**
 * Takes back all of an account at Google and forgets it here, whatever Google says. True where Google was told. It may be
 * repeated from the start: an account that was left in the midst of it is used for nothing any more.
 */
export function disconnectAccount(worker: Worker, account: string, signal: AbortSignal): Promise<boolean> {
  const same = leaving.get(account);
  if (same !== undefined) return same;
  const going = leave(worker, account, signal).finally(() => leaving.delete(account));
  leaving.set(account, going);
  return going;
}

function leave({ google }: Worker, account: string, signal: AbortSignal): Promise<boolean> {
  return holding(async () => {
    const connection = (await readConnections()).find((one) => one.account === account);
    if (connection === undefined) return false;
    await changeConnections(withLeaving(account));
    // Those still on come first: they are likelier to have a token left.
    const uses = connection.uses.toSorted((one, other) => Number(other.isOn) - Number(one.isOn));
    const capabilities = uses.map(({ capability }) => capability);
    const isRevoked = await google.signIn.revoke(account, capabilities, signal).then(
      ({ kind }) => kind === 'ok',
      () => false,
    );
    await google.forget(account);
    await changeConnections(withoutAccount(account));
    return isRevoked;
  });
}

/** Finishes what a worker that died in the midst of it has left. */
export async function finishDisconnecting(worker: Worker): Promise<void> {
  for (const { account, isLeaving } of await readConnections()) {
    if (isLeaving) await disconnectAccount(worker, account, AbortSignal.timeout(PATIENCE));
  }
}

/** For erasing everything: each is disconnected, as far as that can be done soon. */
export async function disconnectAll(worker: Worker): Promise<void> {
  const all = await readConnections();
  await Promise.all(all.map(({ account }) => disconnectAccount(worker, account, AbortSignal.timeout(PATIENCE))));
}
