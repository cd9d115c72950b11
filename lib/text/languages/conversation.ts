/** What one language says of how people stand to each other in a conversation. Written for precision, like the rest. */
export interface ConversationLexicon {
  /** The writer proposes to talk. */
  readonly proposesCall: RegExp;
  /** A situation that is hard on somebody: each tells one by itself, not by a mood of words. */
  readonly tense: readonly RegExp[];
  /** What looks like it, and is a topic, a thing or a figure of speech. */
  readonly notTense?: readonly RegExp[];
  /** The writer says something again, or that it was not understood. */
  readonly repeats: RegExp;
  /** The writer says that and why somebody joins. */
  readonly introduces: RegExp;
  /** The beginning of a sentence by which the writer turns to another matter. */
  readonly turns: RegExp;
  /** A mention only in passing; `@` stands for the name in the sentence. */
  readonly asides: readonly RegExp[];
}
