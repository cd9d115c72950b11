import { googleIn } from '../../../../../lib/google/google.ts';
import { pendingReplies } from '../../../../../lib/store/replies.ts';
import { receive } from '../../../../../lib/worker/receive.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { fromGmail, fromPopup, nowhere } from '../scene.ts';
import type { Act, MailAct } from './acts.ts';
import type { Mail } from './gmail.ts';
import { ALIAS, beginsMatter, doTo, isMine, isNoMail, LABELS, MACHINE, ME, personOf } from './mail-acts.ts';
import { Life } from './mortal.ts';
import { type Clock, createClock, FakeGmail, MIRA, sync, type TestWorker, waitOut, worker } from './stage.ts';

/** A question that this device has sent, or an ask that a page has shown it. */
interface Question {
  readonly id: string;
  readonly mail: Mail;
}

/** A mailbox, what a person does with it on two devices, and the simple account of it that ours is compared with. */
export class LifeOfMail {
  readonly gmail = new FakeGmail(4);
  readonly clock: Clock = createClock();
  readonly questions: Question[] = [];
  /** By thread, the last message of which a page said that it asks something. */
  readonly asks = new Map<string, Mail>();
  /** What the person marked as done: replies that are waited for, and mails that asked. */
  readonly #finished = new Set<string>();
  readonly done = { syncs: 0, kills: 0, merges: 0, mergesOfPutAway: 0, mergesOfPromoted: 0, sightings: 0 };
  readonly #reports: (() => Promise<void>)[] = [];
  readonly #tokens = new Map<string, string>();
  readonly #name: string;
  #worker: TestWorker;

  constructor(name: string) {
    this.#name = name;
    this.#worker = worker(name, this.clock);
  }

  get worker(): TestWorker {
    return this.#worker;
  }

