import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/Button.tsx';
import { snoozeChoices } from './snooze.ts';
import type { Clock } from './state.ts';
import { WORDS } from './words.ts';

export interface SnoozeChoicesProps {
  readonly clock: Clock;
  readonly about: string;
  readonly onChoose: (until: number) => void;
  readonly onCancel: () => void;
}

/** Until when a reply sleeps, in place under its row. Left and right move, Escape takes it back. */
export function SnoozeChoices({ clock, about, onChoose, onCancel }: SnoozeChoicesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const buttons = () => [...(group.current?.querySelectorAll('button') ?? [])];
  // At once: whoever types fast presses the next key before the next frame.
  useLayoutEffect(() => buttons()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = event.target instanceof HTMLButtonElement ? all.indexOf(event.target) : 0;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowRight') all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === 'ArrowLeft') all[Math.max(at - 1, 0)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset
      ref={group}
      class="row-more snooze"
      aria-label={WORDS.actionOn(WORDS.snoozeTitle, about)}
      onKeyDown={onKeyDown}
    >
      <span class="second">{WORDS.snoozeTitle}</span>
      {snoozeChoices(clock).map(({ label, when, until }) => (
        <Button key={label} small kind="tonal" label={`${label}, ${when}`} onClick={() => onChoose(until)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
