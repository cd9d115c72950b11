import { Button } from '../../kit/Button.tsx';
import type { Clock } from '../../replies/state.ts';
import { type Block, isOurs, keyOf, writeLength, writeWhen } from './state.ts';
import { WORDS } from './words.ts';

export interface StandingProps {
  readonly blocks: readonly Block[];
  readonly isPlain: boolean;
  readonly clock: Clock;
  readonly isBusy: boolean;
  readonly onTakeBack: () => void;
}

/** Blocks that stand in the calendar, or are on their way there or out again. */
export function Standing({ blocks, isPlain, clock, isBusy, onTakeBack }: StandingProps) {
  if (blocks.length === 0) return null;
  const ours = blocks.filter(isOurs).length;
  return (
    <>
      <h3>{WORDS.standing.title}</h3>
      {isPlain && <p class="second">{WORDS.standing.plain}</p>}
      <ul class="blocks">
        {blocks.map((block) => (
          <li key={`${block.kind} ${keyOf(block)}`}>
            <p>{writeWhen(block, clock)}</p>
            <p class="second">
              {[WORDS.standing.kinds[block.kind], writeLength(block), WORDS.standing.states[block.state]]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {ours > 0 && (
        <Button kind="outlined" busy={isBusy} onClick={onTakeBack}>
          {WORDS.standing.takeBack(ours)}
        </Button>
      )}
    </>
  );
}
