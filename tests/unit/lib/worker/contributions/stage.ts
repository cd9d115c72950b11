import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Agenda } from '../../../../../lib/agenda/agenda.ts';
import { changeConnections, withUse } from '../../../../../lib/connections.ts';
import type { Answer, Refusal } from '../../../../../lib/google/answer.ts';
import type { ThreadReader, WholeMessage } from '../../../../../lib/google/gmail/threads.ts';
import { googleIn } from '../../../../../lib/google/google.ts';
import { changeSettings } from '../../../../../lib/settings.ts';
import type { AgendaRow } from '../../../../../lib/store/rows.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { FakeGmail, type Letter, type Mail } from '../replies/gmail.ts';
import type { Life } from '../replies/mortal.ts';
import { type Clock, createClock, HOUR, keep, worker as keeper, reply } from '../replies/stage.ts';
import { agendaOf, JONAS, MIRA, NOW, nowhere } from '../scene.ts';

export const LUIS = { email: 'luis@partner.example', name: 'Luis' };
const VENUE = { title: 'Which venue?', owner: null, feedback: 'decide' } as const;
const DATE = { title: 'Which day?', owner: null, feedback: 'decide' } as const;
export const ATTENDEES = [{ email: MIRA, name: 'Mira' }, JONAS, LUIS];

export function agendaRow(id: string, parts: Partial<AgendaRow> = {}, agenda: Partial<Agenda> = {}): AgendaRow {
  return {
    id,
    account: MIRA,
    agenda: agendaOf({ attendees: ATTENDEES, topics: [VENUE, DATE], ...agenda }),
    state: 'sent',
    thread: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...parts,
  };
}

/** A mailbox whose mails say something. */
export class FakeThreads {
  readonly gmail = new FakeGmail(3);
  readonly texts = new Map<string, string>();
  /** Threads in the order in which they were asked for, how often anything was, and what it took of the quota. */
  readonly asked: string[] = [];
  calls = 0;
  units = 0;
  searches = 0;

  say(text: string, letter: Letter): Mail {
    const mail = letter.to === undefined ? this.gmail.receive(letter) : this.gmail.send({ to: [], ...letter });
    this.texts.set(mail.id, text);
    return mail;
  }

  /** `refuse` tells what a call, or one thread of it, is answered with instead. */
  reader(refuse: (call: string) => Refusal | null = () => null): ThreadReader {
    return {
      profile: async (signal) => {
        this.#count(1);
        return refuse('profile') ?? this.gmail.mailbox.profile(signal);
      },
      history: async (from, page, signal) => {
        this.#count(2);
        return refuse('history') ?? this.gmail.mailbox.history(from, page, signal);
      },
      threads: async (ids, signal) => {
        this.#count(40 * new Set(ids).size);
        const answers = new Map<string, Answer<readonly WholeMessage[]>>();
        const all = refuse('threads');
        for (const id of new Set(ids)) {
          this.asked.push(id);
          const refused = all ?? refuse(id);
          answers.set(id, refused ?? (await this.#thread(id, signal)));
        }
        return answers;
      },
      sent: async (from, to) => {
        this.#count(5);
        this.searches += 1;
        const refused = refuse('sent');
        if (refused !== null) return refused;
        const mails = [...this.gmail.mails.values()].filter(
          ({ at, labels }) => labels.includes('SENT') && at >= from && at <= to,
        );
        return { kind: 'ok', value: mails.map(({ id, thread }) => ({ id, threadId: thread })) };
      },
    };
  }

  #count(units: number): void {
    this.calls += 1;
    this.units += units;
  }

  async #thread(thread: string, signal: AbortSignal): Promise<Answer<readonly WholeMessage[]>> {
    const ids = [...this.gmail.mails.values()].filter((mail) => mail.thread === thread).map(({ id }) => id);
    const messages: WholeMessage[] = [];
    for (const [id, answer] of await this.gmail.mailbox.heads(ids, signal)) {
      if (answer.kind === 'ok') messages.push({ ...answer.value, text: this.texts.get(id) ?? '' });
    }
    return messages.length === 0 ? { kind: 'gone' } : { kind: 'ok', value: messages };
  }
}

