import { type ReadonlySignal, signal } from '@preact/signals';
import type { Ask } from '../../lib/ask.ts';
import type { Result } from '../../lib/messages.ts';
import { type Backup, readBackup } from '../../lib/store/backup/file.ts';
import { type Preview, previewRestore } from '../../lib/store/backup/restore.ts';
import type { Store } from '../../lib/store/store.ts';
import { changesOf, type RestoreState } from './restore-state.ts';

/** Rows and letters of one part at most: a message stays small, and its progress is seen. */
const PART_ROWS = 200;
const PART_LENGTH = 1_000_000;
/** A hundred thousand pending replies take some 60 MB. */
const MOST_BYTES = 300_000_000;

type Rows = Pick<Backup, 'agendas' | 'replies' | 'choices'>;
interface Part {
  readonly agendas: unknown[];
  readonly replies: unknown[];
  readonly choices: unknown[];
}

/** A backup's rows in parts that a message can carry. */
export function partsOf({ agendas, replies, choices }: Rows): readonly Part[] {
  const parts: Part[] = [];
  let part: Part | null = null;
  let rows = 0;
  let length = 0;
  const put = (kind: keyof Part, row: unknown): void => {
    const size = JSON.stringify(row).length;
    if (part === null || rows >= PART_ROWS || length + size > PART_LENGTH) {
      part = { agendas: [], replies: [], choices: [] };
      parts.push(part);
      [rows, length] = [0, 0];
    }
    part[kind].push(row);
    rows += 1;
    length += size;
  };
  for (const row of agendas) put('agendas', row);
  for (const row of replies) put('replies', row);
  for (const row of choices) put('choices', row);
  return parts;
}

export interface Restore {
  readonly state: ReadonlySignal<RestoreState>;
  /** Reads a file and shows what it would do; changes nothing. */
  choose(file: Pick<File, 'size' | 'text'>): Promise<void>;
  /** Does what was shown. */
  go(): Promise<void>;
  cancel(): void;
}

/** Where a restore stands after its last step. */
function endOf(result: Result<'commit-restore'>, preview: Preview): RestoreState {
  const count = changesOf(preview);
  if (result.ok && result.value.areSettingsKept) return { kind: 'done', count };
  if (result.ok) {
    const { new: fresh, newer } = preview.settings;
    return { kind: 'without-settings', count: count - fresh - newer };
  }
  return result.error === 'unreachable' ? { kind: 'unsure' } : { kind: 'failed', failure: result.error };
}

/** Restoring from a file, step by step. The background merges it, all or nothing. */
export function createRestore(store: Store, ask: Ask, newId: () => string): Restore {
  const state = signal<RestoreState>({ kind: 'idle' });

  async function choose(file: Pick<File, 'size' | 'text'>): Promise<void> {
    if (file.size > MOST_BYTES) {
      state.value = { kind: 'problem', problem: 'too-big' };
      return;
    }
    state.value = { kind: 'reading', part: 0 };
    try {
      const reading = await readBackup(await file.text(), (part) => {
        state.value = { kind: 'reading', part };
      });
      if (reading.kind !== 'backup') {
        state.value = { kind: 'problem', problem: reading.kind };
        return;
      }
      const { backup, unreadable, exportedAt } = reading;
      const preview = await previewRestore(store, backup, (part) => {
        state.value = { kind: 'comparing', part };
      });
      state.value = { kind: 'preview', backup, preview, unreadable, exportedAt };
    } catch {
      state.value = { kind: 'problem', problem: 'unread' };
    }
  }
  async function go(): Promise<void> {
    const shown = state.peek();
    if (shown.kind !== 'preview') return;
    const { settings, health } = shown.backup;
    const restore = newId();
    const parts = partsOf(shown.backup);
    state.value = { kind: 'restoring', part: 0 };
    for (const [part, rows] of parts.entries()) {
      const staged = await ask({ type: 'stage-restore', restore, part, ...rows });
      if (!staged.ok) {
        state.value = { kind: 'failed', failure: staged.error };
        await ask({ type: 'drop-restore', restore });
        return;
      }
      state.value = { kind: 'restoring', part: (part + 1) / (parts.length + 1) };
    }
    const result = await ask({ type: 'commit-restore', restore, parts: parts.length, settings, health });
    state.value = endOf(result, shown.preview);
    await ask({ type: 'drop-restore', restore });
  }
  return {
    state,
    choose,
    go,
    cancel: () => {
      state.value = { kind: 'idle' };
    },
  };
}
