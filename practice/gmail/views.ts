import { snippetOf } from './body.ts';
import { legacyId } from './ids.ts';
import { type Draft, type Mailbox, type Message, syncOfMessage, syncOfThread, type Thread } from './mailbox.ts';
import { matchesSearch } from './search.ts';
import type { Address, DraftView, ListName, ListView, MessageView, RowView, ThreadView } from './wire.ts';

const legacyOrNull = (id: bigint | null): string | null => (id === null ? null : legacyId(id));

export const messageViewOf = (message: Message): MessageView => ({
  sync: syncOfMessage(message),
  legacy: legacyOrNull(message.id),
  from: message.from,
  to: message.to,
  cc: message.cc,
  bcc: message.bcc,
  date: message.date,
  snippet: snippetOf(message.body),
  body: message.body,
  attachments: message.attachments,
  unread: message.unread,
  held: message.state !== 'delivered',
});

export const draftViewOf = (draft: Draft): DraftView => {
  const server = /^thread-f:(\d+)$/.exec(draft.thread)?.[1];
  const { id, date: _, ...rest } = draft;
  return { ...rest, legacy: legacyId(id), threadLegacy: server ? legacyId(BigInt(server)) : null };
};

export const threadViewOf = (thread: Thread, drafts: readonly Draft[]): ThreadView => ({
  sync: syncOfThread(thread),
  legacy: legacyOrNull(thread.id),
  subject: thread.subject,
  messages: thread.messages.map(messageViewOf),
  drafts: drafts.map((draft) => ({ ...draftViewOf(draft), threadLegacy: legacyOrNull(thread.id) })),
  inInbox: thread.place === 'inbox',
});

function peopleOf(messages: readonly Message[]): RowView['people'] {
  const people = new Map<string, Address & { unread: boolean }>();
  for (const { from, unread } of messages) {
    const known = people.get(from.email);
    people.set(from.email, { ...from, unread: unread || (known?.unread ?? false) });
  }
  return [...people.values()];
}

function rowOf(thread: Thread, mailbox: Mailbox, list: ListName): RowView {
  const drafts = mailbox.draftsOf(thread);
  const own = thread.messages.findLast((message) => message.from.email === mailbox.account.email);
  const last = thread.messages.at(-1);
  // A mail just sent has no id yet: until then the row names the one before it.
  const lastKnown = legacyOrNull(thread.messages.findLast((message) => message.id !== null)?.id ?? null);
  const draft = drafts.at(-1);
  const sent = list === 'sent' || list === 'scheduled';
  return {
    thread: syncOfThread(thread),
    threadLegacy: legacyOrNull(thread.id),
    lastMessage: draft ? legacyId(draft.id) : lastKnown,
    lastNonDraft: lastKnown,
    draft: null,
    hasDraft: draft !== undefined,
    subject: thread.subject,
    snippet: last ? snippetOf(last.body) : '',
    people: sent ? (own?.to ?? []).map((address) => ({ ...address, unread: false })) : peopleOf(thread.messages),
    count: thread.messages.length + drafts.length,
    date: last?.date ?? 0,
    unread: thread.messages.some((message) => message.unread),
    hasAttachment: thread.messages.some((message) => message.attachments.length > 0),
  };
}

const draftRow = (draft: Draft): RowView => ({
  thread: draft.thread,
  threadLegacy: null,
  lastMessage: legacyId(draft.id),
  lastNonDraft: null,
  draft: draft.sync,
  hasDraft: true,
  subject: draft.subject,
  snippet: snippetOf(draft.body),
  people: [],
  count: 1,
  date: draft.date,
  unread: false,
  hasAttachment: draft.attachments.length > 0,
});

function belongs(thread: Thread, mailbox: Mailbox, list: ListName, query: string): boolean {
  if (thread.place === 'bin') return false;
  const own = thread.messages.filter((message) => message.from.email === mailbox.account.email);
  switch (list) {
    case 'inbox':
      return thread.place === 'inbox';
    case 'sent':
      return own.some((message) => message.state !== 'scheduled');
    case 'scheduled':
      return own.some((message) => message.state === 'scheduled');
    case 'drafts':
      return mailbox.draftsOf(thread).length > 0;
    case 'search':
      return matchesSearch(thread, query);
    case 'all':
      return true;
  }
}

/** A list of threads, newest first, with the numbers that stand beside the lists' names. */
export function listOf(mailbox: Mailbox, list: ListName, query = ''): ListView {
  const rows = mailbox.threads
    .filter((thread) => belongs(thread, mailbox, list, query))
    .map((thread) => rowOf(thread, mailbox, list));
  const alone = [...mailbox.drafts.values()].filter((draft) => !mailbox.find(draft.thread));
  if (list === 'drafts') rows.push(...alone.map(draftRow));
  return {
    rows: rows.sort((a, b) => b.date - a.date),
    unread: unreadOf(mailbox).length,
    drafts: mailbox.drafts.size,
  };
}

/** The unread threads of the inbox, newest first. */
export function unreadOf(mailbox: Mailbox): Thread[] {
  const newest = (thread: Thread): number => thread.messages.at(-1)?.date ?? 0;
  return mailbox.threads
    .filter((thread) => thread.place === 'inbox' && thread.messages.some((message) => message.unread))
    .sort((a, b) => newest(b) - newest(a));
}
