import type { Question } from '../questions.ts';

/**
 * A kind of occasion that its title gives away (practice P2). `answers` are what it says to the seven questions;
 * `guard` is set where writing must never be advised, whatever else speaks for it.
 */
export interface OccasionKind {
  readonly id: string;
  /** Met against the title. Terse titles are the normal case, so these are words, not sentences. */
  readonly pattern: RegExp;
  /** What looks like it and is something else. */
  readonly unless?: RegExp;
  readonly answers: Readonly<Partial<Record<Question, 'yes' | 'no'>>>;
  readonly guard?: true;
  /** Only where somebody outside the organiser's domain is invited. */
  readonly outsideOnly?: true;
  /** A sentence for the person. */
  readonly reason: string;
}
