import { occasionOfDraft } from '../meeting/answers.ts';
import { cost } from '../meeting/cost.ts';
import type { DraftEvent } from '../meeting/draft.ts';
import { structureOfDescription } from '../meeting/plan.ts';
import type { Verdict } from '../meeting/questions.ts';
import { type VerdictContext, verdict } from '../meeting/verdict.ts';

/** What the card says of an event. */
export interface EventAdvice {
  readonly isMeeting: boolean;
  readonly verdict: Verdict;
  /** What kind of meeting it is. */
  readonly format: string;
  readonly hasAgenda: boolean;
  /** People times minutes; null where that is not known. */
  readonly personMinutes: number | null;
}

/** Judges an event as its card does, before a person has answered anything. */
export function adviseEvent(draft: DraftEvent, context: VerdictContext): EventAdvice {
  const judged = verdict(draft, {}, context);
  const isMeeting = judged.kind !== 'none';
  return {
    isMeeting,
    verdict: judged,
    format: isMeeting ? (occasionOfDraft(draft, context.organiserDomain)?.kind.id ?? 'other') : 'not-a-meeting',
    hasAgenda: structureOfDescription(draft.description).topics > 0,
    personMinutes: cost(draft)?.personMinutes ?? null,
  };
}
