import { useId, useRef } from 'preact/hooks';
import { questionText } from '../../lib/meeting/question-text.ts';
import type { Answer, Question } from '../../lib/meeting/questions.ts';
import { Button } from '../kit/Button.tsx';
import { YesNo } from '../kit/YesNo.tsx';
import { WORDS } from './words.ts';

export interface QuestionRowProps {
  readonly question: Question;
  readonly answer: Answer;
  /** The person's answer; null takes it back, so that the draft speaks again. */
  readonly onAnswer: (question: Question, value: 'yes' | 'no' | null) => void;
}

/** One of the seven questions, with its answer and what speaks for it. */
export function QuestionRow({ question, answer, onAnswer }: QuestionRowProps) {
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const { question: asked, yesMeans } = questionText(question);
  const isOwn = answer.by === 'person';
  const leaning = answer.value === 'yes' ? WORDS.speaksFor[yesMeans] : null;
  const detail = [sourceOf(answer), leaning].filter((part) => part !== null).join(' · ');
  const clear = () => {
    // The button goes away with the answer.
    row.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
    onAnswer(question, null);
  };
  return (
    <li ref={row} class="question">
      <div class="asked">
        <p id={`${id}-q`}>{asked}</p>
        {detail !== '' && (
          <div class="second detail">
            <p id={`${id}-d`}>{detail}</p>
            {isOwn && (
              <Button small label={WORDS.clearOf(asked)} onClick={clear}>
                {WORDS.clear}
              </Button>
            )}
          </div>
        )}
      </div>
      <YesNo
        labelledBy={`${id}-q`}
        describedBy={detail === '' ? undefined : `${id}-d`}
        value={answer.value === 'unknown' ? null : answer.value}
        isOwn={isOwn}
        words={WORDS.yesNo}
        onChoose={(value) => onAnswer(question, value)}
        onClear={() => onAnswer(question, null)}
      />
    </li>
  );
}

function sourceOf(answer: Answer): string | null {
  if (answer.by === 'person') return WORDS.yours;
  if (answer.by !== 'draft') return null;
  return answer.evidence === null ? WORDS.fromDraft : WORDS.evidence(answer.evidence);
}
