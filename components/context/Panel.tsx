import { useEffect, useRef, useState } from 'preact/hooks';
import { type Fix, type Hint, SHOWN_UNASKED } from '../../lib/context/hint.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { useFocusKept } from '../kit/useFocusKept.ts';
import { Expected, type ExpectedChange, type ExpectedReply } from './Expected.tsx';
import { HintItem } from './HintItem.tsx';
import { type JustLeftOut, type LeftOut, LeftOutList, Slip } from './LeftOut.tsx';
import { wordsOf } from './quote.ts';
import { useHintKeys } from './useHintKeys.ts';
import { WORDS } from './words.ts';

/** How far a dismissal reaches: the words that the hint is about, this mail, or every mail. */
export type Scope = 'here' | 'mail' | 'always';

export interface PanelContent {
  /** Most useful first. */
  readonly hints: readonly Hint[];
  /** The writer's own words, which the spans point into. */
  readonly text: string;
  /** Something to know about this mail, in a sentence or two: what happened, what was kept, what to do. */
  readonly notice?: string | null;
  /** What the person left out, to be brought back where it was. */
  readonly leftOut: readonly LeftOut[];
  /** Null where nothing is asked of anybody. */
  readonly expected: ExpectedReply | null;
  /** The last fix that stands in the mail and can be taken back. */
  readonly done?: Fix | null;
  /** Resolves once it is carried out. */
  readonly onFix: (hint: Hint, fix: Fix) => Promise<void> | void;
  /** Takes back `done`; the one before it may come up then. */
  readonly onUndo?: () => Promise<void> | void;
  /** `words` are those that the hint is about; null where it is about the mail as a whole. */
  readonly onDismiss: (rule: string, scope: Scope, words: string | null) => void;
  /** Brings a rule back: for these words alone, or for all where they are null. */
  readonly onRestore: (rule: string, words: string | null) => void;
  readonly onExpectedChange: (change: ExpectedChange) => void;
  /** The hint that is looked at, for highlighting its words; null when none is. */
  readonly onHighlight: (hint: Hint | null) => void;
}

export interface PanelProps extends PanelContent {
  /** False when it opened by itself: then focus stays where the person is. */
  readonly takesFocus: boolean;
  readonly onClose: (to: 'mark' | 'page') => void;
}

/** What a reader would have to ask, at most three before *more*; what was left out; what reply is expected. */
export function Panel(props: PanelProps) {
  const { hints, text, leftOut, expected, takesFocus, notice = null, done = null } = props;
  const [showsAll, setShowsAll] = useState(false);
  const [slip, setSlip] = useState<JustLeftOut | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const shown = showsAll ? hints : hints.slice(0, SHOWN_UNASKED);
  const apply = (hint: Hint, fix: Fix) => {
    setSlip(null);
    const carriedOut = props.onFix(hint, fix);
    if (goesOnInMail(fix)) return props.onClose('page');
    void comeBack(carriedOut);
  };
  /** Changing the mail takes the focus into it, at once and in the end. */
  const comeBack = async (change: Promise<void> | void) => {
    keys.stay();
    keys.focusCurrent();
    await change;
    if (root.current?.matches(':focus-within') === false) latest.current.focusCurrent();
  };
  const keys = useHintKeys({
    root,
    hints: shown,
    takesFocus,
    onFix: apply,
    onClose: props.onClose,
    onHighlight: props.onHighlight,
  });
  const moreFrom = useRef<string | null>(null);
  useFocusKept(root, () => {
    keys.focusCurrent(moreFrom.current);
    moreFrom.current = null;
    return null;
  });
  const latest = useRef(keys);
  latest.current = keys;
  const dismiss = (hint: Hint) => {
    const words = wordsOf(text, hint.span);
    setSlip({ rule: hint.rule, title: hint.question, scope: 'mail', words });
    props.onDismiss(hint.rule, 'mail', words);
    keys.stay();
  };
  const reach = (item: JustLeftOut, scope: Scope) => {
    setSlip({ ...item, scope });
    props.onDismiss(item.rule, scope, item.words);
  };
  const restore = (rule: string, words: string | null = null) => {
    props.onRestore(rule, words);
    // The button that was pressed goes away.
    keys.stay();
    keys.focusCurrent();
  };
  useEffect(() => () => props.onHighlight(null), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of a dialog are heard at its root.
    <div ref={root} class="inside" onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
      <div class="line">
        {hints.length > 0 ? <h2>{WORDS.panel}</h2> : <span class="filler" />}
        <IconButton icon="close" label={WORDS.close} onClick={() => props.onClose('mark')} />
      </div>
      {notice !== null && (
        <div class="notice">
          <Icon name="alert" />
          <p role="alert">{notice}</p>
        </div>
      )}
      {hints.length === 0 && notice === null && <Empty isWritten={text.trim() !== ''} />}
      {shown.length > 0 && (
        <ul class="hints" aria-label={WORDS.list}>
          {shown.map((hint) => (
            <HintItem
              key={hint.rule}
              hint={hint}
              text={text}
              isCurrent={hint.rule === keys.current}
              onFix={apply}
              onDismiss={dismiss}
              onHover={props.onHighlight}
            />
          ))}
        </ul>
      )}
      {hints.length > shown.length && (
        <Button
          onClick={() => {
            moreFrom.current = hints[shown.length]?.rule ?? null;
            setShowsAll(true);
          }}
        >
          {WORDS.more(hints.length - shown.length)}
        </Button>
      )}
      <div role="status">
        {slip !== null && (
          <Slip
            item={slip}
            onScope={(scope) => reach(slip, scope)}
            onUndo={() => {
              setSlip(null);
              restore(slip.rule, slip.scope === 'here' ? slip.words : null);
            }}
          />
        )}
        {slip === null && done !== null && <Done fix={done} onUndo={() => void comeBack(props.onUndo?.())} />}
      </div>
      <LeftOutList items={leftOut.filter((item) => item.rule !== slip?.rule)} onRestore={(rule) => restore(rule)} />
      {expected !== null && <Expected reply={expected} onChange={props.onExpectedChange} />}
    </div>
  );
}

/** Whether the person goes on writing in the mail itself. */
function goesOnInMail(fix: Fix): boolean {
  return fix.kind === 'focus' || (fix.kind === 'insert' && fix.isBeginning === true);
}

/** Said of what a fix has changed: not after all. */
function Done({ fix, onUndo }: { fix: Fix; onUndo: () => void }) {
  return (
    <div class="slip done">
      <p class="second">{WORDS.done[fix.kind]}</p>
      <Button small label={WORDS.undoOf(fix.label)} onClick={onUndo}>
        {WORDS.undo}
      </Button>
    </div>
  );
}

function Empty({ isWritten }: { isWritten: boolean }) {
  return (
    <div class="empty">
      <span class={isWritten ? 'emblem good' : 'emblem'}>
        <Icon name={isWritten ? 'check' : 'mark'} />
      </span>
      <p>{isWritten ? WORDS.clear : WORDS.nothing}</p>
      {!isWritten && <p class="second">{WORDS.nothingMore}</p>}
    </div>
  );
}
