import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field, type FieldFrame } from './Field.tsx';
import { WHEN } from './words.ts';

/** Days that anybody means: what lies outside is a year still being typed, or a slip. `YYYY-MM-DD`. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

export interface WhenInputProps {
  readonly type: 'date' | 'time';
  /** `YYYY-MM-DD` or `HH:mm`; empty for none. */
  readonly value: string;
  /** A date before this one is refused, with `tooEarly` as the reason. */
  readonly earliest?: string | undefined;
  readonly tooEarly?: string | undefined;
  /** A button takes up what is typed: then an unfinished one counts as none. Otherwise the last whole one stays. */
  readonly isDraft?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | undefined;
  /** A whole, possible value, or empty where the field was emptied. */
  readonly onInput: (value: string) => void;
  /** What is wrong with what was left standing, once the person has left it or pressed Enter; null when nothing is. */
  readonly onProblem: (problem: string | null) => void;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
}

/**
 * The browser's own field for a date or a time. While it has the focus, what stands in it is the person's: a year goes
 * through 0002 and 0020 on its way to 2029, and nothing may be written over that.
 */
export function WhenInput(props: WhenInputProps) {
  const { type, value, isDraft = false, onInput, onProblem, onKeyDown } = props;
  const field = useRef<HTMLInputElement>(null);
  const hasFocus = useRef(false);
  const isWrong = useRef(false);
  const reported = useRef(value);
  const say = (problem: string | null) => {
    if (problem === null && !isWrong.current) return;
    isWrong.current = problem !== null;
    onProblem(problem);
  };
  const show = () => {
    const { current } = field;
    if (current !== null && current.value !== value) current.value = value;
  };
  const report = (next: string) => {
    reported.current = next;
    onInput(next);
  };
  useLayoutEffect(() => {
    // A button has taken a draft up, and it begins anew; what is kept elsewhere may come late, and waits for its turn.
    if (hasFocus.current && !(isDraft && value !== reported.current)) return;
    show();
    say(null);
  }, [value]);
  return (
    <input
      ref={field}
      id={props.id}
      class={props.class}
      aria-describedby={props['aria-describedby']}
      aria-invalid={props['aria-invalid']}
      type={type}
      min={type === 'date' ? (props.earliest ?? FIRST_DAY) : undefined}
      max={type === 'date' ? LAST_DAY : undefined}
      autocomplete="off"
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={({ currentTarget }) => {
        hasFocus.current = false;
        const problem = problemOf(currentTarget, props);
        say(problem);
        if (problem === null && !isDraft) show();
      }}
      onInput={({ currentTarget }) => {
        const problem = problemOf(currentTarget, props);
        say(hasFocus.current ? null : problem);
        if (problem === null) report(currentTarget.value);
        else if (isDraft) report('');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          const problem = problemOf(event.currentTarget, props);
          say(problem);
          if (problem !== null) return event.preventDefault();
        }
        onKeyDown?.(event);
      }}
    />
  );
}

/** What is wrong with what stands in the field. An empty one is as it should be. */
function problemOf(field: HTMLInputElement, { type, earliest, tooEarly }: WhenInputProps): string | null {
  const { value, validity } = field;
  if (value === '') return validity.badInput ? (type === 'date' ? WHEN.wholeDay : WHEN.wholeTime) : null;
  if (type === 'time') return null;
  if (!/^\d{4}-/.test(value) || value < FIRST_DAY || value > LAST_DAY) return WHEN.farDay;
  return earliest !== undefined && value < earliest ? (tooEarly ?? WHEN.farDay) : null;
}

export interface WhenFieldProps
  extends FieldFrame,
    Pick<WhenInputProps, 'type' | 'value' | 'earliest' | 'tooEarly' | 'isDraft' | 'onInput' | 'onKeyDown'> {}

/** A date or a time to choose or type, with what is wrong with it below. */
export function WhenField(props: WhenFieldProps) {
  const { type, value, earliest, tooEarly, isDraft, onInput, onKeyDown } = props;
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Field {...props} error={problem ?? props.error}>
      {(wiring) => (
        <WhenInput
          {...wiring}
          {...{ type, value, earliest, tooEarly, isDraft, onInput, onKeyDown }}
          class="input"
          onProblem={setProblem}
        />
      )}
    </Field>
  );
}
