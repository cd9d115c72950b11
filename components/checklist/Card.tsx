import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Cost, QUESTIONS, type Question, type Verdict } from '../../lib/meeting/questions.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { costText, yearText } from './costText.ts';
import { Notice } from './Notice.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import type { CardState } from './state.ts';
import { WORDS } from './words.ts';

export interface CardProps {
  readonly verdict: Verdict;
  /** Null while the draft does not tell how long it is. */
  readonly cost: Cost | null;
  readonly state: CardState;
  /** Opens with the questions shown; for the gallery and for whoever asked to look again. */
  readonly startsOpen?: boolean;
  /** The person's own answer; null takes it back. */
  readonly onAnswer: (question: Question, value: 'yes' | 'no' | null) => void;
  readonly onWriteInstead: () => void;
  /** Keep as it is; after sending: keep the event all the same. */
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  /** From `kept` back to considering. */
  readonly onLookAgain: () => void;
}

const KIND_ICONS: Readonly<Record<Verdict['kind'], IconName>> = {
  write: 'write',
  meet: 'people',
  either: 'either',
  none: 'people',
};

/** *Should this be a meeting?* Small first: the verdict, a line of why, the cost; it opens to the seven questions. */
export function Card(props: CardProps) {
  const { verdict, cost, state } = props;
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  const id = useId();
  const region = useRef<HTMLElement>(null);
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone; whoever works by keyboard goes on from the next one.
    if (wasPressed.current) region.current?.querySelector<HTMLElement>('.actions button, button')?.focus();
    wasPressed.current = false;
  }, [state.kind]);
  const pressed = (act: () => void) => () => {
    wasPressed.current = true;
    act();
  };
  if (verdict.kind === 'none') return null;
  if (state.kind === 'kept') return <Kept region={region} onLookAgain={pressed(props.onLookAgain)} />;
  const isDeciding = state.kind === 'considering' || state.kind === 'opening';
  const showsQuestions = isOpen && isDeciding;
  return (
    <section ref={region} class={`card ${verdict.kind}`} aria-label={WORDS.region}>
      {isDeciding && (
        <Summary
          verdict={verdict}
          cost={cost}
          isOpen={isOpen}
          controls={`${id}-questions`}
          onToggle={() => setOpen(!isOpen)}
        />
      )}
      {showsQuestions && <Details id={`${id}-questions`} verdict={verdict} onAnswer={props.onAnswer} />}
      {isDeciding && (isOpen || verdict.kind !== 'meet' || state.kind === 'opening') && (
        <Actions {...props} onKeep={pressed(props.onKeep)} />
      )}
      <div role="status" class="outcome">
        <span class="unseen">{isDeciding ? spokenVerdict(verdict, state) : ''}</span>
        <Notice
          state={state}
          onWriteInstead={props.onWriteInstead}
          onKeep={pressed(props.onKeep)}
          onDiscard={props.onDiscard}
        />
      </div>
    </section>
  );
}

/** A changed verdict is read out once the person has answered something: before that, the draft changes as they type. */
function spokenVerdict(verdict: Verdict, state: CardState): string {
  if (state.kind === 'opening') return WORDS.opening;
  return QUESTIONS.some((question) => verdict.answers[question].by === 'person') ? verdict.headline : '';
}

interface SummaryProps {
  readonly verdict: Verdict;
  readonly cost: Cost | null;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function Summary({ verdict, cost, isOpen, controls, onToggle }: SummaryProps) {
  return (
    <header class="summary">
      <span class="emblem">
        <Icon name={KIND_ICONS[verdict.kind]} />
      </span>
      <div class="gist">
        <h2 class="strong">{verdict.headline}</h2>
        {!isOpen && verdict.reasons[0] !== undefined && <p class="why">{verdict.reasons[0]}</p>}
        {cost !== null && <CostLine cost={cost} />}
      </div>
      <IconButton
        icon={isOpen ? 'up' : 'down'}
        label={isOpen ? WORDS.close : WORDS.open}
        expanded={isOpen}
        controls={controls}
        onClick={onToggle}
      />
    </header>
  );
}

function CostLine({ cost }: { cost: Cost }) {
  const year = yearText(cost);
  return (
    <p class="second cost">
      <span>{costText(cost)}</span>
      {year !== null && <span>{year}</span>}
    </p>
  );
}

function Details({ id, verdict, onAnswer }: { id: string; verdict: Verdict; onAnswer: CardProps['onAnswer'] }) {
  return (
    <div id={id} class="details">
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
    </div>
  );
}

function Actions({ verdict, state, onWriteInstead, onKeep }: CardProps) {
  const isOpening = state.kind === 'opening';
  return (
    <div class="actions">
      <Button kind={verdict.kind === 'write' ? 'filled' : 'outlined'} busy={isOpening} onClick={onWriteInstead}>
        {isOpening ? WORDS.opening : WORDS.write}
      </Button>
      {!isOpening && <Button onClick={onKeep}>{WORDS.keep}</Button>}
    </div>
  );
}

function Kept({ region, onLookAgain }: { region: RefObject<HTMLElement | null>; onLookAgain: () => void }) {
  return (
    <section ref={region} class="card kept" aria-label={WORDS.region}>
      <p role="status">{WORDS.kept}</p>
      <Button small onClick={onLookAgain}>
        {WORDS.lookAgain}
      </Button>
    </section>
  );
}
