import type { Ref } from 'preact';
import { Icon } from '../kit/Icon.tsx';
import { WORDS } from './words.ts';

/** What the mark shows: something to know, nothing to check yet, that many hints, or all clear. */
export type MarkState =
  | { readonly kind: 'notice' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'hints'; readonly count: number }
  | { readonly kind: 'clear' };

export interface MarkProps {
  readonly state: MarkState;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onToggle: () => void;
}

/** The quiet round mark beside Send. */
export function Mark({ state, isOpen, controls, buttonRef, onToggle }: MarkProps) {
  const label = labelOf(state);
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`layered mark ${state.kind}`}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {state.kind === 'hints' ? (
        <span class="count">{state.count > 9 ? '9+' : state.count}</span>
      ) : (
        <Icon name={ICONS[state.kind]} size={18} />
      )}
    </button>
  );
}

const ICONS = { notice: 'alert', nothing: 'mark', clear: 'check' } as const;

function labelOf(state: MarkState): string {
  switch (state.kind) {
    case 'nothing':
      return WORDS.mark.nothing;
    case 'notice':
      return WORDS.mark.notice;
    case 'clear':
      return WORDS.mark.clear;
    case 'hints':
      return WORDS.mark.hints(state.count);
  }
}
