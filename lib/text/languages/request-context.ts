/** What a language says where the sentences around another tell whether that one asks. Patterns meet one sentence each. */
export interface RequestContext {
  /** How an answer to a question begins. */
  readonly answer: RegExp;
  /** How one to *who …* begins. */
  readonly answerWho: RegExp;
  /** A few words that answer without a verb: *A beer cap.* */
  readonly fragment: RegExp;
  readonly notFragment: RegExp;
  readonly asksWho: RegExp;
  /** A question that is put for the sake of its answer: *Why the delay?* */
  readonly asksItself: RegExp;
  /** How a sentence begins that goes on with a question instead of answering it. */
  readonly goesOn: RegExp;
  /** A question that wants more than yes or no. */
  readonly asksWhat: RegExp;
  /** A question that the readers could be meant to answer. */
  readonly toReaders: RegExp;
  /** The writer is about to find out. */
  readonly willSee: RegExp;
  /** *Questions?*, after which an instruction is an offer. */
  readonly offersHelp: RegExp;
  /** The mail was sent by a program in place of somebody who is away. */
  readonly absence: RegExp;
  /** Such a mail's hint at whom to turn to. */
  readonly turnTo: RegExp;
  /** What stands above a list of tasks. */
  readonly toDoHeading: RegExp;
  /** A task of such a list that belongs to somebody: *Karin: the offer*. */
  readonly toDo: RegExp;
}
