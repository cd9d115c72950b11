import { formatTime } from '../../lib/hours/format.ts';
import { Button } from '../kit/Button.tsx';
import { FAILURES } from '../kit/words.ts';
import type { Clock } from '../replies/state.ts';
import type { SaveState as State } from './draft.ts';
import { EDITOR } from './words.ts';

export interface SaveStateProps {
  readonly state: State;
  readonly clock: Clock;
}

/** Whether what was written is kept: one quiet line. */
export function SaveLine({ state, clock }: SaveStateProps) {
  const text = () => {
    switch (state.kind) {
      case 'saved':
        return EDITOR.saved(formatTime(state.at, clock.timeZone, clock.locale));
      case 'saving':
        return EDITOR.saving;
      default:
        return EDITOR.unsaved;
    }
  };
  return (
    <p class="second save-line" role="status">
      {text()}
    </p>
  );
}

export interface SaveTroubleProps {
  readonly state: State;
  readonly onRetry: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onLeave: () => void;
}

/** What keeps it from being kept, and the ways out. Nothing is lost before one is chosen. */
export function SaveTrouble({ state, onRetry, onKeepMine, onTakeTheirs, onLeave }: SaveTroubleProps) {
  return (
    <div role="alert">
      {state.kind === 'failed' && (
        <div class="trouble">
          <p>{`${EDITOR.failed} ${FAILURES[state.failure].happened} ${EDITOR.stillHere}`}</p>
          <Button kind="outlined" onClick={onRetry}>
            {EDITOR.tryAgain}
          </Button>
        </div>
      )}
      {state.kind === 'conflict' && (
        <div class="trouble">
          <p>{EDITOR.conflict}</p>
          <Button kind="outlined" onClick={onKeepMine}>
            {EDITOR.keepMine}
          </Button>
          <Button kind="outlined" onClick={onTakeTheirs}>
            {EDITOR.takeTheirs}
          </Button>
        </div>
      )}
      {state.kind === 'gone' && (
        <div class="trouble">
          <p>{EDITOR.gone}</p>
          <Button kind="outlined" onClick={onKeepMine}>
            {EDITOR.keepGone}
          </Button>
          <Button kind="outlined" onClick={onLeave}>
            {EDITOR.leave}
          </Button>
        </div>
      )}
    </div>
  );
}