export async function setUp(): Promise<{ threads: FakeThreads; clock: Clock }> {
  fakeBrowser.reset();
  await changeConnections(withUse(MIRA, '1', 'contributions', NOW));
  await changeSettings({ timeZone: 'Europe/Berlin', hours: { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 } });
  return { threads: new FakeThreads(), clock: createClock() };
}

export function workerOn(name: string, clock: Clock, reader: () => ThreadReader): Worker {
  return {
    ...keeper(name, clock),
    readFeed: async () => ({ kind: 'signed-out' }),
    google: { ...googleIn(nowhere()), threadReader: reader },
  };
}

/**
 * Two agendas go out, the thread of one of which no page has named, and are answered bit by bit; at last after a time in which
 * the browser was closed for so long that Gmail tells its history no more, and has made one thread of two.
 */
export const CHAPTERS: readonly ((threads: FakeThreads, worker: Worker) => Promise<void>)[] = [
  async (threads, worker) => {
    const offsite = threads.say('1. Which venue?\n2. Which day?', { at: NOW, to: [JONAS, LUIS], subject: 'Offsite' });
    threads.say('Another matter', { at: NOW, to: [JONAS], subject: 'Lunch' });
    threads.say('The agenda', { at: NOW, to: [JONAS, LUIS], subject: 'Budget' });
    await worker.store.agendas.bulkPut([
      agendaRow('offsite', { thread: { kind: 'api', id: offsite.thread } }),
      agendaRow('budget', { thread: { kind: 'client', token: 'thread-a:r1' } }),
      agendaRow('draft', { state: 'writing' }),
    ]);
    await keep(worker, reply({ id: 'budget', agendaId: 'budget', people: [JONAS, LUIS], subject: 'Budget' }));
    threads.say('1. The lake.\n2. Friday.', { at: NOW + 1, thread: offsite.thread });
  },
  async (threads) => {
    const [offsite, budget] = ['Offsite', 'Budget'].map(
      (subject) => [...threads.gmail.mails.values()].find((mail) => mail.subject === subject)?.thread ?? '',
    );
    const at = NOW + 2 * HOUR;
    threads.say('2. Monday.', { at, thread: offsite ?? '', from: LUIS });
    threads.say('I am away.', { at, thread: offsite ?? '', from: LUIS, isAutomatic: true });
    threads.say('2. Not on Monday, please.', { at, thread: offsite ?? '', to: [LUIS] });
    threads.say('Fine with me.', { at, thread: budget ?? '' });
  },
  async (threads) => {
    const [budget = '', lunch = ''] = ['Budget', 'Lunch'].map(
      (subject) => [...threads.gmail.mails.values()].find((mail) => mail.subject === subject)?.thread ?? '',
    );
    threads.say('2. Thursday.', { at: NOW + 30 * HOUR, thread: budget, from: LUIS });
    threads.gmail.merge(budget, lunch, true);
    threads.gmail.expire();
  },
];

/** Calls that live this life. */
export function mortal(life: Life, reader: ThreadReader): ThreadReader {
  const lived =
    <Values extends readonly unknown[], Value>(call: (...values: Values) => Promise<Value>) =>
    async (...values: Values): Promise<Value> => {
      life.step();
      const value = await call(...values);
      life.step();
      return value;
    };
  return {
    profile: lived(reader.profile),
    history: lived(reader.history),
    threads: lived(reader.threads),
    sent: lived(reader.sent),
  };
}

/** What was kept, apart from when it was looked for. */
export async function standing({ store }: Worker) {
  const rows = (await store.contributions.toArray()).map(
    ({ agendaId, person, isMine, said }) =>
      `${agendaId}: ${person?.name}${isMine ? ' (mine)' : ''} ${JSON.stringify(said)}`,
  );
  const threads = (await store.agendas.toArray()).map(({ id, thread, updatedAt }) => ({ id, thread, updatedAt }));
  const boxes = await store.collecting.toArray();
  const looks = boxes.map(({ last, retry, failures }) => [last?.outcome, retry, failures]);
  return { rows, threads, looks, through: boxes.map(({ read, cursor }) => ({ read, cursor })) };
}

export { HOUR, JONAS, keep, MIRA, NOW, reply };
