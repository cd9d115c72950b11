import { UNITS } from '../../google/gmail/client.ts';
import type { Change } from '../../google/gmail/mailbox.ts';
import { isMail } from '../replies/labels.ts';
import { MOST_PAGES } from '../replies/limits.ts';
import { Refused } from '../replies/run.ts';
import type { Look } from './look.ts';

/** What came into threads since a cursor, and the cursor after it. */
export interface Since {
  /** Ids of messages by thread. */
  readonly came: ReadonlyMap<string, readonly string[]>;
  /** Threads out of which something went: for good, or since Gmail has made them part of others. */
  readonly left: ReadonlySet<string>;
  readonly cursor: string;
}

/** As long as it carries one of these, a message is not read. */
const HIDDEN = ['SPAM', 'TRASH', 'DRAFT'];

/** Whether there may be something to read since: it came, was sent, or was taken out of spam or the bin. */
function comes({ kind, labelIds, changed }: Change): boolean {
  switch (kind) {
    case 'added':
      return isMail(labelIds);
    case 'labels-added':
      return changed.includes('SENT');
    case 'labels-removed':
      return changed.some((label) => HIDDEN.includes(label));
    case 'deleted':
      return false;
  }
}

/** Where the history stands now: what is read after this is read with all that came before it. Throws `Refused`. */
export async function standsAt({ reader, account, signal }: Look): Promise<string> {
  const answer = await reader.profile(signal);
  if (answer.kind !== 'ok') throw new Refused(answer);
  if (answer.value.address !== account) throw new Refused({ kind: 'wrong-account' });
  return answer.value.historyId;
}

/**
 * Reads the history since the cursor, every page of it, for what came into these threads. Null where the cursor is too old, or
 * so much has happened that reading all the threads costs less. Throws `Refused`.
 */
export async function followSince(
  { reader, signal }: Look,
  cursor: string,
  threads: ReadonlySet<string>,
): Promise<Since | null> {
  const most = Math.min(MOST_PAGES, Math.ceil((threads.size * UNITS.thread) / UNITS.history));
  const came = new Map<string, string[]>();
  const left = new Set<string>();
  let page: string | null = null;
  for (let pages = 0; pages < most; pages += 1) {
    const answer = await reader.history(cursor, page, signal);
    if (answer.kind === 'gone') return null;
    if (answer.kind !== 'ok') throw new Refused(answer);
    const { changes, historyId, next } = answer.value;
    for (const change of changes) {
      if (change.kind === 'deleted') left.add(change.threadId);
      if (!threads.has(change.threadId) || !comes(change)) continue;
      came.set(change.threadId, [...(came.get(change.threadId) ?? []), change.id]);
    }
    if (next === null) return { came, left, cursor: historyId };
    page = next;
  }
  return null;
}
