import type { SituationId } from '../../text/languages/meeting-words.ts';
import type { MeetingFormat } from '../format.ts';
import type { Question } from '../questions.ts';

/** Whose situation it is about: a paper called after a delicate matter is no delicate matter, but so is hardly anything else. */
export type Naming = 'things' | 'rules' | 'any';

/**
 * A kind of occasion that its title gives away (practice P2). `answers` are what it says to the seven questions;
 * `guard` is set where writing must never be advised, whatever else speaks for it. Its words stand with each language.
 */
export interface OccasionKind {
  readonly id: SituationId;
  readonly format: MeetingFormat;
  readonly answers: Readonly<Partial<Record<Question, 'yes' | 'no'>>>;
  readonly guard?: true;
  /** Only where somebody outside the organiser's domain is invited. */
  readonly outsideOnly?: true;
  /** It can fill whole days that people spend together. */
  readonly spansDays?: true;
  /** What its words may name without being meant: any thing called after it, only rules and tools, or nothing. */
  readonly unlessNaming: Naming;
  /** A sentence for the person. */
  readonly reason: string;
}
