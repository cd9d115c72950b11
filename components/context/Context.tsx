import { useId, useRef, useState } from 'preact/hooks';
import { Mark, type MarkState } from './Mark.tsx';
import { Panel, type PanelContent } from './Panel.tsx';
import { usePopover } from './usePopover.ts';
import { WORDS } from './words.ts';

/** The mark beside Send and the panel that it opens. */
export function Context(props: PanelContent) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = (to: 'mark' | 'page') => {
    if (to === 'mark') mark.current?.focus();
    setOpen(false);
  };
  usePopover({ isOpen, panel, mark, onPressOutside: () => setOpen(false) });
  return (
    <>
      <Mark state={stateOf(props)} isOpen={isOpen} controls={id} buttonRef={mark} onToggle={() => setOpen(!isOpen)} />
      <div ref={panel} id={id} class="panel" popover="manual" role="dialog" aria-label={WORDS.panel} hidden={!isOpen}>
        {isOpen && <Panel {...props} onClose={close} />}
      </div>
    </>
  );
}

function stateOf({ hints, text }: PanelContent): MarkState {
  if (hints.length > 0) return { kind: 'hints', count: hints.length };
  return text.trim() === '' ? { kind: 'nothing' } : { kind: 'clear' };
}
