import { type MailCheckRow, MailCheckSchema, parseRow } from './rows.ts';
import type { Store } from './store.ts';

const NEVER: MailCheckRow = { name: 'mail-check', due: null, failures: 0, cursor: null, last: null };

/** Where the check for mail stands: when the next one is due, and how the last one went. */
export async function mailCheck(store: Store): Promise<MailCheckRow> {
  return (await knownMailCheck(store)) ?? NEVER;
}

/** The same as the background wrote it last; null before it wrote anything. */
export async function knownMailCheck(store: Store): Promise<MailCheckRow | null> {
  return parseRow(MailCheckSchema, await store.jobs.get('mail-check'));
}
