import type { Person } from '../text/message.ts';

/** An id as a page gives it: the API's own (hex), or one that the page made up before the server knew the thing. */
export type PageId =
  | { readonly kind: 'api'; readonly id: string }
  | { readonly kind: 'client'; readonly token: string };

export type Direction = 'theirs' | 'mine';

/**
 * `waiting` for an answer; `probably` answered (`source` says so, and no thread or other page has confirmed it);
 * `answered`; `snoozed` until a time; `done` by hand; `dropped`. `message` is the API id of the mail taken for the answer,
 * where it is known; `sendId` names the send by which I answered, so that taking it back takes the answer back. `isPutAway`
 * where nobody said that it is done, but its mail was taken out of the inbox.
 */
export type ReplyState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'probably'; readonly at: number; readonly message?: string; readonly source?: 'feed' | 'list' }
  | { readonly kind: 'answered'; readonly at: number; readonly message?: string; readonly sendId?: string }
  | { readonly kind: 'snoozed'; readonly until: number }
  | { readonly kind: 'done'; readonly at: number; readonly isPutAway?: true }
  | { readonly kind: 'dropped'; readonly at: number };

/** One thing that somebody owes somebody. Times are epoch milliseconds, UTC. Kept by account address, never by index. */
export interface PendingReply {
  readonly id: string;
  readonly account: string;
  readonly direction: Direction;
  /** Who owes the answer (`theirs`), or to whom I owe it (`mine`). */
  readonly people: readonly Person[];
  readonly subject: string;
  /** What was asked, in the asker's words, at most 200 characters; null where none was found. */
  readonly asked: string | null;
  readonly thread: PageId | null;
  /** The mail that asked: the draft's or the message's id. */
  readonly message: PageId | null;
  readonly sentAt: number;
  readonly due: number | null;
  readonly state: ReplyState;
  readonly agendaId: string | null;
  /** API id of the thread's newest message when a list last showed it without a sign of an answer. */
  readonly seen?: string;
  /** API ids of messages that are known to be no answer to this, newest last; a reopened reply must not close on them again. */
  readonly dismissed?: readonly string[];
  /** When it was taken up again after something that names no message; what came before is no answer to it any more. */
  readonly reopenedAt?: number;
}
