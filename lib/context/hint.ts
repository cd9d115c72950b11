import type { Reader } from '../hours/reply-by.ts';
import type { Message, Span } from '../text/message.ts';

/**
 * What a fix would do. `insert` adds lines at the end of the writer's own words (`isBeginning`: the person goes on writing
 * there); `replace` puts other words in the place of some; `move-to-cc` takes people, by address, from To to Cc; `focus`
 * puts the cursor there.
 */
export type Fix =
  | { readonly kind: 'insert'; readonly label: string; readonly text: string; readonly isBeginning?: boolean }
  | { readonly kind: 'replace'; readonly label: string; readonly span: Span; readonly text: string }
  | { readonly kind: 'move-to-cc'; readonly label: string; readonly people: readonly string[] }
  | { readonly kind: 'focus'; readonly label: string; readonly target: 'subject' | 'body' | 'attach' };

/** Something that a reader would still have to ask for. `question` is that question, in a reader's words. */
export interface Hint {
  readonly rule: string;
  readonly question: string;
  readonly why: string;
  /** Practice id, such as `P17`. */
  readonly practice: string;
  /** Higher comes first; 0 to 100. */
  readonly weight: number;
  readonly span: Span | null;
  readonly fix: Fix | null;
  /** Another way to answer the question, beside `fix`. */
  readonly otherFix?: Fix | null;
}

/** So many hints are shown unasked, the most useful ones; the rest stand behind *more*. */
export const SHOWN_UNASKED = 3;

/** What is known of the conversation that a mail answers. Addresses are in lower case. */
export interface ThreadFacts {
  /** Who wrote each message so far, oldest first; null where the page does not tell. */
  readonly senders: readonly (string | null)[];
  /** Everybody who is known to have written in it or got it. */
  readonly people: readonly string[];
}

/** What a rule may know besides the message. `now` is epoch milliseconds; `timeZone` is the writer's IANA zone. */
export interface Situation {
  readonly now: number;
  readonly timeZone: string;
  readonly account: string | null;
  /** Zone and hours of people where the writer has set them, by address in lower case. */
  readonly colleagues?: Readonly<Record<string, Reader>>;
  /** Left out or null where no thread is known. */
  readonly thread?: ThreadFacts | null;
}

/** One rule, one file. `look` is pure and gives null when there is nothing to say. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly practice: string;
  /** Where the rule comes from, for the docs. */
  readonly source: string;
  look(message: Message, situation: Situation): Omit<Hint, 'rule' | 'practice'> | null;
}
