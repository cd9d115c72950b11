import type { Address } from '../../gmail/wire.ts';
import type { GoogleAccount } from '../accounts.ts';
import { type Letter, MailActs } from './acts.ts';
import { type MailHeader, MailJournal, type NewMail } from './journal.ts';
import { noVacation } from './vacation.ts';

const DAY = 24 * 3_600_000;
const LIST: readonly MailHeader[] = [
  { name: 'List-Id', value: '<weekly.list.example>' },
  { name: 'Precedence', value: 'bulk' },
];

export interface GenerateOptions {
  readonly threads: number;
  /** What happens after the cursor: mail that comes and goes, is archived, read, binned, deleted. */
  readonly changes: number;
  /** The same seed gives the same mailbox. */
  readonly seed: number;
  /** Epoch milliseconds; the mail is from the two years before. Default: noon of 24 November 2026, UTC. */
  readonly now?: number;
  /** Default `bench@fernweg.example`. */
  readonly email?: string;
}

export interface GeneratedMailbox {
  /** To give to `new PracticeGoogle({ accounts: () => [account] })`. */
  readonly account: GoogleAccount;
  readonly acts: MailActs;
  /** The history id before the changes. */
  readonly cursor: string;
}

/** Numbers from 0 to 1 that look random and are the same each time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class MailMaker {
  readonly acts: MailActs;
  readonly #roll: () => number;
  readonly #now: number;
  #made = 0;
  /** Threads that the changes are about: those of the last month are what people still write in. */
  readonly #recent: { readonly thread: string; readonly with: Address; readonly subject: string }[] = [];

  constructor(acts: MailActs, roll: () => number, now: number) {
    this.acts = acts;
    this.#roll = roll;
    this.#now = now;
  }

  #below(limit: number): number {
    return Math.floor(this.#roll() * limit);
  }

  #person(): Address {
    const number = this.#below(400);
    return { name: `Person ${number}`, email: `person${number}@partner${number % 40}.example` };
  }

  #letter(thread: string | null, other: Address, subject: string, isOwn: boolean, at: number): Letter {
    const own = this.acts.own;
    const text = `${subject}: what do you think? Please answer by Friday.`;
    return { thread, from: isOwn ? own : other, to: [isOwn ? other : own], subject, text, at };
  }

  /** The mails of one thread, as they stood before anything changed. */
  *thread(): Iterable<NewMail> {
    this.#made += 1;
    const subject = `Subject ${this.#made}`;
    const begins = this.#now - Math.floor(this.#roll() ** 1.5 * 730 * DAY) - DAY;
    const isList = this.#roll() < 0.3;
    const other = isList ? { name: 'Weekly', email: 'weekly@list.example' } : this.#person();
    const count = isList ? 1 : 1 + Math.floor(-Math.log(1 - this.#roll()) * 1.6);
    const isArchived = this.#roll() < 0.45;
    let isOwn = !isList && this.#roll() < 0.35;
    let threadId: string | null = null;
    let at = begins;
    for (let index = 0; index < count; index += 1) {
      at = Math.min(at + (index === 0 ? 0 : this.#below(2 * DAY)), this.#now - 60_000);
      const letter = this.#letter(threadId, other, subject, isOwn, at);
      const mail = this.acts.write(isList ? { ...letter, headers: LIST } : letter);
      threadId ??= mail.id;
      const isQuiet = isArchived || at < this.#now - 60 * DAY;
      yield { ...mail, labelIds: isQuiet ? mail.labelIds.filter((label) => label === 'SENT') : mail.labelIds };
      isOwn = !isOwn;
    }
    const isRecent = begins > this.#now - 30 * DAY;
    if (threadId !== null && !isList && isRecent) this.#recent.push({ thread: threadId, with: other, subject });
  }

  /** Something happens. */
  change(at: number): void {
    const known = this.#recent[this.#below(this.#recent.length)];
    const roll = this.#roll();
    if (!known || roll < 0.25) this.#begin(at, roll < 0.08, roll > 0.2);
    else if (roll < 0.55) this.acts.deliver(this.#letter(known.thread, known.with, known.subject, false, at));
    else if (roll < 0.75) this.acts.deliver(this.#letter(known.thread, known.with, known.subject, true, at));
    else if (roll < 0.84) this.acts.archive(known.thread);
    else if (roll < 0.88) this.acts.trash(known.thread);
    else if (roll < 0.97) this.acts.read(known.thread);
    else
      this.acts.erase(
        this.acts.journal
          .thread(known.thread)
          .slice(-1)
          .map(({ id }) => id),
      );
  }

  #begin(at: number, isList: boolean, isOwn: boolean): void {
    this.#made += 1;
    const subject = `Subject ${this.#made}`;
    const other = isList ? { name: 'Weekly', email: 'weekly@list.example' } : this.#person();
    const letter = this.#letter(null, other, subject, isOwn && !isList, at);
    const mail = this.acts.deliver(isList ? { ...letter, headers: LIST } : letter);
    if (!isList) this.#recent.push({ thread: mail.threadId, with: other, subject });
  }
}

/** A made-up mailbox of any size, in memory, with as many history records as changes are asked for. */
export function generateMailbox(options: GenerateOptions): GeneratedMailbox {
  const { threads, changes, seed, now = Date.UTC(2026, 10, 24, 12), email = 'bench@fernweg.example' } = options;
  const journal = new MailJournal();
  const acts = new MailActs(journal, { name: 'Bench', email });
  const maker = new MailMaker(acts, dice(seed), now);
  journal.load(
    (function* all() {
      for (let made = 0; made < threads; made += 1) yield* maker.thread();
    })(),
  );
  const cursor = String(journal.historyId);
  for (let at = now, done = 0; done < changes; at += 1_000) {
    const before = journal.historyId;
    maker.change(at);
    if (journal.historyId !== before) done += 1;
  }
  const account: GoogleAccount = {
    email,
    name: 'Bench',
    sub: '104883726159483700001',
    isWorkspace: true,
    journal,
    calendar: null,
    vacation: noVacation(),
    hasFocusTime: true,
    workingHours: null,
  };
  return { account, acts, cursor };
}
