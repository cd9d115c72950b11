import type { WorkingHours } from '../../lib/hours/working.ts';
import type { Failure } from '../../lib/messages.ts';
import type { Direction, PendingReply } from '../../lib/replies/pending.ts';

/** What the store gave so far. `isPartial`: more is open in that direction than was read. */
export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'ready';
      readonly replies: readonly PendingReply[];
      readonly isPartial: Readonly<Record<Direction, boolean>>;
    };

/** What a person does to a reply; times are epoch milliseconds. */
export type ReplyChange =
  | { readonly kind: 'done' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'snooze'; readonly until: number }
  | { readonly kind: 'reopen' };

/** The last look into the mailbox, as far as it is known. `at` is epoch milliseconds. */
export type LastCheck =
  | { readonly kind: 'never' }
  | { readonly kind: 'checked'; readonly at: number; readonly answered: number | null }
  | { readonly kind: 'failed'; readonly failure: Failure | 'unreadable' };

/** The batched inbox check. `next` is epoch milliseconds; null where no mail times are set. */
export interface MailStatus {
  readonly next: number | null | 'unknown';
  readonly isChecking: boolean;
  readonly last: LastCheck;
}

/** The moment and the place in which times are told. `timeZone` is an IANA name, `locale` BCP 47. */
export interface Clock {
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
  /** The person's own. */
  readonly hours: WorkingHours;
}
