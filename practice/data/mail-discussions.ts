import { AICHA, DANA, JONAS, LUIS, PRIYA, REN, TOM, YUKI } from './mail-cast.ts';
import type { SampleThread } from './mail-types.ts';
import { MIRA } from './people.ts';

const TEAM = [MIRA, JONAS, AICHA, PRIYA];

/** Discussions: one that goes round and round, one that turns tense, some that end well. */
export const discussions: readonly SampleThread[] = [
  {
    subject: 'Should a route show minutes or hours?',
    messages: [
      {
        from: AICHA,
        to: TEAM,
        sent: '6d 10:00',
        text: 'Routes say "3 h 40". Should short ones say "40 min" or "0 h 40"?',
      },
      { from: JONAS, to: TEAM, sent: '6d 10:20', text: '0 h 40, then they line up.', quotes: true },
      { from: PRIYA, to: TEAM, sent: '6d 15:00', text: 'Customers say minutes.', quotes: true },
      { from: JONAS, to: TEAM, sent: '6d 15:30', text: 'Customers do not sort tables.', quotes: true },
      { from: AICHA, to: TEAM, sent: '5d 9:10', text: 'What if it depends on the length?', quotes: true },
      { from: JONAS, to: TEAM, sent: '5d 9:40', text: 'Then nothing lines up at all.', quotes: true },
      { from: PRIYA, to: TEAM, sent: '5d 14:50', text: 'On the phone nothing lines up anyway.', quotes: true },
      { from: MIRA, to: TEAM, sent: '5d 16:00', text: 'Could somebody show both?', quotes: true },
      { from: AICHA, to: TEAM, sent: '4d 11:00', text: 'Both as a picture, or both in the app?', quotes: true },
      { from: JONAS, to: TEAM, sent: '4d 11:30', text: 'As I said, 0 h 40.', quotes: true },
      { from: PRIYA, to: TEAM, sent: '3d 15:10', text: 'As I said, minutes.', quotes: true },
      { from: AICHA, to: TEAM, sent: '2d 10:00', text: 'So?', quotes: true },
    ],
  },
  {
    subject: 'Re: Release 4.2',
    messages: [
      {
        from: JONAS,
        to: [MIRA, PRIYA],
        sent: '3d 12:00',
        text: 'Release 4.2 is out. The map cache is new, please look at the numbers on Monday.',
      },
      {
        from: PRIYA,
        to: [JONAS, MIRA],
        sent: '3d 18:30',
        text: `I found out about the release from an angry customer. AGAIN. We agreed that support hears of it a day before. Two of my people spent the evening on a crash that you apparently knew about.

Why do we bother to have rules?`,
        quotes: true,
      },
      {
        from: JONAS,
        to: [PRIYA, MIRA],
        sent: '3d 19:05',
        text: 'It was in the calendar since Tuesday. If nobody reads the calendar I can not help it.',
        quotes: true,
      },
      {
        from: PRIYA,
        to: [JONAS, MIRA],
        sent: '3d 19:20',
        text: 'A calendar entry called "4.2" is not telling somebody. Mira, can you please sort this out, I am done with it for this week.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Decision: we keep paper',
    messages: [
      {
        from: TOM,
        to: [MIRA, LUIS, DANA],
        sent: '10d 9:00',
        text: `We keep printing maps, in 2027 too.

Why: paper brings 38 percent of the money and nearly all of the letters that make us happy. Against it speaks the storage; Dana found a cheaper one.

What changes: nothing over 60 sheets gets reprinted without a pre-order.

Decided by me after the discussion in this thread's twin of September. Objections until the 20th, in writing.`,
      },
      { from: LUIS, to: [TOM, MIRA, DANA], sent: '10d 15:00', text: 'No objections. Thank you for writing it down.' },
      {
        from: DANA,
        to: [TOM, LUIS, MIRA],
        sent: '10d 16:30',
        text: 'None here. The storage contract is signed.',
        attachments: [{ name: 'storage-2027.pdf', size: 402_118 }],
      },
    ],
  },
  {
    subject: 'Brainstorm: a name for the offline pack',
    messages: [
      {
        from: AICHA,
        to: [MIRA, JONAS, LUIS, YUKI],
        sent: '4d 13:00',
        text: `"Offline pack" sounds like a suitcase. Ideas, please: as many as you like, no comments on other people's until Thursday.

- Pocket map
- Funkloch (German for a place without reception)`,
      },
      { from: LUIS, to: [AICHA, MIRA, JONAS, YUKI], sent: '4d 17:00', text: '- Off the grid\n- No bars' },
      {
        from: YUKI,
        to: [AICHA, MIRA, JONAS, LUIS],
        sent: '3d 7:30',
        text: '- 圏外 (kengai, out of range)\n- Quiet map',
      },
      { from: MIRA, to: [AICHA, JONAS, LUIS, YUKI], sent: '3d 9:00', text: '- Rucksack\n- Quiet map, too' },
    ],
  },
  {
    subject: 'How we smooth elevation (long)',
    messages: [
      {
        from: REN,
        to: [JONAS, MIRA],
        sent: '11d 8:00',
        text: `A short explanation of a long story.

The height data has one point every 30 m. A path between two points can climb more than the points say: a gorge crossing of 20 m down and up disappears. If we add every step of the raw data we count noise as climb; if we smooth too much we lose the gorge.

What I propose: smooth with a window of 90 m, and put back every change that is larger than 8 m. On the twelve routes that somebody has walked with a barometer this is within 4 percent; today we are at 17.

I would like an answer to one question only: is 8 m right for the coast as well? I think 5, but I have no walked route there.`,
      },
      {
        from: JONAS,
        to: [REN, MIRA],
        sent: '10d 10:00',
        text: 'Take 5 below 200 m of height and 8 above. I can walk the Kreidefelsen next weekend and send you the trace.',
        quotes: true,
      },
      {
        from: REN,
        to: [JONAS, MIRA],
        sent: '9d 9:00',
        text: 'That is the answer that I needed. Waiting for the trace, meanwhile I write the tests.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Feedback round: the first page of the app',
    messages: [
      {
        from: AICHA,
        to: [MIRA, PRIYA, LUIS],
        sent: '2d 11:00',
        text: `Attached are two versions of the first page. I want to know one thing: on which one did you find the offline maps faster?

Not asked: colours, words, pictures. They change anyway.

Until Wednesday, one line is enough.`,
        attachments: [
          { name: 'first-page-a.png', size: 512_400 },
          { name: 'first-page-b.png', size: 498_021 },
        ],
        mentions: [MIRA],
      },
      { from: PRIYA, to: [AICHA, MIRA, LUIS], sent: '2d 16:20', text: 'B, by far.' },
    ],
  },
];
