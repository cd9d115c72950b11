import { requests } from './mail-requests.ts';
import type { SampleMailbox } from './mail-types.ts';
import { MIRA } from './people.ts';

const MAILBOXES: Readonly<Record<string, SampleMailbox>> = {
  [MIRA.email]: { threads: [...requests], drafts: [] },
};

/** The sample mail of an account; an empty mailbox for an address that has none. */
export function sampleMailboxOf(email: string): SampleMailbox {
  return MAILBOXES[email] ?? { threads: [], drafts: [] };
}
