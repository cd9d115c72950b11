import type { Page } from '@playwright/test';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { replyRow } from '../../lib/store/rows.ts';

const ACCOUNT = 'mira.adler@fernweg.example';

/** A pending reply of one person; its id and its subject are the same. */
export function reply(
  subject: string,
  name: string,
  some: Partial<PendingReply> & Pick<PendingReply, 'sentAt'>,
): PendingReply {
  return {
    id: subject,
    account: ACCOUNT,
    direction: 'theirs',
    people: [{ email: `${name.toLowerCase().replace(' ', '.')}@fernweg.example`, name }],
    subject,
    asked: null,
    thread: null,
    message: null,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...some,
  };
}

/** Stores replies as the background does, from a page of the extension's own; pages that are open notice when they load anew. */
export async function keepReplies(own: Page, replies: readonly PendingReply[]): Promise<void> {
  // As one text: ten thousand objects take Playwright far longer to hand over.
  await own.evaluate(putAll, JSON.stringify(replies.map((one) => replyRow(one, one.sentAt))));
}

async function putAll(rows: string): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('unhurried'));
  const transaction = database.transaction('pendingReplies', 'readwrite');
  for (const row of JSON.parse(rows)) transaction.objectStore('pendingReplies').put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  database.close();
}
