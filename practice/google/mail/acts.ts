import { legacyId, serverId } from '../../gmail/ids.ts';
import type { Address } from '../../gmail/wire.ts';
import { writeAddress, writeDate } from './headers.ts';
import type { Mail, MailContent, MailHeader, MailJournal, NewMail } from './journal.ts';

/** A mail that is written or arrives. `thread` null: it begins one. */
export interface Letter {
  readonly thread: string | null;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc?: readonly Address[];
  readonly subject: string;
  readonly text: string;
  readonly headers?: readonly MailHeader[];
  /** Beside those that follow from who wrote it. */
  readonly labels?: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What people do with mail, on any device, without a page: for large mailboxes, and for tests that make things up. */
export class MailActs {
  readonly journal: MailJournal;
  readonly own: Address;
  #serial = 0;

  constructor(journal: MailJournal, own: Address) {
    this.journal = journal;
    this.own = own;
  }

  /** The mail of a letter, not yet in the mailbox. */
  write(letter: Letter): NewMail {
    this.#serial += 1;
    const id = legacyId(serverId(letter.at, this.#serial));
    const isOwn = letter.from.email === this.own.email;
    return {
      id,
      threadId: letter.thread ?? id,
      labelIds: [...(isOwn ? ['SENT'] : ['INBOX', 'UNREAD']), ...(letter.labels ?? [])],
      at: letter.at,
      content: () => contentOf(letter, id, letter.thread),
    };
  }

  /** Sends, where the letter is the account's own, or receives. */
  deliver(letter: Letter): Mail {
    const mail = this.write(letter);
    this.journal.change({ add: [mail] });
    return this.#sure(mail.id);
  }

  archive(thread: string): void {
    this.#relabelThread(thread, [], ['INBOX']);
  }

  trash(thread: string): void {
    this.#relabelThread(thread, ['TRASH'], ['INBOX']);
  }

  restore(thread: string): void {
    this.#relabelThread(thread, ['INBOX'], ['TRASH']);
  }

  read(thread: string): void {
    this.#relabelThread(thread, [], ['UNREAD']);
  }

  relabel(id: string, add: readonly string[], remove: readonly string[]): void {
    const mail = this.journal.get(id);
    if (mail) this.journal.change({ relabel: new Map([[id, changedLabels(mail, add, remove)]]) });
  }

  erase(ids: readonly string[]): void {
    this.journal.change({ remove: ids });
  }

  /** Two threads become one: the mails of the one go, and come back with new ids in the other. */
  merge(thread: string, into: string): void {
    const mails = this.journal.thread(thread);
    if (thread === into || mails.length === 0 || this.journal.thread(into).length === 0) return;
    const moved = mails.map((mail): NewMail => {
      this.#serial += 1;
      return { ...mail, id: legacyId(serverId(mail.at, this.#serial)), threadId: into };
    });
    this.journal.change({ add: moved, remove: mails.map(({ id }) => id) });
  }

  #relabelThread(thread: string, add: readonly string[], remove: readonly string[]): void {
    const mails = this.journal.thread(thread);
    this.journal.change({ relabel: new Map(mails.map((mail) => [mail.id, changedLabels(mail, add, remove)])) });
  }

  #sure(id: string): Mail {
    const mail = this.journal.get(id);
    if (!mail) throw new Error(`${id} was delivered and is not there`);
    return mail;
  }
}

function changedLabels({ labelIds }: Mail, add: readonly string[], remove: readonly string[]): string[] {
  return [...new Set([...labelIds, ...add])].filter((label) => !remove.includes(label));
}

const messageId = (id: string): string => `<${id}@mail.practice.example>`;

function contentOf(letter: Letter, id: string, thread: string | null): MailContent {
  const list = (name: string, people: readonly Address[] = []): MailHeader[] =>
    people.length === 0 ? [] : [{ name, value: people.map(writeAddress).join(', ') }];
  const isReply = thread !== null;
  return {
    headers: [
      { name: 'From', value: writeAddress(letter.from) },
      ...list('To', letter.to),
      ...list('Cc', letter.cc),
      { name: 'Subject', value: isReply ? `Re: ${letter.subject}` : letter.subject },
      { name: 'Date', value: writeDate(letter.at) },
      { name: 'Message-ID', value: messageId(id) },
      ...(isReply
        ? [
            { name: 'In-Reply-To', value: messageId(thread) },
            { name: 'References', value: messageId(thread) },
          ]
        : []),
      ...(letter.headers ?? []),
    ],
    snippet: letter.text.slice(0, 120),
    text: letter.text,
  };
}
