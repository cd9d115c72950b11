import { isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { readAccount } from './account.ts';
import { idText } from './ids.ts';
import { readRows } from './list.ts';
import { bodyOf, openComposes } from './locate.ts';
import { readCompose } from './reading.ts';
import { readMessages, readThread } from './thread.ts';
import type { ComposeForm, ComposeReading } from './types.ts';

/** What a Gmail page tells, as plain data. Unknown is null. */
export interface GmailPage {
  readonly site: 'gmail';
  /** What the person looks at: a compose before the thread or list behind it. */
  readonly surface: 'compose' | 'thread' | 'list' | null;
  readonly account: string | null;
  readonly composes: readonly PageCompose[];
  readonly rows: readonly { readonly threadId: string; readonly unread: boolean; readonly draft: boolean }[];
  readonly messages: readonly { readonly messageId: string; readonly from: string | null; readonly open: boolean }[];
}

export interface PageCompose {
  readonly form: ComposeForm;
  readonly subject: string | null;
  /** Null where the page has no editor that we know. */
  readonly ownText: string | null;
  readonly quote: boolean;
  readonly signature: boolean;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly attachments: number;
  readonly driveLinks: number;
  readonly links: readonly string[];
  readonly mentions: number;
  readonly threadId: string | null;
  readonly draftId: string | null;
  readonly hasSend: boolean;
}

/** Reads a whole Gmail page once, as it stands: how a page that somebody saved gets checked. */
export function readGmailPage(document: Document, url: URL, health: Health): GmailPage {
  const composes = openComposes(document, health).map((root) => ({
    ...pageCompose(readCompose(root, url, health)),
    ...(bodyOf(root, health) === null && { ownText: null }),
  }));
  const rows = readRows(document, health).map(({ thread, unread, isDraft }) => ({
    threadId: idText(thread),
    unread,
    draft: isDraft,
  }));
  const messages = readMessages(document, health).map(({ message, from, isOpen }) => ({
    messageId: idText(message),
    from: from?.email ?? null,
    open: isOpen,
  }));
  const hasThread = messages.length > 0 || readThread(document, url, health) !== null;
  return {
    site: 'gmail',
    surface: composes.length > 0 ? 'compose' : hasThread ? 'thread' : hasList(document, rows.length) ? 'list' : null,
    account: readAccount(document, url, health),
    composes,
    rows,
    messages,
  };
}

function pageCompose(reading: ComposeReading): PageCompose {
  return {
    form: reading.form,
    subject: reading.subject,
    ownText: reading.ownText,
    quote: reading.hasQuote,
    signature: reading.hasSignature,
    to: reading.to.map(({ email }) => email),
    cc: reading.cc.map(({ email }) => email),
    bcc: reading.bcc.map(({ email }) => email),
    attachments: reading.attachments.length,
    driveLinks: reading.driveLinks.length,
    links: reading.links,
    mentions: reading.mentions.length,
    threadId: reading.thread === null ? null : idText(reading.thread),
    draftId: reading.draft === null ? null : idText(reading.draft),
    hasSend: reading.hasSend,
  };
}

function hasList(document: Document, rows: number): boolean {
  return rows > 0 || [...document.querySelectorAll('[gh="tl"]')].some((list) => isShown(list));
}
