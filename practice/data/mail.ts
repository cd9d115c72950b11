import { awkward } from './mail-awkward.ts';
import { discussions } from './mail-discussions.ts';
import { newsletters } from './mail-newsletters.ts';
import { open } from './mail-open.ts';
import { outside } from './mail-outside.ts';
import { privateMail, supportMail } from './mail-private.ts';
import { requests } from './mail-requests.ts';
import { scheduling } from './mail-scheduling.ts';
import type { SampleMailbox } from './mail-types.ts';
import { updates } from './mail-updates.ts';
import { drafts, waiting } from './mail-waiting.ts';
import { MIRA, MIRA_PRIVATE, SUPPORT } from './people.ts';

const MAILBOXES: Readonly<Record<string, SampleMailbox>> = {
  [MIRA.email]: {
    threads: [
      ...requests,
      ...open,
      ...updates,
      ...scheduling,
      ...discussions,
      ...outside,
      ...newsletters,
      ...awkward,
      ...waiting,
    ],
    drafts,
  },
  [MIRA_PRIVATE.email]: privateMail,
  [SUPPORT.email]: supportMail,
};

/** The sample mail of an account; an empty mailbox for an address that has none. */
export function sampleMailboxOf(email: string): SampleMailbox {
  return MAILBOXES[email] ?? { threads: [], drafts: [] };
}
