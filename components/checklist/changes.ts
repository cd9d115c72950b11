import { type ReadonlySignal, signal } from '@preact/signals';
import { withAgenda } from '../../lib/agenda/for-meeting.ts';
import { minutesOf, spanOf } from '../../lib/meeting/span.ts';
import { withoutAddition } from './addition.ts';
import type { CardSource } from './source.ts';
import type { Note } from './state.ts';

/** Changes that can be taken back, one after the other. */
const MOST = 20;

/** Tells of a change that stands in the draft by now, and gives what tells that it was taken back. */
type Tell = () => () => void;
const TELLS_NOBODY: Tell = () => () => {};

/** What a card changes in a draft, each with its way back. `onWritten` hears when the draft has become another. */
export function createChanges(source: CardSource, zone: ReadonlySignal<string>, onWritten: () => void) {
  const { edit } = source;
  const note = signal<Note | null>(null);
  /** What can be taken back, the last one last. */
  let made: readonly { readonly note: Note; readonly back: () => void; readonly onBack: () => void }[] = [];

  /** Tells it only once it is done: writing takes the focus into the page's field, and the note may have it afterwards. */
  function done(next: Note | null, back: (() => void) | null = null, tell: Tell = TELLS_NOBODY): void {
    if (source.signal.aborted) {
      tell();
      return;
    }
    onWritten();
    const onBack = tell();
    if (next !== null && back !== null) made = [...made, { note: next, back, onBack }].slice(-MOST);
    note.value = next;
  }
  /** The last one is taken back: the one before it comes up. */
  function undone(): void {
    made.at(-1)?.onBack();
    made = made.slice(0, -1);
    done(made.at(-1)?.note ?? null);
  }
  /** The last one is the person's by now. */
  function edited(): void {
    made = made.slice(0, -1);
    done({ kind: 'edited' });
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
    if (rest === null) edited();
    else tryTo(edit?.setDescription(rest, undone));
  }

  function putBack(before: number, set: number): void {
    const now = minutesNow();
    if (now === before) undone();
    else if (now !== null && now !== set) edited();
    else tryTo(edit?.setMinutes(before, undone));
  }

  return {
    note: note as ReadonlySignal<Note | null>,
    /** Puts lines under the description. */
    add(kind: 'agenda' | 'line', text: string, tell?: Tell): void {
      const put = () => done({ kind }, () => takeOut(text), tell);
      tryTo(edit?.setDescription(withAgenda(description(), text), put));
    },
    setMinutes(minutes: number, tell: Tell): void {
      const before = minutesNow();
      const put = () =>
        done({ kind: 'minutes', minutes }, before === null ? null : () => putBack(before, minutes), tell);
      tryTo(edit?.setMinutes(minutes, put));
    },
    undo(): void {
      const last = made.at(-1);
      if (last === undefined) note.value = { kind: 'refused' };
      else last.back();
    },
  };
}
