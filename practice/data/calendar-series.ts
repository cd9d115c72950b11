import { paragraphs, type RichText } from '../calendar/model/rich-text.ts';
import { addDays } from '../calendar/model/zone.ts';
import { guest, guests, type SampleCalendar, TEAM_CALENDAR } from './calendar-week.ts';

const list = (tag: 'ul' | 'ol', ...items: readonly string[]): RichText => [
  { tag, children: items.map((item) => ({ tag: 'li' as const, children: [item] })) },
];

/** What comes back every day or week: most of it by habit. */
export function addSeries(calendar: SampleCalendar): void {
  const longAgo = calendar.day(-7 * 30).slice(0, 10);
  calendar
    .on(`${longAgo}T09:30`, 15, {
      title: 'Stand-up',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      guests: guests('jonas.weber', 'aicha.benali', 'ren.sato', 'yuki.tanaka'),
      conference: 'vtk-hqno-wep',
      calendarId: TEAM_CALENDAR,
      color: '#0b8043',
    })
    .on(`${addDays(`${longAgo}T00:00`, 1).slice(0, 10)}T14:00`, 60, {
      title: 'Weekly status',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
      guests: guests(
        'jonas.weber',
        'aicha.benali',
        'dana.okafor',
        'luis.ferreira',
        'priya.raman',
        'ren.sato',
        'tom.lindqvist',
      ),
      conference: 'kpe-ajjc-szu',
    })
    .on(`${addDays(`${longAgo}T00:00`, 2).slice(0, 10)}T10:00`, 30, {
      title: 'Mira / Jonas 1:1',
      recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      guests: guests('jonas.weber'),
      description: list('ul', 'What is stuck', 'What went well', 'One thing to learn'),
    })
    .on(`${addDays(`${longAgo}T00:00`, 9).slice(0, 10)}T10:00`, 30, {
      title: 'Mira / Aïcha 1:1',
      recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      guests: guests('aicha.benali'),
    })
    .on(`${addDays(`${longAgo}T00:00`, 3).slice(0, 10)}T16:30`, 60, {
      title: 'Product sync Berlin / New York / Tokyo',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TH',
      // Kept on New York's clock: in the weeks between the two clock changes it wanders for Berlin and Tokyo.
      timeZone: 'America/New_York',
      guests: guests('luis.ferreira', 'dana.okafor', 'yuki.tanaka', 'ren.sato', 'jonas.weber'),
      conference: 'oxm-utid-fbk',
      description: paragraphs('Round of updates.'),
    })
    .on(`${addDays(`${longAgo}T00:00`, 4).slice(0, 10)}T15:00`, 45, {
      title: 'Retrospective',
      recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
      guests: [...guests('jonas.weber', 'aicha.benali', 'ren.sato'), guest('tom.lindqvist', 'tentative', true)],
      description: list('ol', 'Keep', 'Change', 'Try'),
    })
    .on(`${longAgo}T13:00`, 90, {
      title: 'Focus time',
      kind: 'focus',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO,TH',
      color: '#7986cb',
      notifications: [],
    });
}

/** Tasks, focus, absence. */
export function addOwnTime(calendar: SampleCalendar): void {
  calendar
    .at(0, '16:00', 30, { title: 'Review the print quotes', kind: 'task', notifications: [] })
    .at(2, '17:00', 30, { title: 'Send the map legend to 田中さん', kind: 'task', notifications: [] })
    .days(3, 1, { title: 'Renew the domain', kind: 'task' })
    .at(4, '08:00', 120, { title: 'Focus time: pricing draft', kind: 'focus', color: '#7986cb' })
    .days(9, 2, { title: 'Out of office', kind: 'away', color: '#616161' })
    .at(-4, '12:00', 300, { title: 'Out of office: dentist', kind: 'away', color: '#616161' });
}
