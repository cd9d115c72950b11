import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** What every field has around it. */
export interface FieldFrame {
  readonly label: string;
  /** Hides the label where its place already says it; screen readers still hear it. */
  readonly isLabelUnseen?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed, and what to write instead. */
  readonly error?: string | null | undefined;
  readonly class?: string | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A label, a control, and what is to be said about it. */
export function Field({
  label,
  isLabelUnseen,
  hint,
  error,
  class: name,
  children,
}: FieldFrame & { children: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const isWrong = error !== undefined && error !== null;
  const describes = isWrong ? `${id}-wrong` : hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class={`field${name === undefined ? '' : ` ${name}`}`}>
      <label for={id} class={isLabelUnseen ? 'unseen' : 'label'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describes, 'aria-invalid': isWrong ? true : undefined })}
      {hint !== undefined && !isWrong && (
        <p id={`${id}-hint`} class="second">
          {hint}
        </p>
      )}
      <div role="alert">
        {isWrong && (
          <p id={`${id}-wrong`} class="wrong">
            <Icon name="alert" size={16} />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

export interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'number' | 'url';
  readonly placeholder?: string | undefined;
  readonly most?: number | undefined;
  readonly list?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly inputMode?: 'decimal' | 'numeric' | undefined;
  readonly inputClass?: string | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  /** The person has finished: left the field, or pressed Enter. */
  readonly onCommit?: ((value: string) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
}

/** One line to type in. */
export function TextField(props: TextFieldProps) {
  const { value, type = 'text', placeholder, most, list, readOnly, inputMode, inputClass } = props;
  const { onInput, onCommit, onKeyDown } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <input
          {...wiring}
          class={`input${inputClass === undefined ? '' : ` ${inputClass}`}`}
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          value={value}
          placeholder={placeholder}
          maxLength={most}
          list={list}
          readOnly={readOnly}
          inputMode={inputMode}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
          onChange={({ currentTarget }) => onCommit?.(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly most?: number | undefined;
  readonly onInput: (value: string) => void;
}

export interface GrowingFieldProps extends FieldFrame {
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly most?: number | undefined;
  readonly inputClass?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One line to type in, shown whole: where it has no room it goes on below, as far as the browser can do that. */
export function GrowingField(props: GrowingFieldProps) {
  const { value, placeholder, most, inputClass, onInput } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <textarea
          {...wiring}
          class={`input one-line${inputClass === undefined ? '' : ` ${inputClass}`}`}
          rows={1}
          dir="auto"
          value={value}
          placeholder={placeholder}
          maxLength={most}
          onInput={({ currentTarget }) => onInput(currentTarget.value.replace(/[\r\n]+/g, ' '))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
          }}
        />
      )}
    </Field>
  );
}

/** Lines to type in; it grows with them. */
export function TextArea(props: TextAreaProps) {
  const { value, placeholder, most, onInput } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <textarea
          {...wiring}
          class="input"
          dir="auto"
          value={value}
          placeholder={placeholder}
          maxLength={most}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface SelectProps<Value extends string> extends FieldFrame {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <select
          {...wiring}
          class="input"
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options[currentTarget.selectedIndex];
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface ToggleProps {
  readonly label: string;
  /** Its whole name where `label` is short for it. */
  readonly name?: string | undefined;
  readonly isOn: boolean;
  /** With one: a radio button of that group; without: a checkbox. */
  readonly group?: string | undefined;
  readonly onChange: (isOn: boolean) => void;
}

/** A button that stays pressed: one of several, or each for itself. */
export function Toggle({ label, name, isOn, group, onChange }: ToggleProps) {
  return (
    <label class="toggle">
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        aria-label={name}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <Icon name="check" size={16} />
        {label}
      </span>
    </label>
  );
}
