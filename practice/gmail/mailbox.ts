import { legacyId, messageSync, threadSync } from './ids.ts';
import type { Address, Attachment, BodyNode, DraftKind } from './wire.ts';

/** A message of a mailbox. `sync` is set where a page made it; `id` is null until the server has given one. */
export interface Message {
  id: bigint | null;
  readonly sync: string | null;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  date: number;
  readonly body: readonly BodyNode[];
  readonly attachments: readonly Attachment[];
  unread: boolean;
  /** Labels that somebody gave it, as the API names them, such as `STARRED` or `Label_7`. */
  labels?: readonly string[];
  /** Header lines beside those that follow from the rest. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  /** `held`: undo can take it back. `scheduled`: it waits for its `date`. */
  state: 'delivered' | 'held' | 'scheduled';
}

export interface Thread {
  id: bigint | null;
  readonly sync: string | null;
  subject: string;
  readonly messages: Message[];
  place: 'inbox' | 'archive' | 'bin';
}

/** What a page saves of a draft. */
export interface DraftInput {
  readonly sync: string;
  readonly thread: string;
  readonly source: string | null;
  readonly kind: DraftKind;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly body: readonly BodyNode[];
  readonly quote: readonly BodyNode[] | null;
  readonly attachments: readonly Attachment[];
}

export interface Draft extends DraftInput {
  readonly id: bigint;
  readonly date: number;
}

export const syncOfThread = (thread: Thread): string =>
  thread.sync ?? (thread.id === null ? '' : threadSync(thread.id));
export const syncOfMessage = (message: Message): string =>
  message.sync ?? (message.id === null ? '' : messageSync(message.id));

/** One account's mail. It knows no time of its own and no timers: the post office moves mail, this keeps it. */
export class Mailbox {
  readonly account: Address;
  readonly threads: Thread[] = [];
  readonly drafts = new Map<string, Draft>();
  /** Grows with every change; `changes` remembers which thread each one touched. */
  version = 1;
  readonly #changes: { version: number; thread: string }[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<(thread: string) => void>();

  constructor(account: Address) {
    this.account = account;
  }

  /** Notes a change and wakes whoever waits for one. */
  touch(thread: string): void {
    this.version += 1;
    this.#changes.push({ version: this.version, thread });
    for (const listener of this.#listeners) listener(thread);
    for (const wake of this.#waiting) wake();
  }

  /** Calls `listener` with the thread right after each change. */
  onChange(listener: (thread: string) => void): void {
    this.#listeners.add(listener);
  }

  changedSince(version: number): readonly string[] {
    return [...new Set(this.#changes.filter((change) => change.version > version).map((change) => change.thread))];
  }

  /** Resolves at the next change or after `milliseconds`. */
  nextChange(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      timer.unref();
      this.#waiting.add(done);
    });
  }

  /** By the id that the page shows, by the API's, or by one of a message in it. */
  find(id: string): Thread | undefined {
    const is = (item: { id: bigint | null; sync: string | null }, asSync: (id: bigint) => string): boolean =>
      item.sync === id || (item.id !== null && (asSync(item.id) === id || legacyId(item.id) === id));
    return (
      this.threads.find((thread) => is(thread, threadSync)) ??
      this.threads.find((thread) => thread.messages.some((message) => is(message, messageSync)))
    );
  }

  draftsOf(thread: Thread): Draft[] {
    const ids = [thread.sync, thread.id === null ? null : threadSync(thread.id)];
    return [...this.drafts.values()].filter((draft) => ids.includes(draft.thread));
  }

  read(thread: Thread, unread = false): void {
    const last = thread.messages.at(-1);
    if (unread ? last?.unread : !thread.messages.some((message) => message.unread)) return;
    if (unread && last) last.unread = true;
    else for (const message of thread.messages) message.unread = false;
    this.touch(syncOfThread(thread));
  }

  move(thread: Thread, place: Thread['place']): void {
    thread.place = place;
    this.touch(syncOfThread(thread));
  }

  /** Keeps a draft; a draft that is kept again has the same ids. */
  keep(input: DraftInput, id: bigint, now: number): Draft {
    const draft = { ...input, id: this.drafts.get(input.sync)?.id ?? id, date: now };
    this.drafts.set(input.sync, draft);
    this.touch(draft.thread);
    return draft;
  }

  discard(sync: string): boolean {
    const draft = this.drafts.get(sync);
    if (!draft) return false;
    this.drafts.delete(sync);
    this.touch(draft.thread);
    return true;
  }
}
