import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/messages.ts';
import { Button } from '../kit/Button.tsx';
import { Toggle } from '../kit/Field.tsx';
import { FAILURES } from '../kit/words.ts';
import { PageHead } from '../workspace/Shell.tsx';
import { WORDS } from './data-words.ts';
import { RestorePart, type RestorePartProps } from './RestorePart.tsx';

/** How erasing ended; `answering` names the accounts in which our automatic answer still stands. */
export type Erased =
  | { readonly kind: 'erased'; readonly answering: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Our blocks could not be taken out of a calendar, so nothing else was done. */
  | { readonly kind: 'blocks-left' };

export interface DataPageProps {
  readonly restore: RestorePartProps;
  /** Gives the file's name, or null where it could not be made. */
  readonly onExport: () => Promise<string | null>;
  /** Blocks of ours that lie ahead in connected calendars. */
  readonly blocks?: number;
  /** `withBlocks`: takes these out of the calendars first. */
  readonly onErase: (withBlocks: boolean) => Promise<Erased>;
}

/** What is kept here, out and in and gone. */
export function DataPage({ restore, blocks = 0, onExport, onErase }: DataPageProps) {
  return (
    <>
      <PageHead title={WORDS.title} />
      <p class="lead-in">{WORDS.where}</p>
      <div class="settings">
        <Export onExport={onExport} />
        <RestorePart {...restore} />
        <Erase blocks={blocks} onErase={onErase} />
      </div>
    </>
  );
}

function Export({ onExport }: Pick<DataPageProps, 'onExport'>) {
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<{ readonly name: string | null } | null>(null);
  const run = async () => {
    setBusy(true);
    setResult({ name: await onExport() });
    setBusy(false);
  };
  return (
    <section class="sheet setting" aria-label={WORDS.export.title}>
      <h2>{WORDS.export.title}</h2>
      <p class="second">{WORDS.export.about}</p>
      <div role="status">
        {result !== null && result.name !== null && !isBusy && (
          <p class="note good">{WORDS.export.done(result.name)}</p>
        )}
        {result !== null && result.name === null && !isBusy && <p class="wrong">{WORDS.export.failed}</p>}
      </div>
      <Button kind="outlined" busy={isBusy} onClick={() => void run()}>
        {isBusy ? WORDS.export.busy : WORDS.export.button}
      </Button>
    </section>
  );
}

type EraseState = 'idle' | 'asking' | 'busy' | Erased;

function Erase({ blocks, onErase }: Required<Pick<DataPageProps, 'blocks' | 'onErase'>>) {
  const [withBlocks, setWithBlocks] = useState(true);
  const [state, setState] = useState<EraseState>('idle');
  const asking = useRef<HTMLDivElement>(null);
  const isAsking = state === 'asking' || state === 'busy';
  useEffect(() => {
    // The way out is nearer than the way in.
    if (state === 'asking') asking.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, [state]);
  const erase = async () => {
    setState('busy');
    setState(await onErase(blocks > 0 && withBlocks));
  };
  const erased = typeof state === 'string' ? null : state;
  return (
    <section class="sheet setting" aria-label={WORDS.erase.title}>
      <h2>{WORDS.erase.title}</h2>
      <p class="second">{WORDS.erase.about}</p>
      {blocks > 0 && <p class="second">{WORDS.erase.blocks(blocks)}</p>}
      <div role="alert">
        {erased?.kind === 'failed' && (
          <p class="wrong">
            {`${WORDS.erase.failed} ${FAILURES[erased.failure].happened} ${FAILURES[erased.failure].todo}`}
          </p>
        )}
        {erased?.kind === 'blocks-left' && <p class="wrong">{WORDS.erase.blocksLeft}</p>}
        {erased?.kind === 'erased' && erased.answering.length > 0 && (
          <p class="wrong">{WORDS.erase.answering(erased.answering)}</p>
        )}
      </div>
      <div role="status">{erased?.kind === 'erased' && <p class="note good">{WORDS.erase.done}</p>}</div>
      {isAsking ? (
        <div
          ref={asking}
          class="trouble"
          role="alertdialog"
          aria-label={WORDS.erase.title}
          aria-describedby="erase-sure"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setState('idle');
          }}
        >
          <p id="erase-sure">{WORDS.erase.sure}</p>
          {blocks > 0 && <Toggle label={WORDS.erase.alsoBlocks(blocks)} isOn={withBlocks} onChange={setWithBlocks} />}
          <Button kind="danger" busy={state === 'busy'} onClick={() => void erase()}>
            {state === 'busy' ? WORDS.erase.busy : WORDS.erase.yes}
          </Button>
          <Button onClick={() => setState('idle')}>{WORDS.erase.no}</Button>
        </div>
      ) : (
        <Button kind="danger-text" onClick={() => setState('asking')}>
          {WORDS.erase.button}
        </Button>
      )}
    </section>
  );
}
