import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Request, type RequestOf, RequestSchema } from '../messages.ts';
import { handlers } from './handlers/registry.ts';
import type { Handler, Worker } from './worker.ts';

/** Requests that found no room to store in. They wait in memory that the browser keeps while it runs, apart from the disk. */
const KEY = 'outbox';
const ALARM = 'outbox';
const MINUTES = 5;
const MOST = 200;

async function read(): Promise<readonly Request[]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = v.safeParse(RequestSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, so that a request put in while others are taken out is not lost. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = queue.then(task);
  queue = next.catch(() => undefined);
  return next;
}

/** Puts a request aside until there is room; false where even that could not be done. The same one twice is kept once. */
export async function keepForLater(request: Request): Promise<boolean> {
  return inTurn(async () => {
    try {
      const kept = await read();
      const key = JSON.stringify(request);
      if (kept.some((one) => JSON.stringify(one) === key)) return true;
      await browser.storage.session.set({ [KEY]: [...kept, request].slice(-MOST) });
      await browser.alarms.create(ALARM, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });
      return true;
    } catch {
      return false;
    }
  });
}

async function remove(request: Request): Promise<void> {
  const key = JSON.stringify(request);
  const rest = (await read()).filter((one) => JSON.stringify(one) !== key);
  await browser.storage.session.set({ [KEY]: rest });
}

async function finish<Type extends Request['type']>(type: Type, request: RequestOf<Type>, worker: Worker) {
  const handler: Handler<Type> = handlers[type];
  await handler.later?.(request, worker);
}

/** Stores what was put aside, oldest first; what still finds no room stays. True when nothing is left. */
export async function emptyOutbox(worker: Worker): Promise<boolean> {
  return inTurn(async () => {
    try {
      for (const request of await read()) {
        const isStored = await finish(request.type, request, worker).then(
          () => true,
          () => false,
        );
        if (isStored) await remove(request);
      }
      if ((await read()).length > 0) return false;
      await browser.alarms.clear(ALARM);
      return true;
    } catch {
      return false;
    }
  });
}
