import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/Button.tsx';
import type { Scope } from './Panel.tsx';
import { WORDS } from './words.ts';

/** A rule that the person left out, by the title that they know it by. */
export interface LeftOut {
  readonly rule: string;
  readonly title: string;
  readonly scope: Scope;
}

/** What was left out a moment ago. `words` are those that it was about; null where it was about the mail as a whole. */
export interface JustLeftOut extends LeftOut {
  readonly words: string | null;
}

interface SlipProps {
  readonly item: JustLeftOut;
  readonly onScope: (scope: Scope) => void;
  readonly onUndo: () => void;
}

/** Said right after leaving something out of this mail: only here, always, or not after all. */
export function Slip({ item, onScope, onUndo }: SlipProps) {
  const root = useRef<HTMLDivElement>(null);
  const choose = (scope: Scope) => {
    // The button that was pressed goes away; the way back stays.
    root.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    onScope(scope);
  };
  return (
    <div ref={root} class="slip">
      <p class="second">{WORDS.leftOutOf[item.scope]}</p>
      {item.scope === 'mail' && item.words !== null && (
        <Button small label={WORDS.onlyHereOf} onClick={() => choose('here')}>
          {WORDS.onlyHere}
        </Button>
      )}
      {item.scope !== 'always' && (
        <Button small label={WORDS.alwaysOf} onClick={() => choose('always')}>
          {WORDS.always}
        </Button>
      )}
      <Button small onClick={onUndo}>
        {WORDS.undo}
      </Button>
    </div>
  );
}

/** What was left out, one line until asked for. */
export function LeftOutList({ items, onRestore }: { items: readonly LeftOut[]; onRestore: (rule: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (items.length === 0) return null;
  return (
    <div class="left-out">
      <button
        type="button"
        class="layered disclosure second"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {WORDS.leftOut(items.length)}
      </button>
      <ul id={id} hidden={!isOpen}>
        {items.map((item) => (
          <li key={item.rule} class="slip">
            <p class="second">
              {item.title} <span>({WORDS.scopes[item.scope]})</span>
            </p>
            <Button small label={WORDS.bringBackOf(item.title)} onClick={() => onRestore(item.rule)}>
              {WORDS.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
