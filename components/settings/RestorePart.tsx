import { useEffect, useRef } from 'preact/hooks';
import { formatDueDay } from '../../lib/hours/format.ts';
import { KINDS } from '../../lib/store/backup/file.ts';
import { Button } from '../kit/Button.tsx';
import { FAILURES } from '../kit/words.ts';
import type { Clock } from '../replies/state.ts';
import { WORDS } from './data-words.ts';
import { changesOf, type RestoreState } from './restore-state.ts';

export interface RestorePartProps {
  readonly state: RestoreState;
  readonly clock: Clock;
  readonly onChoose: (file: File) => void;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

const FATES = ['new', 'newer', 'older', 'same'] as const;

/** Restoring: a file, what it would do, and the doing. */
export function RestorePart({ state, clock, onChoose, onGo, onCancel }: RestorePartProps) {
  const input = useRef<HTMLInputElement>(null);
  const isIdle = !['reading', 'comparing', 'preview', 'restoring'].includes(state.kind);
  return (
    <section class="sheet setting" aria-label={WORDS.restore.title}>
      <h2>{WORDS.restore.title}</h2>
      <p class="second">{WORDS.restore.about}</p>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        // The button below stands for it: twice the same would be read out.
        hidden
        aria-label={WORDS.restore.button}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      <div role="alert">
        {state.kind === 'problem' && (
          <p class="wrong">{`${WORDS.restore.problems[state.problem]} ${WORDS.restore.nothingChanged}`}</p>
        )}
        {state.kind === 'failed' && (
          <p class="wrong">
            {`${FAILURES[state.failure].happened} ${WORDS.restore.nothingChanged} ${FAILURES[state.failure].todo}`}
          </p>
        )}
        {state.kind === 'without-settings' && <p class="wrong">{WORDS.restore.withoutSettings(state.count)}</p>}
        {state.kind === 'unsure' && <p class="wrong">{WORDS.restore.unsure}</p>}
      </div>
      <div role="status">
        {state.kind === 'done' && <p class="note good">{WORDS.restore.done(state.count)}</p>}
        <Progress state={state} />
      </div>
      {isIdle && (
        <Button kind="outlined" onClick={() => input.current?.click()}>
          {WORDS.restore.button}
        </Button>
      )}
      {state.kind === 'preview' && <PreviewTable state={state} clock={clock} onGo={onGo} onCancel={onCancel} />}
    </section>
  );
}

function Progress({ state }: { state: RestoreState }) {
  if (state.kind !== 'reading' && state.kind !== 'comparing' && state.kind !== 'restoring') return null;
  const words = {
    reading: WORDS.restore.reading,
    comparing: WORDS.restore.looking,
    restoring: WORDS.restore.restoring,
  };
  return (
    <div class="progress">
      <p>{words[state.kind]}</p>
      <progress max={1} value={state.part} aria-label={words[state.kind]} />
    </div>
  );
}

interface PreviewTableProps extends Pick<RestorePartProps, 'clock' | 'onGo' | 'onCancel'> {
  readonly state: Extract<RestoreState, { kind: 'preview' }>;
}

function PreviewTable({ state, clock, onGo, onCancel }: PreviewTableProps) {
  const { preview, unreadable, exportedAt } = state;
  const changes = changesOf(preview);
  const { columns } = WORDS.restore;
  const hasUnreadable = KINDS.some((kind) => unreadable[kind] > 0);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <div ref={root} class="preview" tabIndex={-1}>
      {exportedAt !== null && (
        <p class="second">{WORDS.restore.from(formatDueDay(exportedAt, clock.timeZone, clock.now, clock.locale))}</p>
      )}
      <table>
        <caption class="unseen">{WORDS.restore.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            {FATES.map((fate) => (
              <th key={fate} scope="col">
                {columns[fate]}
              </th>
            ))}
            {hasUnreadable && <th scope="col">{columns.unreadable}</th>}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{WORDS.kinds[kind]}</th>
              {FATES.map((fate) => (
                <td key={fate} class={preview[kind][fate] === 0 ? 'none' : undefined} data-label={columns[fate]}>
                  {preview[kind][fate]}
                </td>
              ))}
              {hasUnreadable && (
                <td class={unreadable[kind] === 0 ? 'none' : 'late'} data-label={columns.unreadable}>
                  {unreadable[kind]}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {hasUnreadable && <p class="second">{WORDS.restore.unreadable}</p>}
      {changes === 0 && <p>{WORDS.restore.nothing}</p>}
      <div class="page-actions">
        {changes > 0 && (
          <Button kind="filled" onClick={onGo}>
            {WORDS.restore.go(changes)}
          </Button>
        )}
        <Button onClick={onCancel}>{changes > 0 ? WORDS.restore.cancel : WORDS.restore.close}</Button>
      </div>
    </div>
  );
}
