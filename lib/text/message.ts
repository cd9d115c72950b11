/** A person as a mail or an event names them. `email` is lower case. */
export interface Person {
  readonly email: string;
  readonly name: string | null;
}

/** An @mention in a body: the words shown, and the address where the page gives one. */
export interface Mention {
  readonly text: string;
  readonly email: string | null;
}

/**
 * A mail as its writer has it so far. `ownText` holds the writer's own words only (no quote, signature or forwarded
 * text), lines separated by `\n`; spans elsewhere are UTF-16 offsets into it. `subject` is null where the page shows none.
 */
export interface Message {
  readonly subject: string | null;
  readonly ownText: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** File names. */
  readonly attachments: readonly string[];
  /** Addresses of Drive chips. */
  readonly driveLinks: readonly string[];
  /** Addresses of other links in the writer's own words. */
  readonly links: readonly string[];
  readonly mentions: readonly Mention[];
  readonly isReply: boolean;
}

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
