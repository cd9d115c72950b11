import { paragraphs } from '../calendar/model/rich-text.ts';
import { EVERYONE, guest, guests, type SampleCalendar } from './calendar-week.ts';
import { COLLEAGUES, MIRA } from './people.ts';

const HARZ = 'c_room_harz@resource.calendar.google.com';
const SPREE = 'c_room_spree@resource.calendar.google.com';

/** Single meetings that the account called itself: some that should be written, some that should not. */
export function addMeetings(calendar: SampleCalendar): void {
  calendar
    .at(0, '11:00', 60, {
      title: 'Launch status update',
      guests: guests('jonas.weber', 'aicha.benali', 'dana.okafor', 'luis.ferreira', 'priya.raman'),
      conference: 'rwc-pvdy-ijn',
    })
    .at(1, '10:30', 90, {
      title: 'Brainstorm: winter routes 🥾❄️',
      guests: guests('aicha.benali', 'yuki.tanaka', 'jonas.weber'),
      rooms: [HARZ],
      location: 'Berlin-2-Harz (8)',
      description: paragraphs('Bring three wild ideas each. No slides.'),
    })
    .at(1, '16:00', 60, {
      title: 'Interview: Senior cartographer',
      guests: [...guests('yuki.tanaka'), guest('jonas.weber', 'accepted', true)],
      visibility: 2,
      conference: 'hxg-mbze-oqa',
      description: [
        { tag: 'div', children: [{ tag: 'b', children: ['Plan'] }] },
        {
          tag: 'ol',
          children: [
            { tag: 'li', children: ['Portfolio, 20 minutes (Yuki leads)'] },
            { tag: 'li', children: ['A map that failed, 20 minutes (Mira leads)'] },
            { tag: 'li', children: ['Their questions, 15 minutes'] },
          ],
        },
      ],
    })
    .at(2, '11:00', 45, {
      title: 'First meeting with Hilltrail',
      guests: [...guests('luis.ferreira'), guest('grace@hilltrail.example', 'accepted')],
      conference: 'jfu-wnds-tyc',
      description: paragraphs('Get to know each other; they asked for winter maps of the Rockies.'),
    })
    .at(2, '15:00', 60, {
      title: 'Incident review: tiles down on Sunday',
      guests: guests('jonas.weber', 'ren.sato', 'priya.raman', 'tom.lindqvist'),
      rooms: [SPREE],
      location: 'Berlin-1-Spree (4)',
      color: '#d50000',
      description: [
        {
          tag: 'div',
          children: [
            'Timeline and findings: ',
            {
              tag: 'a',
              href: 'https://docs.example/incident/tiles-down',
              children: ['docs.example/incident/tiles-down'],
            },
          ],
        },
        { tag: 'div', children: [{ tag: 'br', children: [] }] },
        { tag: 'div', children: ['Agenda'] },
        {
          tag: 'ul',
          children: [
            { tag: 'li', children: ['What happened (Ren, 10 min)'] },
            { tag: 'li', children: ['Why nobody was paged (Jonas, 15 min)'] },
            { tag: 'li', children: ['Decide: second tile server, yes or no? (Tom)'] },
            { tag: 'li', children: ['Actions with owners'] },
          ],
        },
      ],
    })
    .at(3, '10:00', 60, {
      title: 'Pricing: collect feedback on the draft',
      guests: guests('dana.okafor', 'luis.ferreira', 'tom.lindqvist'),
      description: paragraphs(
        'Draft: https://docs.example/pricing\nShould the atlas stay at 29 €? Who tells the resellers?',
      ),
    })
    .at(4, '11:00', 60, {
      title: 'Roadmap walkthrough',
      guests: [{ ...guest(EVERYONE), name: 'Everyone at Fernweg', members: 38 }],
      conference: 'ngp-eoya-hdl',
    })
    .at(7, '10:00', 60, { title: 'Quarter plan', guests: guests('jonas.weber', 'aicha.benali', 'tom.lindqvist') })
    .at(8, '11:00', 25, { title: 'Cover shortlist', guests: guests('aicha.benali') })
    .at(10, '14:00', 60, { title: 'Budget 2027: questions', guests: guests('dana.okafor', 'tom.lindqvist') })
    .at(16, '10:00', 120, {
      title: 'Atlas print approval',
      guests: [guest('m.alkhatib@atlas-print.example', 'accepted'), ...guests('yuki.tanaka')],
    })
    .at(-7, '11:00', 60, { title: 'Status before the status', guests: guests('jonas.weber', 'luis.ferreira') })
    .at(-6, '15:30', 60, { title: 'Support themes of the month', guests: guests('priya.raman') })
    .at(-12, '10:00', 60, {
      title: 'Kick-off: winter atlas',
      guests: guests('yuki.tanaka', 'aicha.benali', 'jonas.weber'),
    });
}

/** Twoscore people and the mailing list beside: the details show a count only. */
export function addAllHands(calendar: SampleCalendar): void {
  const staff = Array.from({ length: 40 - COLLEAGUES.length }, (_, index) =>
    guest(`walker.${String(index + 1).padStart(2, '0')}@fernweg.example`, index % 3 === 0 ? 'needsAction' : 'accepted'),
  );
  calendar.at(3, '17:00', 60, {
    title: 'All-hands: the year so far',
    guests: [...COLLEAGUES.map(({ email }) => guest(email, 'accepted')), ...staff],
    conference: 'qcz-wvib-mrs',
    organiser: MIRA.email,
    description: paragraphs(
      '1. Numbers (Dana, 15 min)\n2. The winter atlas (Yuki, 20 min)\n3. Questions sent in before (Tom, 20 min)',
    ),
  });
}
