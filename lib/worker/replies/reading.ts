import type { Reading } from '../../messages/from-account.ts';
import type { MailboxRow } from '../../store/mail-rows.ts';
import { mailboxRow } from '../../store/mails.ts';
import type { Store } from '../../store/store.ts';
import { urgentRow } from '../../store/urgent.ts';

/** How an account's mail is being read, for the person. */

function stateOf({ lease, last }: MailboxRow, now: number): Reading['state'] {
  // A run that gave no sign of life for so long has died; the next one takes it up.
  if (lease !== null && lease.until > now) return 'under-way';
  switch (last?.outcome) {
    case 'read':
      // The lease of a dead run stands in the way of nothing but this.
      return lease === null ? 'read' : 'waiting';
    case 'signed-out':
    case 'wrong-account':
      return 'signed-out';
    case 'forbidden':
      return 'forbidden';
    default:
      return 'waiting';
  }
}

/** What a run that is under way does. */
async function stepOf(store: Store, row: MailboxRow): Promise<NonNullable<Reading['step']>> {
  const { address, mode, cursor, listed: of = 0 } = row;
  if (mode !== 'full') return { kind: 'changes' };
  // The cursor stands once everything is listed.
  if (cursor === null) return { kind: 'listing' };
  const left = await store.mails.where('[account+look]').equals([address, 1]).count();
  return { kind: 'looking', read: Math.max(0, of - left), of };
}

/** Where reading stands for an account whose mail is read. Throws what the store throws. */
export async function readingOf(store: Store, account: string, now: number): Promise<Reading> {
  const row = await mailboxRow(store, account);
  const { last, readAt, full, retry } = row;
  const state = stateOf(row, now);
  const urgent = await urgentRow(store, account);
  return {
    state,
    readAt,
    listed: full?.listed ?? null,
    ...(state === 'under-way' && { step: await stepOf(store, row) }),
    ...(state !== 'under-way' && last !== null && last.outcome !== 'read' && { why: last.outcome, retry }),
    ...(last?.outcome === 'read' && {
      last: { changes: last.changes, answered: last.answered, noticed: last.noticed, units: last.units },
    }),
    ...(urgent.outcome !== null && {
      urgent: { outcome: urgent.outcome, lookedAt: urgent.lookedAt, retry: urgent.retry },
    }),
  };
}
