import { QUESTIONS, type Verdict } from '../../lib/meeting/questions.ts';
import { GuestHours, type GuestHoursProps } from './GuestHours.tsx';
import { Guidelines, type GuidelinesProps } from './Guidelines.tsx';
import { QuestionRow, type QuestionRowProps } from './QuestionRow.tsx';
import { WORDS } from './words.ts';

export interface DetailsProps {
  readonly id: string;
  readonly verdict: Verdict;
  readonly guidelines: GuidelinesProps;
  readonly hours: GuestHoursProps;
  readonly onAnswer: QuestionRowProps['onAnswer'];
}

/** All that stands behind the verdict: the seven questions, why, what would help if one meets, and when the others work. */
export function Details({ id, verdict, guidelines, hours, onAnswer }: DetailsProps) {
  return (
    <div id={id} class="details fading">
      <ul class="questions" aria-label={WORDS.questions}>
        {QUESTIONS.map((question) => (
          <QuestionRow key={question} question={question} answer={verdict.answers[question]} onAnswer={onAnswer} />
        ))}
      </ul>
      {verdict.reasons.length > 0 && (
        <div class="reasons">
          <h3 class="second strong">{WORDS.reasons}</h3>
          <ul>
            {verdict.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <Guidelines {...guidelines} />
      <GuestHours {...hours} />
    </div>
  );
}
