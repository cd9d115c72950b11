import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Agenda } from '../../lib/agenda/agenda.ts';
import type { Ask } from '../../lib/ask.ts';
import type { Failure } from '../../lib/messages.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import { isSame } from '../../lib/store/same.ts';
import { beginHistory, type History, redo, step, undo } from './history.ts';

/** What a person edits. */
export interface Content {
  readonly account: string;
  readonly agenda: Agenda;
}

/** Where the writing stands. `at` is epoch milliseconds. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Somebody else changed it since; what was written here is still here. */
  | { readonly kind: 'conflict' }
  /** Somebody else deleted it. */
  | { readonly kind: 'gone' };

export interface Draft {
  readonly content: ReadonlySignal<Content>;
  readonly state: ReadonlySignal<SaveState>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** `key` names what is changed: quick changes to one thing are undone together. */
  change(next: Content, key: string): void;
  undo(): void;
  redo(): void;
  /** Saves what is not saved yet, now. True when all is saved. */
  flush(): Promise<boolean>;
  /** The store's row is now this one; null where it is gone. */
  follow(row: AgendaRow | null): void;
  /** Of two versions: the one here, written over the other. */
  keepMine(): Promise<void>;
  /** Of two versions: the one that is stored. */
  takeTheirs(): void;
  end(): void;
}

/** After so many milliseconds without a key, what was written is saved. */
const PAUSE = 600;

/** Edits one agenda and has the background save it. Nothing is written over that this draft has not seen. */
export function createDraft(row: AgendaRow, ask: Ask, now: () => number): Draft {
  const contentOf = ({ account, agenda }: AgendaRow): Content => ({ account, agenda });
  /** What the background has of ours. */
  let kept = contentOf(row);
  const history = signal<History<Content>>(beginHistory(kept));
  const state = signal<SaveState>({ kind: 'saved', at: row.updatedAt });
  let stored = row;
  let base: number | null = row.revision ?? 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | null = null;

  const isDirty = (): boolean => history.peek().present !== kept;
  const isStopped = (): boolean => state.peek().kind === 'conflict' || state.peek().kind === 'gone';

  async function send(): Promise<boolean> {
    while (isDirty() && !isStopped()) {
      const content = history.peek().present;
      state.value = { kind: 'saving' };
      const result = await ask({ type: 'save-agenda', id: row.id, base, ...content });
      if (!result.ok) {
        state.value = { kind: 'failed', failure: result.error };
        return false;
      }
      if (result.value.outcome !== 'saved') {
        state.value = { kind: result.value.outcome };
        return false;
      }
      base = result.value.revision;
      kept = content;
      state.value = { kind: 'saved', at: result.value.updatedAt };
    }
    if (state.peek().kind === 'unsaved') state.value = { kind: 'saved', at: stored.updatedAt };
    return !isStopped();
  }
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    saving ??= send().finally(() => {
      saving = null;
    });
    return saving;
  }
  function adopt(next: AgendaRow): void {
    stored = next;
    base = next.revision ?? 0;
    kept = contentOf(next);
    if (isSame(history.peek().present, kept)) history.value = { ...history.peek(), present: kept };
    else history.value = step(history.peek(), kept, 'other tab', now());
    state.value = { kind: 'saved', at: next.updatedAt };
  }
  function write(next: History<Content>): void {
    if (next === history.peek()) return;
    history.value = next;
    if (isStopped()) return;
    state.value = { kind: 'unsaved' };
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
  }
  return {
    content: computed(() => history.value.present),
    state,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change: (next, key) => write(step(history.peek(), next, key, now())),
    undo: () => write(undo(history.peek())),
    redo: () => write(redo(history.peek())),
    flush,
    follow(next) {
      if (next === null) {
        clearTimeout(timer);
        state.value = { kind: 'gone' };
        return;
      }
      if (state.peek().kind === 'gone') state.value = { kind: 'unsaved' };
      const isNews = (next.revision ?? 0) > (base ?? 0);
      stored = next;
      // Our own save may be told to us before its answer is; what else is new is found out by the next save.
      if (isNews && !isDirty() && saving === null) adopt(next);
      else if (isNews && saving === null) state.value = { kind: 'conflict' };
    },
    async keepMine() {
      // One that was deleted is made anew.
      base = state.peek().kind === 'gone' ? null : (stored.revision ?? 0);
      kept = contentOf(stored);
      if (base === null) history.value = { ...history.peek(), present: { ...history.peek().present } };
      state.value = { kind: 'unsaved' };
      await flush();
    },
    takeTheirs: () => adopt(stored),
    end: () => clearTimeout(timer),
  };
}
