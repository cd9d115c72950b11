import { BOB, GRACE, LUIS, MUHAMMAD, NOA } from './mail-cast.ts';
import type { SampleThread } from './mail-types.ts';
import { MIRA, type PracticePerson } from './people.ts';

const outsider = (name: string, email: string): PracticePerson => ({
  name,
  email,
  timeZone: 'Europe/Berlin',
  role: 'Customer',
});
const TOURIST_OFFICE = outsider('Tourismusverband Harz', 'karten@harz-tourismus.example');
const LAWYER = outsider('Dr. Ilse Krämer', 'kraemer@kraemer-recht.example');
const TEACHER = outsider('María-José Núñez', 'mj.nunez@colegio-norte.example');
const KOREAN = outsider('김민준', 'minjun.kim@seoulhike.example');
const CONFIDENTIAL =
  'This e-mail may contain confidential information. If you are not the intended recipient, please notify the sender by Friday and delete it. You must not copy this message or disclose its contents to anyone.';

/** Partners, printers and customers, in their scripts and with their signatures and disclaimers. */
export const outside: readonly SampleThread[] = [
  {
    subject: 'טיוטת ההסכם לשבילי הגליל',
    unread: true,
    messages: [
      {
        from: NOA,
        to: [MIRA],
        sent: '4h',
        text: `שלום מירה,

מצורפת טיוטת ההסכם לשבילי הגליל. שתי שאלות:

1. האם 14 מסלולים מספיקים לשנה הראשונה?
2. מי חותם מצידכם?

אשמח לתשובה עד יום חמישי.

נועה לוי
הרים`,
        attachments: [{ name: 'הסכם-גליל-טיוטה.pdf', size: 231_004 }],
      },
    ],
  },
  {
    subject: 'تجربة الطباعة على القماش',
    messages: [
      {
        from: MUHAMMAD,
        to: [MIRA],
        cc: [LUIS],
        sent: '2d 12:15',
        text: `مرحبا ميرا،

أنهينا تجربة الطباعة على القماش. الألوان جيدة والحواف أيضا. السعر 11.40 يورو للقطعة عند 500 قطعة.

هل نرسل لكم ثلاث عينات إلى لايبزيغ؟

محمد الخطيب`,
        attachments: [{ name: 'cloth-test.jpg', size: 2_204_113 }],
      },
      {
        from: MIRA,
        to: [MUHAMMAD],
        cc: [LUIS],
        sent: '1d 9:30',
        text: 'Yes please, three samples of the Rennsteig sheet. Thank you, شكرا!',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Your map got me home 🌲🌧️🥾',
    messages: [
      {
        from: GRACE,
        to: [MIRA],
        sent: '3d 22:05',
        text: `Dear Fernweg people,

on Saturday the fog came in at the saddle and the markers were gone. Your paper map was not. 🙏

Just wanted to say that. No answer needed!

Grace 🌲`,
      },
    ],
  },
  {
    subject: '<b>Q3</b> & "numbers"',
    messages: [
      {
        from: BOB,
        to: [MIRA],
        sent: '4d 17:20',
        text: `Hello,

our class counts trees along your trails. In <b>Q3</b> we had 1,204 & in Q2 "only" 980. Our table says </table> at the end and your website shows it, is that on purpose?

Bob <script>alert('hi')</script> Tables`,
      },
    ],
  },
  {
    subject: 'Kartenmaterial für die Wintersaison',
    messages: [
      {
        from: TOURIST_OFFICE,
        to: [MIRA],
        sent: '5d 11:00',
        text: `Sehr geehrte Frau Adler,

für die Wintersaison benötigen wir 400 Exemplare der Loipenkarte. Können Sie uns bis zum 4. Dezember ein Angebot schicken?

Mit freundlichen Grüßen
Tourismusverband Harz`,
        disclaimer: CONFIDENTIAL,
      },
      {
        from: MIRA,
        to: [TOURIST_OFFICE],
        sent: '4d 9:00',
        text: 'Guten Tag, das Angebot kommt bis Mittwoch. Soll die Karte wieder gefalzt geliefert werden?',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Trademark "Quiet Map"',
    messages: [
      {
        from: LAWYER,
        to: [MIRA],
        sent: '1d 14:00',
        text: `Dear Ms Adler,

"Quiet Map" is free in the classes 9 and 16. Registration costs 1,100 euros and takes about four months. Please let me know whether I shall file it.

Kind regards
Dr. Ilse Krämer`,
        signature: 'Dr. Ilse Krämer\nRechtsanwältin\nKrämer & Partner, Leipzig',
        disclaimer: CONFIDENTIAL,
      },
    ],
  },
  {
    subject: 'Licencia para colegios',
    messages: [
      {
        from: TEACHER,
        to: [MIRA],
        sent: '7d 18:30',
        text: `Hola Mira:

somos un colegio de 420 alumnos y queremos usar los mapas en clase. ¿Hay una licencia para colegios y cuánto cuesta?

Un saludo,
María-José Núñez`,
      },
      {
        from: MIRA,
        to: [TEACHER],
        sent: '6d 10:10',
        text: 'Hola María-José: the school licence starts in spring, 90 euros a year for the whole school. Shall I put you on the list?',
        quotes: true,
      },
      { from: TEACHER, to: [MIRA], sent: '6d 12:40', text: '¡Sí, por favor!', quotes: true },
    ],
  },
  {
    subject: '북한산 지도 번역에 대해',
    messages: [
      {
        from: KOREAN,
        to: [MIRA],
        sent: '8d 5:20',
        text: `안녕하세요, 미라님.

북한산 지도의 번역에서 세 곳의 이름이 잘못되었습니다. 표를 첨부합니다. 다음 인쇄 전에 고칠 수 있을까요?

김민준`,
        attachments: [{ name: '북한산-이름.xlsx', size: 18_440 }],
      },
    ],
  },
  {
    subject: 'Wrong bridge on sheet 14',
    messages: [
      {
        from: GRACE,
        to: [MIRA],
        sent: '9d 21:00',
        text: 'The bridge north of the mill is gone since the flood. I attach a photo with the position. When will it be in the app?',
        attachments: [{ name: 'no-bridge.heic', size: 3_120_554 }],
      },
      {
        from: MIRA,
        to: [GRACE],
        sent: '8d 9:20',
        text: 'Thank you! It is out of the app since this morning; the paper follows in spring.',
        quotes: true,
      },
    ],
  },
  {
    subject: 'Group order, 12 maps',
    archived: true,
    messages: [
      {
        from: BOB,
        to: [MIRA],
        sent: '15d 16:00',
        text: 'We would like to order 12 maps of the Elbe sheet for our class. Do you send to Chicago?',
      },
      {
        from: MIRA,
        to: [BOB],
        sent: '14d 10:00',
        text: 'We do, with pleasure. Luis sends you the invoice; the parcel takes about nine days.',
        quotes: true,
      },
    ],
  },
];
