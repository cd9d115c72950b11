/** What the stand-in's server and its page say to each other. Types only: both sides import them, neither runs them. */

export interface Address {
  readonly name: string;
  readonly email: string;
}

/** A mail's body as a tree, so that neither side ever needs a string of HTML. */
export interface BodyElement {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly BodyNode[];
}
export type BodyNode = string | BodyElement;

export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * `sync` is the id that the page makes or shows (`msg-a:r…` made by the page, `msg-f:<decimal>` by the server); `legacy` is the API's
 * hexadecimal id, null until the server has given one. The same holds for threads.
 */
export interface MessageView {
  readonly sync: string;
  readonly legacy: string | null;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** Milliseconds since 1970, UTC. */
  readonly date: number;
  readonly snippet: string;
  readonly body: readonly BodyNode[];
  readonly attachments: readonly Attachment[];
  readonly unread: boolean;
  /** Sent by this account and not delivered yet: undo can still take it back, or it waits for its hour. */
  readonly held: boolean;
}

export type DraftKind = 'new' | 'reply' | 'reply-all' | 'forward';

export interface DraftView {
  readonly sync: string;
  readonly legacy: string | null;
  /** The thread that it answers, or its own client-made one. */
  readonly thread: string;
  /** The thread's API id; null for a new mail. */
  readonly threadLegacy: string | null;
  /** The message that it answers or forwards. */
  readonly source: string | null;
  readonly kind: DraftKind;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly body: readonly BodyNode[];
  /** The quote that is not in the editor yet. */
  readonly quote: readonly BodyNode[] | null;
  readonly attachments: readonly Attachment[];
}

export interface ThreadView {
  readonly sync: string;
  readonly legacy: string | null;
  readonly subject: string;
  readonly messages: readonly MessageView[];
  readonly drafts: readonly DraftView[];
  readonly inInbox: boolean;
}

export interface RowView {
  readonly thread: string;
  readonly threadLegacy: string | null;
  readonly lastMessage: string | null;
  readonly lastNonDraft: string | null;
  /** Set for a draft that stands alone. */
  readonly draft: string | null;
  readonly hasDraft: boolean;
  readonly subject: string;
  readonly snippet: string;
  readonly people: readonly (Address & { readonly unread: boolean })[];
  readonly count: number;
  readonly date: number;
  readonly unread: boolean;
  readonly hasAttachment: boolean;
}

export type ListName = 'inbox' | 'sent' | 'drafts' | 'scheduled' | 'all' | 'search';

export interface ListView {
  readonly rows: readonly RowView[];
  readonly unread: number;
  readonly drafts: number;
}

export interface DriveFile {
  readonly title: string;
  readonly url: string;
}

export interface AccountView extends Address {
  /** The path of its page, such as `/mail/u/0/`. */
  readonly base: string;
}

export interface StartView {
  readonly account: AccountView;
  readonly accounts: readonly AccountView[];
  readonly variant: '2020' | '2026';
  readonly language: 'en' | 'de';
  readonly theme: 'light' | 'dark';
  readonly contacts: readonly Address[];
  readonly signature: readonly BodyNode[];
  readonly driveFiles: readonly DriveFile[];
  readonly version: number;
}

/** The answer to a long poll: `version` grows with every change of the mailbox. */
export interface ChangesView {
  readonly version: number;
  readonly threads: readonly string[];
}

/** The answer to a send. `undoSeconds`: for how long it can be taken back. */
export type SendView =
  | { readonly kind: 'held' | 'scheduled'; readonly undoSeconds: number }
  | { readonly kind: 'refused'; readonly address: string };
