import { Button } from '../kit/Button.tsx';
import type { Note } from './state.ts';
import { WORDS } from './words.ts';

/** What a press has changed in the draft, and the way back. */
export function NoteLine({ note, onUndo }: { note: Note; onUndo: () => void }) {
  return (
    <div class="note row">
      <p>{note.kind === 'minutes' ? WORDS.shortened(note.minutes) : WORDS.notes[note.kind]}</p>
      {note.kind !== 'refused' && note.kind !== 'edited' && (
        <Button small icon="undo" onClick={onUndo}>
          {WORDS.undo}
        </Button>
      )}
    </div>
  );
}
