import type { RequestOf } from '../../messages.ts';
import { advance } from '../../replies/advance.ts';
import type { PendingReply } from '../../replies/pending.ts';
import { isAnyPending, repliesByKeys } from '../../store/replies.ts';
import { threadKey, unnamedKey } from '../../store/rows.ts';
import { observe } from '../observe.ts';
import { done, type Handler } from '../worker.ts';

type Row = RequestOf<'rows-seen'>['rows'][number];

/** Replies in threads without a name are compared with every row, so only the newest of them are. */
const MOST_UNNAMED = 50;

const keysOf = (account: string, { thread, clientThread }: Row): readonly string[] => [
  threadKey(account, thread),
  ...(clientThread === null ? [] : [threadKey(account, { kind: 'client', token: clientThread })]),
];

export const rowsSeen: Handler<'rows-seen'> = {
  from: ['gmail'],
  async run({ account, rows }, worker) {
    const { store } = worker;
    if (rows.length === 0 || !(await isAnyPending(store, account))) return done(null);
    const keys = rows.flatMap((row) => keysOf(account, row));
    const at = worker.now();
    const find = async (): Promise<readonly PendingReply[]> => {
      const unnamed = await repliesByKeys(store, [unnamedKey(account)]);
      const newest = unnamed.toSorted((a, b) => b.sentAt - a.sentAt).slice(0, MOST_UNNAMED);
      return [...(await repliesByKeys(store, keys)), ...newest];
    };
    await observe(worker, find, (reply) => {
      let next = reply;
      for (const row of rows) next = advance(next, { kind: 'row-seen', at, ...row }) ?? next;
      return next;
    });
    return done(null);
  },
};
