import type { Block } from '../../agenda/blocks.ts';
import type { PageId } from '../../replies/pending.ts';
import type { Message, Person } from '../../text/message.ts';

export type ComposeForm = 'popup' | 'fullscreen' | 'inline' | 'popout';

/** All that a compose tells. Unknown is null, never a guess. */
export interface ComposeReading extends Message {
  readonly form: ComposeForm;
  readonly hasQuote: boolean;
  readonly hasSignature: boolean;
  readonly thread: PageId | null;
  readonly draft: PageId | null;
  readonly hasSend: boolean;
}

export type SendHow = 'send' | 'send-and-archive' | 'schedule';

/** How a compose ended. `refused` is no end: Gmail shows an error and the compose stays or comes back. */
export type ComposeEnd =
  | { readonly kind: 'sent'; readonly how: SendHow; readonly reading: ComposeReading }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'closed' };

/** One open compose. Its signal aborts when it closes; everything bound to it ends then. */
export interface Compose {
  readonly root: HTMLElement;
  readonly form: ComposeForm;
  readonly signal: AbortSignal;
  read(): ComposeReading;
  /** Calls after the text, subject, recipients or attachments changed; batched, never inside the page's own event. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Calls in capture phase before Gmail sees a send, with what is about to go; it cannot block it. */
  onBeforeSend(listener: (how: SendHow, reading: ComposeReading) => void, signal: AbortSignal): void;
  /** Calls once, when it is known how the compose ended. */
  onEnd(listener: (end: ComposeEnd) => void, signal: AbortSignal): void;
  /** Puts formatted text where the writer's own words are, by `execCommand`, so that the browser's undo takes it back. */
  insert(blocks: readonly Block[], where: 'start' | 'end'): boolean;
  /** Puts other words in the place of a span of `ownText`, undone like an insertion. False when the text has moved on. */
  replace(span: { readonly start: number; readonly end: number }, text: string): boolean;
  /** Takes a span of `ownText` out, with the empty lines before it. False like `replace`. */
  takeOut(span: { readonly start: number; readonly end: number }): boolean;
  /** Whether these people, by address, can be moved from To to Cc in this compose. */
  canMoveToCc(emails: readonly string[]): boolean;
  /** Moves people between To and Cc; false where somebody stays where they were. Nobody is lost either way. */
  moveTo(field: 'to' | 'cc', emails: readonly string[]): Promise<boolean>;
  focus(target: 'subject' | 'body' | 'attach'): void;
  /** Keeps `host` beside Send (re-inserting it when Gmail redraws) until `signal` aborts. False when there is no such place. */
  placeBesideSend(host: HTMLElement, signal: AbortSignal): boolean;
  /** Ranges in the editor for UTF-16 spans of `ownText`, for highlighting; empty when the text has moved on. */
  rangesOf(spans: readonly { readonly start: number; readonly end: number }[]): readonly Range[];
}

/** A row of a list of threads. */
export interface ListRow {
  readonly thread: PageId;
  /** Also given while the thread still carries a client-made id in other attributes. */
  readonly clientThread: string | null;
  readonly lastMessageId: string | null;
  readonly unread: boolean;
  readonly isDraft: boolean;
  readonly senders: readonly Person[];
  readonly subject: string | null;
}

/** A row with the beginning of its last message; null where the list shows none. */
export interface RowWithSnippet extends ListRow {
  readonly snippet: string | null;
}

export interface ThreadMessage {
  readonly message: PageId;
  readonly clientMessage: string | null;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly isOpen: boolean;
  /** The sender's own words where the message is open; null where it is collapsed. */
  readonly ownText: string | null;
}

export interface OpenThread {
  readonly thread: PageId;
  readonly clientThread: string | null;
  readonly subject: string | null;
  readonly messages: readonly ThreadMessage[];
}

/** What the content script listens to. Every call comes batched and outside the page's own events. */
export interface GmailListener {
  onCompose(compose: Compose): void;
  onRows(rows: readonly ListRow[]): void;
  onThread(thread: OpenThread): void;
  /** The person took a send back, in the toast or by a shortcut. `sent` is the mail as it was told to have been sent. */
  onSendUndone(sent: ComposeReading): void;
}
