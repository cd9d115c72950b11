import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/Field.tsx';
import type { CardState } from './state.ts';
import { WORDS } from './words.ts';

export interface KeptProps {
  readonly region: RefObject<HTMLElement | null>;
  readonly state: Extract<CardState, { kind: 'kept' }>;
  readonly onReason: (reason: string) => void;
  readonly onLookAgain: () => void;
}

/** One quiet line; right after keeping it, one may say why. */
export function Kept({ region, state, onReason, onLookAgain }: KeptProps) {
  const { choice, reason, isFresh } = state;
  const asksWhy = isFresh && reason === null && (choice === 'keep' || choice === 'meet');
  return (
    <section ref={region} class="card kept" aria-label={WORDS.region}>
      <div class="row">
        <p role="status">
          {WORDS.settled[choice]}
          {reason !== null && ` ${WORDS.because(reason)}`}
        </p>
        <Button small onClick={onLookAgain}>
          {WORDS.lookAgain}
        </Button>
      </div>
      {asksWhy && <Reasons onReason={onReason} />}
    </section>
  );
}

function Reasons({ onReason }: { onReason: (reason: string) => void }) {
  const [words, setWords] = useState('');
  const own = words.trim();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out apart, and has no name in every browser.
    <div class="why-kept" role="group" aria-label={WORDS.whyKept}>
      <span class="second">{WORDS.whyKept}</span>
      <div class="row">
        {WORDS.keptReasons.map((reason) => (
          <Button key={reason} small kind="outlined" onClick={() => onReason(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <div class="own-words">
        <TextField
          label={WORDS.ownWords}
          isLabelUnseen
          placeholder={WORDS.ownWords}
          value={words}
          most={200}
          onInput={setWords}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || own === '') return;
            event.preventDefault();
            onReason(own);
          }}
        />
        {own !== '' && (
          <Button small onClick={() => onReason(own)}>
            {WORDS.save}
          </Button>
        )}
      </div>
    </div>
  );
}
