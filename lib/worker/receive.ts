import Dexie from 'dexie';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { type Failure, type Request, type RequestOf, RequestSchema, type Result } from '../messages.ts';
import { isStorageFull } from '../store/full.ts';
import { askerOf } from './asker.ts';
import { settleFrom } from './early-sends.ts';
import { handlers } from './handlers/registry.ts';
import { keepForLater } from './outbox.ts';
import { type Asker, failed, type Handler, type Worker } from './worker.ts';

function failureOf(error: unknown): Failure {
  if (isStorageFull(error)) return 'storage-full';
  return error instanceof Dexie.DexieError || error instanceof DOMException ? 'storage' : 'unreachable';
}

async function answer<Type extends Request['type']>(
  type: Type,
  request: RequestOf<Type>,
  worker: Worker,
  asker: Asker,
): Promise<Result<Type>> {
  const handler: Handler<Type> = handlers[type];
  if (!handler.from.includes(asker.origin)) return failed('refused');
  try {
    return await handler.run(request, worker, asker);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'storage-full' && handler.later !== undefined) await keepForLater(request, worker);
    return failed(failure);
  }
}

/**
 * Answers one message from anywhere. A stranger, a page that may not ask this, and a message of another shape are refused;
 * nothing is ever thrown, and nothing of what was said is written down.
 */
export async function receive(
  worker: Worker,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Result<Request['type']>> {
  const asker = askerOf(sender);
  const request = v.safeParse(RequestSchema, message);
  if (asker === null || !request.success) return failed('refused');
  // First: what the request tells may answer a mail that left before.
  await settleFrom(request.output, worker, asker);
  return answer(request.output.type, request.output, worker, asker);
}
