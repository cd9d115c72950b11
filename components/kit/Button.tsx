import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  /** One `filled` at most in a surface: the thing we suggest. */
  readonly kind?: 'filled' | 'tonal' | 'outlined' | 'text' | 'danger' | 'danger-text';
  readonly icon?: IconName;
  readonly small?: boolean;
  /** Under way: it keeps its place and the focus, and does nothing. */
  readonly busy?: boolean;
  /** A fuller name for screen readers; it begins with the visible words. */
  readonly label?: string | undefined;
  readonly tabIndex?: number;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ kind = 'text', icon, small, busy, label, tabIndex, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}${small ? ' small' : ''}`}
      aria-label={label}
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      tabIndex={tabIndex}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {busy ? <span class="wait" /> : icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name. */
  readonly label: string;
  /** The tooltip, where it is shorter than the name. */
  readonly tip?: string;
  readonly tabIndex?: number;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
}

/** A round button with only an icon on it. */
export function IconButton({ icon, label, tip, tabIndex, expanded, controls, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={tip ?? label}
      aria-expanded={expanded}
      aria-controls={controls}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
