import { WEG_UND_STEG } from './mail-cast.ts';
import type { SampleMessage, SampleThread } from './mail-types.ts';
import { MIRA, type PracticePerson } from './people.ts';

const sender = (name: string, email: string): PracticePerson => ({
  name,
  email,
  timeZone: 'Europe/Berlin',
  role: 'Automatic',
});
const CALENDAR = sender('Calendar', 'calendar-notification@fernweg.example');
const BUILD = sender('Build', 'build@fernweg.example');
const BANK = sender('Bank am Markt', 'kein-reply@bank-am-markt.example');
const TRAIN = sender('Train tickets', 'tickets@bahnreise.example');
const SHOP = sender('Outdoor & Co.', 'offers@outdoor-co.example');
const MUSEUM = sender('Museum of Maps', 'hello@museum-of-maps.example');

const one = (
  from: PracticePerson,
  subject: string,
  sent: SampleMessage['sent'],
  text: string,
  rest: Partial<SampleMessage> = {},
): SampleThread => ({
  subject,
  messages: [{ from, to: [MIRA], sent, text, ...rest }],
});

const GOODBYE = `

You receive this because you subscribed. Unsubscribe: https://wegundsteg.example/unsubscribe`;

/** What nobody has to answer: newsletters, offers, and what machines write. */
export const newsletters: readonly SampleThread[] = [
  {
    ...one(
      WEG_UND_STEG,
      'Weg & Steg: seven walks for grey days',
      '5h',
      `Seven walks for grey days

Fog is not bad weather, fog is quiet. We collected seven walks that get better when you see less of them.

1. The moor at Torfhaus
2. Along the Elbe, upstream
3. The railway that never was
4. Three lakes without a view
5. Up to the quarry and back
6. The long avenue
7. Once round the airport, really

Read them here: https://wegundsteg.example/november${GOODBYE}`,
    ),
    unread: true,
  },
  one(
    WEG_UND_STEG,
    'Weg & Steg: the best boots of the year?',
    '6d 6:00',
    `We wore eleven pairs for a month. Two survived.

https://wegundsteg.example/boots${GOODBYE}`,
  ),
  one(
    WEG_UND_STEG,
    'Weg & Steg: reader trip to Kumano',
    '16d 6:00',
    `Twelve places, eight days, one bath a day. Would you like to come? Register until 15 December: https://wegundsteg.example/kumano${GOODBYE}`,
  ),
  one(
    SHOP,
    'LAST CHANCE!!! 40% on rain jackets ☔',
    '1d 5:15',
    `Only until tonight: 40 percent on everything that keeps you dry.

https://outdoor-co.example/rain`,
  ),
  one(
    MUSEUM,
    'Invitation: the map that was never sold',
    '3d 12:00',
    `On 3 December we open our new exhibition. Would you like to come to the opening? There is no need to register.

https://museum-of-maps.example/opening`,
  ),
  one(
    CALENDAR,
    'Accepted: Planning 2027 @ Thu 14:00 – 15:00 (Jonas Weber)',
    '2d 13:05',
    'Jonas Weber has accepted this invitation.\n\nPlanning 2027\nThursday 14:00 – 15:00',
  ),
  one(
    CALENDAR,
    'Invitation: Weekly sync @ every Monday 9:30 – 10:30',
    '10d 16:00',
    'Tom Lindqvist has invited you to:\n\nWeekly sync\nEvery Monday 9:30 – 10:30',
    { attachments: [{ name: 'invite.ics', size: 2_104 }] },
  ),
  one(
    BUILD,
    '[build] maps/offline #2214 passed',
    '1d 11:48',
    'All 1,918 checks passed in 6 min 12 s.\n\nhttps://build.fernweg.example/2214',
  ),
  {
    ...one(
      BUILD,
      '[build] maps/offline #2213 FAILED',
      '1d 11:20',
      '1 of 1,918 checks failed: tile budget of the Alps pack (1.9 GB > 1.5 GB).\n\nhttps://build.fernweg.example/2213',
    ),
    archived: true,
  },
  one(
    BANK,
    'Ihr Kontoauszug ist da',
    '4d 7:30',
    'Sehr geehrte Frau Adler,\n\nIhr Kontoauszug für Oktober liegt im Postfach bereit. Bitte antworten Sie nicht auf diese Nachricht.',
  ),
  one(
    TRAIN,
    'Your ticket: Leipzig – Goslar, 28 November',
    '2d 8:44',
    'Train RE 10, 9:31 from platform 4. Two changes. Please show the code in the attachment.',
    { attachments: [{ name: 'ticket.pdf', size: 88_210 }] },
  ),
];
