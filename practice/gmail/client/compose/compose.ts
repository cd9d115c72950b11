import type { DraftView } from '../../wire.ts';
import type { DraftInput } from '../server.ts';
import type { ComposeMarkup } from './markup.ts';

/** Where a compose stands: it can be taken away, and told its title. */
export interface ComposePlace {
  readonly isInline: boolean;
  remove(): void;
  retitle(title: string): void;
  /** The server has the draft for the first time. */
  kept(): void;
}

export interface Compose {
  readonly sync: string;
  readonly draft: DraftView;
  /** Whether the server has it. */
  isKept(): boolean;
  readonly markup: ComposeMarkup;
  read(): DraftInput;
  /** Saves what is unsaved and takes the compose away. */
  close(): Promise<void>;
  discard(): Promise<void>;
  /** Takes it away without saving. */
  remove(): void;
  focus(): void;
}