  async act(act: Act): Promise<void> {
    this.clock.now += 60_000;
    const at = this.clock.now;
    switch (act.do) {
      case 'receive':
        this.#receive(act.kind, act.who);
        return;
      case 'answer': {
        const thread = this.#thread(act.thread);
        if (thread === undefined) return;
        const labels = LABELS.get(act.kind) ?? ['INBOX', 'UNREAD'];
        const isAutomatic = act.kind === 'machine' || act.kind === 'absence';
        const from = act.kind === 'machine' ? MACHINE : personOf(act.who);
        this.gmail.receive({ at, thread, from, labels, isAutomatic });
        return;
      }
      case 'ask': {
        const mail = this.gmail.send({ at, to: [personOf(act.who)], subject: `Subject ${act.subject}` });
        if (act.report === 'never') return;
        const report = this.#report(mail, true, null);
        if (act.report === 'late') this.#reports.push(report);
        else await report();
        return;
      }
      case 'write': {
        const thread = this.#thread(act.thread);
        if (thread === undefined) return;
        // Whoever writes in a thread has read it.
        for (const mail of this.#mails(thread)) this.gmail.relabel(mail.id, [], ['UNREAD']);
        const mail = this.gmail.send({ at, thread, to: [personOf(0)] });
        if (act.report !== 'never') await this.#report(mail, act.report === 'question', thread)();
        return;
      }
      case 'write-as-alias': {
        const thread = this.#thread(act.thread);
        if (thread !== undefined) this.gmail.send({ at, thread, from: ALIAS, to: [personOf(0)] });
        return;
      }
      case 'note-to-self':
        this.gmail.send({ at, from: act.isFromAlias ? ALIAS : ME, to: [ME], labels: ['SENT', 'INBOX', 'UNREAD'] });
        return;
      case 'draft': {
        const thread = this.#thread(act.thread);
        const from = act.isFromAlias ? ALIAS : ME;
        if (thread !== undefined) this.gmail.send({ at, thread, from, to: [personOf(0)], labels: ['DRAFT'] });
        return;
      }
      case 'see-thread':
        return this.#seeThread(act.thread, act.asks);
      case 'see-row':
        return this.#seeRow(act.thread);
      case 'finish':
        return this.#finish(act.reply);
      case 'report':
        return this.#reports.shift()?.();
      case 'expire':
        this.gmail.expire();
        return;
      case 'sync':
        await this.sync();
        return;
      case 'race':
        await Promise.all([this.sync(), this.#seeThread(act.thread, act.asks), this.#seeRow(act.thread)]);
        return;
      case 'merge':
        this.#merge(act.thread, act.into, act.isTold);
        return;
      case 'killed':
        return this.#killed(act.step);
      default:
        this.#relabel(act.do, act.mail);
    }
  }

  async sync(): Promise<unknown> {
    this.done.syncs += 1;
    return sync(this.#worker, this.gmail.mailbox);
  }

  /** All reports arrive, and the mailbox is read once more, and again. */
  async end(): Promise<void> {
    for (const report of this.#reports.splice(0)) await report();
    for (let n = 0; n < 2; n += 1) {
      waitOut(this.clock);
      await this.sync();
    }
  }

  /** The questions of mine that nobody has answered. */
  waiting(): readonly string[] {
    const isOpen = ({ mail }: Question): boolean =>
      !this.#mails(this.gmail.mails.get(mail.id)?.thread ?? mail.thread).some(
        (other) => !isMine(other) && !other.isAutomatic && !isNoMail(other) && other.at > mail.at,
      );
    return this.questions
      .filter((question) => !this.#finished.has(question.id) && isOpen(question))
      .map(({ id }) => id)
      .toSorted();
  }

  /** The threads in which I owe an answer. */
  owed(): readonly string[] {
    const isOpen = (thread: string): boolean => {
      const mails = this.#mails(thread);
      const ask = this.asks.get(thread);
      const isFinished = ({ id }: Mail): boolean => this.#finished.has(id);
      if (ask !== undefined) return !isFinished(ask) && !mails.some((mail) => isMine(mail) && mail.at > ask.at);
      return mails.every((mail) => !isMine(mail)) && mails.some((mail) => beginsMatter(mail) && !isFinished(mail));
    };
    return this.#threads().filter(isOpen).toSorted();
  }

  #threads(): readonly string[] {
    return [...new Set([...this.gmail.mails.values()].map(({ thread }) => thread))];
  }

  #thread(number: number): string | undefined {
    const threads = this.#threads();
    return threads[number % Math.max(1, threads.length)];
  }

  #mails(thread: string): readonly Mail[] {
    return [...this.gmail.mails.values()].filter((mail) => mail.thread === thread);
  }

  #receive(kind: string, who: number): void {
    const at = this.clock.now;
    const labels = LABELS.get(kind) ?? ['INBOX', 'UNREAD'];
    const to = kind === 'several' ? [ME, personOf(0)] : [ME];
    const isAutomatic = kind === 'machine';
    this.gmail.receive({ at, from: isAutomatic ? MACHINE : personOf(who), to, labels, isAutomatic, subject: 'Matter' });
  }

  #relabel(what: MailAct, number: number): void {
    const all = [...this.gmail.mails.values()];
    const mail = all[number % Math.max(1, all.length)];
    if (mail === undefined) return;
    const isUnanswered = !this.asks.has(mail.thread) && !this.#mails(mail.thread).some(isMine);
    doTo(this.gmail, mail, what, { at: this.clock.now, isUnanswered });
  }

