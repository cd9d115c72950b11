import type { Answer } from '../../../../../lib/google/answer.ts';
import type { Change, Mailbox, MessageHead } from '../../../../../lib/google/gmail/mailbox.ts';
import type { Person } from '../../../../../lib/text/message.ts';
import { MIRA } from '../scene.ts';

/** One mail, as Gmail keeps it. */
export interface Mail {
  readonly id: string;
  readonly thread: string;
  readonly at: number;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly isAutomatic: boolean;
  /** Whether it answers an earlier one. */
  readonly isAnswer: boolean;
  labels: readonly string[];
}

export type Letter = Pick<Mail, 'at'> & Partial<Omit<Mail, 'id' | 'at'>>;

const ME: Person = { email: MIRA, name: 'Mira' };
const ok = <Value>(value: Value): Answer<Value> => ({ kind: 'ok', value });
const hex = (number: number): string => number.toString(16).padStart(16, '0');

/** A mailbox that remembers what happened to it, and Gmail's calls on it. Much simpler than the real one, and independent of ours. */
export class FakeGmail {
  readonly mails = new Map<string, Mail>();
  readonly calls = { profile: 0, history: 0, list: 0, heads: 0, threads: 0, units: 0 };
  #history: { readonly id: number; readonly changes: readonly Change[] }[] = [];
  #now = 1_000;
  #oldest = 1_000;
  #serial = 0;
  readonly pageSize: number;

  constructor(pageSize = 500) {
    this.pageSize = pageSize;
  }

  receive(letter: Letter): Mail {
    const {
      from = { email: 'jonas@fernweg.example', name: 'Jonas' },
      to = [ME],
      labels = ['INBOX', 'UNREAD'],
    } = letter;
    return this.#put({ ...letter, from, to, labels });
  }

  send(letter: Letter & { readonly to: readonly Person[] }): Mail {
    return this.#put({ ...letter, from: letter.from ?? ME, to: letter.to, labels: letter.labels ?? ['SENT'] });
  }

  relabel(id: string, add: readonly string[], remove: readonly string[]): void {
    const mail = this.mails.get(id);
    if (mail === undefined) return;
    const came = add.filter((label) => !mail.labels.includes(label));
    const went = remove.filter((label) => mail.labels.includes(label));
    if (came.length + went.length === 0) return;
    mail.labels = [...mail.labels, ...came].filter((label) => !went.includes(label));
    const name = { id, threadId: mail.thread, labelIds: mail.labels };
    this.#note([
      ...(came.length > 0 ? [{ kind: 'labels-added' as const, ...name, changed: came }] : []),
      ...(went.length > 0 ? [{ kind: 'labels-removed' as const, ...name, changed: went }] : []),
    ]);
  }

  archive(id: string): void {
    this.relabel(id, [], ['INBOX']);
  }

  trash(id: string): void {
    this.relabel(id, ['TRASH'], ['INBOX']);
  }

  erase(id: string): void {
    const mail = this.mails.get(id);
    if (mail === undefined) return;
    this.mails.delete(id);
    this.#note([{ kind: 'deleted', id, threadId: mail.thread, labelIds: mail.labels, changed: [] }]);
  }

  /** Makes one thread of two; `isTold`: as if its mails went and came again, otherwise nothing tells of it. */
  merge(from: string, into: string, isTold: boolean): void {
    for (const [id, mail] of this.mails) {
      if (mail.thread !== from) continue;
      this.mails.set(id, { ...mail, thread: into });
      const name = { id, labelIds: mail.labels, changed: [] };
      if (!isTold) continue;
      this.#note([
        { kind: 'deleted', threadId: from, ...name },
        { kind: 'added', threadId: into, ...name },
      ]);
    }
  }

  /** From now on, no cursor from before is known any more. */
  expire(): void {
    this.#note([]);
    this.#oldest = this.#now;
    this.#history = [];
  }

  get mailbox(): Mailbox {
    return {
      profile: async () => {
        this.#spend('profile', 1);
        return ok({ address: MIRA, historyId: String(this.#now) });
      },
      history: async (from, page) => {
        this.#spend('history', 2);
        if (Number(from) < this.#oldest) return { kind: 'gone' };
        const all = this.#history.filter(({ id }) => id > Number(from));
        const start = page === null ? 0 : Number(page);
        const end = start + this.pageSize;
        const changes = all.slice(start, end).flatMap((record) => record.changes);
        return ok({ changes, historyId: String(this.#now), next: end < all.length ? String(end) : null });
      },
      list: async (label, page) => {
        this.#spend('list', 5);
        const all = [...this.mails.values()]
          .filter(({ labels }) => labels.includes(label) && !labels.includes('TRASH') && !labels.includes('SPAM'))
          .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
        const start = page === null ? 0 : Number(page);
        const end = start + this.pageSize;
        const messages = all.slice(start, end).map(({ id, thread }) => ({ id, threadId: thread }));
        return ok({ messages, next: end < all.length ? String(end) : null });
      },
      heads: async (ids) => {
        this.#spend('heads', 20 * ids.length);
        return new Map(ids.map((id) => [id, this.#head(id)]));
      },
      threads: async (ids) => {
        this.#spend('threads', 40 * ids.length);
        return new Map(ids.map((id) => [id, this.#thread(id)]));
      },
    };
  }

  #spend(call: Exclude<keyof FakeGmail['calls'], 'units'>, units: number): void {
    this.calls[call] += 1;
    this.calls.units += units;
  }

  #put(letter: Letter & Pick<Mail, 'from' | 'to' | 'labels'>): Mail {
    this.#serial += 1;
    const id = hex(0x18_00_00 + this.#serial);
    const {
      thread = id,
      cc = [],
      subject = 'Budget',
      isAutomatic = false,
      isAnswer = letter.thread !== undefined,
    } = letter;
    const mail: Mail = { ...letter, id, thread, cc, subject, isAutomatic, isAnswer };
    this.mails.set(id, mail);
    this.#note([{ kind: 'added', id, threadId: thread, labelIds: mail.labels, changed: [] }]);
    return mail;
  }

  #note(changes: readonly Change[]): void {
    this.#now += 3;
    this.#history.push({ id: this.#now, changes });
  }

  #thread(id: string): Answer<readonly MessageHead[]> {
    const mails = [...this.mails.values()].filter(({ thread }) => thread === id).toSorted((a, b) => a.at - b.at);
    const heads = mails.map((mail) => this.#head(mail.id)).flatMap((head) => (head.kind === 'ok' ? [head.value] : []));
    return heads.length === 0 ? { kind: 'gone' } : ok(heads);
  }

  #head(id: string): Answer<MessageHead> {
    const mail = this.mails.get(id);
    if (mail === undefined) return { kind: 'gone' };
    const { thread, labels, at, from, to, cc, subject, isAutomatic, isAnswer } = mail;
    const replyTo = isAnswer ? [`${thread}@mail.example`] : [];
    const head = { id, threadId: thread, labelIds: labels, at, historyId: '1', from, to, cc, subject, isAutomatic };
    return ok({ ...head, messageId: `${id}@mail.example`, replyTo });
  }
}
