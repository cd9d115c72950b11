import type { DraftView, StartView } from '../wire.ts';
import type { Labels } from './labels.en.ts';
import type { MailServer } from './server.ts';
import type { Times } from './times.ts';

/** A choice or a notice over the page; a mail's own refusals come this way. */
export interface Question {
  readonly title?: string;
  readonly text: string;
  readonly cancel?: boolean;
}

export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
  readonly view?: () => void;
  /** Seconds until it goes. */
  readonly seconds?: number;
}

/** What every surface of the page needs, and the ways from one surface to another. */
export interface Page {
  readonly start: StartView;
  readonly labels: Labels;
  readonly times: Times;
  readonly server: MailServer;
  /** The DOM of 2020: classic recipients, images as buttons, tables around threads. */
  readonly isOld: boolean;
  /** Opens a popup (or, in its own window, fills the page) for a draft. */
  openCompose(draft: DraftView): void;
  /** Whether a popup has this draft. */
  isWriting(draft: string): boolean;
  /** Opens a draft where it belongs: in its thread when that is open, else in a popup. */
  reopen(draft: DraftView): void;
  /** Opens it in a window of its own. */
  popOut(draft: DraftView): void;
  /** Goes to a part of the address such as `inbox` or `inbox/<token>`. */
  go(route: string): void;
  /** Reads lists and the open thread again. */
  refresh(): Promise<void>;
  toast(toast: Toast): void;
  /** Asks in a modal dialog; true for OK. */
  ask(question: Question): Promise<boolean>;
}
