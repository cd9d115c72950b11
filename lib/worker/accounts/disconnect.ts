import { changeConnections, readConnections, withLeaving, withoutAccount } from '../../connections.ts';
import { leaveAnswer } from '../away/connected.ts';
import type { Worker } from '../worker.ts';
import { holding } from './holding.ts';

const PATIENCE = 10_000;

/** Those under way: whoever asks again meanwhile gets the same end. */
const leaving = new Map<string, Promise<Left>>();

/** How disconnecting an account ended. */
export interface Left {
  /** Whether Google was told. */
  readonly isRevoked: boolean;
  /** When our automatic answer ends by itself, where it could not be put back (epoch milliseconds). */
  readonly answersUntil: number | null;
}

/**
 * Takes back all of an account at Google and forgets it here, whatever Google says; before, it puts back what stood there
 * before our automatic answer. It may be repeated from the start: an account that was left in the midst of it is used for nothing any more.
 */
export function disconnectAccount(worker: Worker, account: string, signal: AbortSignal): Promise<Left> {
  const same = leaving.get(account);
  if (same !== undefined) return same;
  const going = leave(worker, account, signal).finally(() => leaving.delete(account));
  leaving.set(account, going);
  return going;
}

function leave(worker: Worker, account: string, signal: AbortSignal): Promise<Left> {
  const { google, store } = worker;
  return holding(async () => {
    const connection = (await readConnections()).find((one) => one.account === account);
    if (connection === undefined) return { isRevoked: false, answersUntil: null };
    await changeConnections(withLeaving(account));
    const answersUntil = await leaveAnswer(worker, account, signal, async (until) => {
      await store.away.delete(account);
      return until;
      // A store that fails must not keep anybody connected.
    }).catch(() => null);
    // Those still on come first: they are likelier to have a token left.
    const uses = connection.uses.toSorted((one, other) => Number(other.isOn) - Number(one.isOn));
    const capabilities = uses.map(({ capability }) => capability);
    const isRevoked = await google.signIn.revoke(account, capabilities, signal).then(
      ({ kind }) => kind === 'ok',
      () => false,
    );
    await google.forget(account);
    await changeConnections(withoutAccount(account));
    // A call that was on its way meanwhile may have been counted.
    await google.forget(account);
    return { isRevoked, answersUntil };
  });
}

/** Finishes what a worker that died in the midst of it has left. */
export async function finishDisconnecting(worker: Worker): Promise<void> {
  for (const { account, isLeaving } of await readConnections()) {
    if (isLeaving) await disconnectAccount(worker, account, AbortSignal.timeout(PATIENCE));
  }
}

/**
 * For erasing everything: each is disconnected, as far as that can be done soon. Gives those whose automatic answer could not be
 * put back, and when it ends there.
 */
export async function disconnectAll(
  worker: Worker,
): Promise<readonly { readonly account: string; readonly until: number }[]> {
  const all = await readConnections();
  const left = await Promise.all(
    all.map(async ({ account }) => {
      const { answersUntil } = await disconnectAccount(worker, account, AbortSignal.timeout(PATIENCE));
      return answersUntil === null ? [] : [{ account, until: answersUntil }];
    }),
  );
  return left.flat();
}
