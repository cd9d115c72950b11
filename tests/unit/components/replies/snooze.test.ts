import { describe, expect, it } from 'vitest';
import { snoozeChoices } from '../../../../components/replies/snooze.ts';
import { DEFAULT_HOURS, type WorkingHours } from '../../../../lib/hours/working.ts';
import { instantOf, parseLocal } from '../../../../lib/hours/zone.ts';
import { CLOCK } from './sample.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string): number => {
  const clock = parseLocal(local);
  if (clock === null) throw new Error(`No such time: ${local}`);
  return instantOf(clock, ZONE);
};
const shown = (instant: number) => new Date(instant).toLocaleString('sv-SE', { timeZone: ZONE }).slice(5, 16);
const choices = (local: string, hours: Partial<WorkingHours> = {}) =>
  snoozeChoices({ ...CLOCK, now: at(local), hours: { ...DEFAULT_HOURS, ...hours } }).map(
    ({ label, until }) => `${label}: ${shown(until)}`,
  );

/** 23 November 2026 is a Monday. */
describe('snoozeChoices', () => {
  it.each([
    [
      'on a Monday morning',
      '2026-11-23T11:20',
      {},
      ['Later today: 11-23 14:00', 'Tomorrow: 11-24 09:00', 'Next week: 11-30 09:00'],
    ],
    [
      'before the day begins',
      '2026-11-23T01:10',
      {},
      ['Later today: 11-23 09:00', 'Tomorrow: 11-24 09:00', 'Next week: 11-30 09:00'],
    ],
    ['when the day is nearly over', '2026-11-23T16:20', {}, ['Tomorrow: 11-24 09:00', 'Next week: 11-30 09:00']],
    ['on a Thursday', '2026-11-26T17:00', {}, ['Tomorrow: 11-27 09:00', 'Next week: 11-30 09:00']],
    [
      'on a Friday, when tomorrow is a day off',
      '2026-11-27T11:20',
      {},
      ['Later today: 11-27 14:00', 'Monday: 11-30 09:00', 'In a week: 12-04 09:00'],
    ],
    ['on a Saturday, which is off all day', '2026-11-28T11:20', {}, ['Monday: 11-30 09:00', 'In a week: 12-07 09:00']],
    ['on a Sunday', '2026-11-29T11:20', {}, ['Tomorrow: 11-30 09:00', 'In a week: 12-07 09:00']],
    [
      'when the clocks change',
      '2026-10-23T20:00',
      { days: [1, 2, 3, 4, 5, 6, 7] },
      ['Tomorrow: 10-24 09:00', 'Next week: 10-26 09:00'],
    ],
    [
      'by the hours of the person',
      '2026-11-23T11:20',
      { start: 570, end: 810 },
      ['Tomorrow: 11-24 09:30', 'Next week: 11-30 09:30'],
    ],
    [
      'in a week from Sunday to Thursday',
      '2026-11-25T11:20',
      { days: [7, 1, 2, 3, 4] },
      ['Later today: 11-25 14:00', 'Tomorrow: 11-26 09:00', 'Next week: 11-29 09:00'],
    ],
    [
      'at the end of that week',
      '2026-11-26T17:00',
      { days: [7, 1, 2, 3, 4] },
      ['Sunday: 11-29 09:00', 'In a week: 12-03 09:00'],
    ],
    [
      'in a week without Wednesdays',
      '2026-11-24T17:00',
      { days: [1, 2, 4, 5] },
      ['Thursday: 11-26 09:00', 'Next week: 11-30 09:00'],
    ],
    [
      'in a week from Tuesday to Thursday',
      '2026-11-24T17:00',
      { days: [2, 3, 4] },
      ['Tomorrow: 11-25 09:00', 'Next week: 12-01 09:00'],
    ],
    [
      'in a week of seven days',
      '2026-11-28T17:00',
      { days: [1, 2, 3, 4, 5, 6, 7] },
      ['Tomorrow: 11-29 09:00', 'Next week: 11-30 09:00'],
    ],
    ['where one day a week is worked', '2026-11-25T17:00', { days: [3] }, ['2 Dec: 12-02 09:00']],
    ['where no day is named', '2026-11-27T17:00', { days: [] }, ['Monday: 11-30 09:00', 'In a week: 12-04 09:00']],
  ])('offers %s what the person works', (_, now, hours, expected) => {
    expect(choices(now, hours)).toEqual(expected);
  });
});
