import { bodyOfText } from './body.ts';
import { type Draft, type DraftInput, type Mailbox, type Message, syncOfThread, type Thread } from './mailbox.ts';
import type { NextId } from './seed.ts';
import type { Address, SendView } from './wire.ts';

/** What the control endpoint can change while the stand-in runs. */
export interface MailSettings {
  /** How long a sent mail is held, in seconds. */
  undoSeconds: number;
  /** Every send fails, as if the server knew none of the addresses. */
  refuseSend: boolean;
  feed: 'ok' | 'offline' | 'signed-out' | 'html';
}

export const usualSettings = (): MailSettings => ({ undoSeconds: 7, refuseSend: false, feed: 'ok' });

/** How long after delivery the server's id of a sent mail becomes known, in milliseconds. */
const ID_DELAY = 400;
const ADDRESS = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$/;

const badAddress = (draft: DraftInput): Address | undefined =>
  [...draft.to, ...draft.cc, ...draft.bcc].find((address) => !ADDRESS.test(address.email));

interface Held {
  readonly draft: Draft;
  readonly message: Message;
  readonly thread: Thread;
  readonly place: Thread['place'];
  timer: NodeJS.Timeout | null;
}

/** Sends, holds, takes back and delivers the mail of one mailbox. */
export class PostOffice {
  readonly #mailbox: Mailbox;
  readonly #settings: MailSettings;
  readonly #now: () => number;
  readonly #nextId: NextId;
  readonly #held = new Map<string, Held>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(mailbox: Mailbox, settings: MailSettings, now: () => number, nextId: NextId) {
    this.#mailbox = mailbox;
    this.#settings = settings;
    this.#now = now;
    this.#nextId = nextId;
  }

  /** Holds the mail for the undo time, then delivers it. `at`, in milliseconds since 1970, schedules it instead. */
  send(draft: Draft, options: { readonly archive: boolean; readonly at: number | null }): SendView {
    const bad = badAddress(draft);
    if (bad || this.#settings.refuseSend) return { kind: 'refused', address: bad?.email ?? draft.to[0]?.email ?? '' };
    const thread = this.#mailbox.find(draft.thread) ?? this.#newThread(draft);
    const scheduled = options.at !== null;
    const message: Message = {
      id: null,
      sync: draft.sync,
      from: this.#mailbox.account,
      to: draft.to,
      cc: draft.cc,
      bcc: draft.bcc,
      date: options.at ?? this.#now(),
      body: [...draft.body, ...(draft.quote ?? [])],
      attachments: draft.attachments,
      unread: false,
      state: scheduled ? 'scheduled' : 'held',
    };
    const held: Held = { draft, message, thread, place: thread.place, timer: null };
    thread.messages.push(message);
    if (options.archive) thread.place = 'archive';
    this.#mailbox.drafts.delete(draft.sync);
    this.#held.set(draft.sync, held);
    const wait = options.at === null ? this.#settings.undoSeconds * 1000 : Math.max(options.at - this.#now(), 0);
    held.timer = this.#later(wait, () => this.#deliver(held));
    this.#mailbox.touch(syncOfThread(thread));
    return { kind: scheduled ? 'scheduled' : 'held', undoSeconds: this.#settings.undoSeconds };
  }

  /** Takes back a mail that is still held or scheduled: it is a draft again. Null when it has gone. */
  undo(sync: string): Draft | null {
    const held = this.#held.get(sync);
    if (!held) return null;
    this.#held.delete(sync);
    if (held.timer) this.#forget(held.timer);
    held.thread.messages.splice(held.thread.messages.indexOf(held.message), 1);
    held.thread.place = held.place;
    if (held.thread.messages.length === 0) {
      this.#mailbox.threads.splice(this.#mailbox.threads.indexOf(held.thread), 1);
    }
    this.#mailbox.drafts.set(sync, held.draft);
    this.#mailbox.touch(held.draft.thread);
    return held.draft;
  }

  /** A correspondent answers in `thread`: unread, back in the inbox. */
  answer(thread: Thread, from: Address, text: string): Message {
    for (const held of [...this.#held.values()]) {
      if (held.thread !== thread || held.message.state !== 'held') continue;
      if (held.timer) this.#forget(held.timer);
      this.#deliver(held);
    }
    for (const message of thread.messages) this.#settle(thread, message);
    const date = this.#now();
    const message: Message = {
      id: this.#nextId(date),
      sync: null,
      from,
      to: [this.#mailbox.account],
      cc: [],
      bcc: [],
      date,
      body: bodyOfText(text),
      attachments: [],
      unread: true,
      state: 'delivered',
    };
    thread.messages.push(message);
    thread.place = 'inbox';
    this.#mailbox.touch(syncOfThread(thread));
    return message;
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #newThread(draft: Draft): Thread {
    const thread: Thread = { id: null, sync: draft.thread, subject: draft.subject, messages: [], place: 'archive' };
    this.#mailbox.threads.push(thread);
    return thread;
  }

  #deliver(held: Held): void {
    this.#held.delete(held.draft.sync);
    held.message.state = 'delivered';
    held.message.date = this.#now();
    const own = this.#mailbox.account.email;
    if ([...held.message.to, ...held.message.cc, ...held.message.bcc].some((address) => address.email === own)) {
      held.message.unread = true;
      held.thread.place = 'inbox';
    }
    this.#mailbox.touch(syncOfThread(held.thread));
    this.#later(ID_DELAY, () => {
      if (this.#settle(held.thread, held.message)) this.#mailbox.touch(syncOfThread(held.thread));
    });
  }

  #settle(thread: Thread, message: Message): boolean {
    if (message.id !== null || message.state !== 'delivered') return false;
    message.id = this.#nextId(message.date);
    thread.id ??= message.id;
    return true;
  }

  #later(milliseconds: number, run: () => void): NodeJS.Timeout {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        run();
      },
      Math.min(milliseconds, 2_147_483_647),
    );
    timer.unref();
    this.#timers.add(timer);
    return timer;
  }

  #forget(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#timers.delete(timer);
  }
}
