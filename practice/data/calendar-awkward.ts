import { paragraphs } from '../calendar/model/rich-text.ts';
import { toInstant, toLocal } from '../calendar/model/zone.ts';
import { guest, guests, type SampleCalendar } from './calendar-week.ts';

const HOUR = 3_600_000;

/** The night, `YYYY-MM-DD`, of the next clock change after an instant, or null where a zone has none. */
export function nextClockChange(after: number, zone: string): string | null {
  const shift = (at: number): number => Date.parse(`${toLocal(at, zone)}:00Z`) - at;
  for (let at = after; at < after + 370 * 24 * HOUR; at += 24 * HOUR) {
    if (shift(at) === shift(at + 24 * HOUR)) continue;
    for (let hour = at; ; hour += HOUR)
      if (shift(hour) !== shift(hour + HOUR)) return toLocal(hour + HOUR, zone).slice(0, 10);
  }
  return null;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 24 * HOUR).toISOString().slice(0, 10);

/** Titles, times and texts that break careless readers. */
export function addAwkward(calendar: SampleCalendar, now: Date): void {
  const lines = Array.from(
    { length: 60 },
    (_, index) =>
      `${index + 1}. Point that somebody copied from last year's notes, with its sub-points and a link: https://docs.example/notes/${index + 1}`,
  );
  calendar
    .at(0, '19:00', 60, { title: 'שיחה עם נועה על השביל', guests: [guest('noa.levi@harim.example', 'accepted')] })
    .at(1, '08:30', 30, {
      title: '地図の色校正 (Map colour proof)',
      guests: guests('yuki.tanaka', 'ren.sato'),
      timeZone: 'Europe/Berlin',
    })
    .at(2, '13:00', 30, {
      title: '<b>Budget</b> & "plans" <script>alert(1)</script>',
      guests: [guest('bob.tables@school.example')],
    })
    .at(3, '12:00', 45, {
      title: 'طباعة الأطلس – مراجعة',
      guests: [guest('m.alkhatib@atlas-print.example', 'tentative')],
    })
    .at(3, '14:45', 45, { title: 'Prep 🎒', guests: [] })
    .at(3, '15:00', 30, { title: 'Overlaps with everything', guests: guests('jonas.weber') })
    .at(3, '15:00', 60, {
      title:
        'Overlaps too, with a title so long that no chip on any screen has room for all of it, not even on a quiet Thursday',
      guests: guests('priya.raman'),
    })
    .at(4, '14:00', 30, { title: '', guests: guests('dana.okafor') })
    .at(4, '16:00', 30, {
      title: 'Friday evening: quick status?',
      guests: guests('jonas.weber', 'luis.ferreira'),
      description: [],
    })
    .at(5, '22:00', 540, { title: 'Night train to Tromsø', location: 'Berlin Hbf, platform 12' })
    .days(0, 3, { title: 'Winter atlas: proof week', color: '#f6bf26' })
    .days(5, 2, { title: 'Cabin weekend ⛺' })
    .days(4, 1, { title: 'Payday' })
    .at(7, '14:00', 60, {
      title: 'Contract notes',
      description: paragraphs(lines.join('\n')),
      guests: guests('dana.okafor'),
    })
    .at(9, '09:00', 0, { title: 'Reminder with no length' });
  for (const zone of ['Europe/Berlin', 'America/New_York']) {
    const change = nextClockChange(now.getTime(), zone);
    if (change === null) continue;
    const [before, after] = [`${dayBefore(change)}T22:00`, `${change}T06:00`];
    const minutes = (Date.parse(`${after}Z`) - Date.parse(`${before}Z`)) / 60_000;
    calendar.on(before, minutes, { title: `Night shift over the clock change (${zone})`, timeZone: zone });
    calendar.on(toLocal(toInstant(`${change}T09:00`, zone), 'Asia/Tokyo'), 60, {
      title: `Morning after, Tokyo's clock (${zone})`,
      timeZone: 'Asia/Tokyo',
      guests: guests('ren.sato'),
    });
  }
}
