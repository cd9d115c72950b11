import { AICHA, DANA, JONAS, LUIS, PRIYA, REN, TOM, YUKI } from './mail-cast.ts';
import type { SampleThread } from './mail-types.ts';
import { MIRA } from './people.ts';

const ALL = [MIRA, JONAS, AICHA, DANA, LUIS, YUKI, REN, PRIYA];

/** Written updates, as a company writes them that meets seldom; good ones and thin ones. */
export const updates: readonly SampleThread[] = [
  {
    subject: 'The week in writing: what moved, what is stuck',
    messages: [
      {
        from: TOM,
        to: ALL,
        sent: '1d 17:30',
        text: `Hello all,

the week in five lines:

- The autumn trails are out: 212 routes, 9 of them new.
- Offline maps are at 80 percent. The Alps pack is too large, Jonas has three options.
- Japan: 214 names are waiting for one decision of Mira's.
- Support answered 340 mails, half of them about printing.
- Money: 3 percent above plan.

Nothing needs a meeting. If something here surprises you, answer to this thread until Wednesday.

Tom`,
      },
    ],
  },
  {
    subject: 'Stand-up in writing, Friday',
    messages: [
      {
        from: JONAS,
        to: [MIRA, REN, YUKI],
        sent: '1d 9:02',
        text: `Yesterday: tile budget, measured three ways.
Today: the Alps pack.
Stuck on: which layer to drop (asked Mira).`,
      },
      {
        from: REN,
        to: [JONAS, MIRA, YUKI],
        sent: '1d 9:20',
        text: `Yesterday: elevation smoothing.
Today: the same, plus tests on the Brocken.
Stuck on: nothing.`,
        quotes: true,
      },
      {
        from: YUKI,
        to: [JONAS, REN, MIRA],
        sent: '1d 9:45',
        text: `Yesterday: 60 trail names.
Today: 60 more.
Stuck on: the spelling of long vowels.`,
        quotes: true,
      },
    ],
  },
  {
    subject: 'Support in October: numbers',
    messages: [
      {
        from: PRIYA,
        to: [MIRA, TOM],
        sent: '5d 20:10',
        text: `Hi both,

October in numbers: 1,412 mails, median answer in 5 hours, 91 percent happy. The three biggest questions were:

1. How do I print a route on one page?
2. Why does the app forget my offline maps?
3. Where is my invoice?

The first one we could make disappear: a "fit to page" switch would save about 200 mails a month. No answer needed, I bring it up again when you plan January.`,
        attachments: [{ name: 'support-october.csv', size: 48_320 }],
        signature: 'Priya Raman\nSupport lead, Fernweg',
      },
    ],
  },
  {
    subject: 'Design notes: contour colours',
    messages: [
      {
        from: AICHA,
        to: [MIRA, JONAS, YUKI],
        sent: '7d 14:00',
        text: `I went through all contour colours once with the eyes of somebody who does not see red and green. Result: we keep the brown, the forest gets two steps lighter, and the closed trails get a pattern next to their colour.

Decided by: me. Reason: all three pass the contrast test on paper and on screen. If you disagree, tell me by Friday with an example.`,
        drive: [
          {
            title: 'Contour colours, before and after',
            url: 'https://docs.google.com/presentation/d/1FernwegContours/edit',
          },
        ],
      },
      {
        from: YUKI,
        to: [AICHA, MIRA, JONAS],
        sent: '6d 8:05',
        text: 'Good for the Japanese sheets as well. Thank you for the pattern, the snow monkeys are grateful.',
      },
    ],
  },
  {
    subject: 'Invoice run finished',
    messages: [
      {
        from: DANA,
        to: [MIRA, TOM, LUIS],
        sent: '8d 21:45',
        text: `All invoices for October are out: 418 sent, 3 came back (wrong addresses, corrected), 0 disputed.

Next run: 1 December. Nothing to do for you.`,
        signature: 'Dana Okafor\nFinance, Fernweg',
      },
    ],
  },
  {
    subject: 'Sales, calls with huts this week',
    messages: [
      {
        from: LUIS,
        to: [MIRA],
        sent: '4d 23:10',
        text: `Talked to eleven huts. Seven want maps on the wall, two want them in the shop, two do not want to talk before spring.

One hut asked whether we print on cloth. I said I would find out. Do we?`,
      },
    ],
  },
  {
    subject: 'New on Monday: Ren',
    archived: true,
    messages: [
      {
        from: TOM,
        to: ALL,
        sent: '18d 10:00',
        text: `From Monday Ren Sato works with us, from Tokyo, on everything that has to do with height: contours, climbs, profiles.

Before, Ren made avalanche maps for the mountain rescue. Outside work: bouldering, and a bakery blog that you should not read hungry.

Please say hello in this thread instead of a video round; Ren starts when most of us sleep.`,
      },
      {
        from: AICHA,
        to: [TOM, REN],
        cc: ALL,
        sent: '18d 10:12',
        text: 'Welcome Ren! Link to the bakery blog, please.',
      },
      {
        from: PRIYA,
        to: [REN],
        cc: ALL,
        sent: '18d 15:40',
        text: 'Welcome! Support is thrilled, every second mail is about climbs.',
      },
    ],
  },
  {
    subject: 'Notes from the print test',
    messages: [
      {
        from: YUKI,
        to: [MIRA, AICHA],
        sent: '9d 6:30',
        text: `Three papers, one map, rain for an hour.

Paper A keeps its colour and tears. Paper B does not tear and goes grey. Paper C costs double and does neither.

My advice is C for the hiking sheets and A for the wall. Photos are attached, the wet ones are B.`,
        attachments: [
          { name: 'paper-a.jpg', size: 1_204_880 },
          { name: 'paper-b.jpg', size: 1_377_210 },
          { name: 'paper-c.jpg', size: 1_190_455 },
        ],
      },
    ],
  },
];
