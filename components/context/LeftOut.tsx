import { useId, useState } from 'preact/hooks';
import { Button } from '../kit/Button.tsx';
import type { Scope } from './Panel.tsx';
import { WORDS } from './words.ts';

/** A rule that the person left out, by the title that they know it by. */
export interface LeftOut {
  readonly rule: string;
  readonly title: string;
  readonly scope: Scope;
}

/** Said right after leaving something out: always, or not after all. */
export function Slip({ item, onAlways, onUndo }: { item: LeftOut; onAlways: () => void; onUndo: () => void }) {
  return (
    <div class="slip">
      <p class="second">{item.scope === 'mail' ? WORDS.leftOutHere : WORDS.leftOutAlways}</p>
      {item.scope === 'mail' && (
        <Button small onClick={onAlways}>
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
              {item.title} <span>({item.scope === 'mail' ? WORDS.here : WORDS.everywhere})</span>
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
