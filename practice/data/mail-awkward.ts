import { AICHA, DANA, JONAS, LUIS, PRIYA, TOM, YUKI } from './mail-cast.ts';
import { longReport } from './mail-long.ts';
import type { SampleThread } from './mail-types.ts';
import { COLLEAGUES, MIRA } from './people.ts';

/** What breaks a careless reader of mail: no subject, too long, markup in words, strange signs, many recipients. */
export const awkward: readonly SampleThread[] = [
  {
    subject: '',
    messages: [{ from: LUIS, to: [MIRA], sent: '1d 23:12', text: 'Sorry, sent too early. Will write again tomorrow.' }],
  },
  {
    subject: 'Everything that we learned about offline maps in 2026 (long, sorry)',
    messages: [
      {
        from: JONAS,
        to: [MIRA],
        cc: [TOM],
        sent: '5d 13:00',
        text: longReport(),
        signature: 'Jonas Weber\nEngineering, Fernweg',
      },
    ],
  },
  {
    subject: 'AW: WG: Fwd: RE: Re: re: Parking',
    messages: [
      {
        from: DANA,
        to: COLLEAGUES.filter((person) => person !== DANA),
        cc: [MIRA],
        sent: '9d 15:00',
        text: 'Does anybody still have the key of the parking gate?',
      },
      { from: PRIYA, to: [DANA], cc: [MIRA, ...COLLEAGUES], sent: '9d 15:02', text: 'Not me.' },
      { from: TOM, to: [DANA], cc: [MIRA, ...COLLEAGUES], sent: '9d 15:10', text: 'We have a parking gate?' },
      { from: AICHA, to: [DANA], cc: [MIRA, ...COLLEAGUES], sent: '9d 15:40', text: 'Please don’t reply to all.' },
      { from: JONAS, to: [DANA], cc: [MIRA, ...COLLEAGUES], sent: '9d 15:41', text: '+1' },
    ],
  },
  {
    subject:
      'Re: Re: Re: a subject that goes on and on because somebody put the whole question into it, namely whether the legend of the winter sheet should explain the dotted line once, twice, or on every page where it occurs',
    messages: [{ from: YUKI, to: [MIRA], sent: '12d 7:00', text: 'Once, I think. What do you think?' }],
  },
  {
    subject: '=?utf-8?Q?Gr=C3=BC=C3=9Fe?= 😀👩🏽‍🚀🏳️‍🌈 zero​width and e\u0301',
    messages: [
      {
        from: AICHA,
        to: [MIRA],
        sent: '13d 9:00',
        text: 'Does this subject look right on your side? It is our test for the mail that the app sends. 👩🏽‍🚀',
      },
    ],
  },
  {
    subject: 'Re: {{first_name}}, your trail is ready; DROP TABLE trails;--',
    messages: [
      {
        from: PRIYA,
        to: [MIRA],
        sent: '14d 18:00',
        text: 'Our template again. Can we please switch it off until it is fixed?',
      },
    ],
  },
  {
    subject: 'Minutes, one for each of you',
    archived: true,
    messages: [
      {
        from: TOM,
        to: [MIRA, JONAS, AICHA, DANA],
        sent: '17d 12:00',
        text: `Minutes of the print talk

- Decided: 60 sheets, then pre-orders only.
- Mira: letter to the huts, until the 30th.
- Aïcha: cover, until the 27th.
- Dana: storage, done.
- Jonas: export for the printer, until the 25th.`,
        mentions: [MIRA, JONAS],
      },
    ],
  },
];
