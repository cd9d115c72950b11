import { occasionOfDraft } from './answers.ts';
import { hasOutsiders, isBareTitle } from './company.ts';
import { plainText } from './description.ts';
import type { DraftEvent } from './draft.ts';
import type { MeetingFormat } from './format.ts';
import { headcount } from './guests.ts';
import { hasAgendaIn } from './has-agenda.ts';
import { type PersonAnswers, QUESTIONS, type Question, type Verdict, type VerdictKind } from './questions.ts';
import { minutesOf, spanOf } from './span.ts';
import { type VerdictContext, verdict } from './verdict.ts';

/** All that is judged of an event: what its card says, and what kind of meeting it is. */
export interface EventJudgement {
  readonly isMeeting: boolean;
  readonly answers: Readonly<Record<Question, 'yes' | 'no' | 'unknown'>>;
  readonly verdict: VerdictKind;
  /** Two or more topics are set out. */
  readonly hasAgenda: boolean;
  readonly format: MeetingFormat;
  /** Sentences for the person, strongest first. */
  readonly reasons: readonly string[];
  /** People times minutes; 0 for what has no times or lasts all day. */
  readonly personMinutes: number;
  /** The verdict as the card shows it. */
  readonly shown: Verdict;
}

/** What kind of meeting a draft is, taken for one. */
function formatOf(draft: DraftEvent, shown: Verdict, organiserDomain: string | undefined): MeetingFormat {
  const kind = occasionOfDraft(draft, organiserDomain)?.kind ?? null;
  if (kind?.guard === true) return kind.format;
  if (shown.answers.sensitive.value === 'yes') return 'sensitive';
  if (kind !== null) return kind.format;
  if (headcount(draft) === 2 && !hasOutsiders(draft, organiserDomain)) return 'one-on-one';
  return draft.recurrence !== null && isBareTitle(draft.title) ? 'status' : 'other';
}

/** Judges an event. `person` are answers that somebody has given; those win over what the draft says. */
export function judgeEvent(event: DraftEvent, person: PersonAnswers, context: VerdictContext = {}): EventJudgement {
  const description = event.description === null ? null : plainText(event.description);
  const draft = { ...event, description };
  const shown = verdict(draft, person, context);
  const isMeeting = shown.kind !== 'none';
  const span = spanOf(draft, 'UTC');
  const [document, immediate, urgent, feedback, substantial, face, sensitive] = QUESTIONS.map(
    (question) => shown.answers[question].value,
  );
  return {
    isMeeting,
    answers: {
      document: document ?? 'unknown',
      immediate: immediate ?? 'unknown',
      urgent: urgent ?? 'unknown',
      feedback: feedback ?? 'unknown',
      substantial: substantial ?? 'unknown',
      face: face ?? 'unknown',
      sensitive: sensitive ?? 'unknown',
    },
    verdict: shown.kind,
    hasAgenda: hasAgendaIn(draft.description),
    format: isMeeting ? formatOf(draft, shown, context.organiserDomain) : 'not-a-meeting',
    reasons: shown.reasons,
    personMinutes: span === null ? 0 : headcount(draft) * minutesOf(span),
    shown,
  };
}
