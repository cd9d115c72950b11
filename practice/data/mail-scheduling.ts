import { AICHA, DANA, GRACE, JONAS, LUIS, NOA, TOM } from './mail-cast.ts';
import type { SampleThread } from './mail-types.ts';
import { MIRA } from './people.ts';

/** Finding a time by mail, which is what mail is worst at. */
export const scheduling: readonly SampleThread[] = [
  {
    subject: 'Call about the hut maps?',
    messages: [
      {
        from: LUIS,
        to: [MIRA, AICHA],
        sent: '3d 16:00',
        text: 'Could we talk about the hut maps this week? Tuesday 15:00 New York?',
      },
      { from: AICHA, to: [LUIS, MIRA], sent: '3d 16:20', text: 'That is 21:00 here. Wednesday earlier?', quotes: true },
      { from: LUIS, to: [AICHA, MIRA], sent: '3d 19:02', text: 'Wednesday 10:00 my time then?', quotes: true },
      {
        from: MIRA,
        to: [LUIS, AICHA],
        sent: '2d 9:12',
        text: 'I am on the train at 16:00 Berlin. Thursday?',
        quotes: true,
      },
      {
        from: AICHA,
        to: [MIRA, LUIS],
        sent: '2d 9:30',
        text: 'Thursday I am at the printer all day. Friday morning works.',
        quotes: true,
      },
      {
        from: LUIS,
        to: [MIRA, AICHA],
        sent: '2d 15:44',
        text: 'Friday morning yours is the middle of the night here. Next week?',
        quotes: true,
      },
      {
        from: AICHA,
        to: [LUIS, MIRA],
        sent: '1d 10:05',
        text: 'What do we need to decide at all? If it is only the scale, I can write it down.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Partner visit in Leipzig',
    messages: [
      {
        from: NOA,
        to: [MIRA],
        sent: '6d 13:40',
        text: `שלום מירה,

I am in Germany from 7 to 11 December and would like to meet all of you for the first time. Which day suits? I can come to Leipzig on the 8th or the 10th.

נועה`,
      },
      {
        from: MIRA,
        to: [NOA],
        sent: '5d 10:00',
        text: 'The 10th, from ten o’clock, with lunch and a walk. I ask the others and write to you tomorrow.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Moving Thursday’s planning',
    messages: [
      {
        from: TOM,
        to: [MIRA, JONAS, DANA],
        sent: '2d 18:00',
        text: 'Thursday 14:00 does not work for me any more. Same time on Friday?',
      },
      { from: DANA, to: [TOM, MIRA, JONAS], sent: '2d 20:15', text: 'Friday 8:00 for me, no problem.' },
      { from: JONAS, to: [TOM, MIRA, DANA], sent: '1d 9:00', text: 'Fine.' },
    ],
  },
  {
    subject: 'Interview dates for the cartography student',
    archived: true,
    messages: [
      {
        from: TOM,
        to: [MIRA],
        sent: '12d 11:00',
        text: 'Two candidates, half an hour each. Can you do Monday or Tuesday between 10 and 12?',
      },
      { from: MIRA, to: [TOM], sent: '12d 11:30', text: 'Tuesday 10:00 and 10:45.', quotes: true },
      { from: TOM, to: [MIRA], sent: '12d 11:40', text: 'Booked, thank you.', quotes: true },
    ],
  },
  {
    subject: 'Trail workshop: a date that works for 14 people',
    messages: [
      {
        from: GRACE,
        to: [MIRA],
        sent: '8d 23:30',
        text: `Hi Mira! 🌲

The trail workshop needs a date. I asked everybody and have the answers in a sheet; there are two Saturdays left, 9 January and 16 January. Which one do you want?

I would book the room on Tuesday.`,
        drive: [
          { title: 'Workshop dates (answers)', url: 'https://docs.google.com/spreadsheets/d/1HilltrailWorkshop/edit' },
        ],
      },
    ],
  },
];
