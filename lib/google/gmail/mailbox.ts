import type { Person } from '../../text/message.ts';
import type { Answer } from '../answer.ts';

/** A message as a history or a list names it. Ids are the API's, in hex. */
export interface MessageName {
  readonly id: string;
  readonly threadId: string;
}

/** Something that happened to a message. `labelIds` are those of the message afterwards, where Google says them. */
export interface Change extends MessageName {
  readonly kind: 'added' | 'deleted' | 'labels-added' | 'labels-removed';
  readonly labelIds: readonly string[];
  /** The labels that came or went; empty for the other kinds. */
  readonly changed: readonly string[];
}

export interface HistoryPage {
  readonly changes: readonly Change[];
  /** The cursor that this page leads to, if it is the last one. */
  readonly historyId: string;
  readonly next: string | null;
}

export interface MessagePage {
  readonly messages: readonly MessageName[];
  readonly next: string | null;
}

/** What of a message is asked for: never its text. Times are epoch milliseconds. */
export interface MessageHead extends MessageName {
  readonly labelIds: readonly string[];
  readonly at: number;
  readonly historyId: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  /** RFC 5322 Message-ID, In-Reply-To and References, without angle brackets. */
  readonly messageId: string | null;
  readonly replyTo: readonly string[];
  /** It was not written by a person to persons: a list, a notice, an absence. */
  readonly isAutomatic: boolean;
}

/** A message as its thread names it. What it answers is not asked for: in a long thread that is most of every head. */
export type ThreadMessage = Omit<MessageHead, 'messageId' | 'replyTo'>;

/** The calls that reply tracking makes for one account, with the scope `gmail.metadata`. Units are those of Gmail's quota. */
export interface Mailbox {
  /** 1 unit. */
  profile(signal: AbortSignal): Promise<Answer<{ readonly address: string; readonly historyId: string }>>;
  /** 2 units a page. `gone` when the cursor is too old. */
  history(from: string, page: string | null, signal: AbortSignal): Promise<Answer<HistoryPage>>;
  /** 5 units a page, newest first. */
  list(label: 'INBOX' | 'SENT', page: string | null, signal: AbortSignal): Promise<Answer<MessagePage>>;
  /** 20 units each, in batches of up to 50; each id has its own answer. */
  heads(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Answer<MessageHead>>>;
  /** 40 units each, in batches; each thread has its own answer, its messages from the first to the last. */
  threads(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Answer<readonly ThreadMessage[]>>>;
}
