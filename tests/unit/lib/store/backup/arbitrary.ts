import fc from 'fast-check';
import { CHOICES } from '../../../../../lib/meeting/choice.ts';
import type { Backup } from '../../../../../lib/store/backup/file.ts';
import type { StoredReply } from '../../../../../lib/store/backup/merge.ts';
import type { AgendaRow, ChoiceRow } from '../../../../../lib/store/rows.ts';

/** Backups as they can be: few ids and few times, so that they collide. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const time = fc.integer({ min: 1_000, max: 1_005 });
const account = fc.constantFrom('mira@fernweg.example', 'mira@elsewhere.example');
const person = fc.record({
  email: fc.constantFrom('jonas@fernweg.example', 'dana@fernweg.example'),
  name: fc.option(fc.string({ maxLength: 8 })),
});

const agendaRow: fc.Arbitrary<AgendaRow> = fc.record({
  id,
  account,
  agenda: fc.record({
    title: fc.string({ maxLength: 10 }),
    background: fc.string({ maxLength: 10 }),
    lead: person,
    attendees: fc.array(person, { maxLength: 2 }),
    topics: fc.array(
      fc.record({
        title: fc.string({ maxLength: 5 }),
        owner: fc.option(person),
        feedback: fc.constantFrom('decide', 'review', 'ideas', 'inform'),
      }),
      { maxLength: 2 },
    ),
    replyBy: fc.option(time),
    timeZone: fc.constant('Europe/Berlin'),
    documents: fc.array(fc.webUrl(), { maxLength: 1 }),
  }),
  state: fc.constantFrom('writing', 'filled', 'sent'),
  thread: fc.option(fc.record({ kind: fc.constant('api' as const), id: fc.constant('18c2') })),
  createdAt: time,
  updatedAt: time,
  revision: fc.nat(3),
});

const storedReply: fc.Arbitrary<StoredReply> = fc.record({
  id,
  account,
  direction: fc.constantFrom('theirs', 'mine'),
  people: fc.array(person, { maxLength: 2 }),
  subject: fc.string({ maxLength: 5 }),
  asked: fc.option(fc.string({ maxLength: 5 })),
  thread: fc.constant(null),
  message: fc.constant(null),
  sentAt: time,
  due: fc.option(time),
  state: fc.oneof(
    fc.record({ kind: fc.constant('waiting' as const) }),
    fc.record({ kind: fc.constant('done' as const), at: time }),
    fc.record({ kind: fc.constant('snoozed' as const), until: time }),
  ),
  agendaId: fc.option(id),
  changedAt: time,
});

const choice: fc.Arbitrary<ChoiceRow> = fc.record({
  id,
  account,
  event: fc.option(fc.string({ maxLength: 5 })),
  key: fc.option(fc.string({ maxLength: 5 })),
  at: time,
  verdict: fc.constantFrom('write', 'meet', 'either', 'none'),
  choice: fc.constantFrom(...CHOICES),
  reason: fc.option(fc.string({ maxLength: 5 })),
  minutes: fc.option(fc.nat(90)),
});

const settings = fc.dictionary(
  fc.constantFrom('timeZone', 'nonsense'),
  fc.record({ value: fc.constantFrom('Asia/Tokyo', 'Europe/Berlin'), changedAt: time }),
);
const counts = fc.dictionary(fc.constantFrom('compose.body', 'list.row'), fc.integer({ min: 1, max: 9 }));
const record = fc.record({ misses: counts, fallbacks: counts });

export const backups: fc.Arbitrary<Backup> = fc.record({
  agendas: fc.uniqueArray(agendaRow, { maxLength: 5, selector: (row) => row.id }),
  replies: fc.uniqueArray(storedReply, { maxLength: 5, selector: (row) => row.id }),
  choices: fc.uniqueArray(choice, { maxLength: 5, selector: (row) => row.id }),
  settings,
  health: fc.record({ gmail: record, calendar: record }),
});
