import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyBy } from '../../../../lib/hours/reply-by.ts';
import { addWorkingTime, endOfWorkingDay, isWorkingTime, workingMinutes } from '../../../../lib/hours/working.ts';
import { wallClock, weekday } from '../../../../lib/hours/zone.ts';

const BERLIN = 'Europe/Berlin';
const at = (utc: string): number => Date.parse(utc);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
/** Sunday to Thursday. */
const CAIRO = { days: [7, 1, 2, 3, 4], start: 9 * 60, end: 17 * 60 };

describe('addWorkingTime', () => {
  it.each([
    ['within a day', '2026-11-23T08:00Z', 60, '2026-11-23T09:00'],
    ['from before work', '2026-11-23T05:00Z', 60, '2026-11-23T09:00'],
    ['over a night', '2026-11-23T16:00Z', 60, '2026-11-24T08:30'],
    ['over a weekend', '2026-11-27T16:00Z', 60, '2026-11-30T08:30'],
    ['from a Sunday', '2026-11-29T12:00Z', 30, '2026-11-30T08:30'],
    ['none at all', '2026-11-29T12:00Z', 0, '2026-11-29T12:00'],
    ['to the very end of a day', '2026-11-23T08:00Z', 510, '2026-11-23T16:30'],
    ['over the night in which clocks go back', '2026-10-23T14:30Z', 60 + 30, '2026-10-26T08:30'],
    ['over the night in which clocks go forward', '2026-03-27T15:30Z', 60 + 30, '2026-03-30T07:30'],
  ])('%s', (_, from, minutes, to) => {
    expect(iso(addWorkingTime(at(from), minutes, BERLIN))).toBe(to);
  });

  it('counts in other weeks and survives hours that name no time', () => {
    expect(iso(addWorkingTime(at('2026-11-26T14:30Z'), 60, 'Africa/Cairo', CAIRO))).toBe('2026-11-29T07:30');
    expect(iso(addWorkingTime(at('2026-11-23T08:00Z'), 60, BERLIN, { days: [], start: 0, end: 0 }))).toBe(
      '2026-11-23T09:00',
    );
  });

  it('adds as much working time as it was asked to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 525_600 }), fc.integer({ min: 1, max: 6_000 }), (offset, minutes) => {
        const from = Date.UTC(2026, 0, 1) + offset * 60_000;
        expect(workingMinutes(from, addWorkingTime(from, minutes, BERLIN), BERLIN)).toBe(minutes);
      }),
      { numRuns: 100 },
    );
  });
});

describe('replyBy', () => {
  it.each([
    ['Monday morning asks for Wednesday', '2026-11-23T09:00Z', '2026-11-25T16:30'],
    ['Monday evening asks for Wednesday as well', '2026-11-23T20:00Z', '2026-11-25T16:30'],
    ['Friday asks for Tuesday', '2026-11-27T09:00Z', '2026-12-01T16:30'],
    ['Saturday asks for Tuesday', '2026-11-28T09:00Z', '2026-12-01T16:30'],
    ['before clocks go back, the end of work stays the end of work', '2026-10-23T09:00Z', '2026-10-27T16:30'],
    ['before clocks go forward as well', '2026-03-27T09:00Z', '2026-03-31T15:30'],
  ])('%s', (_, now, due) => {
    expect(iso(replyBy(at(now), BERLIN))).toBe(due);
  });

  it('counts in the day of each reader and takes the last', () => {
    const readers = [{ zone: 'Asia/Tokyo' }, { zone: 'America/Los_Angeles' }];
    expect(iso(replyBy(at('2026-11-23T09:00Z'), BERLIN, { readers }))).toBe('2026-11-26T01:30');
  });

  it('always falls at the end of somebody’s working day, at least one whole day ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 525_600 * 2 }), (offset) => {
        const now = Date.UTC(2026, 0, 1) + offset * 60_000;
        const due = replyBy(now, BERLIN);
        const { hour, minute } = wallClock(due, BERLIN);
        expect([hour, minute]).toEqual([17, 30]);
        expect(weekday(wallClock(due, BERLIN))).toBeLessThanOrEqual(5);
        expect(due - now).toBeGreaterThan(24 * 60 * 60_000);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a working day', () => {
  it('ends today while it lasts, else with the next one', () => {
    expect(iso(endOfWorkingDay(at('2026-11-23T09:00Z'), 0, BERLIN))).toBe('2026-11-23T16:30');
    expect(iso(endOfWorkingDay(at('2026-11-23T18:00Z'), 0, BERLIN))).toBe('2026-11-24T16:30');
    expect(iso(endOfWorkingDay(at('2026-11-28T09:00Z'), 0, BERLIN))).toBe('2026-11-30T16:30');
  });

  it('begins and ends on the wall', () => {
    expect(isWorkingTime(at('2026-07-01T07:00Z'), BERLIN)).toBe(true);
    expect(isWorkingTime(at('2026-07-01T06:59Z'), BERLIN)).toBe(false);
    expect(isWorkingTime(at('2026-07-01T15:30Z'), BERLIN)).toBe(false);
    expect(isWorkingTime(at('2026-07-04T09:00Z'), BERLIN)).toBe(false);
  });
});
