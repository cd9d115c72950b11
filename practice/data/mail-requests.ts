import { AICHA, DANA, JONAS, LUIS, PRIYA, REN, TOM, YUKI } from './mail-cast.ts';
import type { SampleThread } from './mail-types.ts';
import { MIRA } from './people.ts';

/** Somebody wants something of Mira, with and without a date; two of them she has answered. */
export const requests: readonly SampleThread[] = [
  {
    subject: 'Price list for spring: your OK by Thursday?',
    unread: true,
    messages: [
      {
        from: DANA,
        to: [MIRA],
        sent: '35m',
        text: `Hi Mira,

The spring price list is ready for your eyes. Three things changed since autumn: the offline pack goes from 24 to 27 euros, the family plan keeps its price, and the school licence is new.

Could you say yes or no to the three of them by Thursday 17:00 your time? The printer needs the numbers on Friday morning.

If you want to change one, a number in the sheet is enough.`,
        drive: [
          {
            title: 'Spring price list (draft)',
            url: 'https://docs.google.com/spreadsheets/d/1FernwegSpringPrices/edit',
          },
        ],
        signature: 'Dana Okafor\nFinance, Fernweg',
      },
    ],
  },
  {
    subject: 'Offline maps: which tiles do we drop?',
    unread: true,
    messages: [
      {
        from: JONAS,
        to: [MIRA],
        cc: [REN],
        sent: '1h',
        text: `Mira, the Alps pack is 1.9 GB and the limit that we promised is 1.5. We can drop contour lines below 10 m, or the shaded relief, or the winter layer.

Which one goes? I would start on it tomorrow.`,
      },
    ],
  },
  {
    subject: 'Support macros',
    unread: true,
    messages: [
      {
        from: PRIYA,
        to: [MIRA],
        sent: '2h',
        text: `Hey! Can you look over the new support macros when you get a chance? They are in the usual folder.

Thanks!`,
        signature: 'Priya Raman\nSupport lead, Fernweg',
      },
    ],
  },
  {
    subject: 'Re: Trail signs in the app',
    messages: [
      {
        from: MIRA,
        to: [AICHA],
        sent: '2d 10:20',
        text: `Aïcha, I would like the signs on the map to look like the wooden ones on the path. Could you draw three of them by next Wednesday, one each for red, yellow and blue trails?`,
      },
      {
        from: AICHA,
        to: [MIRA],
        sent: '1d 16:42',
        text: `Nice idea. I can have the red one on Wednesday and the other two a day later.

One question: do you want the scratches on them, or clean?`,
        quotes: true,
      },
    ],
  },
  {
    subject: 'Vacation cover in December',
    messages: [
      {
        from: TOM,
        to: [MIRA, JONAS, PRIYA],
        sent: '1d 9:05',
        text: `All,

somebody has to have the release phone between 22 December and 3 January. Last year it was me, this year I would like it to be somebody else.

Who takes it?

Tom`,
      },
    ],
  },
  {
    subject: 'Budget for the photo walk',
    messages: [
      {
        from: LUIS,
        to: [MIRA],
        cc: [DANA],
        sent: '3d 18:30',
        text: `Mira,

the photo walk in the Harz costs 1,240 euros for six people (train, two nights, one guide). I need your approval before I book; the hotel holds the rooms until the end of the month.

Photos of last year's walk are in the folder.`,
        drive: [
          { title: 'Photos from the Harz walk', url: 'https://drive.google.com/drive/folders/1FernwegHarzPhotos' },
        ],
        signature: 'Luis Ferreira\nSales, Fernweg\nNew York',
      },
      {
        from: MIRA,
        to: [LUIS],
        cc: [DANA],
        sent: '2d 9:10',
        text: 'Approved. Please book the later train: the early one has a change of four minutes in Goslar.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Names of the Japanese trails',
    messages: [
      {
        from: YUKI,
        to: [MIRA],
        sent: '1d 7:15',
        text: `Mira-san,

for 熊野古道 we can write Kumano Kodō (with the long o), Kumano Kodo, or only the Japanese name. The style guide says nothing. Which do you prefer? I need one answer for 214 trails, so there is no hurry, but I cannot finish the export without it.

田中`,
      },
    ],
  },
  {
    subject: 'Review of the elevation change',
    messages: [
      {
        from: REN,
        to: [MIRA, JONAS],
        sent: '4d 8:40',
        text: `Hello both,

the new elevation code is up. Jonas, please review the smoothing. Mira, please walk one route that you know with the test build and tell me whether the climb feels right.

Until Tuesday would be good, because I am away after that.`,
        attachments: [{ name: 'elevation-before-after.png', size: 284_112 }],
      },
      {
        from: JONAS,
        to: [REN, MIRA],
        sent: '3d 11:02',
        text: 'Reviewed. One remark on the window size, otherwise good.',
      },
    ],
  },
  {
    subject: 'Quick question',
    messages: [
      {
        from: LUIS,
        to: [MIRA],
        sent: '5d 22:48',
        text: 'Hi Mira, do you have five minutes?',
      },
    ],
  },
  {
    subject: 'Text for the shop window',
    messages: [
      {
        from: AICHA,
        to: [MIRA],
        sent: '6d 15:20',
        text: `I need two sentences for the shop window in Leipzig: what we do, and why somebody should come in. 140 characters at most, they are going to be painted on.

The painter comes on the 30th.`,
      },
      {
        from: MIRA,
        to: [AICHA],
        sent: '5d 9:00',
        text: `How about:

"Maps for people who walk. Come in, take one home, get lost on purpose."`,
        quotes: true,
      },
      {
        from: AICHA,
        to: [MIRA],
        sent: '5d 9:31',
        text: 'Perfect, I take it as it is.',
      },
    ],
  },
];
