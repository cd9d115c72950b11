import type { Failure } from '../../lib/messages.ts';
import { type Backup, KINDS, type Kind, type Reading } from '../../lib/store/backup/file.ts';
import type { Preview } from '../../lib/store/backup/restore.ts';

/** Where a restore stands. Parts done are 0 to 1. */
export type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'comparing'; readonly part: number }
  | { readonly kind: 'problem'; readonly problem: Exclude<Reading['kind'], 'backup'> | 'too-big' | 'unread' }
  | {
      readonly kind: 'preview';
      readonly backup: Backup;
      readonly preview: Preview;
      readonly unreadable: Readonly<Record<Kind, number>>;
      /** Epoch milliseconds; null where the file does not say. */
      readonly exportedAt: number | null;
    }
  | { readonly kind: 'restoring'; readonly part: number }
  | { readonly kind: 'done'; readonly count: number }
  /** All but the settings: so many things were restored. */
  | { readonly kind: 'without-settings'; readonly count: number }
  /** Nothing was changed. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The background fell silent in the midst of it: all of it was restored, or nothing. */
  | { readonly kind: 'unsure' };

/** How many things a restore would change. */
export function changesOf(preview: Preview): number {
  return KINDS.reduce((sum, kind) => sum + preview[kind].new + preview[kind].newer, 0);
}
