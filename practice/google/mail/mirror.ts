import { snippetOf } from '../../gmail/body.ts';
import { legacyId } from '../../gmail/ids.ts';
import { type Draft, type Mailbox, type Message, syncOfThread, type Thread } from '../../gmail/mailbox.ts';
import { draftHeaders, headersOf, machineHeaders } from './headers.ts';
import { MailJournal, type NewMail } from './journal.ts';
import { plainOf } from './plain.ts';

/** The labels that follow from where a message stands and who wrote it. */
function labelsOf(message: Message, thread: Thread, own: string): string[] {
  const isOwn = message.from.email === own;
  const isForMe = [...message.to, ...message.cc, ...message.bcc].some(({ email }) => email === own);
  const given = message.labels ?? [];
  const isAway = thread.place === 'bin' || given.includes('SPAM');
  const labels = [
    isOwn ? 'SENT' : null,
    thread.place === 'bin' ? 'TRASH' : null,
    (!isOwn || isForMe) && thread.place === 'inbox' && !isAway ? 'INBOX' : null,
    message.unread ? 'UNREAD' : null,
    isOwn ? null : machineHeaders(message.from.email).length > 0 ? 'CATEGORY_UPDATES' : 'CATEGORY_PERSONAL',
    ...given,
  ];
  return labels.filter((label) => label !== null);
}

/** What the API shows of a thread: what was delivered and has an id, and the drafts in it. */
function mailsOf(thread: Thread | undefined, drafts: readonly Draft[], mailbox: Mailbox): NewMail[] {
  const own = mailbox.account;
  const threadId = thread?.id ?? null;
  const mails: NewMail[] = [];
  for (const message of thread?.messages ?? []) {
    if (message.state !== 'delivered' || message.id === null || threadId === null || !thread) continue;
    mails.push({
      id: legacyId(message.id),
      threadId: legacyId(threadId),
      labelIds: labelsOf(message, thread, own.email),
      at: message.date,
      content: () => ({
        headers: headersOf(message, thread),
        snippet: snippetOf(message.body),
        text: plainOf(message.body),
      }),
    });
  }
  for (const draft of drafts) {
    mails.push({
      id: legacyId(draft.id),
      threadId: legacyId(threadId ?? draft.id),
      labelIds: ['DRAFT'],
      at: draft.date,
      content: () => ({
        headers: draftHeaders(draft, own),
        snippet: snippetOf(draft.body),
        text: plainOf(draft.body),
      }),
    });
  }
  return mails;
}

/**
 * A journal that follows a mailbox of the pages: whatever changes there is one history record here. `start` is the history id
 * before anything happened.
 */
export function mirror(mailbox: Mailbox, start: number): MailJournal {
  const journal = new MailJournal(start);
  /** The ids that each thread (by the name that the page has for it) shows at present. */
  const shown = new Map<string, ReadonlySet<string>>();

  const look = (name: string): { readonly key: string; readonly mails: readonly NewMail[] } => {
    const thread = mailbox.find(name);
    const drafts = thread
      ? mailbox.draftsOf(thread)
      : [...mailbox.drafts.values()].filter((draft) => draft.thread === name);
    return { key: thread ? syncOfThread(thread) : name, mails: mailsOf(thread, drafts, mailbox) };
  };

  const names = new Set([
    ...mailbox.threads.map(syncOfThread),
    ...[...mailbox.drafts.values()].filter((draft) => !mailbox.find(draft.thread)).map((draft) => draft.thread),
  ]);
  const first = [...names].map(look);
  for (const { key, mails } of first) shown.set(key, new Set(mails.map(({ id }) => id)));
  journal.load(first.flatMap(({ mails }) => mails));

  mailbox.onChange((name) => {
    const { key, mails } = look(name);
    const before = shown.get(key) ?? new Set<string>();
    const now = new Set(mails.map(({ id }) => id));
    shown.set(key, now);
    // A draft's words change without its id: nothing that a history tells of.
    journal.change({
      add: mails.filter(({ id }) => !before.has(id)),
      remove: [...before].filter((id) => !now.has(id)),
      relabel: new Map(mails.filter(({ id }) => before.has(id)).map(({ id, labelIds }) => [id, labelIds])),
    });
  });
  return journal;
}
