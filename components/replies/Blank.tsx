import type { Failure } from '../../lib/messages.ts';
import type { Direction } from '../../lib/replies/pending.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Waiting } from '../kit/Waiting.tsx';
import { FAILURES } from '../kit/words.ts';
import { WORDS } from './words.ts';

/** Nothing is pending in this direction. */
export function Empty({ direction }: { direction: Direction }) {
  return (
    <div class="blank">
      <span class="emblem">
        <Icon name="check" />
      </span>
      <p>{WORDS.empty[direction]}</p>
      <p class="second">{direction === 'theirs' ? WORDS.empty.theirsMore : WORDS.empty.mineMore}</p>
    </div>
  );
}

/** The store has not answered yet. */
export function Loading() {
  return <Waiting word={WORDS.loading} />;
}

/** The store could not be read. */
export function Failed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { happened, todo } = FAILURES[failure];
  return (
    <div class="blank" role="alert">
      <span class="emblem bad">
        <Icon name="alert" />
      </span>
      <p>{WORDS.failedRead}</p>
      <p class="second">{`${happened} ${WORDS.kept} ${todo}`}</p>
      <Button kind="outlined" onClick={onRetry}>
        {WORDS.tryAgain}
      </Button>
    </div>
  );
}

/** The search found none. */
export function NothingFound({ query }: { query: string }) {
  return (
    <div class="blank" role="status">
      <p>{WORDS.nothingFound(query.trim())}</p>
    </div>
  );
}
