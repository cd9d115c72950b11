import { AICHA, DANA, JONAS, LUIS, MUHAMMAD, NOA, PRIYA, REN, TOM } from './mail-cast.ts';
import type { SampleDraft, SampleThread } from './mail-types.ts';
import { MIRA } from './people.ts';

/** Mira asked, and waits; some have answered, some not. */
export const waiting: readonly SampleThread[] = [
  {
    subject: 'Export for the printer: ready by Wednesday?',
    messages: [
      {
        from: MIRA,
        to: [JONAS],
        sent: '3d 10:30',
        text: 'Jonas, can you have the export of the winter sheets ready by Wednesday noon? The printer starts on Thursday morning and needs three hours to look at them.',
        signature: 'Mira Adler\nProduct lead, Fernweg',
      },
    ],
  },
  {
    subject: 'Who owns the trail reports?',
    messages: [
      {
        from: MIRA,
        to: [PRIYA, AICHA, REN],
        sent: '4d 14:20',
        text: 'Trail reports come in by mail, in the app, and by post. Somebody should own them. Who would like to?',
      },
      {
        from: REN,
        to: [MIRA],
        cc: [PRIYA, AICHA],
        sent: '3d 8:00',
        text: 'Not I, please: I never see them, they arrive in my night.',
      },
    ],
  },
  {
    subject: 'Letter to the huts: your numbers?',
    messages: [
      {
        from: MIRA,
        to: [LUIS],
        sent: '2d 15:00',
        text: 'For the letter to the huts I need two numbers from you: how many huts have a map on the wall, and how many ordered again. Until Monday evening, please.',
      },
    ],
  },
  {
    subject: 'Cloth samples',
    messages: [
      {
        from: MIRA,
        to: [MUHAMMAD],
        sent: '6d 11:00',
        text: 'Could you tell us what printing on cloth would cost for 500 pieces?',
      },
      {
        from: MUHAMMAD,
        to: [MIRA],
        sent: '5d 12:00',
        text: 'Of course. We make a test first and write to you on Thursday.',
      },
    ],
  },
  {
    subject: 'Galilee trails: two questions before the contract',
    messages: [
      {
        from: MIRA,
        to: [NOA],
        sent: '7d 9:40',
        text: 'Noa, before the contract: may we print the trails as well, and who keeps the markers up to date on your side?',
      },
      { from: NOA, to: [MIRA], sent: '6d 10:20', text: 'Printing yes, markers we. I put both into the draft.' },
    ],
  },
  {
    subject: 'Thank you for the storage',
    messages: [{ from: MIRA, to: [DANA], sent: '10d 17:00', text: 'That was a good find. Thank you!' }],
  },
  {
    subject: 'Agenda for planning 2027, please add to it',
    messages: [
      {
        from: MIRA,
        to: [TOM, JONAS, AICHA, DANA],
        sent: '2d 10:00',
        text: `Before we sit together, here is what I would talk about:

1. Offline maps: which two chapters of the report (decide)
2. Paper in spring (for information)
3. Who has the release phone in December (decide)

Please add what is missing and answer the first one in writing. If we are done by Wednesday I cancel the meeting.`,
        mentions: [TOM, JONAS],
      },
      { from: AICHA, to: [MIRA, TOM, JONAS, DANA], sent: '1d 14:00', text: 'To 1: coast and Kumano. Nothing to add.' },
    ],
  },
];

export const drafts: readonly SampleDraft[] = [
  {
    to: [TOM],
    subject: 'Fewer meetings in January',
    sent: '1d 18:40',
    text: 'Tom,\n\nI counted: we were together in a call for eleven hours last week. I would like to try something in January, namely',
  },
  { to: [], subject: 'Letter to the huts', sent: '2d 16:00', text: 'Dear hut keepers,\n\nyour walls' },
];
