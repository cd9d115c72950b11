import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Mark, type MarkState } from './Mark.tsx';
import { Panel, type PanelContent } from './Panel.tsx';
import { usePopover } from './usePopover.ts';
import { WORDS } from './words.ts';

/** Closed; opened by the person, or by itself because of a notice. */
type Opening = 'closed' | 'asked-for' | 'by-itself';

interface ContextProps extends PanelContent {
  /** The person is about to open the panel: what it shows should be as new as the mail. */
  readonly onOpen?: () => void;
  /** What the mail is written in; the panel lies beside it where there is room. */
  readonly writing?: HTMLElement | null;
}

/** The mark beside Send and the panel that it opens. A new notice opens the panel too, and takes no focus. */
export function Context({ onOpen, writing = null, ...props }: ContextProps) {
  const [opening, setOpening] = useState<Opening>('closed');
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isOpen = opening !== 'closed';
  const close = (to: 'mark' | 'page') => {
    if (to === 'mark') mark.current?.focus();
    setOpening('closed');
  };
  useEffect(() => {
    if (props.notice) setOpening((now) => (now === 'closed' ? 'by-itself' : now));
  }, [props.notice]);
  const toggle = () => {
    if (!isOpen) onOpen?.();
    setOpening(isOpen ? 'closed' : 'asked-for');
  };
  const isFixing = useRef(false);
  /** What a fix presses in the page is no press of the person's. */
  const fixing = async (change: () => Promise<void> | void) => {
    isFixing.current = true;
    try {
      await change();
    } finally {
      isFixing.current = false;
    }
  };
  usePopover({ isOpen, panel, mark, writing, onPressOutside: () => isFixing.current || setOpening('closed') });
  return (
    <>
      <Mark state={stateOf(props)} isOpen={isOpen} controls={id} buttonRef={mark} onToggle={toggle} />
      <div ref={panel} id={id} class="panel" popover="manual" role="dialog" aria-label={WORDS.panel} hidden={!isOpen}>
        {isOpen && (
          <Panel
            {...props}
            takesFocus={opening === 'asked-for'}
            onFix={(hint, fix) => fixing(() => props.onFix(hint, fix))}
            onUndo={() => fixing(() => props.onUndo?.())}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}

function stateOf({ notice, hints, text }: PanelContent): MarkState {
  if (notice) return { kind: 'notice' };
  if (hints.length > 0) return { kind: 'hints', count: hints.length };
  return text.trim() === '' ? { kind: 'nothing' } : { kind: 'clear' };
}
