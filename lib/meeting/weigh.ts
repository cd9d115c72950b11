import { questionText } from './question-text.ts';
import type { Answers, Question } from './questions.ts';
import { QUESTIONS } from './questions.ts';

/** How much one answer speaks for writing (above 0) or for meeting (below). */
export interface Weighed {
  readonly question: Question;
  readonly value: 'yes' | 'no';
  readonly by: 'person' | 'draft';
  readonly points: number;
}

/**
 * Points of a yes that a person gave. Sensitive matter outweighs everything that can speak for writing together, since what
 * it costs to get that wrong is another kind of cost; needing faces outweighs one other question.
 */
const YES: Readonly<Record<Question, number>> = {
  document: 1.5,
  immediate: 1.5,
  urgent: 1.5,
  feedback: 1.5,
  substantial: 1.5,
  face: 2.5,
  sensitive: 9,
};
/** A no to what speaks for one side speaks a little for the other. */
const NO = 0.5;
/** A claim read from a draft is weaker than a person's word: two thirds of it. */
const DRAFT = 2 / 3;
/** A draft that only *calls* itself urgent gets less (practice P4: question a claim of urgency). */
const CLAIMED_URGENT = 0.5;

/** Each answered question with its points, strongest first. */
export function weigh(answers: Answers): readonly Weighed[] {
  return QUESTIONS.flatMap((question): Weighed[] => {
    const { value, by } = answers[question];
    if (value === 'unknown' || by === 'nobody') return [];
    const side = questionText(question).yesMeans === 'write' ? 1 : -1;
    const isClaim = question === 'urgent' && by === 'draft' && answers.immediate.value !== 'yes';
    const strength =
      (value === 'yes' ? YES[question] : NO) * (by === 'draft' ? DRAFT : 1) * (isClaim ? CLAIMED_URGENT : 1);
    return [{ question, value, by, points: side * (value === 'yes' ? strength : -strength) }];
  }).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
