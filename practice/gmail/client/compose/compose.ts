import type { DraftView } from '../../wire.ts';
import type { DraftInput } from '../server.ts';
import type { ComposeMarkup } from './markup.ts';

/** Where a compose stands: it can be taken away, and told its title. */
export interface ComposePlace {
  readonly isInline: boolean;
  remove(): void;
  retitle(title: string): void;
}

export interface Compose {
  readonly sync: string;
  readonly draft: DraftView;
  readonly markup: ComposeMarkup;
  read(): DraftInput;
  /** Saves what is unsaved and takes the compose away; a draft with nothing in it is discarded. */
  close(): Promise<void>;
  discard(): Promise<void>;
  /** Takes it away without saving. */
  remove(): void;
  focus(): void;
}
