import { MOST_IN_BATCH } from '../../google/batch/send-batch.ts';
import type { MessageHead, ThreadMessage } from '../../google/gmail/mailbox.ts';
import { normalSubject } from '../../replies/subject.ts';
import type { KnownHead } from '../../store/mail-rows.ts';
import { isSent } from './labels.ts';
import { count, Refused, type Run } from './run.ts';

/** Heads by id; null for those that are not to be had. `refused` is why the ones that are missing were not told. */
export interface Heads {
  readonly known: ReadonlyMap<string, MessageHead | null>;
  readonly refused: Refused | null;
}

/** Asks for heads. What was told is told, also where Google would not go on. */
export async function askHeads(run: Run, ids: readonly string[]): Promise<Heads> {
  const known = new Map<string, MessageHead | null>();
  if (ids.length === 0) return { known, refused: null };
  count(run, 'head', ids.length);
  run.spent.calls += Math.ceil(ids.length / MOST_IN_BATCH) - 1;
  let refused: Refused | null = null;
  for (const [id, answer] of await run.mailbox.heads(ids, run.signal)) {
    if (answer.kind === 'ok') known.set(id, answer.value);
    else if (answer.kind === 'gone') known.set(id, null);
    else refused ??= new Refused(answer);
  }
  return { known, refused };
}

/** What of a head is kept. */
export function keptHead(head: ThreadMessage | null): KnownHead {
  if (head === null) return { kind: 'gone' };
  const { at, from, isAutomatic, subject, to, cc, labelIds } = head;
  const about = { subject: normalSubject(subject), to: [...to, ...cc].map(({ email }) => email) };
  return { kind: 'known', at, email: from?.email ?? null, isAutomatic, ...(isSent(labelIds) && { about }) };
}
