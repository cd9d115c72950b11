import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MAIL_TIMES, lastMailTime, missedMailTime, nextMailTime } from '../../../../lib/hours/mail-times.ts';

const settings = { ...DEFAULT_MAIL_TIMES, timeZone: 'Europe/Berlin' };
const at = (utc: string): number => Date.parse(utc);
const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16);

describe('nextMailTime', () => {
  it.each([
    ['before the first', '2026-11-23T08:00Z', '2026-11-23T09:00'],
    ['right at the first', '2026-11-23T09:00Z', '2026-11-23T14:30'],
    ['after the last', '2026-11-23T15:00Z', '2026-11-24T09:00'],
    ['on Friday evening', '2026-11-27T15:00Z', '2026-11-30T09:00'],
    ['over the change of clocks', '2026-10-23T14:00Z', '2026-10-26T09:00'],
  ])('%s', (_, after, next) => {
    expect(iso(nextMailTime(at(after), settings))).toBe(next);
  });

  it('gives nothing where no time is set', () => {
    expect(nextMailTime(0, { ...settings, times: [] })).toBeNull();
    expect(nextMailTime(0, { ...settings, days: [] })).toBeNull();
  });

  it.each([
    ['leaves out', '2026-03-28T12:00Z', ['2026-03-29T01:00', '2026-03-29T01:30', '2026-04-05T00:30']],
    ['brings twice', '2026-10-24T12:00Z', ['2026-10-25T00:30', '2026-10-25T02:00', '2026-11-01T01:30']],
  ])('comes once for a time that the change of clocks %s', (_, from, times) => {
    const sundays = { times: [150, 180], days: [7], timeZone: 'Europe/Berlin' };
    let after: number | null = at(from);
    for (const time of times) {
      after = nextMailTime(after ?? 0, sundays);
      expect(iso(after)).toBe(time);
      expect(lastMailTime(after ?? 0, sundays)).toBe(after);
    }
  });

  it('finds a single time a week, whatever the day', () => {
    const weekly = { times: [600], days: [3], timeZone: 'Europe/Berlin' };
    expect(iso(nextMailTime(at('2026-11-25T09:00Z'), weekly))).toBe('2026-12-02T09:00');
    expect(iso(lastMailTime(at('2026-11-25T08:59Z'), weekly))).toBe('2026-11-18T09:00');
  });
});

describe('missedMailTime', () => {
  it.each([
    ['nothing was missed since the last look', '2026-11-23T09:00Z', '2026-11-23T14:00Z', null],
    ['one was', '2026-11-23T09:00Z', '2026-11-23T14:30Z', '2026-11-23T14:30'],
    ['of several, the latest', '2026-11-20T09:00Z', '2026-11-24T10:00Z', '2026-11-24T09:00'],
    ['the latest, where the clock was set back', '2030-01-01T09:00Z', '2026-11-23T14:00Z', '2026-11-23T09:00'],
    ['over a weekend, Friday’s', '2026-11-27T09:00Z', '2026-11-29T12:00Z', '2026-11-27T14:30'],
  ])('%s', (_, last, now, missed) => {
    expect(iso(missedMailTime(at(last), at(now), settings))).toBe(missed);
  });

  it('misses nothing before mail was ever read', () => {
    expect(missedMailTime(null, at('2026-11-23T14:30Z'), settings)).toBeNull();
  });

  it('has between any time and its next one none that could be missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 525_600 }), (offset) => {
        const after = Date.UTC(2026, 0, 1) + offset * 60_000;
        const next = nextMailTime(after, settings) ?? expect.fail('no next');
        expect(missedMailTime(after, next - 1, settings)).toBeNull();
        expect(missedMailTime(after, next, settings)).toBe(next);
      }),
      { numRuns: 200 },
    );
  });
});
