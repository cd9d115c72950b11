import { paragraphs } from '../calendar/model/rich-text.ts';
import { guest, guests, type SampleCalendar } from './calendar-week.ts';
import { MIRA } from './people.ts';

const asked = guest(MIRA.email);

/** What others asked the account to. */
export function addInvitations(calendar: SampleCalendar): void {
  calendar
    .at(0, '15:00', 60, {
      title: 'Sales forecast: status',
      organiser: 'luis.ferreira@fernweg.example',
      guests: [asked, ...guests('dana.okafor', 'priya.raman', 'tom.lindqvist')],
      conference: 'ube-kztl-xga',
    })
    .at(1, '17:30', 30, {
      title: 'URGENT: catch up',
      organiser: 'tom.lindqvist@fernweg.example',
      guests: [asked],
    })
    .at(2, '16:30', 60, {
      title: 'Expense tool walkthrough',
      organiser: 'dana.okafor@fernweg.example',
      guests: [
        guest(MIRA.email, 'tentative'),
        ...guests('jonas.weber', 'aicha.benali', 'priya.raman', 'luis.ferreira'),
      ],
      description: paragraphs('I will share my screen and go through the new form page by page.'),
      conference: 'pdn-ymar-cjo',
    })
    .at(4, '10:00', 30, {
      title: 'Feedback talk',
      organiser: 'tom.lindqvist@fernweg.example',
      guests: [guest(MIRA.email, 'accepted')],
      visibility: 2,
      description: paragraphs('About how the last weeks felt, in both directions.'),
    })
    .on(`${calendar.day(-7 * 20 + 1).slice(0, 10)}T09:00`, 60, {
      title: 'Monthly numbers',
      organiser: 'dana.okafor@fernweg.example',
      timeZone: 'America/New_York',
      recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=TU',
      guests: [asked, ...guests('tom.lindqvist', 'luis.ferreira')],
    })
    .at(8, '15:00', 60, {
      title: 'Meet the printers',
      organiser: 'm.alkhatib@atlas-print.example',
      guests: [guest(MIRA.email, 'declined'), ...guests('yuki.tanaka')],
      location: 'Atlas Print, Amman',
    });
}

/** The private account's few things. */
export function addPrivate(calendar: SampleCalendar): void {
  calendar
    .at(1, '19:30', 90, { title: 'Choir', recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU', location: 'Gethsemanekirche' })
    .at(3, '18:00', 60, { title: 'Parents’ evening', location: 'Schule am Park' })
    .days(12, 1, { title: "Oma's birthday", recurrence: 'RRULE:FREQ=YEARLY' })
    .at(5, '10:00', 180, { title: 'Hike with Grace 🌲', guests: [guest('grace@hilltrail.example', 'accepted')] });
}
