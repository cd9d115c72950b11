import type { Verdict } from '../../lib/meeting/questions.ts';
import { Button } from '../kit/Button.tsx';
import type { Subject } from './state.ts';
import { WORDS } from './words.ts';

export interface ActionsProps {
  readonly subject: Subject;
  readonly verdict: Verdict;
  readonly isOpen: boolean;
  /** Gmail is on its way. */
  readonly isOpening: boolean;
  readonly onWriteInstead: () => void;
  /** Null where there is one, or nothing to put it into. */
  readonly onAddAgenda: (() => void) | null;
  readonly onKeep: () => void;
}

/** What one can do about it. Small, only what the verdict speaks for; opened, all of it. */
export function Actions({ subject, verdict, isOpen, isOpening, onWriteInstead, onAddAgenda, onKeep }: ActionsProps) {
  const isMeet = verdict.kind === 'meet';
  const offersWriting = isOpen || isOpening || !isMeet;
  const offersAgenda = onAddAgenda !== null && !isOpening && (isOpen || isMeet);
  if (!offersWriting && !offersAgenda) return null;
  const write = subject === 'invitation' ? WORDS.propose : WORDS.write;
  return (
    <div class="actions">
      {offersWriting && (
        <Button kind={verdict.kind === 'write' ? 'filled' : 'outlined'} busy={isOpening} onClick={onWriteInstead}>
          {isOpening ? WORDS.opening : write}
        </Button>
      )}
      {offersAgenda && (
        <Button kind={isMeet ? 'tonal' : 'outlined'} onClick={onAddAgenda}>
          {WORDS.addAgenda}
        </Button>
      )}
      {offersWriting && !isOpening && <Button onClick={onKeep}>{WORDS.keep}</Button>}
    </div>
  );
}
