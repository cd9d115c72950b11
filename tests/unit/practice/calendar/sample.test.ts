import { describe, expect, it } from 'vitest';
import { occurrencesBetween } from '../../../../practice/calendar/model/occurrences.ts';
import { calendarSample } from '../../../../practice/data/calendar.ts';
import { nextClockChange } from '../../../../practice/data/calendar-awkward.ts';

const sample = calendarSample(new Date('2026-11-18T09:00:00Z'));
const work = sample.accounts[0]?.events ?? [];

describe('the sample calendar', () => {
  it('gives each event an id of its own', () => {
    const ids = sample.accounts.flatMap(({ events }) => events.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([-1, 0, 1, 2])('has something to do in week %i', (week) => {
    const day = (offset: number): string =>
      new Date(Date.parse('2026-11-16') + offset * 86_400_000).toISOString().slice(0, 10);
    expect(occurrencesBetween(work, day(week * 7), day(week * 7 + 7), 'Europe/Berlin').length).toBeGreaterThan(8);
  });

  it('wanders for Berlin in the weeks between the two clock changes', () => {
    const sync = work.filter(({ title }) => title.startsWith('Product sync'));
    const shown = (from: string, to: string): string | undefined =>
      occurrencesBetween(sync, from, to, 'Europe/Berlin')[0]?.shownStart.slice(11);
    expect(shown('2026-10-19', '2026-10-24')).toBe('22:30');
    expect(shown('2026-10-26', '2026-10-31')).toBe('21:30');
    expect(shown('2026-11-02', '2026-11-07')).toBe('22:30');
  });

  it('knows the night of the next clock change', () => {
    const now = Date.parse('2026-11-18T09:00:00Z');
    expect(nextClockChange(now, 'Europe/Berlin')).toBe('2027-03-28');
    expect(nextClockChange(now, 'America/New_York')).toBe('2027-03-14');
    expect(nextClockChange(now, 'Asia/Tokyo')).toBeNull();
  });
});
