import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Switch } from '../kit/Switch.tsx';
import { WhenInput } from '../kit/WhenField.tsx';
import { WORDS } from './words.ts';

/** A time by which a reply may be expected. `due` is epoch milliseconds, `when` the same ready to read. */
export interface DueChoice {
  readonly label: string;
  readonly due: number;
  readonly when: string;
}

/** Somebody whose answer may be waited for. `name` is ready to read. */
export interface ExpectedReader {
  readonly email: string;
  readonly name: string;
  readonly isAwaited: boolean;
}

/**
 * The reply that this mail will be waiting for. `from` and `by` are ready to read: names, and a day in the writer's zone;
 * `inTheirDay` says the same moment where the readers are, if that is known and differs. Dates are `YYYY-MM-DD`.
 */
export interface ExpectedReply {
  readonly from: string;
  /** Everyone in To, those among them whose answer is waited for marked. */
  readonly readers: readonly ExpectedReader[];
  readonly by: string | null;
  readonly inTheirDay: string | null;
  /** Whether `by` is what is usual, for want of a day in the mail. */
  readonly isUsual?: boolean;
  readonly isOn: boolean;
  readonly choices: readonly DueChoice[];
  readonly date: string | null;
  readonly earliest: string;
}

/** What the person changes about it. */
export type ExpectedChange =
  | { readonly kind: 'on'; readonly isOn: boolean }
  /** Addresses of those whose answer is waited for; never none. */
  | { readonly kind: 'from'; readonly from: readonly string[] }
  | { readonly kind: 'due'; readonly due: number }
  | { readonly kind: 'date'; readonly date: string };

export interface ExpectedProps {
  readonly reply: ExpectedReply;
  readonly onChange: (change: ExpectedChange) => void;
}

/** *Reply expected from Jonas by Thu 26 Nov*, others whom it may be from, other times for it, and a switch for when it is not. */
export function Expected({ reply, onChange }: ExpectedProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const choose = (change: ExpectedChange) => {
    setOpen(false);
    opener.current?.focus();
    onChange(change);
  };
  return (
    <div class="expected">
      <div class="expected-line">
        <p id={id}>{reply.isOn ? WORDS.expected(reply.from, reply.by) : WORDS.notExpected(reply.from)}</p>
        {reply.isOn && (
          <button
            ref={opener}
            type="button"
            class="button text small"
            aria-label={reply.readers.length > 1 ? WORDS.changeFromOf : WORDS.changeDueOf}
            aria-expanded={isOpen}
            aria-controls={`${id}-choices`}
            onClick={() => setOpen(!isOpen)}
          >
            {WORDS.changeDue}
          </button>
        )}
        <Switch
          label={WORDS.expectedSwitch}
          describedBy={id}
          isOn={reply.isOn}
          onChange={(isOn) => {
            setOpen(false);
            onChange({ kind: 'on', isOn });
          }}
        />
      </div>
      {reply.isOn && reply.isUsual === true && <p class="second">{WORDS.usualDay}</p>}
      {reply.isOn && reply.inTheirDay !== null && <p class="second">{WORDS.inTheirDay(reply.inTheirDay)}</p>}
      <div id={`${id}-choices`} hidden={!isOpen}>
        {isOpen && reply.isOn && <Choices reply={reply} onChoose={choose} onChange={onChange} />}
      </div>
    </div>
  );
}

interface ChoicesProps extends ExpectedProps {
  /** One of the times was taken, and the rest may go. */
  readonly onChoose: (change: ExpectedChange) => void;
}

function Choices({ reply, onChoose, onChange }: ChoicesProps) {
  const all = useRef<HTMLDivElement>(null);
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    all.current?.querySelector<HTMLElement>('input, button')?.focus();
    all.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={all}>
      {reply.readers.length > 1 && <FromChoices readers={reply.readers} onChange={onChange} />}
      <fieldset class="due-choices" aria-label={WORDS.dueChoices}>
        {reply.choices.map(({ label, due, when }) => (
          <Button
            key={label}
            small
            kind="tonal"
            label={WORDS.dueChoice(label, when)}
            onClick={() => onChoose({ kind: 'due', due })}
          >
            {label}
          </Button>
        ))}
        <div class="due-date second">
          <label for={`${id}-date`}>{WORDS.dueDate}</label>
          <WhenInput
            id={`${id}-date`}
            type="date"
            value={reply.date ?? ''}
            earliest={reply.earliest}
            tooEarly={WORDS.pastDay}
            aria-invalid={problem === null ? undefined : true}
            aria-describedby={problem === null ? undefined : id}
            onProblem={setProblem}
            onInput={(date) => {
              if (date !== '') onChange({ kind: 'date', date });
            }}
          />
        </div>
        <div role="alert">
          {problem !== null && (
            <p id={id} class="due-wrong">
              <Icon name="alert" size={16} />
              {problem}
            </p>
          )}
        </div>
      </fieldset>
    </div>
  );
}

/** Whose answer is waited for: one, several, or everyone. */
function FromChoices({ readers, onChange }: Pick<ExpectedReply, 'readers'> & Pick<ExpectedProps, 'onChange'>) {
  const [isRefused, setRefused] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const awaited = readers.filter(({ isAwaited }) => isAwaited).map(({ email }) => email);
  const choose = (from: readonly string[]) => {
    setRefused(false);
    onChange({ kind: 'from', from });
  };
  return (
    <fieldset ref={group} class="from-choices" aria-label={WORDS.fromChoices}>
      {readers.map(({ email, name, isAwaited }) => (
        <label key={email} class="from-choice">
          <input
            type="checkbox"
            checked={isAwaited}
            onChange={({ currentTarget }) => {
              const from = currentTarget.checked ? [...awaited, email] : awaited.filter((one) => one !== email);
              if (from.length > 0) return choose(from);
              currentTarget.checked = true;
              setRefused(true);
            }}
          />
          {name}
        </label>
      ))}
      {readers.length > 2 && awaited.length < readers.length && (
        <Button
          small
          kind="tonal"
          onClick={() => {
            choose(readers.map(({ email }) => email));
            // The button goes away.
            group.current?.querySelector('input')?.focus();
          }}
        >
          {WORDS.everyone}
        </Button>
      )}
      <p role="status" class="second">
        {isRefused && WORDS.somebody}
      </p>
    </fieldset>
  );
}
