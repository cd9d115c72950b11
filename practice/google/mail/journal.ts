/** A header line of a mail. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export interface MailContent {
  readonly headers: readonly MailHeader[];
  readonly snippet: string;
  readonly text: string;
}

/** A message as Gmail's API sees it. Ids are 16 hexadecimal digits. */
export interface NewMail {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** Made when somebody asks for it, so that large mailboxes stay small. */
  readonly content: () => MailContent;
}

export interface Mail extends NewMail {
  /** The last history record that is about it. */
  readonly historyId: number;
}

export interface NamedMail {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
}

export interface Relabelled {
  readonly message: NamedMail;
  readonly labelIds: readonly string[];
}

/** What happened at one moment. Labels are those right after it. */
export interface HistoryRecord {
  readonly id: number;
  readonly added: readonly NamedMail[];
  readonly deleted: readonly NamedMail[];
  readonly labelsAdded: readonly Relabelled[];
  readonly labelsRemoved: readonly Relabelled[];
}

/** Changes that belong to one record. */
export interface Changes {
  readonly add?: readonly NewMail[];
  readonly remove?: readonly string[];
  /** The labels that messages have from now on, by id. */
  readonly relabel?: ReadonlyMap<string, readonly string[]>;
}

const nameOf = ({ id, threadId, labelIds }: NewMail): NamedMail => ({ id, threadId, labelIds });
/** Ids grow with time; of two mails of the same moment the higher id is the later. */
const isEarlier = (a: NewMail, b: NewMail): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

/** The first index at which `isPast` holds, in a list where it holds from some index on. */
export function firstIndex<Item>(list: readonly Item[], isPast: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && isPast(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One account's mail with its history: what Gmail's API answers from. */
export class MailJournal {
  readonly #mails = new Map<string, Mail>();
  readonly #threads = new Map<string, string[]>();
  /** Oldest first. */
  readonly #order: Mail[] = [];
  #records: HistoryRecord[] = [];
  #now: number;
  /** Cursors before this one are too old. */
  #oldest: number;

  /** `start`: the history id before anything happened. */
  constructor(start = 1_000_000) {
    this.#now = start;
    this.#oldest = start;
  }

  get historyId(): number {
    return this.#now;
  }

  get size(): number {
    return this.#mails.size;
  }

  get threadCount(): number {
    return this.#threads.size;
  }

  /** Oldest first. */
  get mails(): readonly Mail[] {
    return this.#order;
  }

  get(id: string): Mail | undefined {
    return this.#mails.get(id);
  }

  /** The messages of a thread, oldest first; empty where there is none. */
  thread(id: string): readonly Mail[] {
    const mails = (this.#threads.get(id) ?? []).flatMap((each) => this.#mails.get(each) ?? []);
    return mails.sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  }

  /** Puts in what was there from the start: it has no history. */
  load(mails: Iterable<NewMail>): void {
    for (const mail of mails) this.#put({ ...mail, historyId: this.#step() });
    this.#order.sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  }

  /** Makes one record of all that is changed together, or none where nothing is. Unknown ids are passed over. */
  change({ add = [], remove = [], relabel = new Map() }: Changes): HistoryRecord | null {
    const going = new Set(remove);
    const gone = [...going].flatMap((id) => this.#mails.get(id) ?? []);
    const labelsAdded: Relabelled[] = [];
    const labelsRemoved: Relabelled[] = [];
    const touched: Mail[] = [];
    const id = this.#now + this.#gap();
    for (const [mailId, labelIds] of relabel) {
      const mail = this.#mails.get(mailId);
      if (!mail || going.has(mailId)) continue;
      const came = labelIds.filter((label) => !mail.labelIds.includes(label));
      const went = mail.labelIds.filter((label) => !labelIds.includes(label));
      if (came.length + went.length === 0) continue;
      const changed: Mail = { ...mail, labelIds: [...labelIds], historyId: id };
      touched.push(changed);
      if (came.length > 0) labelsAdded.push({ message: nameOf(changed), labelIds: came });
      if (went.length > 0) labelsRemoved.push({ message: nameOf(changed), labelIds: went });
    }
    if (add.length + gone.length + touched.length === 0) return null;
    this.#now = id;
    for (const mail of gone) this.#take(mail);
    for (const mail of touched) this.#replace(mail);
    for (const mail of add) this.#insert({ ...mail, historyId: id });
    const record = { id, added: add.map(nameOf), deleted: gone.map(nameOf), labelsAdded, labelsRemoved };
    this.#records.push(record);
    return record;
  }

  /** Everything after a cursor, oldest first. Null: the cursor is too old, or none of ours. */
  since(cursor: number): readonly HistoryRecord[] | null {
    if (cursor < this.#oldest || cursor > this.#now) return null;
    return this.#records.slice(firstIndex(this.#records, (record) => record.id > cursor));
  }

  /** Lets cursors before `historyId` (by default the present one) go stale. */
  forget(historyId = this.#now): void {
    this.#oldest = historyId;
    this.#records = this.#records.slice(firstIndex(this.#records, (record) => record.id > historyId));
  }

  /** Gmail's numbers have gaps. These differ, and are the same in each run. */
  #gap(): number {
    return 1 + (((this.#now * 2_654_435_761) % 4_294_967_296) >>> 26);
  }

  #step(): number {
    this.#now += this.#gap();
    return this.#now;
  }

  #place(mail: Mail): number {
    return firstIndex(this.#order, (other) => !isEarlier(other, mail));
  }

  #put(mail: Mail): void {
    this.#mails.set(mail.id, mail);
    const thread = this.#threads.get(mail.threadId);
    if (thread) thread.push(mail.id);
    else this.#threads.set(mail.threadId, [mail.id]);
    this.#order.push(mail);
  }

  #insert(mail: Mail): void {
    const known = this.#mails.get(mail.id);
    if (known) throw new Error(`a message ${mail.id} is there already`);
    const at = this.#place(mail);
    this.#put(mail);
    if (at === this.#order.length - 1) return;
    this.#order.pop();
    this.#order.splice(at, 0, mail);
  }

  #replace(mail: Mail): void {
    this.#mails.set(mail.id, mail);
    this.#order[this.#place(mail)] = mail;
  }

  #take(mail: Mail): void {
    this.#mails.delete(mail.id);
    this.#order.splice(this.#place(mail), 1);
    const left = (this.#threads.get(mail.threadId) ?? []).filter((id) => id !== mail.id);
    if (left.length > 0) this.#threads.set(mail.threadId, left);
    else this.#threads.delete(mail.threadId);
  }
}
