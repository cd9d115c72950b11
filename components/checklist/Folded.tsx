import type { RefObject } from 'preact';
import { Button } from '../kit/Button.tsx';
import { WORDS } from './words.ts';

export interface FoldedProps {
  readonly region: RefObject<HTMLElement | null>;
  readonly onOpen: () => void;
  /** Null where that is nothing to advise. */
  readonly onPropose: (() => void) | null;
}

/** An event that exists: one line, until somebody asks. */
export function Folded({ region, onOpen, onPropose }: FoldedProps) {
  return (
    <section ref={region} class="card folded row" aria-label={WORDS.region}>
      <Button small icon="write" onClick={onOpen}>
        {WORDS.couldBe}
      </Button>
      {onPropose !== null && (
        <Button small kind="outlined" onClick={onPropose}>
          {WORDS.propose}
        </Button>
      )}
    </section>
  );
}

interface AskLineProps {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly onAsk: () => void;
}

/** Under an event that invites nobody: nothing but the question, for whoever wants to know. */
export function AskLine({ region, onAsk }: AskLineProps) {
  return (
    <div ref={region} class="folded row">
      <button type="button" class="quiet-link second" onClick={onAsk}>
        {WORDS.region}
      </button>
    </div>
  );
}
