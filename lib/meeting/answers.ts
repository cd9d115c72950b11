import type { DraftEvent } from './draft.ts';
import type { Answer, Answers, PersonAnswers } from './questions.ts';

const UNKNOWN: Answer = { value: 'unknown', by: 'nobody', evidence: null };

/** What the draft itself says to the seven questions, each with the words that speak for it. */
export function answersFromDraft(_draft: DraftEvent): Answers {
  return {
    document: UNKNOWN,
    immediate: UNKNOWN,
    urgent: UNKNOWN,
    feedback: UNKNOWN,
    substantial: UNKNOWN,
    face: UNKNOWN,
    sensitive: UNKNOWN,
  };
}

/** The draft's answers with the person's laid over them: those always win. */
export function withPerson(fromDraft: Answers, person: PersonAnswers): Answers {
  const said = Object.entries(person).map(([question, value]) => [question, { value, by: 'person', evidence: null }]);
  return { ...fromDraft, ...Object.fromEntries(said) };
}
