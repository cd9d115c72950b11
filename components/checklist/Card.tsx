import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Price } from '../../lib/meeting/cost.ts';
import type { Advice, AdviceFix } from '../../lib/meeting/guidelines/guideline.ts';
import { type Cost, QUESTIONS, type Question, type Verdict } from '../../lib/meeting/questions.ts';
import type { Colleague } from '../../lib/settings.ts';
import { useFocusKept } from '../kit/useFocusKept.ts';
import { Actions } from './Actions.tsx';
import { Details } from './Details.tsx';
import { Folded } from './Folded.tsx';
import { Kept } from './Kept.tsx';
import { NoteLine } from './NoteLine.tsx';
import { Notice } from './Notice.tsx';
import { Summary } from './Summary.tsx';
import type { CardState, NamedGuest, Note, Subject } from './state.ts';
import { WORDS } from './words.ts';

export interface CardProps {
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Null while the draft does not tell how long it is. */
  readonly cost: Cost | null;
  readonly price: Price | null;
  /** Whether it is one of a series. */
  readonly isSeries: boolean;
  readonly state: CardState;
  readonly note: Note | null;
  readonly advice: readonly Advice[];
  readonly silent: readonly Advice[];
  readonly guests: readonly NamedGuest[];
  readonly colleagues: Readonly<Record<string, Colleague>>;
  readonly zone: string;
  /** Whether the description still lacks an agenda that could be put there. */
  readonly canAddAgenda: boolean;
  /** Opens with the questions shown; for the gallery and for whoever asked to look again. */
  readonly startsOpen?: boolean;
  /** The person's own answer; null takes it back. */
  readonly onAnswer: (question: Question, value: 'yes' | 'no' | null) => void;
  /** Write instead; for an invitation, propose it. */
  readonly onWriteInstead: () => void;
  readonly onAddAgenda: () => void;
  /** Null where nothing can be changed. */
  readonly onFix: ((fix: AdviceFix) => void) | null;
  /** Takes back what the note tells. */
  readonly onUndo: () => void;
  readonly onTurn: (guideline: string, isOn: boolean) => void;
  readonly onHours: (email: string, colleague: Colleague | null) => void;
  /** Keep as it is; after sending: keep the event all the same. */
  readonly onKeep: () => void;
  readonly onReason: (reason: string) => void;
  readonly onDiscard: () => void;
  /** From `folded` or `kept` back to considering. */
  readonly onLookAgain: () => void;
}

/** *Should this be a meeting?* Small first: the verdict, a line of why, the cost; it opens to the seven questions, and Escape folds it. */
export function Card(props: CardProps) {
  const { verdict, state, subject } = props;
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  const id = useId();
  const region = useRef<HTMLElement>(null);
  const wasPressed = useRef(false);
  const hasChanged = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone; whoever works by keyboard goes on from the next one.
    if (wasPressed.current) region.current?.querySelector<HTMLElement>('.actions button, button')?.focus();
    wasPressed.current = false;
  }, [state]);
  useLayoutEffect(() => {
    // Writing has taken the focus into a field of the page's: the next key is meant for us, and must not end up there.
    if (hasChanged.current) focusAfterChange(region.current);
    hasChanged.current = false;
  }, [props.note]);
  // What comes from elsewhere, such as the mail that was sent, takes buttons away as well.
  useFocusKept(region, () => firstStop(region.current));
  const pressed = (act: () => void) => () => {
    wasPressed.current = true;
    act();
  };
  const changing = (act: () => void) => () => {
    hasChanged.current = true;
    act();
  };
  const { onFix } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return;
    event.preventDefault();
    setOpen(false);
    region.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  if (verdict.kind === 'none') return null;
  if (state.kind === 'folded') {
    const canPropose = subject === 'invitation' && verdict.kind !== 'meet';
    return (
      <Folded
        region={region}
        onOpen={pressed(props.onLookAgain)}
        onPropose={canPropose ? props.onWriteInstead : null}
      />
    );
  }
  if (state.kind === 'kept') {
    const onReason = (reason: string) => pressed(() => props.onReason(reason))();
    return <Kept region={region} state={state} onReason={onReason} onLookAgain={pressed(props.onLookAgain)} />;
  }
  const isDeciding = state.kind === 'considering' || state.kind === 'opening';
  return (
    <section ref={region} class={`card ${verdict.kind}`} aria-label={WORDS.region} onKeyDown={onKeyDown}>
      {isDeciding && (
        <Summary
          verdict={verdict}
          cost={props.cost}
          price={props.price}
          isSeries={props.isSeries}
          outside={props.guests.filter((guest) => guest.isOutside).length}
          isOpen={isOpen}
          controls={`${id}-details`}
          onToggle={() => setOpen(!isOpen)}
        />
      )}
      {isOpen && isDeciding && (
        <Details
          id={`${id}-details`}
          verdict={verdict}
          onAnswer={props.onAnswer}
          guidelines={{
            advice: props.advice,
            silent: props.silent,
            onFix: onFix === null ? null : (fix) => changing(() => onFix(fix))(),
            onTurn: props.onTurn,
          }}
          hours={{ guests: props.guests, colleagues: props.colleagues, zone: props.zone, onHours: props.onHours }}
        />
      )}
      {isDeciding && (
        <Actions
          subject={subject}
          verdict={verdict}
          isOpen={isOpen}
          isOpening={state.kind === 'opening'}
          onWriteInstead={props.onWriteInstead}
          onAddAgenda={props.canAddAgenda ? changing(props.onAddAgenda) : null}
          onKeep={pressed(props.onKeep)}
        />
      )}
      <div role="status" class="outcome">
        <span class="unseen">{isDeciding ? spokenVerdict(verdict, state) : ''}</span>
        {isDeciding && props.note !== null && <NoteLine note={props.note} onUndo={changing(props.onUndo)} />}
        <Notice
          subject={subject}
          state={state}
          onWriteInstead={pressed(props.onWriteInstead)}
          onKeep={pressed(props.onKeep)}
          onDiscard={props.onDiscard}
          onLookAgain={pressed(props.onLookAgain)}
        />
      </div>
    </section>
  );
}

/** What to go on from: a way to decide, what opens the card, or, where nothing is left to press, the card itself. */
function firstStop(region: HTMLElement | null): HTMLElement | null {
  const button = region?.querySelector<HTMLElement>('.actions button') ?? region?.querySelector<HTMLElement>('button');
  if (button) return button;
  if (region !== null) region.tabIndex = -1;
  return region;
}

/** To the way back, where there is one; else to what opens the card, which is always there and changes nothing. */
function focusAfterChange(region: HTMLElement | null): void {
  const next =
    region?.querySelector<HTMLElement>('.note button') ?? region?.querySelector<HTMLElement>('[aria-expanded]');
  next?.focus();
}

/** A changed verdict is read out once the person has answered something: before that, the draft changes as they type. */
function spokenVerdict(verdict: Verdict, state: CardState): string {
  if (state.kind === 'opening') return WORDS.opening;
  return QUESTIONS.some((question) => verdict.answers[question].by === 'person') ? verdict.headline : '';
}
