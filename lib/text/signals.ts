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

/** What one pass finds in a text. Every signal has its own file in `signals/`. */
export interface Signals {
  readonly requests: readonly Request[];
  /** Places where a document is said to come with the mail. */
  readonly documents: readonly Found[];
  readonly urgency: readonly Found[];
  /** The mail says that it only informs or thanks, and where. */
  readonly informing: Found | null;
}
