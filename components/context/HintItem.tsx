import { useId } from 'preact/hooks';
import type { Fix, Hint } from '../../lib/context/hint.ts';
import { practiceName } from '../../lib/context/practices.ts';
import { Button } from '../kit/Button.tsx';
import { quoteOf } from './quote.ts';
import { WORDS } from './words.ts';

export interface HintItemProps {
  readonly hint: Hint;
  /** The writer's own words, which the hint's span points into. */
  readonly text: string;
  /** Whether Tab reaches this one: arrows move between hints. */
  readonly isCurrent: boolean;
  readonly onFix: (hint: Hint, fix: Fix) => void;
  readonly onDismiss: (hint: Hint) => void;
  readonly onHover: (hint: Hint | null) => void;
}

/** One thing that a reader would have to ask. Enter on it applies its fix. */
export function HintItem({ hint, text, isCurrent, onFix, onDismiss, onHover }: HintItemProps) {
  const id = useId();
  const quote = quoteOf(text, hint.span);
  const { fix, otherFix = null } = hint;
  const practice = practiceName(hint.practice);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li onMouseEnter={() => onHover(hint)} onMouseLeave={() => onHover(null)}>
      <fieldset
        class="hint"
        data-hint={hint.rule}
        tabIndex={tabIndex}
        aria-labelledby={`${id}-q`}
        aria-describedby={`${id}-w`}
      >
        <h3 id={`${id}-q`} class="strong">
          {hint.question}
        </h3>
        {quote !== null && <p class="quote">{WORDS.quoted(quote)}</p>}
        <p id={`${id}-w`} class="second">
          {hint.why}
          {practice !== null && <span class="practice"> {WORDS.practice(practice)}</span>}
        </p>
        <div class="fix">
          {fix !== null && (
            <>
              <Button kind="tonal" small tabIndex={tabIndex} onClick={() => onFix(hint, fix)}>
                {fix.label}
              </Button>
              <span class="second key" aria-hidden="true">
                Enter
              </span>
            </>
          )}
          {otherFix !== null && (
            <Button kind="tonal" small tabIndex={tabIndex} onClick={() => onFix(hint, otherFix)}>
              {otherFix.label}
            </Button>
          )}
          <Button small tabIndex={tabIndex} label={WORDS.dismiss(hint.question)} onClick={() => onDismiss(hint)}>
            {WORDS.leaveOut}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
