import type { RequestOf } from '../../messages.ts';
import { advance, isOpen, isPutAway } from '../../replies/advance.ts';
import { pendingFromAsk } from '../../replies/begin.ts';
import { isSameId } from '../../replies/match.ts';
import type { PendingReply } from '../../replies/pending.ts';
import { isAnyPending, putReply, repliesByKeys } from '../../store/replies.ts';
import { messageKey, threadKey } from '../../store/rows.ts';
import { observe } from '../observe.ts';
import { done, type Handler, type Worker } from '../worker.ts';

type Seen = RequestOf<'thread-seen'>;

function keysOf({ account, thread, clientThread, messages }: Seen): readonly string[] {
  const client = (token: string | null) => (token === null ? [] : [{ kind: 'client', token } as const]);
  return [
    ...[thread, ...client(clientThread)].map((id) => threadKey(account, id)),
    ...messages.flatMap(({ message, clientMessage }) =>
      [message, ...client(clientMessage)].map((id) => messageKey(account, id)),
    ),
  ];
}

/** What the last message asks of me, if somebody else wrote it. */
function askOf({ account, asks, messages }: Seen) {
  const last = messages.at(-1);
  const from = last?.from ?? null;
  return asks === null || last === undefined || from === null || from.email === account
    ? null
    : { last, from, asked: asks.text, due: asks.due };
}

/**
 * Notes what I owe. A message that was noted before is not noted again, whatever became of it; asked once more in a thread,
 * I still owe one answer, now the newer one.
 */
async function noteAsk(worker: Worker, seen: Seen): Promise<void> {
  const ask = askOf(seen);
  if (ask === null) return;
  const { account, thread, clientThread, subject } = seen;
  const { last, from, asked, due } = ask;
  const isHere = (reply: PendingReply): boolean =>
    reply.direction === 'mine' && isSameId(reply.thread, thread, clientThread);
  await worker.store.transaction('rw', worker.store.pendingReplies, async () => {
    const mine = (await repliesByKeys(worker.store, keysOf(seen))).filter(isHere);
    const same = mine.find((reply) => isSameId(reply.message, last.message, last.clientMessage));
    if (same !== undefined) {
      // Known by its head alone, from the connected account: now the text says what is asked.
      if ((isOpen(same.state) || isPutAway(same.state)) && same.asked === null) {
        await putReply(worker.store, { ...same, asked, due: same.due ?? due }, worker.now());
      }
      return;
    }
    const id = mine.find((reply) => isOpen(reply.state))?.id ?? crypto.randomUUID();
    const at = worker.now();
    const mail = { id, account, subject: subject ?? '', from, thread, message: last.message, asked, due, at };
    await putReply(worker.store, pendingFromAsk(mail), at);
  });
}

async function look(seen: Seen, worker: Worker): Promise<void> {
  const { account, thread, clientThread, messages } = seen;
  if (await isAnyPending(worker.store, account)) {
    const keys = keysOf(seen);
    const at = worker.now();
    await observe(
      worker,
      () => repliesByKeys(worker.store, keys),
      (reply) => advance(reply, { kind: 'thread-seen', at, thread, clientThread, messages }),
    );
  }
  await noteAsk(worker, seen);
}

export const threadSeen: Handler<'thread-seen'> = {
  from: ['gmail'],
  async run(request, worker) {
    await look(request, worker);
    return done(null);
  },
  later: look,
};
