import { AICHA, DANA, GRACE, JONAS, LUIS, PRIYA, REN, TOM, YUKI } from './mail-cast.ts';
import type { SampleThread } from './mail-types.ts';
import { MIRA } from './people.ts';

/** Small open ends of a working week: asked of Mira, asked of several, asked and half answered. */
export const open: readonly SampleThread[] = [
  {
    subject: 'Cover text, two versions',
    unread: true,
    messages: [
      {
        from: AICHA,
        to: [MIRA],
        sent: '3h',
        text: `Mira, which one goes on the cover?

1. "Winter sheets: 24 quiet walks"
2. "24 walks for the months without leaves"

I need it tomorrow at noon, the file goes to the printer at one.`,
      },
    ],
  },
  {
    subject: 'Access to the statistics',
    messages: [
      {
        from: REN,
        to: [MIRA, DANA],
        sent: '2d 7:40',
        text: 'Could somebody give me access to the download statistics? I only need to read them.',
      },
    ],
  },
  {
    subject: 'Refund above my limit',
    messages: [
      {
        from: PRIYA,
        to: [MIRA],
        sent: '1d 19:15',
        text: 'A school in Lyon paid twice, 310 euros. My limit is 200. May I pay it back? They are patient, but it is their money.',
        signature: 'Priya Raman\nSupport lead, Fernweg',
      },
    ],
  },
  {
    subject: 'ASAP: logo in white',
    messages: [
      {
        from: LUIS,
        to: [MIRA, AICHA],
        sent: '3d 21:00',
        text: 'URGENT: the fair needs our logo in white as a vector, ASAP!!! They print tomorrow.',
      },
      {
        from: AICHA,
        to: [LUIS, MIRA],
        sent: '2d 9:05',
        text: 'Here it is. For next time: it is in the folder since 2024.',
        attachments: [{ name: 'fernweg-white.svg', size: 9_412 }],
      },
    ],
  },
  {
    subject: 'Trace of the Kreidefelsen walk',
    messages: [
      {
        from: JONAS,
        to: [REN],
        cc: [MIRA],
        sent: '1d 18:50',
        text: 'The trace that I promised is in the folder. 14 km, windy, the barometer did not like it.',
        drive: [{ title: 'Kreidefelsen.gpx', url: 'https://drive.google.com/file/d/1FernwegKreide/view' }],
      },
    ],
  },
  {
    subject: 'Minutes of Monday, as I promised',
    messages: [
      {
        from: DANA,
        to: [MIRA, TOM],
        sent: '4d 15:00',
        text: 'Here are the minutes; please correct what I misheard. I did not find the attachment with the January numbers, Tom, did you send it?',
      },
    ],
  },
  {
    subject: 'Snow layer from December on?',
    messages: [
      {
        from: YUKI,
        to: [MIRA, JONAS, REN],
        sent: '3d 7:10',
        text: 'The snow data for Nagano starts on 1 December. Should we switch the layer on by date, or by hand as last year? Last year we forgot it for nine days.',
      },
      {
        from: JONAS,
        to: [YUKI, MIRA, REN],
        sent: '3d 9:30',
        text: 'By date. But somebody has to decide who looks at it on the first morning.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Walk on Sunday?',
    messages: [
      {
        from: GRACE,
        to: [MIRA],
        sent: '2d 23:40',
        text: 'I am in Leipzig over the weekend. A walk on Sunday, nothing about work? 🥾',
      },
    ],
  },
];
