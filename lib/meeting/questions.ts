/** The seven questions of practice P1, in the order in which they are asked. */
export const QUESTIONS = ['document', 'immediate', 'urgent', 'feedback', 'substantial', 'face', 'sensitive'] as const;
export type Question = (typeof QUESTIONS)[number];

/** An answer: who gave it, and for one read from the draft, the words that speak for it. */
export interface Answer {
  readonly value: 'yes' | 'no' | 'unknown';
  readonly by: 'person' | 'draft' | 'nobody';
  readonly evidence: string | null;
}
export type Answers = Readonly<Record<Question, Answer>>;

/** What the person said; a missing question was left to the draft. */
export type PersonAnswers = Readonly<Partial<Record<Question, 'yes' | 'no'>>>;

export type VerdictKind = 'write' | 'meet' | 'either' | 'none';

/** The verdict on a draft event: `none` where it is no meeting. `reasons` are sentences for the person, strongest first. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly headline: string;
  readonly reasons: readonly string[];
  readonly answers: Answers;
}

/**
 * What a meeting takes, in minutes. `people` counts the organiser; `personMinutes` is people times time; `perYearMinutes` is
 * that over the first year of a series, null for a single event.
 */
export interface Cost {
  readonly people: number;
  readonly minutes: number;
  readonly personMinutes: number;
  readonly perYearMinutes: number | null;
}
