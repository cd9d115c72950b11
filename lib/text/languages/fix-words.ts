/**
 * Lines that a fix puts into a mail, in one language. `{day}` and `{name}` are filled in. They say *you* in no way that
 * depends on how well people know each other, or else the language has them more than once.
 */
export interface FixLines {
  /** Asks for an answer by a day. */
  readonly reply: string;
  /** Asks what the reader thinks. */
  readonly opinion: string;
  /** Says how soon something urgent is needed. */
  readonly latest: string;
  /** Asks one of several. */
  readonly owner: string;
  /** Proposes to talk. */
  readonly call: string;
  /** The beginning of what somebody new has to know; the writer goes on. */
  readonly background: string;
  /** Right before a link, which the writer pastes. */
  readonly link: string;
  /** What to do where a link does not open. */
  readonly access: string;
}

/** Another day in the place of one that is too soon. */
export interface LaterDay {
  /** With its own *by*, for where none stands beside the day. */
  readonly by: string;
  /** What goes with the day that is replaced, right before and right after it, since `by` says it in its place. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** What fixes write in one language. */
export interface FixWords {
  /** A BCP 47 tag: how days are written. */
  readonly locale: string;
  /** The lines for a mail of these words to so many readers. */
  lines(text: string, readers: number): FixLines;
  readonly laterDay: LaterDay;
}
