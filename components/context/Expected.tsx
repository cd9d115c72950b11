import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/Button.tsx';
import { Switch } from '../kit/Switch.tsx';
import { WORDS } from './words.ts';

/** A time by which a reply may be expected. `due` is epoch milliseconds, `when` the same ready to read. */
export interface DueChoice {
  readonly label: string;
  readonly due: number;
  readonly when: string;
}

/**
 * The reply that this mail will be waiting for. `from` and `by` are ready to read: names, and a day in the writer's zone;
 * `inTheirDay` says the same moment where the readers are, if that is known and differs. Dates are `YYYY-MM-DD`.
 */
export interface ExpectedReply {
  readonly from: string;
  readonly by: string | null;
  readonly inTheirDay: string | null;
  readonly isOn: boolean;
  readonly choices: readonly DueChoice[];
  readonly date: string | null;
  readonly earliest: string;
}

/** What the person changes about it. */
export type ExpectedChange =
  | { readonly kind: 'on'; readonly isOn: boolean }
  | { readonly kind: 'due'; readonly due: number }
  | { readonly kind: 'date'; readonly date: string };

export interface ExpectedProps {
  readonly reply: ExpectedReply;
  readonly onChange: (change: ExpectedChange) => void;
}

/** *Reply expected from Jonas by Thu 26 Nov*, other times for it, and a switch for when it is not. */
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
            aria-label={WORDS.changeDueOf}
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
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    group.current?.querySelector('button')?.focus();
    group.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <fieldset ref={group} class="due-choices" aria-label={WORDS.dueChoices}>
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
      <label class="due-date second">
        {WORDS.dueDate}
        <input
          type="date"
          value={reply.date ?? ''}
          min={reply.earliest}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') onChange({ kind: 'date', date: currentTarget.value });
          }}
        />
      </label>
    </fieldset>
  );
}
