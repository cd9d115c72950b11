import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Refusal } from '../../../../../lib/google/answer.ts';
import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import { watchUrgent } from '../../../../../lib/worker/urgent/connected.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { HOUR, MIRA, type Notices, setUp, standing, workerOn } from './stage.ts';
import { BETWEEN, CHAPTERS, TOLD } from './story.ts';

/** Google refuses each call in each way, the store fails at each write, the browser at each notification. */

const STORE = 'faults-urgent';
afterEach(() => Dexie.delete(STORE));

const REFUSALS: readonly Refusal[] = [
  { kind: 'gone' },
  { kind: 'signed-out' },
  { kind: 'forbidden', reason: 'insufficientPermissions' },
  { kind: 'busy', until: 0 },
  { kind: 'offline' },
  { kind: 'unreadable', status: 400 },
  { kind: 'unreadable', status: 200 },
];

/** Something that goes wrong once; `wasHit` tells whether it came to that. */
interface Fault {
  wasHit: boolean;
  mailbox?(mailbox: Mailbox): Mailbox;
  store?(worker: Worker): void;
  notices?(notices: Notices): void;
}

function counting(nth: number, fault: { wasHit: boolean }): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === nth) fault.wasHit = true;
    return calls === nth;
  };
}

/** One call is refused; of a batch of heads every second one, where `isPartial`. */
function refusing(nth: number, refusal: Refusal, isPartial: boolean): Fault {
  const fault: Fault = { wasHit: false };
  const isIt = counting(nth, fault);
  fault.mailbox = (mailbox) => ({
    ...mailbox,
    profile: async (signal) => (isIt() ? refusal : mailbox.profile(signal)),
    history: async (from, page, signal) => (isIt() ? refusal : mailbox.history(from, page, signal)),
    heads: async (ids, signal) => {
      const answers = await mailbox.heads(ids, signal);
      if (!isIt()) return answers;
      return new Map([...answers].map(([id, answer], place) => [id, isPartial && place % 2 === 0 ? answer : refusal]));
    },
  });
  return fault;
}

function failingStore(nth: number, error: () => Error): Fault {
  const fault: Fault = { wasHit: false };
  const isIt = counting(nth, fault);
  fault.store = ({ store }) =>
    store.use({
      stack: 'dbcore',
      name: 'failing',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: async (request) => {
              if (isIt()) throw error();
              return table.mutate(request);
            },
          };
        },
      }),
    });
  return fault;
}

function failingNotices(nth: number): Fault {
  const fault: Fault = { wasHit: false };
  const isIt = counting(nth, fault);
  fault.notices = (notices) => {
    notices.step = () => {
      if (isIt()) throw new Error('The browser refused.');
    };
  };
  return fault;
}

/** Tells the story to its end; the look of this chapter goes wrong, and the next one is an hour later. */
async function tell(chapter: number, fault: Fault) {
  const { gmail, clock, notices } = await setUp();
  for (const [number, happen] of CHAPTERS.entries()) {
    happen(gmail);
    clock.now += BETWEEN;
    if (number === chapter) {
      const worker = workerOn(STORE, clock, () => fault.mailbox?.(gmail.mailbox) ?? gmail.mailbox);
      fault.store?.(worker);
      fault.notices?.(notices);
      await watchUrgent(worker).catch(() => {});
      worker.store.close();
      notices.step = () => {};
      clock.now += HOUR;
    }
    const worker = workerOn(STORE, clock, () => gmail.mailbox);
    await watchUrgent(worker);
    worker.store.close();
  }
  const worker = workerOn(STORE, clock, () => gmail.mailbox);
  const state = await standing(worker);
  await worker.store.delete();
  return { popped: notices.messages, state };
}

/** Walks all places where this can go wrong; gives how many there were. */
async function walk(make: (nth: number) => Fault, check: (nth: number, end: Awaited<ReturnType<typeof tell>>) => void) {
  let cases = 0;
  for (const chapter of CHAPTERS.keys()) {
    for (let nth = 1; ; nth += 1) {
      const fault = make(nth);
      const end = await tell(chapter, fault);
      check(nth, end);
      cases += 1;
      if (!fault.wasHit) break;
    }
  }
  return cases;
}

const ALL = TOLD.flat();

describe('a look that goes wrong', () => {
  it.each(REFUSALS.map((refusal) => [`${refusal.kind}${'status' in refusal ? refusal.status : ''}`, refusal] as const))(
    'since Google answers %s, is made up for: no mail is told of twice, and none is not',
    async (_name, refusal) => {
      const whole = await tell(0, { wasHit: false });
      expect(whole.popped).toEqual(ALL);
      let cases = 0;
      for (const isPartial of [false, true]) {
        cases += await walk(
          (nth) => refusing(nth, refusal, isPartial),
          (nth, { popped, state }) => {
            // What Gmail calls gone is no more: the mail, or all before a cursor. Then nothing is told of it, and of no other twice.
            if (refusal.kind !== 'gone')
              expect({ nth, popped, state }).toEqual({ nth, popped: ALL, state: whole.state });
            expect(new Set(popped).size).toBe(popped.length);
            expect(state).toMatchObject([{ outcome: 'read', failures: 0, looks: [], untold: [] }]);
          },
        );
      }
      console.log(`refused (${refusal.kind}): ${cases} cases`);
    },
    120_000,
  );

  it('since the store fails at any write, is made up for', async () => {
    const whole = await tell(0, { wasHit: false });
    const errors = [
      () => new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
      () => new DOMException('The connection was closed.', 'InvalidStateError'),
      () => new Dexie.DatabaseClosedError(),
    ];
    let cases = 0;
    for (const error of errors) {
      cases += await walk(
        (nth) => failingStore(nth, error),
        (nth, end) => expect({ nth, ...end }).toEqual({ nth, ...whole }),
      );
    }
    console.log(`store failed: ${cases} cases`);
  }, 120_000);

  it('since the browser shows nothing, is made up for', async () => {
    const whole = await tell(0, { wasHit: false });
    const cases = await walk(failingNotices, (nth, end) => expect({ nth, ...end }).toEqual({ nth, ...whole }));
    console.log(`notifications failed: ${cases} cases`);
  }, 120_000);

  it('says of itself why, and when it is tried again', async () => {
    const { gmail, clock } = await setUp();
    const until = clock.now + 40 * 60_000;
    const busy = async () => ({ kind: 'busy', until }) as const;
    const worker = workerOn(STORE, clock, () => ({ ...gmail.mailbox, profile: busy }));
    await watchUrgent(worker);
    expect(await worker.store.urgent.get(MIRA)).toMatchObject({ outcome: 'busy', retry: until, failures: 1 });
    worker.store.close();
  });
});
