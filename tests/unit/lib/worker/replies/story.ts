import { type Clock, createClock, FakeGmail, HOUR, JONAS, keep, NOW, reply, type TestWorker } from './stage.ts';

/** A mailbox on which everything happens that a run has to take in: three chapters, and a run after each. */
export interface Story {
  readonly gmail: FakeGmail;
  readonly clock: Clock;
  readonly chapters: readonly ((one: TestWorker) => Promise<void>)[];
}

const LENA = { email: 'lena@elsewhere.example', name: 'Lena' };

/** Begins at the same moment each time, also on a clock that has gone on. */
export function tell(clock: Clock = createClock()): Story {
  clock.now = NOW;
  const gmail = new FakeGmail(3);
  const from = LENA;
  const at = (hours: number): number => NOW + hours * HOUR;
  const named = gmail.send({ at: at(-50), to: [JONAS], subject: 'Plan' });
  const answered = gmail.send({ at: at(-49), to: [LENA], subject: 'Offer' });
  gmail.receive({ at: at(-48), from, thread: answered.thread });
  const hidden = ['Seen', 'Filed'].map((subject) => gmail.send({ at: at(-48), to: [LENA], subject }));
  // No list shows an answer that was put away.
  gmail.receive({ at: at(-47), from, thread: hidden[0]?.thread ?? '', labels: ['IMPORTANT'] });
  const asking = [-47, -46, -45, -44].map((hours) =>
    gmail.receive({ at: at(hours), from, subject: `Matter ${hours}` }),
  );
  gmail.receive({ at: at(-40), isAutomatic: true });
  gmail.receive({ at: at(-24 * 40), from, subject: 'Long ago' });
  return {
    gmail,
    clock,
    chapters: [
      async (one) => {
        const thread = { kind: 'api', id: named.thread } as const;
        await keep(
          one,
          reply({ id: 'named', subject: 'Plan', thread, sentAt: at(-50) }),
          reply({ id: 'unnamed', subject: 'Offer', people: [LENA], sentAt: at(-49) }),
          ...hidden.map(({ subject, thread: id }) =>
            reply({ id: subject, subject, people: [LENA], thread: { kind: 'api', id }, sentAt: at(-48) }),
          ),
        );
      },
      async (one) => {
        clock.now += 4 * HOUR;
        gmail.receive({ at: at(1), thread: named.thread, isAutomatic: true });
        gmail.receive({ at: at(2), thread: named.thread });
        gmail.send({ at: at(2), to: [LENA], thread: asking[0]?.thread ?? '' });
        gmail.archive(asking[1]?.id ?? '');
        gmail.receive({ at: at(3), from, subject: 'Fresh' });
        gmail.send({ at: at(3), to: [JONAS], subject: 'Other' });
        await keep(one, reply({ id: 'late', subject: 'Other', sentAt: at(3) }));
      },
      async () => {
        clock.now += 4 * HOUR;
        gmail.receive({ at: at(5), from, thread: hidden[1]?.thread ?? '', labels: ['IMPORTANT'] });
        gmail.expire();
        gmail.trash(asking[2]?.id ?? '');
        gmail.receive({ at: at(7), from, subject: 'Newest' });
      },
    ],
  };
}
