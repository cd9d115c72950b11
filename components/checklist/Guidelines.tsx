import { useRef, useState } from 'preact/hooks';
import type { Advice, AdviceFix } from '../../lib/meeting/guidelines/guideline.ts';
import { guidelineTitle } from '../../lib/meeting/guidelines/registry.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { useFocusKept } from '../kit/useFocusKept.ts';
import { WORDS } from './words.ts';

export interface GuidelinesProps {
  readonly advice: readonly Advice[];
  /** What would be said as well, had the person not turned it off. */
  readonly silent: readonly Advice[];
  /** Null where nothing can be changed from here. */
  readonly onFix: ((fix: AdviceFix) => void) | null;
  readonly onTurn: (id: string, isOn: boolean) => void;
}

/** So many are shown before *more*. */
const MOST = 3;

/** What would make the meeting better, should it take place. */
export function Guidelines({ advice, silent, onFix, onTurn }: GuidelinesProps) {
  const [isAll, setAll] = useState(false);
  const [isOffShown, setOffShown] = useState(false);
  const section = useRef<HTMLElement>(null);
  /** The first of those that *more* has brought up; null for the heading. */
  const next = useRef<number | null>(null);
  useFocusKept(section, () => {
    const lines = section.current?.querySelectorAll<HTMLElement>('li') ?? [];
    const found = next.current === null ? undefined : lines[next.current];
    next.current = null;
    return found ?? section.current?.querySelector<HTMLElement>('h3');
  });
  if (advice.length === 0 && silent.length === 0) return null;
  const shown = isAll ? advice : advice.slice(0, MOST);
  const turn = (id: string, isOn: boolean) => {
    onTurn(id, isOn);
    // The button goes away with its line.
    section.current?.querySelector<HTMLElement>('h3')?.focus();
  };
  return (
    <section ref={section} class="guidelines">
      <h3 class="second strong" tabIndex={-1}>
        {WORDS.guidelines}
      </h3>
      <ul>
        {shown.map((one) => (
          <Line key={one.id} advice={one} onFix={onFix} onOff={() => turn(one.id, false)} />
        ))}
      </ul>
      <div class="row">
        {advice.length > shown.length && (
          <Button
            small
            onClick={() => {
              next.current = shown.length;
              setAll(true);
            }}
          >
            {WORDS.moreOf(advice.length - shown.length)}
          </Button>
        )}
        {silent.length > 0 && (
          <button
            type="button"
            class="quiet-link second"
            aria-expanded={isOffShown}
            onClick={() => setOffShown(!isOffShown)}
          >
            {WORDS.turnedOff(silent.length)}
          </button>
        )}
      </div>
      {isOffShown && (
        <ul>
          {silent.map(({ id }) => (
            <li key={id} class="row second">
              <span>{guidelineTitle(id)}</span>
              <Button small label={WORDS.bringBackOf(guidelineTitle(id))} onClick={() => turn(id, true)}>
                {WORDS.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly advice: Advice;
  readonly onFix: GuidelinesProps['onFix'];
  readonly onOff: () => void;
}

function Line({ advice, onFix, onOff }: LineProps) {
  return (
    <li class="guideline" tabIndex={-1}>
      <div class="told">
        <p>{advice.what}</p>
        <p class="second">{advice.why}</p>
        {onFix !== null && advice.fixes.length > 0 && (
          <div class="row">
            {advice.fixes.map((fix) => (
              <Button key={fix.label} small kind="outlined" onClick={() => onFix(fix)}>
                {fix.label}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton icon="close" label={WORDS.offOf(guidelineTitle(advice.id))} onClick={onOff} />
    </li>
  );
}