  /** Two threads in which I wait for something at most become one; what is told of in no history is found by a full look. */
  #merge(number: number, intoNumber: number, isTold: boolean): void {
    const [from, into] = [this.#thread(number), this.#thread(intoNumber)];
    if (from === undefined || into === undefined || from === into) return;
    // What I owe is told by the first and the last mail of a thread, which would be others afterwards.
    const isPlain = (thread: string): boolean => !this.asks.has(thread) && this.#mails(thread).some(isMine);
    if (!isPlain(from) || !isPlain(into)) return;
    this.done.merges += 1;
    const all = [...this.#mails(from), ...this.#mails(into)];
    if (all.some((mail) => !isMine(mail) && !mail.labels.includes('INBOX'))) this.done.mergesOfPutAway += 1;
    if (all.some(({ labels }) => labels.includes('CATEGORY_PROMOTIONS'))) this.done.mergesOfPromoted += 1;
    this.gmail.merge(from, into, isTold);
    if (!isTold) this.gmail.expire();
  }

  #report(mail: Mail, isQuestion: boolean, thread: string | null): () => Promise<void> {
    const token = `msg-a:r${mail.id}`;
    const id = `send-${mail.id}`;
    this.#tokens.set(mail.id, token);
    return async () => {
      if (isQuestion) this.questions.push({ id, mail });
      await this.#tell({
        type: 'mail-sent',
        id,
        account: MIRA,
        subject: mail.subject,
        to: mail.to,
        thread: thread === null ? { kind: 'client', token: `thread-a:r${mail.thread}` } : { kind: 'api', id: thread },
        draft: { kind: 'client', token },
        asked: isQuestion ? 'Can you look at it?' : null,
        due: null,
        sentAt: mail.at - 2_000,
        agendaId: null,
      });
    };
  }

  /** What a page shows of a thread; null where it cannot be told from it who wrote by hand. */
  #shown(number: number): { readonly thread: string; readonly mails: readonly Mail[] } | null {
    const thread = this.#thread(number);
    if (thread === undefined) return null;
    const all = this.#mails(thread);
    const mails = all
      .filter((mail) => !isNoMail(mail) && !mail.labels.includes('TRASH'))
      .toSorted((a, b) => a.at - b.at);
    const isPlain = all.every((mail) => !mail.isAutomatic) && mails.length > 0;
    return isPlain ? { thread, mails } : null;
  }

  async #seeThread(number: number, asks: boolean): Promise<void> {
    const shown = this.#shown(number);
    if (shown === null) return;
    const { thread, mails } = shown;
    const last = mails.at(-1);
    const isAsking = asks && last !== undefined && !isMine(last) && last.labels.includes('INBOX');
    if (isAsking) this.asks.set(thread, last);
    await this.#tell({
      type: 'thread-seen',
      account: MIRA,
      thread: { kind: 'api', id: thread },
      clientThread: this.#clientThread(thread),
      subject: mails[0]?.subject ?? null,
      messages: mails.map(({ id, from }) => ({
        message: { kind: 'api', id },
        clientMessage: this.#tokens.get(id) ?? null,
        from,
      })),
      asks: isAsking ? { text: 'Can you come?', due: null } : null,
    });
  }

  async #seeRow(number: number): Promise<void> {
    const shown = this.#shown(number);
    if (shown === null) return;
    const { thread, mails } = shown;
    // By its subject alone, a page cannot tell a thread of another device from one of ours.
    if (mails[0] !== undefined && isMine(mails[0]) && !this.#tokens.has(mails[0].id)) return;
    const row = {
      thread: { kind: 'api', id: thread },
      clientThread: this.#clientThread(thread),
      lastMessageId: mails.at(-1)?.id ?? null,
      unread: mails.some(({ labels }) => labels.includes('UNREAD')),
      senders: mails.map(({ from }) => from),
      subject: mails[0]?.subject ?? null,
    };
    await this.#tell({ type: 'rows-seen', account: MIRA, rows: [row] });
  }

  /** Marks something as done, of what is known to be open. */
  async #finish(number: number): Promise<void> {
    const open = await pendingReplies(this.#worker.store, { account: MIRA });
    const reply = open[number % Math.max(1, open.length)];
    if (reply === undefined) return;
    const { id, direction, message } = reply;
    this.#finished.add(direction === 'mine' && message?.kind === 'api' ? message.id : id);
    await this.#tell({ type: 'change-reply', id, change: { kind: 'done' } }, fromPopup());
  }

  #clientThread(thread: string): string | null {
    return this.#tokens.has(thread) ? `thread-a:r${thread}` : null;
  }

  async #tell(message: unknown, sender = fromGmail()): Promise<void> {
    this.done.sightings += 1;
    const { store, now } = this.#worker;
    const all: Worker = { store, now, readFeed: async () => ({ kind: 'signed-out' }), google: googleIn(nowhere()) };
    const answer = await receive(all, message, sender);
    if (!answer.ok) throw new Error(`${answer.error}: ${JSON.stringify(message)}`);
  }

  /** A worker that dies at a step; the next one has nothing but the store. */
  async #killed(step: number): Promise<void> {
    const life = new Life(step);
    const mortal = worker(this.#name, this.clock);
    life.keep(mortal.store);
    await sync(mortal, life.call(this.gmail.mailbox)).catch(() => null);
    mortal.store.close();
    this.#worker.store.close();
    this.#worker = worker(this.#name, this.clock);
    if (life.isOver) this.done.kills += 1;
    waitOut(this.clock);
  }
}
