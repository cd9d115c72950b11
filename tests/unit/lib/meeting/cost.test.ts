import { describe, expect, it } from 'vitest';
import { cost } from '../../../../lib/meeting/cost.ts';
import { draft, guests } from './samples.ts';

const perYear = (recurrence: string, start = '2026-11-26T10:00'): number | null | undefined =>
  cost(draft('x', { recurrence, guests: guests('ada@quince.example'), start, end: start.replace('10:00', '10:30') }))
    ?.perYearMinutes;

describe('cost', () => {
  it('is people times time, the organiser among them', () => {
    expect(cost(draft('x'))).toEqual({ people: 3, minutes: 60, personMinutes: 180, perYearMinutes: null });
  });

  it('counts no rooms', () => {
    const people = guests('ada@quince.example', 'c_188@resource.calendar.google.com');
    expect(cost(draft('x', { guests: people }))?.people).toBe(2);
  });

  it.each([
    ['no guests', { guests: [] }],
    ['no start', { start: null }],
    ['no end', { end: null }],
    ['an end before the start', { end: '2026-11-26T09:00' }],
    ['a whole day', { allDay: true }],
    ['a time that is none', { start: 'tomorrow' }],
  ])('is not known with %s', (_, change) => {
    expect(cost(draft('x', change))).toBeNull();
  });

  it('takes real minutes over a change of clocks', () => {
    const night = { start: '2026-10-25T01:00', end: '2026-10-25T04:00' };
    expect(cost(draft('x', night))?.minutes).toBe(240);
    expect(cost(draft('x', { ...night, timeZone: null }))?.minutes).toBe(180);
  });

  // Two people, half an hour: 60 person-minutes each time.
  it.each([
    ['RRULE:FREQ=WEEKLY', 52],
    ['RRULE:FREQ=WEEKLY;BYDAY=TH', 52],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 26],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 260],
    ['RRULE:FREQ=DAILY', 364],
    ['RRULE:FREQ=DAILY;COUNT=10', 10],
    ['RRULE:FREQ=DAILY;UNTIL=20261130T225959Z', 5],
    ['RRULE:FREQ=MONTHLY', 12],
    ['RRULE:FREQ=MONTHLY;BYDAY=4TH', 12],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1FR', 13],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=31', 8],
    ['RRULE:FREQ=YEARLY', 1],
    ['FREQ=WEEKLY;COUNT=4', 4],
    ['RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261210', 3],
    ['EXDATE:20261203T100000\nRRULE:FREQ=WEEKLY;COUNT=2', 2],
  ])('of %s is %i times a year', (recurrence, times) => {
    expect(perYear(recurrence)).toBe(times * 60);
  });

  it.each(['RRULE:FREQ=SECONDLY', 'RRULE:', 'every Thursday', ''])(
    'of a rule that it can’t read (%j) is not known',
    (recurrence) => {
      expect(perYear(recurrence)).toBeNull();
    },
  );
});
