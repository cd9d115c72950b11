import type { RequestKind } from './languages/lexicon.ts';
import type { Span } from './message.ts';
import type { Sentence } from './sentences.ts';

/** Something asked or proposed: the sentence that does it. */
export interface Request extends Span {
  readonly text: string;
  readonly kind: RequestKind;
  readonly sentence: Sentence;
  /** It speaks to each of several people (*could everyone …*). */
  readonly toEveryone: boolean;
}

/** Words that carry a signal. */
export interface Found extends Span {
  readonly text: string;
}

/** Where a document is said to come along. */
export interface DocumentFound extends Found {
  /** It stands in the mail itself, or at a place that is named: nothing has to be attached. */
  readonly isElsewhere: boolean;
}

/** What one pass finds in a text. Every signal has its own file in `signals/`. */
export interface Signals {
  readonly requests: readonly Request[];
  /** Places where a document is said to come with the mail. */
  readonly documents: readonly DocumentFound[];
  readonly urgency: readonly Found[];
  /** Situations between or about people that are better talked over: conflict, grief, a job, pay. */
  readonly sensitive: readonly Found[];
  /** What the writer promises to do. */
  readonly commitments: readonly Found[];
  /** Words that leave open what or when. */
  readonly vagueness: readonly Found[];
  /** The mail says that it only informs or thanks, and where. */
  readonly informing: Found | null;
}
