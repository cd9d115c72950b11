import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export type Choice = 'yes' | 'no';
const CHOICES: readonly Choice[] = ['yes', 'no'];

export interface YesNoProps {
  /** The ids of the question and of whatever else describes it. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly value: Choice | null;
  /** Whether the person gave the value; a value of ours looks tentative. */
  readonly isOwn: boolean;
  readonly words: Readonly<Record<Choice, string>>;
  readonly onChoose: (value: Choice) => void;
  /** Takes the person's own value back. */
  readonly onClear: () => void;
}

/** A yes/no radio group: arrows choose, Delete takes the person's own answer back. */
export function YesNo({ labelledBy, describedBy, value, isOwn, words, onChoose, onClear }: YesNoProps) {
  const group = useRef<HTMLDivElement>(null);
  const choose = (choice: Choice) => {
    onChoose(choice);
    group.current?.querySelector<HTMLElement>(`[data-choice=${choice}]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, choice: Choice) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.startsWith('Arrow')) choose(choice === 'yes' ? 'no' : 'yes');
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (isOwn) onClear();
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={group} class="yes-no" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {CHOICES.map((choice) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio hears no click while it is checked, so nobody could confirm a draft's answer.
        <button
          key={choice}
          type="button"
          role="radio"
          class={`layered choice${isOwn ? ' own' : ''}`}
          data-choice={choice}
          aria-checked={value === choice}
          tabIndex={value === choice || (value === null && choice === 'yes') ? 0 : -1}
          onClick={() => choose(choice)}
          onKeyDown={(event) => onKeyDown(event, choice)}
        >
          {isOwn && value === choice && <Icon name="check" size={16} />}
          {words[choice]}
        </button>
      ))}
    </div>
  );
}
