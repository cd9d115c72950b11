import { describe, expect, it } from 'vitest';
import { endBefore, startsOf } from '../../../../practice/calendar/model/recurrence.ts';

describe('the starts of a series', () => {
  it.each([
    ['RRULE:FREQ=DAILY', '2026-11-02T09:00', '2026-11-05T00:00', ['02T09:00', '03T09:00', '04T09:00']],
    ['RRULE:FREQ=DAILY;INTERVAL=2;COUNT=2', '2026-11-02T09:00', '2026-12-01T00:00', ['02T09:00', '04T09:00']],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,WE', '2026-11-03T09:00', '2026-11-12T00:00', ['04T09:00', '09T09:00', '11T09:00']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2', '2026-11-03T09:00', '2026-11-25T00:00', ['03T09:00', '17T09:00']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261110T235959Z', '2026-11-03T09:00', '2026-12-25T00:00', ['03T09:00', '10T09:00']],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1FR', '2026-11-01T09:00', '2026-12-01T00:00', ['27T09:00']],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=31', '2026-11-01T09:00', '2027-01-01T00:00', ['31T09:00']],
    ['RRULE:FREQ=HOURLY', '2026-11-02T09:00', '2026-11-05T00:00', ['02T09:00']],
  ])('%s', (rule, start, before, days) => {
    expect(startsOf(rule, start, before).map((at) => at.slice(8))).toEqual(days);
  });

  it('go on without end until asked to stop', () => {
    expect(startsOf('RRULE:FREQ=YEARLY', '2000-02-29T09:00', '2009-01-01T00:00')).toHaveLength(3);
  });

  it('end on the day before a split', () => {
    const ended = endBefore('RRULE:FREQ=WEEKLY;COUNT=9', '2026-11-17T09:00');
    expect(startsOf(ended, '2026-11-03T09:00', '2027-01-01T00:00')).toEqual(['2026-11-03T09:00', '2026-11-10T09:00']);
  });
});
