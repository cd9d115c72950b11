import type { PendingReply } from '../replies/pending.ts';
import { putReply } from '../store/replies.ts';
import type { Worker } from './worker.ts';

/** What became of a reply: the same object where nothing changed, null where it is gone. */
export type Step = (reply: PendingReply) => PendingReply | null;

/**
 * Takes the found replies one step on and stores those that changed, in one transaction. Looks first without one, since
 * most of what a page shows changes nothing. Gives the changed replies as they now are.
 */
export async function observe(
  worker: Worker,
  find: () => Promise<readonly PendingReply[]>,
  step: Step,
): Promise<readonly PendingReply[]> {
  const isChange = (reply: PendingReply): boolean => step(reply) !== reply;
  if (!(await find()).some(isChange)) return [];
  return worker.store.transaction('rw', worker.store.pendingReplies, async () => takeStep(worker, await find(), step));
}

/** The same inside a transaction that the caller has open. */
export async function takeStep(
  { store, now }: Pick<Worker, 'store' | 'now'>,
  replies: readonly PendingReply[],
  step: Step,
): Promise<readonly PendingReply[]> {
  const changed: PendingReply[] = [];
  for (const reply of replies) {
    const next = step(reply);
    if (next === null) await store.pendingReplies.delete(reply.id);
    else if (next !== reply) {
      await putReply(store, next, now());
      changed.push(next);
    }
  }
  return changed;
}
