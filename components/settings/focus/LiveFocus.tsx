import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../lib/ask.ts';
import type { RequestOf } from '../../../lib/messages.ts';
import type { Settings, SettingsChange } from '../../../lib/settings.ts';
import { FAILURES } from '../../kit/words.ts';
import type { Clock } from '../../replies/state.ts';
import { useSaving } from '../Section.tsx';
import { FocusPart, type Said } from './FocusPart.tsx';
import { type Focus, isOurs, type Loaded, type Stretch } from './state.ts';
import { WORDS } from './words.ts';

export interface LiveFocusProps {
  readonly ask: Ask;
  readonly account: string;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
  /** Called in the click. */
  readonly onSignIn: () => void;
}

type Wish = RequestOf<'tend-focus'>['wish'];

const said = (text: string, onUndo: Said['onUndo'] = null): Said => ({ isGood: true, text, onUndo });

/** Focus blocks of one calendar on the background. */
export function LiveFocus({ ask, account, settings, clock, onSave, onSignIn }: LiveFocusProps) {
  const [loaded, setLoaded] = useState<Loaded<Focus>>({ kind: 'loading' });
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Said | null>(null);
  const [isSaved, save] = useSaving();
  const { focus: wishes, hours, mailTimes, timeZone } = settings;

  /** Asks for something; what came of it, null where the background could not even begin. */
  const tend = async (wish: Wish): Promise<Focus | null> => {
    const result = await ask({ type: 'tend-focus', account, wish });
    if (result.ok) {
      setLoaded({ kind: 'ready', value: result.value });
      return result.value;
    }
    const { happened, todo } = FAILURES[result.error];
    if (wish.kind === 'look') setLoaded({ kind: 'failed', failure: result.error });
    else setNotice({ isGood: false, text: `${happened} ${todo}`, onUndo: null });
    return null;
  };
  /** One thing after the other, and what is said of it. */
  const run = async (wishes: readonly Wish[], say: (focus: Focus) => Said | null) => {
    setBusy(true);
    setNotice(null);
    let focus: Focus | null = null;
    for (const wish of wishes) {
      focus = await tend(wish);
      if (focus === null) break;
    }
    if (focus?.outcome === 'done') setNotice(say(focus));
    else if (focus !== null && wishes[0]?.kind !== 'look') {
      setNotice({ isGood: false, text: WORDS.done.later(focus.outcome), onUndo: null });
    }
    setBusy(false);
  };
  // Whatever a proposal depends on has changed.
  useEffect(() => {
    void tend({ kind: 'look' });
  }, [account, JSON.stringify([wishes, hours, mailTimes, timeZone])]);

  const undo =
    (...wishes: readonly Wish[]) =>
    () =>
      void run(wishes, () => said(WORDS.done.undone));
  const put = (blocks: readonly Stretch[]) => {
    const chosen = blocks.map(({ start, end }) => ({ start, end }));
    return run([{ kind: 'put', blocks: chosen }], () =>
      said(WORDS.done.put(chosen.length), undo({ kind: 'take-back', only: chosen })),
    );
  };
  const takeBack = (before: Focus) => {
    const ours = before.blocks.filter(isOurs);
    const blocks = ours.flatMap(({ kind, start, end }) => (kind === 'focus' ? [{ start, end }] : []));
    const { isAutomatic, hasMailTimes } = before;
    // The blocks first, so that nothing else takes their place.
    const back: readonly Wish[] = [
      { kind: 'put', blocks },
      { kind: 'keep', plan: { isAutomatic, hasMailTimes } },
    ];
    return run([{ kind: 'take-back', only: null }], (after) =>
      said(WORDS.done.taken(ours.length, after.blocks.filter(({ state }) => state === 'theirs').length), undo(...back)),
    );
  };
  return (
    <FocusPart
      account={account}
      loaded={loaded}
      wishes={wishes}
      clock={clock}
      isBusy={isBusy}
      isSaved={isSaved}
      said={notice}
      onWishes={(change) => void save(onSave(({ focus }) => ({ focus: { ...focus, ...change(focus) } })))}
      onLook={() => void run([{ kind: 'look' }], () => null)}
      onPut={(blocks) => void put(blocks)}
      onTakeBack={() => {
        if (loaded.kind === 'ready') void takeBack(loaded.value);
      }}
      onKeep={(plan) => void run([{ kind: 'keep', plan }], () => null)}
      onSignIn={onSignIn}
    />
  );
}
