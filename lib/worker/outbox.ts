import type { Request, RequestOf } from '../messages.ts';
import { isStorageFull } from '../store/full.ts';
import { handlers } from './handlers/registry.ts';
import { keepAside, planNoTry, planTry, putAside } from './put-aside.ts';
import type { Handler, Worker } from './worker.ts';

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, so that a request put in while others are taken out is not lost. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = queue.then(task);
  queue = next.catch(() => undefined);
  return next;
}

/** Puts a request aside until there is room; false where even that could not be done. The same one twice is kept once. */
export async function keepForLater(request: Request, { now }: Worker): Promise<boolean> {
  return inTurn(async () => {
    try {
      const kept = await putAside();
      const key = JSON.stringify(request);
      if (kept.some((one) => JSON.stringify(one) === key)) return true;
      await keepAside([...kept, request]);
      await planTry(now());
      return true;
    } catch {
      return false;
    }
  });
}

async function remove(request: Request): Promise<void> {
  const key = JSON.stringify(request);
  await keepAside((await putAside()).filter((one) => JSON.stringify(one) !== key));
}

async function finish<Type extends Request['type']>(type: Type, request: RequestOf<Type>, worker: Worker) {
  const handler: Handler<Type> = handlers[type];
  await handler.later?.(request, worker);
}

/** Stores one of them: `full` where there still is no room, `failed` for any other reason. */
async function store(request: Request, worker: Worker): Promise<'stored' | 'full' | 'failed'> {
  try {
    await finish(request.type, request, worker);
  } catch (error) {
    return isStorageFull(error) ? 'full' : 'failed';
  }
  await remove(request);
  return 'stored';
}

/**
 * Stores what was put aside, oldest first. Where the first finds no room, the others are not tried; all that is left is tried
 * again later, and ever more rarely. True when nothing is left.
 */
export async function emptyOutbox(worker: Worker): Promise<boolean> {
  return inTurn(async () => {
    try {
      for (const request of await putAside()) {
        if ((await store(request, worker)) === 'full') break;
      }
      const isEmpty = (await putAside()).length === 0;
      await (isEmpty ? planNoTry() : planTry(worker.now()));
      return isEmpty;
    } catch {
      return false;
    }
  });
}
