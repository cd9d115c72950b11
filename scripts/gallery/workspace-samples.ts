import type { Agenda } from '../../lib/agenda/agenda.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import type { ContributionRow } from '../../lib/store/contribution-rows.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import { NOW, reply, ZONE } from './samples.ts';

const DAY = 86_400_000;
const ME = { email: 'me@harbour.example', name: 'Mia Lindqvist' };
const JONAS = { email: 'jonas@harbour.example', name: 'Jonas Weber' };
const AIKO = { email: 'aiko@harbour.example', name: '山田 愛子' };

export const AGENDA: Agenda = {
  title: 'Dates and budget for the spring launch',
  background:
    'We have two offers from printers and three possible dates. By the end of this thread we know which one of each we take.\n\nThe old launch took eleven weeks from the first draft to the shop; this one has nine.',
  lead: ME,
  contact: 'Chat in #launch, or +49 30 1234567 before noon',
  attendees: [ME, JONAS, AIKO, { email: 'lea@harbour.example', name: 'Léa Fontaine' }],
  topics: [
    { title: 'Which of the three dates do we take?', owner: JONAS, feedback: 'decide', minutes: 15 },
    { title: 'What is missing in the budget?', owner: AIKO, feedback: 'review', minutes: 20 },
    { title: 'What else could the shop window show?', owner: null, feedback: 'ideas', minutes: 15 },
  ],
  replyBy: NOW + 2 * DAY,
  timeZone: ZONE,
  documents: ['https://docs.example.org/launch/offers-from-both-printers', 'https://docs.example.org/launch/budget'],
};

export const LONG: Agenda = {
  ...AGENDA,
  title:
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, and everything that has to be said about it before it is decided',
  attendees: Array.from({ length: 14 }, (_, index) => ({
    email: `a.very.long.address.of.person.number.${index}@a-department-with-a-long-name.harbour.example`,
    name: index % 3 === 0 ? null : `Person With Quite A Long Name ${index}`,
  })),
};

export const MEETING: Agenda = { ...AGENDA, form: 'meeting', meeting: { start: NOW + 3 * DAY, minutes: 45 } };

export const row = (id: string, some: Partial<AgendaRow> = {}, agenda: Partial<Agenda> = {}): AgendaRow => ({
  id,
  account: ME.email,
  agenda: { ...AGENDA, ...agenda },
  state: 'writing',
  thread: null,
  createdAt: NOW - 5 * DAY,
  updatedAt: NOW - DAY,
  revision: 1,
  ...some,
});

export const ROWS: readonly AgendaRow[] = [
  row('a'),
  row('b', { state: 'sent' }, { title: 'Who takes the desk by the window?', attendees: [JONAS] }),
  row('c', { state: 'sent' }, { title: 'Which colour for the harbour map?', replyBy: NOW - DAY }),
  row('d', { state: 'filled' }, { title: 'الموعد القادم للمراجعة', attendees: [AIKO] }),
  row('e', {}, { title: '', attendees: [], replyBy: null }),
  row('f', { state: 'sent', updatedAt: NOW - 40 * DAY }, LONG),
];

export const ANSWERS: ReadonlyMap<string, readonly PendingReply[]> = new Map([
  ['b', [reply({ agendaId: 'b', state: { kind: 'answered', at: NOW } })]],
  ['c', [reply({ agendaId: 'c', due: NOW - DAY })]],
  ['f', [reply({ agendaId: 'f', state: { kind: 'probably', at: NOW } })]],
]);

export const MANY_ROWS: readonly AgendaRow[] = Array.from({ length: 120 }, (_, index) =>
  row(`m${index}`, { state: index % 2 === 0 ? 'writing' : 'sent' }, { title: `Matter ${index + 1}` }),
);

export const CLOSED: readonly PendingReply[] = [
  reply({ state: { kind: 'answered', at: NOW - DAY } }),
  reply({ direction: 'mine', subject: 'Your view on the new desk plan', state: { kind: 'done', at: NOW - 2 * DAY } }),
  reply({
    subject: 'Notes from the interviews, with everything that was said',
    state: { kind: 'dropped', at: NOW - 9 * DAY },
  }),
];

const LEA = { email: 'lea@harbour.example', name: 'Léa Fontaine' };
const [DATES, BUDGET] = AGENDA.topics.map(({ title }) => title);
const said = (message: string, person: typeof ME, at: number, some: Partial<ContributionRow>): ContributionRow => ({
  agendaId: 'c',
  account: ME.email,
  message,
  at,
  person,
  said: [],
  ...some,
});

/** What was answered to an agenda that went out, with one who has not answered, and the asker's own words. */
export const CONTRIBUTIONS: readonly ContributionRow[] = [
  said('m1', JONAS, NOW - 2 * DAY, {
    said: [
      {
        topic: DATES ?? null,
        text: 'The second one. On the first the printer is closed, and the third is a holiday in Spain.',
      },
      { topic: BUDGET ?? null, text: 'Postage: two parcels each, 8.49 apiece.\n\nThe rest looks right to me.' },
    ],
  }),
  said('m2', LEA, NOW - DAY, {
    said: [
      { topic: null, text: 'Thank you for putting this in writing. I am away on Friday.' },
      { topic: DATES ?? null, text: 'Fine with me.' },
    ],
  }),
  said('m3', ME, NOW - DAY / 2, {
    isMine: true,
    said: [{ topic: BUDGET ?? null, text: 'I have asked the carrier for an offer; it comes on Thursday.' }],
  }),
];
