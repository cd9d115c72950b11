import { useState } from 'preact/hooks';
import { Button } from '../../kit/Button.tsx';
import { Switch } from '../../kit/Switch.tsx';
import type { Clock } from '../../replies/state.ts';
import { keyOf, type Stretch, writeLength, writeWhen } from './state.ts';
import { WORDS } from './words.ts';

export interface ProposalsProps {
  readonly proposed: readonly Stretch[];
  /** What stands in place of an empty list. */
  readonly blank: string;
  readonly clock: Clock;
  readonly isBusy: boolean;
  readonly onPut: (blocks: readonly Stretch[]) => void;
}

/** Blocks that could be put into the calendar, each of which can be left out. */
export function Proposals({ proposed, blank, clock, isBusy, onPut }: ProposalsProps) {
  const [out, setOut] = useState<readonly string[]>([]);
  if (proposed.length === 0) return <p class="note">{blank}</p>;
  const chosen = proposed.filter((one) => !out.includes(keyOf(one)));
  return (
    <>
      <h3>{WORDS.proposed.title}</h3>
      <ul class="rules">
        {proposed.map((one) => {
          const key = keyOf(one);
          const when = writeWhen(one, clock);
          return (
            <li key={key} class="rule">
              <div>
                <p>{when}</p>
                <p class="second">{writeLength(one)}</p>
              </div>
              <Switch
                label={WORDS.proposed.choose(when)}
                isOn={!out.includes(key)}
                onChange={(isOn) => setOut(isOn ? out.filter((other) => other !== key) : [...out, key])}
              />
            </li>
          );
        })}
      </ul>
      {chosen.length > 0 && (
        <Button kind="filled" busy={isBusy} onClick={() => onPut(chosen)}>
          {isBusy ? WORDS.proposed.putting : WORDS.proposed.put(chosen.length)}
        </Button>
      )}
    </>
  );
}
