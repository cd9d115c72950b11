import { GRACE, PRIYA } from './mail-cast.ts';
import type { SampleMailbox } from './mail-types.ts';
import { MIRA, MIRA_PRIVATE, type PracticePerson, SUPPORT } from './people.ts';

const outsider = (name: string, email: string): PracticePerson => ({
  name,
  email,
  timeZone: 'Europe/Berlin',
  role: 'Outside',
});
const SISTER = outsider('Lena Adler', 'lena@adler.example');
const CHOIR = outsider('Kammerchor Nord', 'chor@kammerchor-nord.example');
const CUSTOMER = outsider('Ole Petersen', 'ole@petersen.example');
const HIKER = outsider('Sofia Rossi', 'sofia.rossi@montagna.example');

/** Mira's own mail, at `/u/1`: nothing of it belongs into her work. */
export const privateMail: SampleMailbox = {
  threads: [
    {
      subject: 'Mum’s birthday',
      unread: true,
      messages: [
        {
          from: SISTER,
          to: [MIRA_PRIVATE],
          sent: '3h',
          text: 'Do we give her the tent or the lamp? I would order it on Tuesday.\n\nLena',
        },
      ],
    },
    {
      subject: 'Rehearsal moved',
      messages: [
        {
          from: CHOIR,
          to: [MIRA_PRIVATE],
          sent: '2d 20:00',
          text: 'Thursday’s rehearsal starts at 19:30 instead of 19:00. Please bring the Brahms.',
        },
      ],
    },
    {
      subject: 'Photos',
      messages: [
        { from: MIRA_PRIVATE, to: [SISTER], sent: '5d 21:00', text: 'Could you send me the photos of the lake?' },
        {
          from: SISTER,
          to: [MIRA_PRIVATE],
          sent: '4d 8:00',
          text: 'Here they are, the one with the dog is missing.',
          attachments: [{ name: 'lake.zip', size: 24_118_220 }],
        },
      ],
    },
  ],
  drafts: [],
};

/** The shared mailbox that Mira may open. */
export const supportMail: SampleMailbox = {
  threads: [
    {
      subject: 'Cannot print route on one page',
      unread: true,
      messages: [
        {
          from: CUSTOMER,
          to: [SUPPORT],
          sent: '50m',
          text: 'My route prints on two pages, the second has one centimetre of it. How do I fit it on one?\n\nOle Petersen',
        },
      ],
    },
    {
      subject: 'Offline maps gone after update',
      unread: true,
      messages: [
        {
          from: HIKER,
          to: [SUPPORT],
          sent: '3h',
          text: 'Since the update my offline maps are gone. We leave tomorrow at six. Is there anything that I can do tonight?\n\nSofia',
        },
      ],
    },
    {
      subject: 'Invoice for October',
      messages: [
        { from: GRACE, to: [SUPPORT], sent: '3d 22:00', text: 'Where do I find my invoice?' },
        {
          from: SUPPORT,
          to: [GRACE],
          sent: '2d 9:00',
          text: 'In your account, under Orders. We attach it as well.',
          attachments: [{ name: 'invoice-10.pdf', size: 61_040 }],
        },
      ],
    },
    {
      subject: 'Handover for the weekend',
      messages: [
        {
          from: PRIYA,
          to: [SUPPORT],
          cc: [MIRA],
          sent: '1d 22:30',
          text: 'Three open cases, none urgent. The list is in the folder.',
        },
      ],
    },
  ],
  drafts: [],
};
