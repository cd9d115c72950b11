import { describe, expect, it } from 'vitest';
import { type AwayTimes, awayAt, nextAwayChange, readAfter } from '../../../../lib/hours/away.ts';
import { DEFAULT_MAIL_TIMES } from '../../../../lib/hours/mail-times.ts';
import { DEFAULT_HOURS } from '../../../../lib/hours/working.ts';

const mailTimes = { ...DEFAULT_MAIL_TIMES, timeZone: 'Europe/Berlin' };
const offHours: AwayTimes = { when: 'off-hours', hours: DEFAULT_HOURS, mailTimes };
const between: AwayTimes = { ...offHours, when: 'between' };
const at = (local: string): number => Date.parse(`${local}+01:00`);
const iso = (time: number | null | undefined): string | null =>
  time == null ? null : new Date(time + 3_600_000).toISOString().slice(0, 16);
const stretch = (local: string, times: AwayTimes) => {
  const away = awayAt(at(local), times);
  return away === null ? null : [iso(away.start), iso(away.end), iso(readAfter(away, times))];
};

describe('being away from mail outside the working hours', () => {
  it.each([
    ['an evening', '2026-11-24T19:00', ['2026-11-24T17:30', '2026-11-25T09:00', '2026-11-25T10:00']],
    ['the very end of work', '2026-11-24T17:30', ['2026-11-24T17:30', '2026-11-25T09:00', '2026-11-25T10:00']],
    ['a weekend', '2026-11-28T12:00', ['2026-11-27T17:30', '2026-11-30T09:00', '2026-11-30T10:00']],
    ['working time between two mail times', '2026-11-24T12:00', null],
    ['the very start of work', '2026-11-24T09:00', null],
  ])('%s', (_name, now, expected) => expect(stretch(now, offHours)).toEqual(expected));

  it('ends at a mail time on a day off, and begins again after it, with the mail time that is next then', () => {
    const weekend = { ...offHours, mailTimes: { ...mailTimes, days: [6], times: [600] } };
    expect(stretch('2026-11-28T09:00', weekend)).toEqual(['2026-11-27T17:30', '2026-11-28T10:00', '2026-11-28T10:00']);
    expect(stretch('2026-11-28T10:10', weekend)).toBeNull();
    expect(stretch('2026-11-28T11:00', weekend)).toEqual(['2026-11-28T10:30', '2026-11-30T09:00', '2026-12-05T10:00']);
  });

  it('does without mail times', () => {
    const none = { ...offHours, mailTimes: { ...mailTimes, times: [] } };
    expect(stretch('2026-11-24T19:00', none)).toEqual(['2026-11-24T17:30', '2026-11-25T09:00', null]);
  });

  it('keeps to the wall when the clocks change', () => {
    const away = awayAt(Date.parse('2026-03-28T12:00:00Z'), offHours);
    expect(away).toEqual({ start: Date.parse('2026-03-27T16:30:00Z'), end: Date.parse('2026-03-30T07:00:00Z') });
  });

  it('is never, with working hours around the clock', () => {
    const always = { ...offHours, hours: { days: [1, 2, 3, 4, 5, 6, 7], start: 0, end: 1_440 } };
    const none = { ...always, mailTimes: { ...mailTimes, times: [] } };
    expect(awayAt(at('2026-11-24T03:00'), none)).toBeNull();
    expect(nextAwayChange(at('2026-11-24T03:00'), none)).toBeNull();
  });
});

describe('being away from mail between the mail times', () => {
  it.each([
    ['noon', '2026-11-24T12:00', ['2026-11-24T10:30', '2026-11-24T15:30', '2026-11-24T15:30']],
    ['a night', '2026-11-24T23:00', ['2026-11-24T16:00', '2026-11-25T10:00', '2026-11-25T10:00']],
    ['a weekend', '2026-11-29T12:00', ['2026-11-27T16:00', '2026-11-30T10:00', '2026-11-30T10:00']],
    ['a mail time', '2026-11-24T10:29', null],
  ])('%s', (_name, now, expected) => expect(stretch(now, between)).toEqual(expected));

  it('is never, where no mail times are set', () => {
    const none = { ...between, mailTimes: { ...mailTimes, times: [] } };
    expect(awayAt(at('2026-11-24T12:00'), none)).toBeNull();
    expect(nextAwayChange(at('2026-11-24T12:00'), none)).toBeNull();
  });

  it('lasts a week where mail is read once a week', () => {
    const weekly = { ...between, mailTimes: { ...mailTimes, days: [1], times: [600] } };
    expect(stretch('2026-11-25T12:00', weekly)).toEqual(['2026-11-23T10:30', '2026-11-30T10:00', '2026-11-30T10:00']);
  });
});

describe('the next change', () => {
  it.each([
    ['2026-11-24T12:00', offHours, '2026-11-24T17:30'],
    ['2026-11-24T19:00', offHours, '2026-11-25T09:00'],
    ['2026-11-24T12:00', between, '2026-11-24T15:30'],
    ['2026-11-24T10:10', between, '2026-11-24T10:30'],
  ])('after %s', (now, times, expected) => {
    expect(iso(nextAwayChange(at(now), times))).toBe(expected);
  });
});

it('is the same time away whenever in it one asks', () => {
  for (const times of [offHours, between]) {
    for (let now = at('2026-11-23T00:00'); now < at('2026-12-01T00:00'); now += 17 * 60_000) {
      const away = awayAt(now, times);
      const next = nextAwayChange(now, times);
      if (away === null) {
        expect(awayAt(next ?? 0, times)?.start).toBe(next);
        continue;
      }
      expect(next).toBe(away.end);
      expect(awayAt(away.start, times)).toEqual(away);
      expect(awayAt(away.end - 1, times)).toEqual(away);
      expect(awayAt(away.end, times)).toBeNull();
    }
  }
});
