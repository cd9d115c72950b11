import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/Button.tsx';
import { Toggle } from '../../kit/Field.tsx';
import { WORDS } from './words.ts';

export interface SureProps {
  /** What is about to be done. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Blocks of ours in the calendar, which nothing here can reach afterwards. */
  readonly blocks: number;
  readonly isBusy: boolean;
  readonly onYes: (withBlocks: boolean) => void;
  readonly onNo: () => void;
}

/** A question before something that takes effect at Google. */
export function Sure({ label, question, yes, no, blocks, isBusy, onYes, onNo }: SureProps) {
  const id = useId();
  const asking = useRef<HTMLDivElement>(null);
  const [withBlocks, setWithBlocks] = useState(true);
  useEffect(() => {
    // The way out is nearer than the way in.
    asking.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, []);
  return (
    <div
      ref={asking}
      class="trouble"
      role="alertdialog"
      aria-label={label}
      aria-describedby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p id={id}>{question}</p>
      {blocks > 0 && <Toggle label={WORDS.account.alsoBlocks(blocks)} isOn={withBlocks} onChange={setWithBlocks} />}
      <Button kind="danger" busy={isBusy} onClick={() => onYes(blocks > 0 && withBlocks)}>
        {yes}
      </Button>
      <Button onClick={onNo}>{no}</Button>
    </div>
  );
}
