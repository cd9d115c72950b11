import { answersFromDraft, withPerson } from './answers.ts';
import type { DraftEvent } from './draft.ts';
import type { PersonAnswers, Verdict } from './questions.ts';

/** What is known besides the draft. `organiserDomain` tells guests of the house from outsiders. */
export interface VerdictContext {
  readonly organiserDomain?: string;
}

/** Should this be a meeting? Never throws; an empty draft gives `none`. */
export function verdict(draft: DraftEvent, person: PersonAnswers, _context: VerdictContext = {}): Verdict {
  const answers = withPerson(answersFromDraft(draft), person);
  return { kind: draft.guests.length === 0 ? 'none' : 'either', headline: '', reasons: [], answers };
}
