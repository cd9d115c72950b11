import type { DateLexicon } from '../dates/lexicon.ts';
import type { ConversationLexicon } from './conversation.ts';
import type { FixWords } from './fix-words.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { RequestContext } from './request-context.ts';

export type LanguageId = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja';

/**
 * How a request is put. `proposal` is one to do something together; it waits for an answer, but not for a date of its own.
 * `offer` is one to talk or to meet, or of a time for it (*I'll call you*, *Thursday works*): it can stand without an answer.
 */
export type RequestKind = 'question' | 'direct' | 'indirect' | 'proposal' | 'offer';

/** A way of asking. Patterns meet one sentence at a time, without its greeting. */
export interface RequestPattern {
  readonly kind: RequestKind;
  readonly pattern: RegExp;
}

/**
 * What one language says where. Every pattern is run on a single sentence of bounded length, has no nested quantifiers, and
 * is written for precision: it would rather miss than cry wolf.
 */
export interface Lexicon {
  /** Null where the language is not known. What it is told by stands in `tell.ts`. */
  readonly id: LanguageId | null;
  /** A line that only greets; the rest of the line after it is the first capture. */
  readonly greeting: RegExp;
  /** A line that begins the end: *Best regards*. */
  readonly closing: RegExp;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviation: RegExp;
  readonly requests: readonly RequestPattern[];
  /** Sentences that look like requests and are courtesy, habit or notice. They win over `requests`. */
  readonly notRequests: readonly RegExp[];
  /** What tells, around a sentence, whether it asks. */
  readonly requestContext?: RequestContext;
  /** A mail that says of itself that it only informs or thanks. */
  readonly informing: RegExp;
  /** A request that speaks to each of several people at once. */
  readonly everyone: RegExp;
  /** The writer says that any time will do. */
  readonly anytime: RegExp;
  /** A subject that names news, notes or figures: a mail under it need ask for nothing. */
  readonly informingSubject: RegExp;
  /** Whole subjects that say nothing about what the mail is about, folded, in small letters, without marks at their end. */
  readonly vagueSubjects?: ReadonlySet<string>;
  /** The writer says that a document comes with this mail. */
  readonly documents: readonly RegExp[];
  /** What looks like it and is about other mail, other documents, or asks for one. */
  readonly notDocuments: readonly RegExp[];
  /** A document stands in the mail itself, or was put at a place that the mail names. */
  readonly placedDocuments?: readonly RegExp[];
  readonly urgency: readonly RegExp[];
  readonly notUrgent: RegExp;
  /** What stands before a date that is a deadline, right before it. */
  readonly deadlineBefore: RegExp;
  /** What after a date, or anywhere in its clause, makes it a deadline. */
  readonly deadlineAround: RegExp;
  readonly dates: DateLexicon;
  readonly conversation: ConversationLexicon;
  /** What a fix writes into a mail. */
  readonly fixes?: FixWords;
  /** A request that hands the reader a piece of work: no advice, no instruction for whoever wants to, no talk. */
  readonly commission?: RegExp;
  readonly noCommission?: RegExp;
  /** Such work, where it is handed back: sent, signed, reviewed. */
  readonly delivery?: RegExp;
  /** What somebody who helps asks for in an answer, to find the reader's own trouble. */
  readonly diagnosis?: RegExp;
  /** The writer lays something open that wants an answer: a trouble, a choice. */
  readonly openMatter?: RegExp;
  /** The writer promises to do something. */
  readonly commitment?: RegExp;
  /** Words that leave open what or when: *at some point*, *a few things*. */
  readonly vague?: RegExp;
  /** A request to whoever feels like it: *can someone …*. */
  readonly toAnyone?: RegExp;
  /** What each of several readers has or does for themselves: *your timesheets*, *please vote*. Asked of all, it is everyone's. */
  readonly eachOwn?: RegExp;
  /** A request that names who is to act, recipient or not: *Ana, could you …*, *could Ana …*. */
  readonly toSomebody?: RegExp;
  /** What it calls things around meetings. English has them apart, in `en/meetings.ts`: only Calendar's page needs those. */
  readonly meetings?: MeetingWords;
}
