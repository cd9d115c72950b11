import { type ReadonlySignal, signal } from '@preact/signals';
import { withAgenda } from '../../lib/agenda/for-meeting.ts';
import { minutesOf, spanOf } from '../../lib/meeting/span.ts';
import { withoutAddition } from './addition.ts';
import type { CardSource } from './source.ts';
import type { Note } from './state.ts';

/** What a card changes in a draft, each with its way back. `onWritten` hears when the draft has become another. */
export function createChanges(source: CardSource, zone: ReadonlySignal<string>, onWritten: () => void) {
  const { edit } = source;
  const note = signal<Note | null>(null);
  let back: (() => void) | null = null;

  /** Tells it only once it is done: writing takes the focus into the page's field, and the note may have it afterwards. */
  function done(next: Note | null, way: (() => void) | null = null): void {
    if (source.signal.aborted) return;
    back = way;
    onWritten();
    note.value = next;
  }
  const tryTo = (isTaken: boolean | undefined): void => {
    if (isTaken !== true) done({ kind: 'refused' });
  };

  const description = (): string => source.read().description ?? '';
  const minutesNow = (): number | null => {
    const span = spanOf(source.read(), zone.value);
    return span === null ? null : minutesOf(span);
  };

  /** Takes out only what was put in: whatever the person has written since is theirs. */
  function takeOut(added: string): void {
    const rest = withoutAddition(description(), added);
    if (rest === null) done({ kind: 'edited' });
    else tryTo(edit?.setDescription(rest, () => done(null)));
  }

  function putBack(before: number, set: number): void {
    const now = minutesNow();
    if (now === before) done(null);
    else if (now !== null && now !== set) done({ kind: 'edited' });
    else tryTo(edit?.setMinutes(before, () => done(null)));
  }

  return {
    note: note as ReadonlySignal<Note | null>,
    /** Puts lines under the description. */
    add(kind: 'agenda' | 'line', text: string, onDone: () => void = () => {}): void {
      const put = () => {
        done({ kind }, () => takeOut(text));
        onDone();
      };
      tryTo(edit?.setDescription(withAgenda(description(), text), put));
    },
    setMinutes(minutes: number, onDone: () => void): void {
      const before = minutesNow();
      const put = () => {
        done({ kind: 'minutes', minutes }, before === null ? null : () => putBack(before, minutes));
        onDone();
      };
      tryTo(edit?.setMinutes(minutes, put));
    },
    undo(): void {
      const way = back;
      if (way === null) note.value = { kind: 'refused' };
      else way();
    },
  };
}
