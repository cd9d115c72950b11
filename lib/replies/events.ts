import type { Person } from '../text/message.ts';
import type { PageId } from './pending.ts';

/** A message of an open thread, as a page shows it. */
export interface SeenMessage {
  readonly message: PageId;
  readonly clientMessage: string | null;
  readonly from: Person | null;
}

/** A row of a list of threads. */
export interface RowSeen {
  readonly kind: 'row-seen';
  /** When the page was read, epoch milliseconds, as in every event. */
  readonly at: number;
  readonly thread: PageId;
  /** The client-made thread id, where the row still shows it beside the API's. */
  readonly clientThread: string | null;
  readonly lastMessageId: string | null;
  readonly unread: boolean;
  readonly senders: readonly Person[];
  readonly subject: string | null;
}

/** An open thread; messages oldest first. */
export interface ThreadSeen {
  readonly kind: 'thread-seen';
  readonly at: number;
  readonly thread: PageId;
  readonly clientThread: string | null;
  readonly messages: readonly SeenMessage[];
}

/** A message as Gmail's API tells of it. */
export interface KnownMessage {
  /** API id. */
  readonly id: string;
  /** When it arrived or was sent, by Gmail's clock. */
  readonly at: number;
  /** Whether it was sent from this account, under whatever address. */
  readonly isMine: boolean;
  /** Who wrote it, lower case. */
  readonly email: string | null;
  /** It was written by a machine, such as a notice of absence. */
  readonly isAutomatic: boolean;
}

/** What of a thread is known from Gmail's API, oldest first. There may be more, before and after. */
export interface ThreadKnown {
  readonly kind: 'thread-known';
  readonly at: number;
  readonly thread: PageId;
  readonly messages: readonly KnownMessage[];
}

/** An entry of the unread feed. It names no thread. */
export interface FeedEntry {
  readonly kind: 'feed-entry';
  readonly at: number;
  /** The sender's address, lower case. */
  readonly email: string;
  readonly subject: string;
  /** API id. */
  readonly messageId: string | null;
  /** When the mail arrived. */
  readonly issuedAt: number | null;
}

/** Everything that can happen to a pending reply. */
export type ReplyEvent =
  /** I sent a mail (`id` is the send's own). */
  | { readonly kind: 'sent'; readonly at: number; readonly id: string; readonly thread: PageId | null }
  /** I took that send back. */
  | { readonly kind: 'undone'; readonly at: number; readonly id: string }
  | RowSeen
  | ThreadSeen
  | ThreadKnown
  | FeedEntry
  /** The API's ids became known some other way. */
  | { readonly kind: 'settle'; readonly thread: PageId | null; readonly message: PageId | null }
  /** This message (API id) is known to be my own, and so it answers nothing that I wait for. */
  | { readonly kind: 'own-mail'; readonly message: string }
  /** Gmail has put what stood in one thread into another. */
  | { readonly kind: 'moved'; readonly from: PageId; readonly to: PageId }
  | { readonly kind: 'snooze'; readonly at: number; readonly until: number }
  /** The time came that a snoozed reply waits for; too early, it changes nothing. */
  | { readonly kind: 'wake'; readonly at: number }
  | { readonly kind: 'done'; readonly at: number }
  /** The mail that asked was taken out of the inbox, without an answer. */
  | { readonly kind: 'put-away'; readonly at: number }
  /** It lies there again. */
  | { readonly kind: 'put-back' }
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'reopen'; readonly at: number };
